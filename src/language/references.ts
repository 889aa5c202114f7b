import type { Location, Position } from 'vscode-languageserver-types';
import type { EntityMention } from '../model.ts';
import type { ReviewFolder } from './review-folder.ts';

/** Every place that states the figure's measure, or names the entity. */
export function references(
  folder: ReviewFolder,
  path: string,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const claim = folder.claimAt(path, position);
  if (claim) {
    return [...(includeDeclaration ? [claim] : []), ...folder.counterparts(claim)].map((it) => folder.placeOf(it));
  }
  const named = folder.entityAt(path, position);
  if (!named) return [];
  return named.entity.mentions
    .filter((mention) => includeDeclaration || !isSamePlace(mention, named.mention))
    .map((mention) => folder.place(mention.source, mention));
}

/** Whether two mentions are one. */
export const isSamePlace = (a: EntityMention, b: EntityMention): boolean =>
  a.source === b.source && a.start === b.start;
