import type { Mention } from '../../../model.ts';
import type { Token } from '../../words/token.ts';
import { type Voice, voiceAt } from './voice.ts';

/** How many organizations are kept in mind for *the ministry* to mean one of them. */
const MOST_KEPT = 24;
/** After so many sentences, *he* is somebody else. */
const LONGEST_MEMORY = 6;

/** What one sentence leaves in mind for the next. */
export interface Impression {
  readonly tokens: readonly Token[];
  /** Who is named in it, in order. */
  readonly named: readonly Voice[];
  /** What it speaks of that can be read: *the note* of *I have seen the note*. */
  readonly document: Voice | undefined;
}

/** Who a pronoun, a bare role or a surname can mean at one place of a text. It is read forward only. */
export class Memory {
  #person: Voice | undefined;
  /** How many sentences ago that person was named. */
  #age = 0;
  #organization: Voice | undefined;
  /** Whom *they* means. */
  #several: Voice | undefined;
  #document: Voice | undefined;
  #spoken: Voice | undefined;
  #subject: Voice | undefined;
  #previous: readonly Token[] = [];
  readonly #organizations: Voice[] = [];
  readonly #bySurname = new Map<string, Voice>();

  /** Before a sentence’s verbs are read; `subject` is who it is about by its role, where nobody is named. */
  begin(subject?: Voice): void {
    this.#spoken = undefined;
    this.#subject = subject;
    this.#age++;
  }

  /**
   * After a sentence’s verbs are read, for the pronouns of the next one: whoever spoke is meant, else whoever is named
   * first, who is mostly the subject.
   */
  end({ tokens, named, document }: Impression): void {
    const subject = this.#subject;
    this.#previous = tokens;
    const spoken = this.#spoken;
    let person: Voice | undefined;
    let organization: Voice | undefined;
    for (const voice of named) {
      if (voice.kind === 'person') {
        person ??= voice;
        this.#bySurname.set(surname(voice.name), voice);
      } else if (voice.kind === 'organization') {
        organization ??= voice;
        this.#keep(voice);
      }
    }
    if (person && spoken?.kind !== 'person') this.#mean(person);
    if (organization && spoken?.kind !== 'organization') {
      this.#organization = organization;
      if (spoken?.kind !== 'group') this.#several = organization;
    }
    if (subject && !spoken) this.#consider(subject, person !== undefined);
    // *The board sent a note. It says 15 crowns*: the board does.
    const isAbout = (organization ?? spoken)?.kind === 'organization' || subject?.kind === 'organization';
    this.#document = isAbout ? undefined : document;
  }

  /** Takes in who speaks. */
  hear(voice: Voice): void {
    this.#spoken = voice;
    if (voice.kind === 'person') {
      this.#mean(voice);
      this.#bySurname.set(surname(voice.name), voice);
    } else if (voice.kind === 'organization') {
      this.#organization = voice;
      this.#several = voice;
      this.#keep(voice);
    } else if (voice.kind === 'group') {
      this.#several = voice;
    }
  }

  /** Who spoke last in this sentence. */
  get spoken(): Voice | undefined {
    return this.#spoken;
  }

  /** The sentence before. */
  get previous(): readonly Token[] {
    return this.#previous;
  }

  /** Whom *he*, *she* or *they* means at `start`. */
  pronoun(lower: string, start: number): Voice | undefined {
    if (/^(?:he|she|him|her)$/.test(lower)) return this.#age > LONGEST_MEMORY ? undefined : this.#person;
    if (lower !== 'they') return undefined;
    const own = this.#subject;
    return own?.kind === 'group' && own.end <= start && !this.#spoken ? own : this.#several;
  }

  /** What *it* means: the note that was just spoken of, else an organization. */
  get thing(): Voice | undefined {
    return this.#document ?? this.#organization;
  }

  /** The organization that *the company* means. */
  get organization(): Voice | undefined {
    return this.#organization;
  }

  /** The organization that *its press office* at `start` belongs to. */
  organizationAt(start: number): Voice | undefined {
    const own = this.#subject;
    return own?.kind === 'organization' && own.end <= start && !own.means ? own : this.#organization;
  }

  /** The organization that *the ministry* means: the latest whose name has the word in it. */
  withWord(word: string): Voice | undefined {
    return this.#organizations.findLast(({ name }) => ` ${name.toLowerCase()} `.includes(` ${word} `));
  }

  /** The person of that surname who spoke before. */
  named(name: string): Voice | undefined {
    return this.#bySurname.get(surname(name));
  }

  #consider(subject: Voice, isNamed: boolean): void {
    if (subject.kind === 'group') this.#several = subject;
    else if (subject.kind === 'organization' && !subject.means) this.#organization = subject;
    else if (subject.kind === 'person' && !isNamed) this.#mean(subject);
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
export function mentioned(mention: Mention): Voice {
  return voiceAt(mention, mention.name, mention.type === 'person' ? 'person' : 'organization');
}
