/** Marks that turn the direction of writing, for what follows them too. */
export const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text from a source, safe to stand in Markdown: every mark that Markdown, HTML, a table or an automatic link could start
 * with is escaped, and line breaks, controls and marks that turn the direction of writing are dropped.
 * `[x](command:y)` comes out as the eleven characters it is.
 */
export function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
      .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
      .replace(TURNS, '')
      .replace(/[!-/:-@[-`{-~]/g, '\\$&')
      .trim()
  );
}

/** A link whose label is text from anywhere and whose target was made by us. */
export function link(label: string, target: string, title?: string): string {
  const safe = target.replace(/[()<>\s\\"|]/g, (char) =>
    encodeURIComponent(char).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29')),
  );
  return title === undefined ? `[${plain(label)}](${safe})` : `[${plain(label)}](${safe} "${plain(title)}")`;
}

/** The middle cut out of a long text: `000_b960…690e.txt`. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = Math.floor((length - 1) / 3);
  return `${text.slice(0, length - 1 - tail).trimEnd()}…${text.slice(text.length - tail).trimStart()}`;
}
