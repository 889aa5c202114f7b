import { grown } from '../likeness/rows.ts';
import type { Links } from './links.ts';

/** What a pair is worth: its likeness, and by how much it beats what each of the two could have instead. */
const BASE = 1;
const OWN_SOURCE = 0.25;
const LIKENESS = 0.9;
const MARGIN = 0.35;
const WIDEST = 3;

/** The claims of one source, and the earlier claims that they were compared with. */
export interface Compared extends Links {
  /** Number of their source. */
  readonly source: number;
  /** Of each pair the number of the earlier claim's source. */
  readonly sources: Int32Array;
}

/** The best and the second-best score for each of many numbers. */
class Bests {
  #round = 0;
  #rounds = new Int32Array(1 << 10);
  #first = new Float32Array(1 << 10);
  #second = new Float32Array(1 << 10);

  forget(): void {
    this.#round++;
  }

  add(number: number, score: number): void {
    if (number >= this.#rounds.length) this.#grow(2 * number);
    if (this.#rounds[number] !== this.#round) {
      this.#rounds[number] = this.#round;
      this.#first[number] = -WIDEST;
      this.#second[number] = -WIDEST;
    }
    const first = this.#first[number] ?? 0;
    if (score > first) {
      this.#second[number] = first;
      this.#first[number] = score;
    } else if (score > (this.#second[number] ?? 0)) this.#second[number] = score;
  }

  /** How far a score is ahead of the best of the others. */
  margin(number: number, score: number): number {
    const first = this.#first[number] ?? 0;
    const rival = score === first ? (this.#second[number] ?? 0) : first;
    return Math.max(-WIDEST, Math.min(WIDEST, score - rival));
  }

  #grow(size: number): void {
    this.#rounds = grown(this.#rounds, new Int32Array(size));
    this.#first = grown(this.#first, new Float32Array(size));
    this.#second = grown(this.#second, new Float32Array(size));
  }
}

/**
 * Weighs the pairs of one source's claims anew, knowing them all: a source seldom answers one question twice, so of two
 * towns' tolls in one report each goes to the toll that is most like it in the other report, and not to both.
 */
export class Competition {
  readonly #byOther = new Bests();
  readonly #bySource = new Bests();

  /** Writes the new scores over the old ones. */
  weigh({ source, starts, others, sources, scores }: Compared): void {
    this.#byOther.forget();
    const end = starts[starts.length - 1] ?? 0;
    for (let at = starts[0] ?? 0; at < end; at++) this.#byOther.add(others[at] ?? 0, scores[at] ?? 0);
    for (let claim = 0; claim + 1 < starts.length; claim++) {
      const [from, to] = [starts[claim] ?? 0, starts[claim + 1] ?? 0];
      this.#bySource.forget();
      for (let at = from; at < to; at++) this.#bySource.add(sources[at] ?? 0, scores[at] ?? 0);
      for (let at = from; at < to; at++) {
        const score = scores[at] ?? 0;
        if (sources[at] === source) scores[at] = OWN_SOURCE + LIKENESS * score;
        else {
          const ahead = Math.min(
            this.#byOther.margin(others[at] ?? 0, score),
            this.#bySource.margin(sources[at] ?? 0, score),
          );
          scores[at] = BASE + LIKENESS * score + MARGIN * ahead;
        }
      }
    }
  }
}
