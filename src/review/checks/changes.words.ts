/** How a share begins that a number rose by, or fell: *rose by 12 %*, *down 12 %*. */
export const UP =
  /\b(?:up|rose|risen|rises|increased?|grew|grown|climbed|jumped|rise of|increase of)(?: by)? (?:\p{L}+ )?$/u;
export const DOWN =
  /\b(?:down|fell|fallen|falls|decreased?|declined?|dropped|shrank|fall of|drop of)(?: by)? (?:\p{L}+ )?$/u;
