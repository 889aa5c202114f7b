import type { Room } from '../likeness/evidence.ts';
import type { Judge } from '../likeness/likeness.ts';
import { areStrangers, type Topic } from '../likeness/topic.ts';
import type { Candidates } from './candidates.ts';
import type { Competition } from './competition.ts';
import { grown, STRANGERS } from './links.ts';
import type { Member } from './member.ts';
import type { ByNumber } from './parts.ts';

/** What a pair has to make up for where its sources are about different things. */
const OTHER_TOPIC = 3;
/** After so many claims others are let in. */
const STEP = 50;

/** Finds which claims are like which. */
export class Linking {
  readonly #byNumber: ByNumber;
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
  /** By the number of a source, whether it is about other things than the one whose claims are being linked. */
  readonly #apart = new Map<number, boolean>();

  constructor(byNumber: ByNumber, candidates: Candidates, judge: Judge, room: Room, competition: Competition) {
    this.#byNumber = byNumber;
    this.#candidates = candidates;
    this.#judge = judge;
    this.#room = room;
    this.#competition = competition;
  }

  /** Links the claims of one source with those before them, in steps. */
  *link(own: readonly Member[]): Generator<void, void> {
    const starts: number[] = [];
    this.#size = 0;
    this.#apart.clear();
    for (const member of own) {
      starts.push(this.#size);
      this.#score(member);
      if (++this.#linked % STEP === 0) yield;
    }
    starts.push(this.#size);
    const links = { others: this.#others.slice(0, this.#size), scores: this.#scores.slice(0, this.#size) };
    this.#competition.weigh({ ...links, source: own[0]?.source ?? 0, sources: this.#sources, starts });
    for (const [index, member] of own.entries()) {
      member.links = links;
      member.from = starts[index] ?? 0;
      member.to = starts[index + 1] ?? 0;
    }
  }

  /** Scores a claim against those before it that it could answer one question with. */
  #score({ number, source, profile }: Member): void {
    for (const candidate of this.#candidates.before(number, profile)) {
      const other = this.#byNumber[candidate];
      if (!other) continue;
      let score = this.#judge(other.profile, profile, this.#room);
      if (other.source !== source && this.#isApart(other, profile.source.topic)) score -= OTHER_TOPIC;
      if (score > STRANGERS) this.#add(candidate, other.source, score);
    }
  }

  #isApart({ source, profile }: Member, topic: Topic): boolean {
    let apart = this.#apart.get(source);
    if (apart === undefined) {
      apart = areStrangers(profile.source.topic, topic);
      this.#apart.set(source, apart);
    }
    return apart;
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
