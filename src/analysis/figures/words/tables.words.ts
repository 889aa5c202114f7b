/** The head of a table that scales it: *(in millions of euros)*, *(€m)*, *('000 tonnes)*. */
export const NOTE =
  /(?:\(|\bin )\s*(?:in |all |figures |amounts )*(US\$|[$£€¥₹]|[A-Z]{3}\b|Rs\.?)?\s?([’'‘]?000s?|thousands?|millions?|billions?|crores?|lakhs?|mn?|bn|k)\b(?: of)?(?: (\p{L}+))?\s*[),;:]?/iu;

/** Rows that a table's note is not for, as they count heads or are ratios: *Employees 1,204* under *(in millions)*. */
export const OTHER_ROWS =
  /\b(?:employees|staff|headcount|people|persons|number|per share|eps|margin|ratio|rate|yield|stores|branches|%|percent|per cent)(?!\p{L})/iu;
