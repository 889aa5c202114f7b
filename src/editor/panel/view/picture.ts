import * as Plot from '@observablehq/plot';
import type { ClaimData, MeasureData } from '../../../protocol.ts';
import type { Layout, ViewTexts } from '../messages.ts';
import { placeOf } from './place.ts';

const DAY = 86_400_000;
/** From this ratio of largest to smallest on, a linear scale would press the small ones together. */
const LOGARITHMIC_FROM = 50;
/** Colours of the theme for the first origins; a shape and a label tell origins apart as well. */
const COLOURS = ['blue', 'green', 'purple', 'red', 'yellow', 'orange'].map((name) => `var(--vscode-charts-${name})`);
const SHAPES = ['square', 'triangle', 'diamond2', 'star', 'cross', 'wye'] as const;
/** What a source says on its own has no voice to be told by. */
const OWN = { shape: 'circle', colour: 'var(--vscode-descriptionForeground)' } as const;
const FOREGROUND = 'var(--vscode-editor-foreground)';
const ROW_HEIGHT = 32;
/** Room for the names of the sources: this for a letter, at most so much of the picture's width. */
const LETTER = 6.7;
const MOST_OF_WIDTH = 0.45;
/** With no more whole numbers than this on a scale, each has its line. */
const MOST_NUMBERS = 12;
/** Nearer to an end of the scale than this part of it, a figure stands on the side where there is room. */
const EDGE = 0.12;
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
  /** Where its middle is on the scale, 0 to 1. */
  readonly along: number;
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
  const values = measure.claims.flatMap(({ interval }) => interval);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const logarithmic = !dates && least > 0 && most / least >= LOGARITHMIC_FROM;
  const marks = marksOf(measure, texts, logarithmic ? Math.log : (it) => it);
  const dated = marks.filter(({ day }) => day !== undefined);
  const label = [measure.label, logarithmic ? `(${texts.logarithmic})` : ''].filter(Boolean).join(' ');
  const value = {
    type: dates ? ('utc' as const) : logarithmic ? ('log' as const) : ('linear' as const),
    nice: true,
    grid: true,
    label,
    inset: 12,
    ...(dates || logarithmic ? {} : { tickFormat: tickOf(measure) }),
    ...(logarithmic ? {} : wholeNumbers(measure, values)),
  };
  const shared = {
    width,
    document: window.document,
    className: 'picture',
    style: STYLE,
    ariaLabel: label,
    ...scales(originsOf(measure, texts), texts),
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
          y: value,
          marks: byDate(dated, current),
        })
      : Plot.plot({
          ...shared,
          height: marks.length * ROW_HEIGHT + 72,
          marginLeft: roomForNames(marks, width),
          marginRight: 40,
          marginBottom: 46,
          x: value,
          y: { type: 'point', domain: marks.map(({ line }) => line), label: null, padding: 0.8 },
          marks: bySource(marks, current),
        });
  plot.setAttribute('role', 'img');
  return plot as SVGElement;
}

function marksOf(measure: MeasureData, texts: ViewTexts, scale: (value: number) => number): readonly Mark[] {
  const dates = measure.kind === 'date';
  const at = (value: number) => (dates ? new Date(value * DAY) : value);
  const values = measure.claims.flatMap(({ interval }) => interval.map(scale));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return measure.claims.map((claim) => {
    const middle = (claim.low + claim.high + (dates ? 1 : 0)) / 2;
    return {
      claim,
      // The column tells figures of one line apart; it is not shown.
      line: `${placeOf(claim)}:${claim.place.range.start.character + 1}`,
      low: at(claim.interval[0]),
      high: at(dates ? claim.interval[1] + 1 : claim.interval[1]),
      middle: at(middle),
      day: claim.asOf && new Date(claim.asOf[0] * DAY),
      origin: claim.origin ?? texts.unattributed,
      along: most > least ? (scale(middle) - least) / (most - least) : 0.5,
    };
  });
}

function roomForNames(marks: readonly Mark[], width: number): number {
  const longest = Math.max(...marks.map(({ claim }) => placeOf(claim).length));
  return Math.min(longest * LETTER + 12, width * MOST_OF_WIDTH);
}

/** What is counted comes in whole numbers: where the scale has few, no line stands between two of them. */
function wholeNumbers({ kind }: MeasureData, values: readonly number[]): { readonly ticks?: readonly number[] } {
  const [from, to] = [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values))];
  if (kind !== 'count' || to - from > MOST_NUMBERS) return {};
  return { ticks: Array.from({ length: to - from + 1 }, (_, i) => from + i) };
}

const tickOf =
  ({ kind }: MeasureData) =>
  (value: number): string =>
    kind === 'share'
      ? `${Math.round(value * 1000) / 10} %`
      : new Intl.NumberFormat(document.documentElement.lang).format(value);

const OPEN_ABOVE = ({ claim }: Mark) => claim.bound === 'over';
const OPEN_BELOW = ({ claim }: Mark) => claim.bound === 'under';
const CLOSED = ({ claim }: Mark) => claim.bound !== 'over' && claim.bound !== 'under';
const hint = ({ claim }: Mark) =>
  [claim.quotation, claim.who, placeOf(claim), claim.asOfLabel].filter(Boolean).join('\n');
