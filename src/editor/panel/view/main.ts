import type { MeasureData } from '../../../protocol.ts';
import type { Deed, Layout, Show, ViewTexts } from '../messages.ts';
import { element } from './element.ts';
import { standalone } from './export.ts';
import { legend } from './origins.ts';
import { picture } from './picture.ts';
import { table } from './table.ts';

declare function acquireVsCodeApi(): { postMessage(message: Deed): void };

const panel = acquireVsCodeApi();
const root = document.querySelector('main') ?? document.body;
let shown: Show | undefined;
let selected: readonly string[] = [];
/** The claim that was last brought into sight. */
let reached: string | undefined;
/** Watches for the pictures that come into sight. */
let near: IntersectionObserver | undefined;

allowStyles();
window.addEventListener('message', ({ data }: MessageEvent<Show>) => {
  if (data.type !== 'show') return;
  shown = data;
  render(data);
});
// The picture is drawn for a width; the page's may change.
new ResizeObserver(() => shown && drawPictures(shown)).observe(root);
// Who comes back to the page by key goes on where they left it.
let left = '';
root.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement) left = target.id;
});
window.addEventListener('focus', () => {
  if (document.activeElement === document.body) document.getElementById(left)?.focus();
});
panel.postMessage({ type: 'ready' });

/** The chart library adds a style element of its own; the page's security policy asks for its nonce on it. */
function allowStyles(): void {
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  const create = document.createElementNS.bind(document) as (space: string | null, name: string) => Element;
  const withNonce = (space: string | null, name: string): Element => {
    const made = create(space, name);
    if (name === 'style') made.setAttribute('nonce', nonce);
    return made;
  };
  Object.defineProperty(document, 'createElementNS', { value: withNonce });
}

function render(show: Show): void {
  const { texts, measures, measure } = show;
  const visible = measure === undefined ? measures : measures.filter(({ id }) => id === measure);
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.id : '';
  root.replaceChildren(
    toolbar(show),
    ...(visible.length === 0 ? [element('p', { class: 'nothing' }, texts.nothing)] : []),
    ...visible.map((it) => section(it, show)),
  );
  const there = new Set(visible.flatMap(({ claims }) => claims.map(({ id }) => id)));
  mark(selected.filter((id) => there.has(id)));
  drawPictures(show);
  if (focused && document.hasFocus()) document.getElementById(focused)?.focus();
  if (measure === undefined && show.claim !== reached)
    document.querySelector('tr[aria-current]')?.scrollIntoView({ block: 'center' });
  reached = show.claim;
}

function toolbar({ texts, measures, measure, layout, follow, folder }: Show): HTMLElement {
  const choose = element('select', { id: 'measures', 'aria-label': texts.measures });
  choose.append(
    element('option', { value: '' }, texts.allMeasures),
    ...measures.map(({ id, label }) => element('option', { value: id }, label)),
  );
  choose.value = measure ?? '';
  choose.addEventListener('change', () => panel.postMessage({ type: 'measure', id: choose.value || undefined }));

  const layouts = (['source', 'date'] as const).map((name) => {
    const radio = element('input', { type: 'radio', name: 'layout', id: `layout-${name}` });
    radio.checked = layout === name;
    radio.addEventListener('change', () => panel.postMessage({ type: 'layout', layout: name satisfies Layout }));
    return element('label', {}, radio, name === 'source' ? texts.bySource : texts.byDate);
  });
  const box = element('input', { type: 'checkbox', id: 'follow' });
  box.checked = follow;
  box.addEventListener('change', () => panel.postMessage({ type: 'follow', follow: box.checked }));

  const beside = element('button', { id: 'beside', disabled: '' }, texts.sideBySide);
  beside.addEventListener('click', () => {
    const [first, second] = selected;
    if (first && second) panel.postMessage({ type: 'sideBySide', claims: [first, second] });
  });
  const of = folder === undefined ? [] : [element('strong', {}, folder)];
  const layoutChoice = element('div', { role: 'radiogroup', 'aria-label': texts.picture, class: 'choice' }, ...layouts);
  return element('header', {}, ...of, choose, layoutChoice, element('label', {}, box, texts.follow), beside);
}

function section(measure: MeasureData, { texts, claim, layout }: Show): HTMLElement {
  const download = element('button', { id: `svg-${measure.id}` }, texts.exportSvg);
  const undated =
    layout === 'date' && measure.kind !== 'date' ? measure.claims.filter(({ asOf }) => asOf === undefined) : [];
  const left = `${texts.undated}: ${undated.map(({ quotation }) => texts.quoted.replace('{0}', () => quotation)).join(', ')}`;
  download.addEventListener('click', () => {
    const drawn = document.querySelectorAll<SVGElement>(`#picture-${CSS.escape(measure.id)} > svg`);
    if (drawn.length > 0)
      panel.postMessage({ type: 'svg', name: measure.label, svg: standalone(measure.label, [...drawn]) });
  });
  return element(
    'section',
    { 'aria-label': measure.label },
    element('h2', {}, measure.label),
    element('p', { class: 'summary' }, measure.summary),
    element('p', { class: 'reasons' }, measure.reasons),
    element('div', { class: 'picture', id: `picture-${measure.id}` }),
    ...(undated.length > 0 ? [element('p', { class: 'undated' }, left)] : []),
    download,
    element('div', { class: 'rows' }, table(measure, texts, claim, { open, select })),
    ...notComparable(measure, texts),
  );
}

/** The figures that look like counterparts and are none, with the reasons. */
function notComparable({ near }: MeasureData, { notComparable: title }: ViewTexts): readonly HTMLElement[] {
  if (near.length === 0) return [];
  const items = near.map(({ id, text }) => {
    const go = element('button', { class: 'near' }, text);
    go.addEventListener('click', (event) => open(id, event.ctrlKey || event.metaKey));
    return element('li', {}, go);
  });
  return [element('h3', {}, title), element('ul', { class: 'near' }, ...items)];
}

/** Draws the pictures that are in sight or near it; the others when they come near. */
function drawPictures(show: Show): void {
  const width = Math.max(320, Math.min(root.clientWidth, 1000));
  near?.disconnect();
  near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const measure = show.measures.find(({ id }) => target.id === `picture-${id}`);
        if (isIntersecting && measure) draw(measure, target, width, show);
      }
    },
    { rootMargin: '600px' },
  );
  for (const place of document.querySelectorAll('div.picture')) near.observe(place);
}

function draw(measure: MeasureData, place: Element, width: number, { layout, claim, texts }: Show): void {
  near?.unobserve(place);
  const key = legend(measure, width, texts);
  place.replaceChildren(...(key ? [key] : []), picture(measure, layout, claim, width, texts));
  for (const link of place.querySelectorAll('a')) {
    link.setAttribute('tabindex', '-1'); // the table leads to the same places
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const href = link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? '';
      open(href.slice(1), event.ctrlKey || event.metaKey);
    });
  }
}

function open(claim: string, beside: boolean): void {
  panel.postMessage({ type: 'open', claim, beside });
}

/** Two claims can be selected at a time; a third takes the place of the first. */
function select(claim: string, on: boolean): void {
  mark(on ? [...selected, claim].slice(-2) : selected.filter((id) => id !== claim));
}

function mark(claims: readonly string[]): void {
  selected = claims;
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-claim]')) {
    const box = row.querySelector('input');
    if (box) box.checked = selected.includes(row.dataset.claim ?? '');
  }
  document.getElementById('beside')?.toggleAttribute('disabled', selected.length < 2);
}
