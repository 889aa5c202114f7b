import type { Mention } from '../../../model.ts';
import type { Voice } from './voice.ts';

/** How many organizations are kept in mind for *the ministry* to mean one of them. */
const MOST_KEPT = 24;
/** After so many sentences, *he* is somebody else. */
const LONGEST_MEMORY = 6;

/** Who a pronoun, a bare role or a surname can mean at one place of a text. It is read forward only. */
export class Memory {
  #person: Voice | undefined;
  /** How many sentences ago that person was named. */
  #age = 0;
  #organization: Voice | undefined;
  #group: Voice | undefined;
  #spoken: Voice | undefined;
  readonly #organizations: Voice[] = [];
  readonly #bySurname = new Map<string, Voice>();

  /** Before a sentence’s verbs are read. */
  begin(): void {
    this.#spoken = undefined;
    this.#age++;
  }

  /**
   * After a sentence’s verbs are read, for the pronouns of the next one: whoever spoke is meant, else whoever is named
   * first, who is mostly the subject.
   */
  end(named: readonly Voice[]): void {
    const person = named.find(({ kind }) => kind === 'person');
    if (person && this.#spoken?.kind !== 'person') this.#mean(person);
    const organizations = named.filter(({ kind }) => kind === 'organization');
    if (organizations[0] && this.#spoken?.kind !== 'organization') this.#organization = organizations[0];
    for (const organization of organizations) this.#keep(organization);
    for (const voice of named) if (voice.kind === 'person') this.#bySurname.set(surname(voice.name), voice);
  }

  /** Takes in who speaks, or who a sentence is plainly about. */
  hear(voice: Voice): void {
    this.#spoken = voice;
    if (voice.kind === 'person') {
      this.#mean(voice);
      this.#bySurname.set(surname(voice.name), voice);
    } else if (voice.kind === 'organization') {
      this.#organization = voice;
      this.#keep(voice);
    } else if (voice.kind === 'group') {
      this.#group = voice;
    }
  }

  /** Who spoke last in this sentence. */
  get spoken(): Voice | undefined {
    return this.#spoken;
  }

  /** Whom *he*, *she* or *they* means. */
  pronoun(lower: string): Voice | undefined {
    if (/^(?:he|she|him|her)$/.test(lower)) return this.#age > LONGEST_MEMORY ? undefined : this.#person;
    if (lower === 'they' || lower === 'them') return this.#group ?? this.#organization;
    return undefined;
  }

  /** The organization that *it* means, and that *its press office* belongs to. */
  get organization(): Voice | undefined {
    return this.#organization;
  }

  /** The organization that *the ministry* means: the latest whose name has the word in it. */
  withWord(word: string): Voice | undefined {
    return this.#organizations.findLast(({ name }) => ` ${name.toLowerCase()} `.includes(` ${word} `));
  }

  /** The person of that surname who spoke before. */
  named(name: string): Voice | undefined {
    return this.#bySurname.get(surname(name));
  }

  #mean(person: Voice): void {
    this.#person = person;
    this.#age = 0;
  }

  #keep(voice: Voice): void {
    if (this.#organizations.at(-1)?.name === voice.name) return;
    if (this.#organizations.length >= MOST_KEPT) this.#organizations.shift();
    this.#organizations.push(voice);
  }
}

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The voice that a mention names. */
export function mentioned({ start, end, name, type }: Mention): Voice {
  return { start, end, name, kind: type === 'person' ? 'person' : 'organization' };
}
