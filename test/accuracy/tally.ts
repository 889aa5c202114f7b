/** Right and wrong answers to one question. */
export class Tally {
  hits = 0;
  missed = 0;
  wrong = 0;

  get precision(): number {
    return this.hits + this.wrong === 0 ? 1 : this.hits / (this.hits + this.wrong);
  }

  get recall(): number {
    return this.hits + this.missed === 0 ? 1 : this.hits / (this.hits + this.missed);
  }

  add({ hits, missed, wrong }: Tally): void {
    this.hits += hits;
    this.missed += missed;
    this.wrong += wrong;
  }
}

export const QUESTIONS = [
  'claims',
  'value',
  'bound',
  'kind',
  'attribution',
  'sameMeasure',
  'findings',
  'findingKind',
  'entities',
  'aliases',
] as const;

export type Question = (typeof QUESTIONS)[number];

/** The answers to all questions, and what was answered wrongly, in words. */
export class Score {
  readonly tallies = Object.fromEntries(QUESTIONS.map((question) => [question, new Tally()])) as Readonly<
    Record<Question, Tally>
  >;
  readonly differences: string[] = [];

  hit(question: Question, times = 1): void {
    this.tallies[question].hits += times;
  }

  miss(question: Question, what: string, times = 1): void {
    this.tallies[question].missed += times;
    this.differences.push(`${question}: ${what}`);
  }

  wrong(question: Question, what: string, times = 1): void {
    this.tallies[question].wrong += times;
    this.differences.push(`${question}: ${what}`);
  }

  /** A question with one answer: a wrong one is also a right one missed. */
  judge(question: Question, right: boolean, what: () => string): void {
    if (right) {
      this.hit(question);
    } else {
      this.tallies[question].missed++;
      this.wrong(question, what());
    }
  }

  add(other: Score): void {
    for (const question of QUESTIONS) this.tallies[question].add(other.tallies[question]);
    this.differences.push(...other.differences);
  }
}
