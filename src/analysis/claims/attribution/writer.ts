import type { Attribution, Mention, Section } from '../../../model.ts';
import { isOwn, originOf } from './origin.ts';
import type { Governed } from './paragraph.ts';
import { type Voice, voiceAt } from './voice.ts';

/** Turns voices into attributions as one source writes its names; what the source’s own publisher says has none. */
export class AttributionWriter {
  readonly #acronyms: ReadonlyMap<string, string>;
  readonly #own: readonly string[];
  readonly #interviewee: string | undefined;
  /** A company that writes *the Group* writes of itself. */
  readonly #isCorporate: boolean;

  /** `own` are the names of whoever publishes and writes the source, where they are known. */
  constructor(text: string, mentions: readonly Mention[], own: readonly (string | undefined)[]) {
    this.#acronyms = acronymsOf(text, mentions);
    this.#interviewee = mentions.find(({ type }) => type === 'person')?.name;
    this.#isCorporate =
      (text.includes('he Group') || text.includes('he Company')) && /\b[Tt]he (?:Group|Company)\b(?! of)/.test(text);
    this.#own = own.flatMap((name) => (name ? [originOf(name)] : []));
  }

  /** The attribution of a figure that these voices give in this section; undefined where the source speaks itself. */
  write(governed: Governed | undefined, { speaker, kind, start }: Section): Attribution | undefined {
    // An author who answers under their own article is still the source; a presenter who asks is not.
    const name = speaker && this.#spokenBy(speaker);
    const spoken: Voice[] =
      name && !(kind === 'comment' && this.#isOwn(name)) ? [voiceAt({ start, end: start }, name, 'person')] : [];
    const named = (governed?.voices ?? []).filter(
      ({ name, means, kind }) => speaker || kind === 'person' || !(this.#isOwn(name) || (means && this.#isOwn(means))),
    );
    const voices = [...spoken, ...named];
    const last = voices.at(-1);
    if (!last) return undefined;
    const acronym = this.#acronyms.get(last.name);
    return {
      start: last.start,
      end: last.end,
      name: acronym ? `${last.name} (${acronym})` : last.name,
      chain: [...new Set(voices.map(({ name }) => name))],
      origin: originOf(last.means ?? last.name),
      ...(governed?.stance && { stance: governed.stance }),
    };
  }

  /** Who answers where the layout has only *A:*: whom the introduction names first. Who asks is the source itself. */
  #spokenBy(speaker: string): string | undefined {
    if (/^(?:Q|Question)$/i.test(speaker)) return undefined;
    return /^(?:A|Answer)$/i.test(speaker) ? this.#interviewee : speaker;
  }

  #isOwn(name: string): boolean {
    if (this.#isCorporate && /^(?:the )?(?:board|management|directors)$/i.test(name)) return true;
    const origin = originOf(name);
    return this.#own.some((publisher) => isOwn(origin, publisher));
  }
}

/** The acronym of each organization that is also written as one. */
function acronymsOf(text: string, mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const acronyms = new Map<string, string>();
  for (const { type, name, start, end } of mentions) {
    if (type !== 'organization' || end - start > 6 || end - start < 2) continue;
    const written = text.slice(start, end);
    if (written !== name && /^\p{Lu}+$/u.test(written)) acronyms.set(name, written);
  }
  return acronyms;
}
