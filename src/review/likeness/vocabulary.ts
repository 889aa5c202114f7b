/** Numbers for words, the same for all claims of a folder: numbers are compared at a glance and take little room. */
export class Vocabulary {
  /** No word at all is number 0. */
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #words: string[] = [''];

  /** The number of a word; a new one gets the next. */
  numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(word, number);
      this.#words.push(word);
    }
    return number;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  get size(): number {
    return this.#words.length;
  }
}
