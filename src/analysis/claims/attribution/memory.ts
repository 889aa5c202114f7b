import type { Mention } from '../../../model.ts';
import type { Voice } from './voice.ts';

/** How many organizations are kept in mind for *the ministry* to mean one of them. */
const MOST_KEPT = 24;

/** Who a pronoun or a bare role can mean at one place of a text. It is read forward only, sentence by sentence. */
export class Memory {
  #person: Voice | undefined;
  #organization: Voice | undefined;
  #group: Voice | undefined;
  readonly #organizations: Voice[] = [];
  /** Whether somebody spoke in this sentence: whoever is merely named in it is then not *he*. */
  #spoken = false;

  /** Takes in the organizations named in a sentence, before its verbs are read: *The mill, MLC, will close, it said*. */
  begin(mentions: readonly Mention[], text: string): void {
    this.#spoken = false;
    for (const mention of mentions) {
      if (mention.type !== 'organization') continue;
      const voice = voiceOf(mention, 'organization');
      // The owner in *the mill’s roof* is no subject.
      if (text[mention.end] !== "'" && text[mention.end] !== '’') this.#organization = voice;
      this.#keep(voice);
    }
  }

  /** Takes in the person that a sentence is about, after its verbs are read: *She* of the next sentence. */
  end(mentions: readonly Mention[]): void {
    const person = mentions.find(({ type }) => type === 'person');
    if (person && !this.#spoken) this.#person = voiceOf(person, 'person');
  }

  /** Takes in who spoke. */
  hear(voice: Voice): void {
    if (voice.kind === 'person') {
      this.#person = voice;
      this.#spoken = true;
    } else if (voice.kind === 'organization') {
      this.#organization = voice;
      this.#keep(voice);
    } else if (voice.kind === 'group') {
      this.#group = voice;
    }
  }

  /** Whom a pronoun means. */
  pronoun(lower: string): Voice | undefined {
    if (lower === 'he' || lower === 'she') return this.#person;
    if (lower === 'it') return this.#organization;
    if (lower === 'they') return this.#group ?? this.#organization;
    return undefined;
  }

  /** The organization that *its press office* belongs to. */
  get organization(): Voice | undefined {
    return this.#organization;
  }

  /** The organization that *the ministry* means: the latest whose name has the word in it. */
  withWord(word: string): Voice | undefined {
    return this.#organizations.findLast(({ name }) => ` ${name.toLowerCase()} `.includes(` ${word} `));
  }

  #keep(voice: Voice): void {
    if (this.#organizations.at(-1)?.name === voice.name) return;
    if (this.#organizations.length >= MOST_KEPT) this.#organizations.shift();
    this.#organizations.push(voice);
  }
}

function voiceOf({ start, end, name }: Mention, kind: Voice['kind']): Voice {
  return { start, end, name, kind };
}
