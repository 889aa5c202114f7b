import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bound, EntityType, Kind } from '../../src/model.ts';
import type { Bundle, MarkedClaim } from './bundle.ts';

interface Gold {
  readonly claims: readonly {
    readonly id: string;
    readonly source: string;
    /** A piece of the source that occurs once in it, in it the figure, and in that the bare number. */
    readonly context: string;
    readonly figure: string;
    readonly core: string;
    readonly kind: Kind;
    readonly bound: Bound;
    readonly low: number | string | null;
    readonly high: number | string | null;
    readonly by?: string | null;
    readonly asOf?: string | null;
    readonly optional?: boolean;
  }[];
  readonly measures: readonly { readonly id: string; readonly claims: readonly string[] }[];
  readonly entities: readonly {
    readonly name: string;
    readonly type: EntityType;
    readonly aliases: readonly string[];
    readonly optional?: boolean;
  }[];
}

/** A folder with `sources/*.txt` and the marks on them in `gold.json`. */
export function loadGold(folder: string): Bundle {
  const gold: Gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  const sources = path.join(folder, 'sources');
  const texts = Object.fromEntries(
    readdirSync(sources).map((name) => [name, readFileSync(path.join(sources, name), 'utf8').replace(/^\uFEFF/, '')]),
  );
  const measureOf = new Map(gold.measures.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const claims = gold.claims.map(({ context, figure, core, ...claim }): MarkedClaim => {
    const at = texts[claim.source]?.indexOf(context) ?? -1;
    if (at < 0) throw new Error(`${folder}: ${claim.id} is not in its source`);
    const start = at + context.indexOf(figure) + figure.indexOf(core);
    return {
      ...claim,
      start,
      end: start + core.length,
      figure,
      by: claim.by ?? null,
      asOf: claim.asOf ?? null,
      measure: measureOf.get(claim.id) ?? null,
      optional: claim.optional ?? false,
    };
  });
  const entities = gold.entities.map((entity) => ({ ...entity, optional: entity.optional ?? false }));
  return { name: path.basename(folder), texts, claims, entities, apart: [] };
}
