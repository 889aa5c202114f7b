import type { ReviewClaim, Source } from '../../model.ts';
import type { TreeOptions } from '../../protocol.ts';
import type { ReviewFolder } from '../review-folder.ts';
import { claimNode } from './claim-node.ts';
import { below, claimsBelow, countsOf, type Group, passes } from './group.ts';

/** A voice, with its claims; the empty key is for those that name none. */
interface Voice {
  readonly key: string;
  readonly label: string;
  readonly claims: readonly ReviewClaim[];
}

/** Every voice that a figure comes from, with its figures; what sources say on their own comes last. */
export const whoSays: Group = {
  id: 'who-says',
  label: ({ say }) => say.group('who-says'),
  icon: 'comment-discussion',
  count: (folder, options) => voicesLeft(folder, options).length,
  children(folder, path, [origin], options) {
    if (origin !== undefined) {
      const claims = voices(folder).find(({ key }) => key === origin)?.claims ?? [];
      return claimsBelow(claims, (it) => claimNode(folder, path, it, { who: isVia(it) }));
    }
    return below(
      inOrder(folder, options),
      ({ key }) => key,
      ({ key, claims, label }) => ({
        path: [...path, key],
        label,
        description: countsOf(folder, claims),
        icon: key === '' ? 'circle-outline' : 'person',
        state: 'collapsed',
        context: 'origin',
      }),
    );
  },
};

const voicesLeft = (folder: ReviewFolder, options: TreeOptions): readonly Voice[] =>
  options.filter ? voices(folder).filter(({ label }) => passes(options, label)) : voices(folder);

const inOrder = (folder: ReviewFolder, options: TreeOptions): readonly Voice[] =>
  folder.once(`voices ${options.sort} ${options.filter}`, () =>
    voicesLeft(folder, options).toSorted(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        (options.sort === 'name' ? 0 : b.claims.length - a.claims.length) ||
        a.label.localeCompare(b.label),
    ),
  );

/** Whether more is to be told of who says so than the name that the claim stands below. */
const isVia = ({ claim: { attribution } }: ReviewClaim): boolean =>
  (attribution?.chain.length ?? 0) > 1 || attribution?.stance !== undefined;

/** The voices in the order in which sources name them. */
function voices(folder: ReviewFolder): readonly Voice[] {
  return folder.once('voices', () => {
    const byOrigin = new Map<string, { readonly claims: ReviewClaim[]; name: string }>();
    for (const source of folder.corpus.sources) {
      const claims = folder.corpus.claimsIn(source.path);
      for (const { origin, name, places } of namedIn(source, claims)) {
        let voice = byOrigin.get(origin);
        if (!voice) {
          voice = { claims: [], name };
          byOrigin.set(origin, voice);
        }
        if (name.length > voice.name.length) voice.name = name;
        for (const place of places) {
          const claim = claims[place];
          if (claim) voice.claims.push(claim);
        }
      }
    }
    return [...byOrigin].map(([key, { claims, name }]) => ({ key, claims, label: name || folder.say.unattributed }));
  });
}

/** Finds the voices of each source, in steps. */
export function* findingVoices({ corpus }: ReviewFolder): Generator<void, void> {
  for (const source of corpus.sources) {
    if (NAMED.has(source)) continue;
    namedIn(source, corpus.claimsIn(source.path));
    yield;
  }
}

/** A voice in one source: the fullest name that it has there, and the places of its claims. */
interface Named {
  readonly origin: string;
  name: string;
  readonly places: number[];
}

/** The voices of each source: to find them, all its claims have to be unpacked. */
const NAMED = new WeakMap<Source, readonly Named[]>();

function namedIn(source: Source, claims: readonly ReviewClaim[]): readonly Named[] {
  let all = NAMED.get(source);
  if (!all) {
    const byOrigin = new Map<string, Named>();
    for (const [place, { claim }] of claims.entries()) {
      const { origin = '', chain, name = '' } = claim.attribution ?? {};
      const full = chain?.at(-1) ?? name;
      const known = byOrigin.get(origin);
      if (!known) byOrigin.set(origin, { origin, name: full, places: [place] });
      else {
        known.places.push(place);
        if (full.length > known.name.length) known.name = full;
      }
    }
    all = [...byOrigin.values()];
    NAMED.set(source, all);
  }
  return all;
}
