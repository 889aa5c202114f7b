/** What follows the second of a list; a verb would begin another clause: `In Oss, Lind waited`. */
export const LIST_END =
  /^(?:[,.;:)\]\n\r/–-]|$|’s|'s| (?:and|or|on|in|with|for|to|after|before|by|as|were|are|have|at|from|where|which|who|&|when|since|during|\(|–|—|-)\b| [(–—-])/;

/** What makes an address of a number and a name: `4 Mill Street`. */
export const STREET =
  /\b(?:St|Street|Road|Rd|Ave|Avenue|Lane|Drive|Way|Place|Square|Court|Blvd|Boulevard|Row|Hill|Close|Terrace|Floor|N|S|E|W|North|South|East|West)\b/;
