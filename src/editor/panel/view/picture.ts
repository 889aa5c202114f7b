import * as Plot from '@observablehq/plot';
import type { ClaimData, MeasureData } from '../../../protocol.ts';
import type { Layout, ViewTexts } from '../messages.ts';
import { LETTER, labelsFor } from './labels.ts';
import { FOREGROUND, originsOf, STYLE, scales } from './origins.ts';
import { placeOf } from './place.ts';

const DAY = 86_400_000;
/** From this ratio of largest to smallest on, a linear scale would press the small ones together. */
const LOGARITHMIC_FROM = 50;
/** Left of the scale, where it runs upwards. */
const ROOM_FOR_NUMBERS = 70;
const ROW_HEIGHT = 32;
/** Room for the names of the sources: at most so much of the picture's width. */
const MOST_OF_WIDTH = 0.45;
/** With no more whole numbers than this on a scale, each has its line. */
const MOST_NUMBERS = 12;
/** Nearer to an end of the scale than this part of it, a figure stands on the side where there is room. */
const EDGE = 0.12;
/** Names the ring around the claim at the cursor. */
export const CURRENT = 'current';

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
  const shown = isByDate(measure, layout) ? measure.claims.filter(({ asOf }) => asOf) : measure.claims;
  const values = shown.flatMap(({ interval }) => interval);
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
    ...(dates ? {} : { tickFormat: tickOf(measure) }),
    ...(logarithmic ? powersOfTen(least, most) : wholeNumbers(measure, values)),
  };
  const shared = {
    width,
    marginRight: 40,
    marginBottom: 46,
    document: window.document,
    className: 'picture',
    style: STYLE,
    ariaLabel: label,
    ...scales(originsOf(measure, texts), texts),
  };
  const plot = isByDate(measure, layout)
    ? byDate(dated, current, { ...shared, y: value, x: { label: texts.columns.asOf } })
    : Plot.plot({
        ...shared,
        height: marks.length * ROW_HEIGHT + 72,
        marginLeft: roomForNames(marks, width),
        x: value,
        y: { type: 'point', domain: marks.map(({ line }) => line), label: null, padding: 0.8 },
        marks: bySource(marks, current),
      });
  plot.setAttribute('role', 'img');
  return plot as SVGElement;
}

/** Whether the days run to the right: dates themselves do so anyway, and what has no date has no place there. */
const isByDate = ({ kind, claims }: MeasureData, layout: Layout): boolean =>
  layout === 'date' && kind !== 'date' && claims.some(({ asOf }) => asOf !== undefined);

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

/** Of a logarithmic scale, the lines that say most. */
function powersOfTen(least: number, most: number): { readonly ticks: readonly number[] } {
  const [from, to] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  return { ticks: Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i)) };
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

/** Each claim at its day and its value; those on one spot side by side, with one label. */
function byDate(marks: readonly Mark[], current: string | undefined, options: Plot.PlotOptions) {
  const spots = [...Map.groupBy(marks, ({ day, middle }) => `${Number(day)} ${Number(middle)}`).values()];
  const drawn = (labels: readonly Plot.Markish[]) =>
    Plot.plot({
      ...options,
      height: 320,
      marginLeft: ROOM_FOR_NUMBERS,
      x: { type: 'utc', nice: true, inset: 30, ...options.x },
      marks: [...datedShapes(spots, current), ...labels],
    });
  const bare = drawn([]); // tells where everything comes to stand
  const places = spots.map((spot) => ({
    x: Number(bare.scale('x')?.apply(spot[0]?.day)),
    y: Number(bare.scale('y')?.apply(spot[0]?.middle)),
    extent: (spot.length - 1) * ABREAST,
    text: [...new Set(spot.map(quoted))].join(', ') + (spot.length > 1 ? ` ×${spot.length}` : ''),
  }));
  const labels = labelsFor(places, ROOM_FOR_NUMBERS, options.width ?? 0).flatMap((label, i) => {
    if (!label) return [];
    const { text, anchor, dx, dy } = label;
    return [
      Plot.text(spots[i]?.slice(0, 1) ?? [], {
        ...{ x: 'day', y: 'middle', text: () => text, textAnchor: anchor, dx, dy },
        ...{ fill: FOREGROUND, stroke: 'var(--vscode-editor-background)' },
      }),
    ];
  });
  return drawn(labels);
}

/** So far apart stand the shapes of claims that state the same for the same day. */
const ABREAST = 11;

function datedShapes(spots: readonly (readonly Mark[])[], current: string | undefined) {
  const at = { x: 'day', y: 'middle' };
  const most = Math.max(...spots.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) =>
    shapes(
      spots.flatMap((spot) => spot[i] ?? []),
      current,
      { ...at, dx: i * ABREAST },
      { x1: 'day', x2: 'day', y1: 'low', y2: 'high' },
    ),
  ).flat();
}

const quoted = ({ claim }: Mark): string => claim.quotation;

/** A bar over what each claim stands for, with an arrow where it is open; its shape; and a ring around the current one. */
function shapes(
  marks: readonly Mark[],
  current: string | undefined,
  at: { readonly x: string; readonly y: string; readonly dx?: number },
  along: Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', string>>,
) {
  const bar = { ...along, dx: at.dx ?? 0, stroke: 'origin', strokeWidth: 3, strokeOpacity: 0.55 } as const;
  return [
    Plot.link(marks.filter(CLOSED), bar),
    Plot.link(marks.filter(OPEN_ABOVE), { ...bar, markerEnd: 'arrow' }),
    Plot.link(marks.filter(OPEN_BELOW), { ...bar, markerStart: 'arrow-reverse' }),
    Plot.dot(marks, { ...at, symbol: 'origin', fill: 'origin', r: 5, title: hint, href: target }),
    Plot.dot(
      marks.filter(({ claim }) => claim.id === current),
      { ...at, r: 10, stroke: 'var(--vscode-focusBorder, currentColor)', strokeWidth: 2, ariaLabel: CURRENT },
    ),
  ];
}
