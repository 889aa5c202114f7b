import type { Candidate } from '../candidate.ts';
import type { Token } from '../tokens.ts';

/** True where a number states no quantity. */
export type NoClaim = (candidate: Candidate, tokens: readonly Token[]) => boolean;

export const isBare = ({ kind, unit }: Candidate): boolean => kind === 'count' && unit === undefined;
