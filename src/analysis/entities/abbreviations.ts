import { initialsOf } from './forms.ts';
import { isAcronym, type Name } from './names.ts';
import { NOT_NAMES, ORG_HEADS, ORG_WORDS } from './names.words.ts';

/**
 * Finds what acronyms stand for by initials, where no bracket says it: USGS and United States Geological Survey. Initials
 * may leave out a place before or after: `DWR` for `Oregon Department of Water Resources`.
 */
export function expandAcronyms(names: readonly Name[]): void {
  const acronyms = names.filter(
    ({ text, expansion, known }) =>
      !expansion && isAcronym(text) && text.length > 2 && !known.place && !NOT_NAMES.has(text.toLowerCase()),
  );
  if (acronyms.length === 0) return;
  const byInitials = new Map<string, Name[]>();
  const add = (initials: string, name: Name) => {
    const list = byInitials.get(initials);
    if (!list) byInitials.set(initials, [name]);
    else if (!list.includes(name)) list.push(name);
  };
  for (const name of names) {
    if (name.words.length < 3 || name.person > 4) continue;
    for (const initials of initialsOf(name.text)) {
      add(initials, name);
      if (initials.length > 3 && namesKind(name)) {
        add(initials.slice(1), name);
        add(initials.slice(0, -1), name);
        if (initials.length > 4) add(initials.slice(0, -2), name);
      }
    }
  }
  for (const acronym of acronyms) {
    const [only, ...others] = byInitials.get(acronym.key.replace(/ /g, '')) ?? [];
    if (!only || others.length > 0) continue;
    acronym.expansion = only;
    acronym.organization += 5;
    only.organization += 5;
    only.inner++;
    acronym.inner++;
  }
}

const namesKind = ({ lower }: Name) => lower.some((word) => ORG_WORDS.has(word) || ORG_HEADS.has(word));
