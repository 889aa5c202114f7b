import type { ClaimData } from '../../../protocol.ts';

/** A claim's place as people point to it: the source's name and the line. */
export const placeOf = ({ sourceLabel, place }: ClaimData): string => `${sourceLabel}:${place.range.start.line + 1}`;
