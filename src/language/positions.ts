import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../model.ts';

/** Where the lines of a text begin. The one place where offsets become lines and characters, and back. */
export class Lines {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#starts = starts;
    this.#length = text.length;
  }

  get count(): number {
    return this.#starts.length;
  }

  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low, character: at - (this.#starts[low] ?? 0) };
  }

  offset({ line, character }: Position): number {
    const start = this.#starts[line];
    if (start === undefined) return line < 0 ? 0 : this.#length;
    return Math.min(start + Math.max(0, character), this.#starts[line + 1] ?? this.#length);
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** The span cut where lines end, as semantic tokens must be: `at least\n300` is two pieces. */
  pieces({ start, end }: Span): readonly Range[] {
    const range = this.range({ start, end });
    const pieces: Range[] = [];
    for (let line = range.start.line; line <= range.end.line; line++) {
      const from = line === range.start.line ? start : (this.#starts[line] ?? start);
      const to = line === range.end.line ? end : (this.#starts[line + 1] ?? end) - 1;
      if (to > from)
        pieces.push({ start: this.position(from), end: { line, character: to - (this.#starts[line] ?? 0) } });
    }
    return pieces;
  }
}
