import { initialsOf, partsOfOrganization, partsOfPlace } from '../analysis/entities/forms.ts';
import { similarWords } from '../analysis/entities/likeness.ts';
import { SAME_PLACES } from '../analysis/entities/places.words.ts';
import { fold } from '../analysis/entities/text.ts';
import { indexBy } from '../analysis/index-by.ts';
import type { Entity, EntityMention, EntityType, Source } from '../model.ts';
import { fingerprint } from './fingerprint.ts';

/** One name over all sources: what sources call an entity in full, and how they write it. */
interface Named {
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
  type: EntityType;
  readonly counts: Map<EntityType, number>;
  readonly written: Set<string>;
  /** Three numbers a mention: its source, by its place among all, and where it begins and ends. */
  readonly mentions: number[];
}

/** An entity whose mentions are held as numbers, for there are many. */
export class MergedEntity implements Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** Three numbers a mention, as those of its names. */
  readonly #mentions: Int32Array;
  #isInOrder = false;
  readonly #paths: readonly string[];

  /** `paths` are those of all sources, in order. */
  constructor(names: readonly Named[], paths: readonly string[]) {
    const first = names.reduce((best, name) => (isBetterName(name, best) ? name : best));
    const aliases = new Set(names.flatMap(({ written }) => [...written]));
    aliases.delete(first.name);
    this.id = fingerprint(`${first.type} ${first.key}`);
    this.name = first.name;
    this.type = first.type;
    this.aliases = [...aliases];
    this.#mentions = Int32Array.from(names.flatMap(({ mentions }) => mentions));
    this.#paths = paths;
  }

  get mentionCount(): number {
    return this.#mentions.length / 3;
  }

  get mentions(): readonly EntityMention[] {
    if (!this.#isInOrder) this.#mentions.set(inOrder(this.#mentions));
    this.#isInOrder = true;
    return Array.from({ length: this.mentionCount }, (_, index) => this.#mention(index));
  }

  /** The mention that covers an offset of a source, given by its place among all. */
  mentionAt(source: number, offset: number): EntityMention | undefined {
    const numbers = this.#mentions;
    for (let at = 0; at < numbers.length; at += 3) {
      const isHere = numbers[at] === source && (numbers[at + 1] ?? 0) <= offset && offset <= (numbers[at + 2] ?? 0);
      if (isHere) return this.#mention(at / 3);
    }
    return undefined;
  }

  #mention(index: number): EntityMention {
    const [source = 0, start = 0, end = 0] = this.#mentions.subarray(3 * index, 3 * index + 3);
    return { source: this.#paths[source] ?? '', start, end };
  }
}

/** Mentions by source, then by offset. */
function inOrder(mentions: Int32Array): Int32Array {
  const order = Array.from({ length: mentions.length / 3 }, (_, index) => 3 * index).sort(
    (a, b) => (mentions[a] ?? 0) - (mentions[b] ?? 0) || (mentions[a + 1] ?? 0) - (mentions[b + 1] ?? 0),
  );
  return Int32Array.from(order.flatMap((at) => [...mentions.subarray(at, at + 3)]));
}

const PLACE_KEYS: ReadonlyMap<string, string> = new Map(
  SAME_PLACES.flatMap((names) => names.map((name) => [fold(name), fold(names[0] ?? name)] as const)),
);

/** Puts the mentions of all sources, which are in the order of their paths, together into entities, in steps. */
export function* mergingEntities(sources: readonly Source[]): Generator<void, readonly MergedEntity[]> {
  const names = yield* gather(sources);
  const groups = new Groups<Named>();
  joinPersons(
    names.filter(({ type }) => type === 'person'),
    groups,
  );
  joinOrganizations(
    names.filter(({ type }) => type === 'organization'),
    groups,
  );
  joinPlaces(
    names.filter(({ type }) => type === 'place'),
    groups,
  );
  joinByWriting(names, groups);
  yield;
  const members = new Map<Named, Named[]>();
  for (const name of names) {
    const root = groups.rootOf(name);
    const list = members.get(root);
    if (list) list.push(name);
    else members.set(root, [name]);
  }
  const paths = sources.map(({ path }) => path);
  const merged: MergedEntity[] = [];
  for (const own of members.values()) {
    merged.push(new MergedEntity(own, paths));
    yield;
  }
  return merged;
}

/** All names by key; where sources disagree on what one is, the type that most mentions have. */
function* gather(sources: readonly Source[]): Generator<void, readonly Named[]> {
  const byKey = new Map<string, Named>();
  for (const [source, { text, analysis }] of sources.entries()) {
    yield;
    for (const { name, type, start, end } of analysis.mentions) {
      const key = fold(name);
      let named = byKey.get(key);
      if (!named) {
        named = { name, key, words: name.split(' '), type, counts: new Map(), written: new Set(), mentions: [] };
        byKey.set(key, named);
      }
      named.counts.set(type, (named.counts.get(type) ?? 0) + 1);
      named.written.add(name);
      const written = text.slice(start, end).replace(/\s+/g, ' ');
      // Put together anew: a piece cut out of a text keeps all of that text in memory.
      if (!named.written.has(written)) named.written.add([...written].join(''));
      named.mentions.push(source, start, end);
    }
  }
  for (const named of byKey.values()) {
    for (const [type, count] of named.counts) if (count > (named.counts.get(named.type) ?? 0)) named.type = type;
  }
  return [...byKey.values()];
}

const isShouted = (name: string) => name === name.toUpperCase();

/** People and organizations go by their fullest name, places by the one used most; no name is shouted without need. */
function isBetterName(a: Named, b: Named): boolean {
  if (isShouted(a.name) !== isShouted(b.name)) return isShouted(b.name);
  if (a.type !== 'place' && a.words.length !== b.words.length) return a.words.length > b.words.length;
  return a.mentions.length > b.mentions.length;
}

function joinPersons(names: readonly Named[], groups: Groups<Named>): void {
  const full = names.filter(({ words }) => words.length > 1);
  const bySurname = indexBy(full, ({ words }) => [fold(words.at(-1) ?? '')]);
  const byGiven = indexBy(full, ({ words }) => [fold(words[0] ?? '')]);
  // One person in two spellings: Talant Osmonaliev, Talaat Osmonaliyev. Names with a beginning in common are compared.
  const byBeginning = indexBy(full, ({ key }) => [key.slice(0, 2), `-${(key.split(' ').at(-1) ?? '').slice(0, 3)}`]);
  for (const bucket of byBeginning.values()) {
    if (bucket.length > 200) continue;
    bucket.forEach((a, i) => {
      for (const b of bucket.slice(i + 1)) if (isSamePerson(a, b)) groups.join(a, b);
    });
  }
  const singles = indexBy(
    names.filter(({ words, key }) => words.length === 1 && key.length > 5),
    ({ key }) => [key.slice(0, 4)],
  );
  const bySimilar = indexBy(full, ({ words }) => [fold(words.at(-1) ?? '').slice(0, 3)]);
  for (const name of names) {
    if (name.words.length > 1) continue;
    joinSpelling(name, singles, groups);
    const exact = bySurname.get(name.key) ?? byGiven.get(name.key) ?? [];
    const candidates =
      exact.length > 0
        ? exact
        : (bySimilar.get(name.key.slice(0, 3)) ?? []).filter(({ words }) =>
            similarWords(fold(words.at(-1) ?? ''), name.key),
          );
    joinOnly(name, candidates, groups);
  }
}

/** A name of one word that stands a letter apart in another source: `Marketa`, `Markéta`, `Marketta`. */
function joinSpelling(name: Named, singles: ReadonlyMap<string, readonly Named[]>, groups: Groups<Named>): void {
  const near = (singles.get(name.key.slice(0, 4)) ?? []).filter(
    (other) => other !== name && other.key.slice(0, 5) === name.key.slice(0, 5) && similarWords(other.key, name.key),
  );
  if (near.length === 1) joinOnly(name, near, groups);
}

/** The same words in any spelling, or the shorter name's words all in the longer one in order. */
function isSamePerson(a: Named, b: Named): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const [fewer, more] = [short.key.split(' '), long.key.split(' ')];
  if (fewer.length === more.length) {
    const same = fewer.filter((word, i) => word === more[i]).length;
    return (
      fewer.every((word, i) => similarWords(word, more[i] ?? '')) ||
      (same === fewer.length - 1 && oneLetter(fewer, more))
    );
  }
  if (fewer.at(-1) !== more.at(-1) && !similarWords(fewer.at(-1) ?? '', more.at(-1) ?? '')) return false;
  let at = 0;
  for (const word of fewer.slice(0, -1)) {
    while (at < more.length && more[at] !== word && !(word.length === 1 && more[at]?.startsWith(word))) at++;
    if (at++ >= more.length) return false;
  }
  return true;
}

