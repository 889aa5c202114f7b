import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bound, Kind } from '../../src/model.ts';
import { loadGold } from './gold.ts';

/** A figure as a careful reader reads it. Offsets are into its source's text. */
export interface MarkedClaim {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly bound: Bound;
  /** Numbers as in the model; dates as ISO days; null where the mark leaves them open. */
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly by: string | null;
  readonly asOf: string | null;
  readonly measure: string | null;
  readonly optional: boolean;
}

export interface Bundle {
  readonly name: string;
  /** The plain texts by path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly claims: readonly MarkedClaim[];
  readonly entities: readonly { readonly name: string; readonly type: string; readonly aliases: readonly string[] }[];
}

const FOLDER = new URL('texts/', import.meta.url);
const KINDS: Readonly<Record<string, Kind>> = {
  c: 'count',
  s: 'share',
  m: 'money',
  u: 'measure',
  d: 'duration',
  r: 'rate',
  t: 'date',
};
const BOUNDS: Readonly<Record<string, Bound>> = {
  '': 'exact',
  a: 'about',
  o: 'over',
  u: 'under',
  r: 'range',
  v: 'vague',
};

const MARKED = '.marked.txt';

/** The bundle of a marked text, read as README.md describes it, or of a folder with `gold.json`. Throws where a mark is none. */
export function loadBundle(file: string): Bundle {
  if (!file.endsWith(MARKED)) return loadGold(file);
  return parseBundle(path.basename(file, MARKED), readFileSync(file, 'utf8'));
}

/** All bundles of `texts/`. */
export const loadBundles = (): readonly Bundle[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(MARKED))
    .sort()
    .map((file) => loadBundle(fileURLToPath(new URL(file, FOLDER))));

function parseBundle(name: string, marked: string): Bundle {
  const [head = '', ...parts] = marked.split(/^#### /m);
  const entities = [...head.matchAll(/^(person|place|organization): (.*)$/gm)].map(([, type = '', names = '']) => {
    const [first = '', ...aliases] = names.split(/\s*;\s*/);
    return { name: first, type, aliases };
  });
  const texts: Record<string, string> = {};
  const claims: MarkedClaim[] = [];
  for (const part of parts) {
    const line = part.indexOf('\n');
    const source = part.slice(0, line).trim();
    texts[source] = part
      .slice(line + 1)
      .replace(/\n+$/, '\n')
      .split(/\[\[(.*?)\]\]/s)
      .reduce((text, piece, i) => {
        if (i % 2 === 0) return text + piece;
        const claim = parseMark(piece, source, text.length);
        claims.push(claim);
        return text + piece.slice(0, claim.end - claim.start);
      }, '');
  }
  return { name, texts, claims, entities };
}

function parseMark(mark: string, source: string, start: number): MarkedClaim {
  const [figure = '', sort = 'c', sign = '', low = '', high = '', by = '', asOf = '', measure = ''] = mark.split('|');
  const kind = KINDS[sort.replace('?', '')];
  const bound = BOUNDS[sign];
  if (!kind || !bound) throw new Error(`${source}: [[${mark}]] is no mark`);
  const value = (text: string) => (text === '' ? null : kind === 'date' ? text : Number(text));
  return {
    source,
    start,
    end: start + figure.length,
    kind,
    bound,
    low: value(low),
    high: value(high || low),
    by: by || null,
    asOf: asOf || null,
    measure: measure || null,
    optional: sort.startsWith('?'),
  };
}
