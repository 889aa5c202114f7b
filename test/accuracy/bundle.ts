import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bound, EntityType, Kind } from '../../src/model.ts';
import { loadGold } from './gold.ts';
import { isoDays, numberOf } from './values.ts';

/** A figure as a careful reader reads it. Offsets are into its source's text. */
export interface MarkedClaim {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** The figure as written, with its hedge. */
  readonly figure: string;
  readonly kind: Kind;
  readonly bound: Bound;
  /** Numbers as in the model; dates as ISO days; null where the mark leaves them open. */
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly by: string | null;
  /** ISO day or month. */
  readonly asOf: string | null;
  readonly measure: string | null;
  readonly optional: boolean;
}

export interface MarkedEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly optional: boolean;
}

export interface Bundle {
  readonly name: string;
  /** The plain texts by path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly claims: readonly MarkedClaim[];
  readonly entities: readonly MarkedEntity[];
  /** Lists of measures that look alike and are not one. */
  readonly apart: readonly (readonly string[])[];
}

/** `texts` is held out for ever; `training` is what weights and rules may be found on. */
export type Shelf = 'texts' | 'training';

const SUFFIX = '.marked.txt';
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

/** The bundle of a marked text, read as README.md describes it, or of a folder with `gold.json`. Throws where a mark is none. */
export function loadBundle(file: string): Bundle {
  if (!file.endsWith(SUFFIX)) return loadGold(file);
  return parseBundle(path.basename(file, SUFFIX), readFileSync(file, 'utf8'));
}

/** All bundles of a shelf. */
export function loadBundles(shelf: Shelf = 'texts'): readonly Bundle[] {
  const folder = new URL(`${shelf}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .sort()
    .map((file) => loadBundle(fileURLToPath(new URL(file, folder))));
}

/** Reads one bundle; throws one Error that lists every mark that cannot be read. */
export function parseBundle(name: string, marked: string): Bundle {
  const [head = '', ...parts] = marked.split(/^#### /m);
  const entities = [...head.matchAll(/^(\??)(person|place|organization): (.*)$/gm)].map(
    ([, optional, type, names = '']): MarkedEntity => {
      const [first = '', ...aliases] = names.trim().split(/\s*;\s*/);
      return { name: first, type: type as EntityType, aliases, optional: optional === '?' };
    },
  );
  const apart = [...head.matchAll(/^apart: (.*)$/gm)].map(([, words = '']) => words.trim().split(/\s*,\s*/));
  const texts: Record<string, string> = {};
  const claims: MarkedClaim[] = [];
  const faults: string[] = [];
  for (const part of parts) {
    const line = part.indexOf('\n');
    const source = part.slice(0, line).trim();
    texts[source] = part
      .slice(line + 1)
      .replace(/\n+$/, '\n')
      .split(/\[\[(.*?)\]\]/s)
      .reduce((text, piece, i) => {
        if (i % 2 === 0) return text + piece;
        const claim = parseMark(piece, source, text.length, faults);
        claims.push(claim);
        return text + claim.figure;
      }, '');
  }
  if (faults.length > 0) throw new Error(`${name}:\n  ${faults.join('\n  ')}`);
  return { name, texts, claims, entities, apart };
}

function parseMark(mark: string, source: string, start: number, faults: string[]): MarkedClaim {
  const fields = mark.split('|');
  const [figure = '', sort = 'c', sign = '', low = '', high = '', by = '', asOf = '', measure = ''] = fields;
  const fault = (why: string) => faults.push(`${source}: [[${mark}]]: ${why}`);
  const kind = KINDS[sort.replace('?', '')];
  const bound = BOUNDS[sign];
  if (!kind) fault(`no kind “${sort}”`);
  if (!bound) fault(`no bound “${sign}”`);
  if (fields.length > 8) fault('more than eight fields');
  const value = (written: string, end: 0 | 1) => {
    if (written === '') return null;
    const read = kind === 'date' ? isoDays(written)?.[end] : numberOf(written, kind === 'duration');
    if (read === undefined) fault(`no ${kind} “${written}”`);
    return read ?? null;
  };
  const claim: MarkedClaim = {
    source,
    start,
    end: start + figure.length,
    figure,
    kind: kind ?? 'count',
    bound: bound ?? 'exact',
    low: value(low, 0),
    high: value(high || low, 1),
    by: by || null,
    asOf: asOf || null,
    measure: measure || null,
    optional: sort.startsWith('?'),
  };
  if (asOf && !/^\d{4}-\d\d(-\d\d)?$/.test(asOf)) fault(`“${asOf}” is no day or month`);
  if (!claim.optional && low === '') fault('no value');
  if (claim.low !== null && claim.high !== null && claim.low > claim.high) fault('low is above high');
  if (claim.bound === 'range' && claim.low === claim.high) fault('a range of one value');
  return claim;
}
