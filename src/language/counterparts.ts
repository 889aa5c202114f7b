import type { Position } from 'vscode-languageserver-types';
import type { ClaimItem } from '../protocol.ts';
import type { ReviewFolder } from './review-folder.ts';
import { verdictBetween } from './verdict.ts';

/** The counterparts of the figure at a place, to pick one from. */
export function counterpartItems(folder: ReviewFolder, path: string, position: Position): ClaimItem[] {
  const mine = folder.claimAt(path, position);
  if (!mine) return [];
  const { say } = folder;
  return folder.counterparts(mine).map((it) => {
    const place = folder.placeOf(it);
    const sentence = folder.sourceOf(it)?.analysis.sentences[it.claim.sentence];
    const where = folder.placeName(it.source, it.claim);
    return {
      claim: it.id,
      label: folder.quote(it),
      description: [say.verdict(verdictBetween(folder, mine, it)), say.who(it.claim), where].join(' · '),
      detail: sentence ? folder.textOf(it.source, sentence) : '',
      place,
    };
  });
}
