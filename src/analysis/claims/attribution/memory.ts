import type { Mention } from '../../../model.ts';
import type { Voice } from './voice.ts';

/** How many organizations are kept in mind for *the ministry* to mean one of them. */
const MOST_KEPT = 24;

/** Who a pronoun, a bare role or a surname can mean at one place of a text. It is read forward only. */
export class Memory {
  #person: Voice | undefined;
  #organization: Voice | undefined;
  #group: Voice | undefined;
  #spoken: Voice | undefined;
  readonly #organizations: Voice[] = [];
  readonly #bySurname = new Map<string, Voice>();

  /** Before a sentence’s verbs are read. */
  begin(): void {
    this.#spoken = undefined;
  }

  /**
   * After a sentence’s verbs are read, for the pronouns of the next one: whoever spoke is meant, else whoever is named
   * first, who is mostly the subject.
   */
  end(mentions: readonly Mention[], text: string): void {
    const person = mentions.find(({ type }) => type === 'person');
    if (person && this.#spoken?.kind !== 'person') this.#person = mentioned(person, text);
    const organizations = mentions
      .filter(({ type }) => type === 'organization')
      .map((mention) => mentioned(mention, text));
    if (organizations[0] && this.#spoken?.kind !== 'organization') this.#organization = organizations[0];
    for (const organization of organizations) this.#keep(organization);
  }

  /** Takes in who speaks, or who a sentence is plainly about. */
  hear(voice: Voice): void {
    this.#spoken = voice;
    if (voice.kind === 'person') {
      this.#person = voice;
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
    if (lower === 'he' || lower === 'she') return this.#person;
    if (lower === 'they') return this.#group ?? this.#organization;
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

  #keep(voice: Voice): void {
    if (this.#organizations.at(-1)?.name === voice.name) return;
    if (this.#organizations.length >= MOST_KEPT) this.#organizations.shift();
    this.#organizations.push(voice);
  }
}

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The voice that a mention names. An organization under its acronym keeps it: *Fishers’ League (FL)*. */
export function mentioned({ start, end, name, type }: Mention, text: string): Voice {
  const written = text.slice(start, end);
  const acronym = type === 'organization' && /^\p{Lu}{2,6}$/u.test(written) && written !== name;
  return {
    start,
    end,
    name: acronym ? `${name} (${written})` : name,
    canonical: name,
    kind: type === 'person' ? 'person' : 'organization',
  };
}
