/** A thing to be labelled: where its first shape is, how far its last one is from that, and what it is called. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly extent: number;
  readonly text: string;
}

/** Where a label stands, seen from its spot. */
export interface Label {
  readonly text: string;
  readonly anchor: 'start' | 'end';
  readonly dx: number;
  readonly dy: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** So wide is a letter, in the middle. */
export const LETTER = 6.7;
const GAP = 10;
const HALF_LINE = 7;
const HALF_SHAPE = 5;
/** Beside its spot; else a line lower, higher, and so on. */
const HEIGHTS = [0, 15, -15, 30, -30, 45, -45] as const;
/** Longer ones are cut off, in letters. */
const MOST = 24;

/**
 * A label for each spot between two edges, in the first place where it covers neither a shape nor another label; none where
 * there is no such place, for a shape has a tip that tells the same.
 */
export function labelsFor(spots: readonly Spot[], left: number, right: number): readonly (Label | undefined)[] {
  const taken: Box[] = spots.map(({ x, y, extent }) => box(x - HALF_SHAPE, x + extent + HALF_SHAPE, y, HALF_SHAPE));
  return spots.map((spot) => {
    for (const label of places(spot)) {
      const wide = label.text.length * LETTER;
      const from = spot.x + label.dx - (label.anchor === 'end' ? wide : 0);
      const place = box(from, from + wide, spot.y + label.dy, HALF_LINE);
      if (place.left < left || place.right > right || taken.some((it) => overlap(it, place))) continue;
      taken.push(place);
      return label;
    }
    return undefined;
  });
}

function places({ text, extent }: Spot): readonly Label[] {
  const shown = text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
  return HEIGHTS.flatMap((dy): readonly Label[] => [
    { text: shown, anchor: 'start', dx: extent + GAP, dy },
    { text: shown, anchor: 'end', dx: -GAP, dy },
  ]);
}

const box = (left: number, right: number, middle: number, half: number): Box => ({
  left,
  right,
  top: middle - half,
  bottom: middle + half,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
