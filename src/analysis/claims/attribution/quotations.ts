import type { Span } from '../../../model.ts';
import type { Token } from '../../words/token.ts';

/** Words in quotation marks; it may run over several sentences of one section. */
export interface Quotation extends Span {
  /** The sentences, by place in the section, that it begins and ends in. */
  readonly first: number;
  readonly last: number;
  /** True where the section ends before the quotation does: it goes on in the next. */
  readonly open: boolean;
}

/**
 * The quotations of a section and, for each token of each of its sentences, the number of the one it stands in or -1; a
 * sentence that none touches has no list.
 */
export interface Quoted {
  readonly quotations: readonly Quotation[];
  readonly byToken: readonly (readonly number[] | undefined)[];
}

/** Without one of these there is no quotation; the tokenizer tells which open and which close one. */
export const MARKS = [...`"'“”‘’«»„`];
export const UNQUOTED: Quoted = { quotations: [], byToken: [] };

const BRACKET = /^[()[\]{}]$/;
const SINGLE = /^['‘’]$/;

/** Finds the quotations in one section's sentences. */
export function readQuotations(sentences: readonly (readonly Token[])[]): Quoted {
  const quotations: Quotation[] = [];
  const byToken: (number[] | undefined)[] = [];
  let open: { start: number; first: number; place: number; single: boolean } | undefined;
  const close = (end: number, last: number, place: number, isOpen: boolean): void => {
    if (!open) return;
    const id = quotations.length;
    quotations.push({ start: open.start, end, first: open.first, last, open: isOpen });
    for (let sentence = open.first; sentence <= last; sentence++) {
      const marks = byToken[sentence] ?? new Array<number>(sentences[sentence]?.length ?? 0).fill(-1);
      byToken[sentence] = marks;
      const from = sentence === open.first ? open.place : 0;
      marks.fill(id, from, sentence === last ? place + 1 : marks.length);
    }
    open = undefined;
  };
  sentences.forEach((tokens, sentence) => {
    tokens.forEach((token, place) => {
      if ((token.tag !== 'open' && token.tag !== 'close') || BRACKET.test(token.lower)) return;
      const single = SINGLE.test(token.text);
      if (token.tag === 'open' && !open) open = { start: token.start, first: sentence, place, single };
      else if (token.tag === 'close' && open?.single === single) close(token.end, sentence, place, false);
    });
  });
  const last = sentences.length - 1;
  const end = sentences[last]?.at(-1)?.end;
  // An unmatched single mark is an apostrophe; an unmatched double one a quotation that the next paragraph continues.
  if (open && !open.single && end !== undefined) close(end, last, sentences[last]?.length ?? 0, true);
  return { quotations, byToken };
}
