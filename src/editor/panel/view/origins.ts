import * as Plot from '@observablehq/plot';
import type { MeasureData } from '../../../protocol.ts';
import type { ViewTexts } from '../messages.ts';
import { LETTER } from './labels.ts';

/** Colours of the theme for the first origins; a shape and a label tell origins apart as well. */
const COLOURS = ['blue', 'green', 'purple', 'red', 'yellow', 'orange'].map((name) => `var(--vscode-charts-${name})`);
const SHAPES = ['square', 'triangle', 'diamond2', 'star', 'cross', 'wye'] as const;
/** What a source says on its own has no voice to be told by. */
const OWN = { shape: 'circle', colour: 'var(--vscode-descriptionForeground)' } as const;
export const FOREGROUND = 'var(--vscode-editor-foreground)';
/** The theme's own, for every picture. */
export const STYLE = {
  background: 'transparent',
  color: FOREGROUND,
  fontFamily: 'var(--vscode-font-family)',
  fontSize: '12px',
  overflow: 'visible',
} as const;

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
export function originsOf({ claims }: MeasureData, { unattributed }: ViewTexts): readonly string[] {
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
export function scales(origins: readonly string[], { unattributed }: ViewTexts) {
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
