import * as Plot from '@observablehq/plot';
import type { ClaimData, MeasureData } from '../../../protocol.ts';
import type { Layout, ViewTexts } from '../messages.ts';

const DAY = 86_400_000;
/** From this ratio of largest to smallest on, a linear scale would press the small ones together. */
const LOGARITHMIC_FROM = 50;
/** Colours of the theme for the first origins; a shape and a label tell origins apart as well. */
const COLOURS = ['blue', 'green', 'purple', 'red', 'yellow', 'orange'].map((name) => `var(--vscode-charts-${name})`);
const SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'cross',
  'wye',
  'plus',
  'times',
  'asterisk',
] as const;
const FOREGROUND = 'var(--vscode-editor-foreground)';
const FAINT = 'var(--vscode-descriptionForeground)';
const ROW_HEIGHT = 34;
const STYLE = {
  background: 'transparent',
  color: FOREGROUND,
  fontFamily: 'var(--vscode-font-family)',
  fontSize: '12px',
  overflow: 'visible',
} as const;

interface Mark {
  readonly claim: ClaimData;
  /** The line that the claim stands on. */
  readonly line: string;
  readonly low: number | Date;
  readonly high: number | Date;
  readonly middle: number | Date;
  readonly day: Date | undefined;
  readonly origin: string;
}

/**
 * The claims of one measure on a scale: a shape at each figure, a bar over what it stands for, an arrow where it is open
 * (`more than`, `up to`). Laid out by source, a line for each; or by date, the days running to the right.
 */
export function picture(
  measure: MeasureData,
  layout: Layout,
  current: string | undefined,
  width: number,
  texts: ViewTexts,
): SVGElement {
  const dates = measure.kind === 'date';
  const marks = marksOf(measure, texts);
  const dated = marks.filter(({ day }) => day !== undefined);
  const values = measure.claims.flatMap(({ interval }) => interval);
  const logarithmic =
    !dates && Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) >= LOGARITHMIC_FROM;
  const label = [measure.label, logarithmic ? `(${texts.logarithmic})` : ''].filter(Boolean).join(' ');
  const value = {
    type: dates ? ('utc' as const) : logarithmic ? ('log' as const) : ('linear' as const),
    nice: true,
    grid: true,
  };
  const shared = {
    width,
    document: window.document,
    className: 'picture',
    style: STYLE,
    ariaLabel: label,
    ...scales(originsOf(measure, texts)),
  };
  const plot =
    layout === 'date' && !dates && dated.length > 0
      ? Plot.plot({
          ...shared,
          height: 320,
          marginLeft: 70,
          marginRight: 40,
          marginBottom: 46,
          x: { type: 'utc', label: texts.columns.asOf, nice: true, inset: 30 },
          y: { ...value, label, ...(logarithmic ? {} : { tickFormat: tickOf(measure) }) },
          marks: byDate(dated, current),
        })
      : Plot.plot({
          ...shared,
          height: marks.length * ROW_HEIGHT + 72,
          marginLeft: Math.min(220, width / 3),
          marginRight: 40,
          marginBottom: 46,
          x: { ...value, label, ...(dates || logarithmic ? {} : { tickFormat: tickOf(measure) }) },
          y: { type: 'point', domain: marks.map(({ line }) => line), label: null, padding: 0.7 },
          marks: bySource(marks, current),
        });
  plot.setAttribute('role', 'img');
  return plot as SVGElement;
}

function marksOf(measure: MeasureData, texts: ViewTexts): readonly Mark[] {
  const dates = measure.kind === 'date';
  const at = (value: number) => (dates ? new Date(value * DAY) : value);
  return measure.claims.map((claim) => ({
    claim,
    line: `${claim.sourceLabel}:${claim.place.range.start.line + 1}:${claim.place.range.start.character + 1}`,
    low: at(claim.interval[0]),
    high: at(dates ? claim.interval[1] + 1 : claim.interval[1]),
    middle: at(dates ? (claim.low + claim.high + 1) / 2 : (claim.low + claim.high) / 2),
    day: claim.asOf && new Date(claim.asOf[0] * DAY),
    origin: claim.origin ?? texts.unattributed,
  }));
}

const tickOf =
  ({ kind }: MeasureData) =>
  (value: number): string =>
    kind === 'share' ? `${Math.round(value * 1000) / 10} %` : new Intl.NumberFormat().format(value);

const OPEN_ABOVE = ({ claim }: Mark) => claim.bound === 'over';
const OPEN_BELOW = ({ claim }: Mark) => claim.bound === 'under';
const CLOSED = ({ claim }: Mark) => claim.bound !== 'over' && claim.bound !== 'under';
const hint = ({ claim }: Mark) =>
  `${claim.quotation}\n${claim.who}\n${claim.sourceLabel}${claim.asOfLabel ? `\n${claim.asOfLabel}` : ''}`;