/** Given names of few letters that differ by one, or an initial for a name: `Kim Jung Un`, `R. Pellew`. */
function oneLetter(a: readonly string[], b: readonly string[]): boolean {
  const i = a.findIndex((word, at) => word !== b[at]);
  const [x, y] = [a[i] ?? '', b[i] ?? ''];
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return i < a.length - 1 && (similarWords(x, y, 4) || (a.length > 2 && similarWords(x, y, 3)));
}

/** By the same words in another order or wording, by initials, then by short forms where these fit only one. */
function joinOrganizations(names: readonly Named[], groups: Groups<Named>): void {
  for (const same of indexBy(names, ({ key, words }) => (words.length > 1 ? [wordingOf(key)] : [])).values()) {
    for (const name of same.slice(1)) groups.join(same[0] as Named, name);
  }
  const many = names.filter(({ words }) => words.length > 1);
  const byInitials = indexBy(many, ({ name }) => initialsOf(name));
  const byPart = indexBy(many, ({ name }) => partsOfOrganization(name));
  const byMinistry = indexBy(many, ({ key }) => ministryOf(key));
  for (const name of names) {
    const acronym = name.words.length === 1 && isShouted(name.name);
    joinOnly(name, (acronym && byInitials.get(name.key.replace(/ /g, ''))) || [], groups);
    joinOnly(
      name,
      [...(byPart.get(name.key) ?? []), ...ministryOf(name.key).flatMap((key) => byMinistry.get(key) ?? [])],
      groups,
    );
  }
}

