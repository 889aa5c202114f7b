import type { ClaimData, MeasureData } from '../../../protocol.ts';
import type { ViewTexts } from '../messages.ts';
import { element } from './element.ts';

export interface TableDeeds {
  open(claim: string, beside: boolean): void;
  select(claim: string, selected: boolean): void;
}

/** The claims of one measure as a table; each figure is a button that opens its place. */
export function table(
  { label, claims }: MeasureData,
  { columns, unattributed }: ViewTexts,
  current: string | undefined,
  deeds: TableDeeds,
): HTMLTableElement {
  const heads = [
    columns.select,
    columns.figure,
    columns.relation,
    columns.sentence,
    columns.who,
    columns.origin,
    columns.asOf,
    columns.source,
  ];
  return element(
    'table',
    {},
    element('caption', { class: 'hidden' }, label),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...claims.map((claim) => row(claim, { columns, unattributed }, current, deeds))),
  );
}

function row(
  claim: ClaimData,
  { columns, unattributed }: Pick<ViewTexts, 'columns' | 'unattributed'>,
  current: string | undefined,
  deeds: TableDeeds,
): HTMLTableRowElement {
  const box = element('input', {
    type: 'checkbox',
    'aria-label': `${columns.select}: ${claim.quotation}, ${claim.sourceLabel}`,
  });
  box.addEventListener('change', () => deeds.select(claim.id, box.checked));
  const open = element('button', { class: 'figure', title: claim.value }, claim.quotation);
  open.addEventListener('click', (event) => deeds.open(claim.id, event.ctrlKey || event.metaKey));
  const place = `${claim.sourceLabel}:${claim.place.range.start.line + 1}`;
  const cells = [
    open,
    claim.verdict,
    sentenceOf(claim),
    claim.who,
    claim.origin ?? unattributed,
    claim.asOfLabel ?? '—',
    place,
  ];
  return element(
    'tr',
    {
      ...(claim.id === current ? { 'aria-current': 'true' } : {}),
      'data-verdict': claim.verdictKind,
      'data-claim': claim.id,
    },
    element('td', {}, box),
    ...cells.map((cell) => element('td', {}, cell)),
  );
}

/** So much of a sentence is shown before and after its figure, in characters. */
const AROUND = 90;

/** The words around a figure, with the figure marked. */
function sentenceOf({ sentence, quotation }: ClaimData): HTMLElement {
  const at = sentence.indexOf(quotation);
  if (at < 0) return element('span', {}, sentence);
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + quotation.length);
  const from = before.length > AROUND ? before.indexOf(' ', before.length - AROUND) + 1 : 0;
  const to = after.length > AROUND ? after.lastIndexOf(' ', AROUND) : after.length;
  const start = from > 0 ? `… ${before.slice(from)}` : before;
  const end = to < after.length ? `${after.slice(0, to)} …` : after;
  return element('span', { title: sentence }, start, element('mark', {}, quotation), end);
}