/** Links inside the picture are read by the view, which opens the claim's place: `#` and the claim's id. */
const target = ({ claim }: Mark) => `#${claim.id}`;

function bySource(marks: readonly Mark[], current: string | undefined) {
  const at = { x: 'middle', y: 'line' };
  return [
    Plot.axisY({
      lineWidth: 14,
      tickSize: 0,
      textOverflow: 'ellipsis-middle',
      tickFormat: (line: string) => line.replace(/:\d+$/, ''),
    }),
    ...shapes(marks, current, at, { x1: 'low', x2: 'high', y1: 'line', y2: 'line' }),
    Plot.text(marks, { ...at, text: quoted, dy: -13, fill: FOREGROUND, textOverflow: 'ellipsis-end', lineWidth: 24 }),
  ];
}

function byDate(marks: readonly Mark[], current: string | undefined) {
  const at = { x: 'day', y: 'middle' };
  const beside = { dx: 10, textAnchor: 'start', textOverflow: 'ellipsis-end', lineWidth: 14 } as const;
  return [
    ...shapes(marks, current, at, { x1: 'day', x2: 'day', y1: 'low', y2: 'high' }),
    Plot.text(marks, { ...at, ...beside, text: quoted, fill: FAINT }),
  ];
}

const quoted = ({ claim }: Mark): string => claim.quotation;

/** A bar over what each claim stands for, with an arrow where it is open; its shape; and a ring around the current one. */
function shapes(
  marks: readonly Mark[],
  current: string | undefined,
  at: Readonly<Record<'x' | 'y', string>>,
  along: Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', string>>,
) {
  const bar = { ...along, stroke: 'origin', strokeWidth: 3, strokeOpacity: 0.55 } as const;
  return [
    Plot.link(marks.filter(CLOSED), bar),
    Plot.link(marks.filter(OPEN_ABOVE), { ...bar, markerEnd: 'arrow' }),
    Plot.link(marks.filter(OPEN_BELOW), { ...bar, markerStart: 'arrow-reverse' }),
    Plot.dot(marks, { ...at, symbol: 'origin', fill: 'origin', r: 5, title: hint, href: target }),
    Plot.dot(
      marks.filter(({ claim }) => claim.id === current),
      { ...at, r: 10, stroke: 'var(--vscode-focusBorder, currentColor)', strokeWidth: 2 },
    ),
  ];
}

const LEGEND_COLUMN = 170;
const LEGEND_ROW = 24;

/** What the shapes and colours stand for: the origins, each behind its shape; none where there is only one. */
export function legend(measure: MeasureData, width: number, texts: ViewTexts): SVGElement | undefined {
  const origins = originsOf(measure, texts);
  if (origins.length < 2) return undefined;
  const columns = Math.max(1, Math.min(origins.length, Math.floor(width / LEGEND_COLUMN)));
  const rows = Math.ceil(origins.length / columns);
  const at = {
    x: (_: string, i: number) => i % columns,
    y: (_: string, i: number) => Math.floor(i / columns),
  };
  return Plot.plot({
    ...scales(origins),
    width: columns * LEGEND_COLUMN,
    height: rows * LEGEND_ROW,
    margin: 0,
    marginLeft: 10,
    document: window.document,
    className: 'legend',
    style: STYLE,
    ariaLabel: texts.columns.origin,
    x: { type: 'band', domain: Array.from({ length: columns }, (_, i) => i), axis: null },
    y: { type: 'band', domain: Array.from({ length: rows }, (_, i) => i), axis: null },
    marks: [
      Plot.dot(origins, { ...at, symbol: (it: string) => it, fill: (it: string) => it, r: 5, dx: -70 }),
      Plot.text(origins, {
        ...at,
        text: (it: string) => it,
        dx: -60,
        textAnchor: 'start',
        lineWidth: 10,
        textOverflow: 'ellipsis-end',
        fill: FOREGROUND,
      }),
    ],
  }) as SVGElement;
}

function originsOf({ claims }: MeasureData, { unattributed }: ViewTexts): readonly string[] {
  return [...new Set(claims.map(({ origin }) => origin ?? unattributed))];
}

/** The shape and the colour of each origin. */
function scales(origins: readonly string[]) {
  return {
    symbol: { domain: origins, range: origins.map((_, i) => SHAPES[i % SHAPES.length] ?? 'circle') },
    color: { domain: origins, range: origins.map((_, i) => COLOURS[i % COLOURS.length] ?? FOREGROUND) },
  };
}
