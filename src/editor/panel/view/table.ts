import type { ClaimData, MeasureData } from '../../../protocol.ts';
import type { ViewTexts } from '../messages.ts';
import { element } from './element.ts';
import { shapeOf } from './origins.ts';
import { placeOf } from './place.ts';

export interface TableDeeds {
  open(claim: string, beside: boolean): void;
  select(claim: string, selected: boolean): void;
}

/** The claims of one measure as a table; each figure is a button that opens its place. */
export function table(
  measure: MeasureData,
  texts: ViewTexts,
  current: string | undefined,
  deeds: TableDeeds,
): HTMLTableElement {
  const { columns } = texts;
  const heads = [columns.figure, columns.sentence, columns.who, columns.source];
  return element(
    'table',
    {},
    element('caption', { class: 'hidden' }, measure.label),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, element('span', { class: 'hidden' }, columns.select)),
        ...heads.map((head) => element('th', { scope: 'col' }, head)),
      ),
    ),
    element('tbody', {}, ...measure.claims.map((claim) => row(measure, claim, texts, current, deeds))),
  );
}

function row(
  measure: MeasureData,
  claim: ClaimData,
  texts: ViewTexts,
  current: string | undefined,
  deeds: TableDeeds,
): HTMLTableRowElement {
  const place = placeOf(claim);
  const box = element('input', {
    type: 'checkbox',
    id: `select-${claim.id}`,
    'aria-label': `${texts.columns.select}: ${claim.quotation}, ${place}`,
  });
  box.addEventListener('change', () => deeds.select(claim.id, box.checked));
  const open = element('button', { class: 'figure', id: `figure-${claim.id}`, title: claim.value }, claim.quotation);
  open.addEventListener('click', (event) => deeds.open(claim.id, event.ctrlKey || event.metaKey));
  const figure = element('div', {}, open, element('div', { class: 'more' }, claim.verdict));
  const cells = [figure, sentenceOf(claim), whoOf(measure, claim, texts), place];
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

/** Who says so, behind the shape of the origin in the picture; the origin's name, where it is another; and as of when. */
function whoOf(measure: MeasureData, { who, origin, status, asOfLabel }: ClaimData, texts: ViewTexts): HTMLElement {
  const shape = shapeOf(measure, origin, texts);
  shape.setAttribute('aria-hidden', 'true');
  const more = [
    origin && !who.includes(origin) ? `${texts.columns.origin}: ${origin}` : '',
    status ?? '',
    asOfLabel ? `${texts.columns.asOf} ${asOfLabel}` : '',
  ];
  const lines = more.filter(Boolean).map((line) => element('div', { class: 'more' }, line));
  return element('div', { class: 'who' }, shape, element('div', {}, who, ...lines));
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