/** Links inside the picture are read by the view, which opens the claim's place: `#` and the claim's id. */
const target = ({ claim }: Mark) => `#${claim.id}`;

function bySource(marks: readonly Mark[], current: string | undefined) {
  const at = { x: 'middle', y: 'line' };
  const above = {
    ...at,
    text: quoted,
    dy: -13,
    fill: FOREGROUND,
    textOverflow: 'ellipsis-end',
    lineWidth: 24,
  } as const;
  return [
    Plot.axisY({ lineWidth: 100, tickSize: 0, tickFormat: (line: string) => line.replace(/:\d+$/, '') }),
    ...shapes(marks, current, at, { x1: 'low', x2: 'high', y1: 'line', y2: 'line' }),
    Plot.text(
      marks.filter(({ along }) => along < EDGE),
      { ...above, textAnchor: 'start', dx: -5 },
    ),
    Plot.text(
      marks.filter(({ along }) => along >= EDGE && along <= 1 - EDGE),
      above,
    ),
    Plot.text(
      marks.filter(({ along }) => along > 1 - EDGE),
      { ...above, textAnchor: 'end', dx: 5 },
    ),
  ];
}

function byDate(marks: readonly Mark[], current: string | undefined) {
  const at = { x: 'day', y: 'middle' };
  const beside = {
    dx: 10,
    textAnchor: 'start',
    textOverflow: 'ellipsis-end',
    lineWidth: 14,
    fill: FOREGROUND,
  } as const;
  // What is stated alike on one day is one label: figures on one spot could not be read.
  const labels = [...Map.groupBy(marks, (mark) => `${Number(mark.day)} ${Number(mark.middle)}`).values()];
  return [
    ...shapes(marks, current, at, { x1: 'day', x2: 'day', y1: 'low', y2: 'high' }),
    Plot.text(
      labels.map((same) => ({
        ...same[0],
        text: same.length > 1 ? `${same[0]?.claim.quotation} ×${same.length}` : same[0]?.claim.quotation,
      })),
      { ...at, ...beside, text: 'text' },
    ),
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

const LEGEND_ROW = 24;
const LEGEND_MOST = 260;

/** What the shapes and colours stand for: the origins, each behind its shape; none where there is only one. */
export function legend(measure: MeasureData, width: number, texts: ViewTexts): SVGElement | undefined {
  const origins = originsOf(measure, texts);
  if (origins.length < 2) return undefined;
  const column = Math.min(LEGEND_MOST, Math.max(...origins.map((it) => it.length)) * LETTER + 40);
  const columns = Math.max(1, Math.min(origins.length, Math.floor(width / column)));
  const rows = Math.ceil(origins.length / columns);
  const at = {
    x: (_: string, i: number) => i % columns,
    y: (_: string, i: number) => Math.floor(i / columns),
  };
  return Plot.plot({
    ...scales(origins, texts),
    width: columns * column,
    height: rows * LEGEND_ROW,
    margin: 0,
    document: window.document,
    className: 'legend',
    style: STYLE,
    ariaLabel: texts.columns.origin,
    x: { type: 'band', domain: Array.from({ length: columns }, (_, i) => i), axis: null },
    y: { type: 'band', domain: Array.from({ length: rows }, (_, i) => i), axis: null },
    marks: [
      Plot.dot(origins, { ...at, symbol: (it: string) => it, fill: (it: string) => it, r: 5, dx: 10 - column / 2 }),
      Plot.text(origins, {
        ...at,
        text: (it: string) => it,
        dx: 20 - column / 2,
        textAnchor: 'start',
        lineWidth: (column - 30) / 12,
        textOverflow: 'ellipsis-end',
        fill: FOREGROUND,
      }),
    ],
  }) as SVGElement;
}

/** The named voices in the order of the claims, then what sources say on their own. */
function originsOf({ claims }: MeasureData, { unattributed }: ViewTexts): readonly string[] {
  const named = new Set(claims.flatMap(({ origin }) => origin ?? []));
  return [...named, ...(claims.some(({ origin }) => origin === undefined) ? [unattributed] : [])];
}

/** The shape of an origin on its own, for the table. */
export function shapeOf(measure: MeasureData, origin: string | undefined, texts: ViewTexts): SVGElement {
  const origins = originsOf(measure, texts);
  return Plot.plot({
    ...scales(origins, texts),
    ...{ width: 12, height: 12, margin: 0, axis: null },
    document: window.document,
    className: 'shape',
    marks: [
      Plot.dot([origin ?? texts.unattributed], {
        symbol: (it: string) => it,
        fill: (it: string) => it,
        r: 4,
        frameAnchor: 'middle',
      }),
    ],
  }) as SVGElement;
}

/** The shape and the colour of each origin. */
function scales(origins: readonly string[], { unattributed }: ViewTexts) {
  const isOwn = (origin: string) => origin === unattributed;
  return {
    symbol: {
      domain: origins,
      range: origins.map((it, i) => (isOwn(it) ? OWN.shape : (SHAPES[i % SHAPES.length] ?? 'square'))),
    },
    color: {
      domain: origins,
      range: origins.map((it, i) => (isOwn(it) ? OWN.colour : (COLOURS[i % COLOURS.length] ?? FOREGROUND))),
    },
  };
}