/** Words in alphabetical order, cut so that countries are their nationals: Norwegian Navy, Navy of Norway. */
const wordingOf = (key: string) =>
  key
    .split(' ')
    .filter((word) => !/^(?:of|the|for|and|de|society|organisation|organization)$/.test(word))
    .map((word) => word.slice(0, 5))
    .sort()
    .join(' ');

/** A ministry by its portfolio, where no country is named with it: `emergency ministry`, `Ministry of Emergency Relief`. */
function ministryOf(key: string): readonly string[] {
  const portfolio = /^(\w+) ministry$/.exec(key)?.[1] ?? /^ministry of (?:the )?(\w+)/.exec(key)?.[1];
  return portfolio === undefined ? [] : [portfolio.slice(0, 5)];
}

function joinPlaces(names: readonly Named[], groups: Groups<Named>): void {
  const byKey = indexBy(names, ({ key }) => [PLACE_KEYS.get(key) ?? key]);
  for (const same of byKey.values()) for (const name of same.slice(1)) groups.join(same[0] as Named, name);
  const byPart = indexBy(names, ({ name }) => partsOfPlace(name));
  for (const name of names) joinOnly(name, byPart.get(name.key) ?? [], groups);
}

/** What one source writes for a name is that name where another source has it alone: CONEP, once it was in brackets. */
function joinByWriting(names: readonly Named[], groups: Groups<Named>): void {
  const byWritten = indexBy(names, ({ type, written }) => [...written].map((text) => `${type} ${fold(text)}`));
  for (const name of names) joinOnly(name, byWritten.get(`${name.type} ${name.key}`) ?? [], groups);
}

/** Joins a name to its candidates if these are one entity. */
function joinOnly(name: Named, candidates: readonly Named[], groups: Groups<Named>): void {
  const roots = new Set(
    candidates.filter((candidate) => candidate !== name).map((candidate) => groups.rootOf(candidate)),
  );
  const [only] = roots;
  if (only && roots.size === 1) groups.join(only, name);
}

/** Disjoint groups that grow together. */
class Groups<T> {
  readonly #parent = new Map<T, T>();

  rootOf(item: T): T {
    let root = item;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    return root;
  }

  join(a: T, b: T): void {
    const [root, other] = [this.rootOf(a), this.rootOf(b)];
    if (root !== other) this.#parent.set(other, root);
  }
}
