import type { Room } from '../likeness/evidence.ts';
import type { Judge } from '../likeness/likeness.ts';
import { grown } from '../likeness/rows.ts';
import type { Topics } from '../likeness/topic.ts';
import type { Candidates } from './candidates.ts';
import type { Competition } from './competition.ts';
import { STRANGERS } from './links.ts';
import type { Grouped } from './members.ts';

/** What a pair has to make up for where its sources are about different things. */
const OTHER_TOPIC = 3;
/** After so many claims others are let in. */
const STEP = 50;

/** Finds which claims are like which. */
export class Linking {
  readonly #topics: Topics;
  readonly #candidates: Candidates;
  readonly #judge: Judge;
  readonly #room: Room;
  readonly #competition: Competition;
  /** The pairs of one source: the earlier claim, its source, the score. */
  #others = new Int32Array(1 << 10);
  #sources = new Int32Array(1 << 10);
  #scores = new Float32Array(1 << 10);
  #size = 0;
  #linked = 0;

  constructor(topics: Topics, candidates: Candidates, judge: Judge, room: Room, competition: Competition) {
    this.#topics = topics;
    this.#candidates = candidates;
    this.#judge = judge;
    this.#room = room;
    this.#competition = competition;
  }

  /** Links the claims of one source with those before them, in steps. */
  *link(own: Grouped): Generator<void, void> {
    const starts = new Int32Array(own.claims.length + 1);
    this.#size = 0;
    for (let index = 0; index < own.claims.length; index++) {
      this.#score(own.first + index, own.number);
      starts[index + 1] = this.#size;
      if (++this.#linked % STEP === 0) yield;
    }
    own.links = { starts, others: this.#others.slice(0, this.#size), scores: this.#scores.slice(0, this.#size) };
    this.#competition.weigh({ ...own.links, source: own.number, sources: this.#sources });
  }

  /** Scores a claim against those before it that it could answer one question with. */
  #score(claim: number, source: number): void {
    const { profiles } = this.#room;
    for (const candidate of this.#candidates.before(claim)) {
      let score = this.#judge(candidate, claim, this.#room);
      if (score <= STRANGERS) continue;
      const its = profiles.sourceOf(candidate);
      if (its !== source && this.#topics.areApart(source, its)) score -= OTHER_TOPIC;
      if (score > STRANGERS) this.#add(candidate, its, score);
    }
  }

  #add(other: number, source: number, score: number): void {
    const size = this.#size++;
    if (size === this.#others.length) {
      this.#others = grown(this.#others, new Int32Array(2 * size));
      this.#sources = grown(this.#sources, new Int32Array(2 * size));
      this.#scores = grown(this.#scores, new Float32Array(2 * size));
    }
    this.#others[size] = other;
    this.#sources[size] = source;
    this.#scores[size] = score;
  }
}
