import type { SemanticTokens } from 'vscode-languageserver-types';
import type { ReviewClaim, Span } from '../model.ts';
import type { ReviewFolder } from './review-folder.ts';
import { verdictOf } from './verdict.ts';

/** Token types and modifiers; the extension's manifest contributes the same names. */
export const TOKEN_TYPES = ['figure', 'hedge', 'attribution'] as const;
export const TOKEN_MODIFIERS = ['agrees', 'differs', 'later'] as const;

interface Token extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/** Figures (told apart by whether the sources agree), their hedges, and who says so. */
export function semanticTokens(folder: ReviewFolder, path: string): SemanticTokens {
  const claims = folder.corpus.claimsIn(path);
  const figures = claims.flatMap((claim) => figureTokens(folder, claim));
  const attributions = claims.flatMap(({ claim: { attribution } }): Token[] =>
    attribution ? [{ start: attribution.start, end: attribution.end, type: 2, modifiers: 0 }] : [],
  );
  return { data: encode(folder, path, [...figures, ...attributions]) };
}

function figureTokens(folder: ReviewFolder, it: ReviewClaim): Token[] {
  const { start, end, core } = it.claim;
  const modifiers = modifiersOf(folder, it);
  const figure = { start: Math.max(core.start, start), end, type: 0, modifiers };
  return core.start > start ? [{ start, end: core.start, type: 1, modifiers: 0 }, figure] : [figure];
}

function modifiersOf(folder: ReviewFolder, it: ReviewClaim): number {
  switch (verdictOf(folder, it)) {
    case 'same':
    case 'compatible':
    case 'hedge':
    case 'adds-up':
      return 1;
    case 'conflict':
    case 'does-not-add-up':
      return 2;
    case 'update':
      return 4;
    case 'alone':
      return 0;
  }
}

/** The protocol's form: five numbers a token, relative to the one before; where two overlap, the first to begin stays. */
function encode(folder: ReviewFolder, path: string, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let end = -1;
  let line = 0;
  let character = 0;
  for (const token of [...tokens].sort((a, b) => a.start - b.start || a.type - b.type)) {
    if (token.start < end) continue;
    end = token.end;
    for (const piece of folder.lines(path).pieces(token)) {
      const deltaLine = piece.start.line - line;
      const deltaCharacter = deltaLine === 0 ? piece.start.character - character : piece.start.character;
      data.push(deltaLine, deltaCharacter, piece.end.character - piece.start.character, token.type, token.modifiers);
      line = piece.start.line;
      character = piece.start.character;
    }
  }
  return data;
}
