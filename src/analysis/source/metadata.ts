import type { Days, Section } from '../../model.ts';
import type { Notation } from '../dates/expression.ts';
import { anyCase } from './any-case.ts';
import { ANNOUNCES, RELEASE_FOOT } from './lines.words.ts';
import { readPublished } from './published.ts';

export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: Days;
}

const AUTHOR = anyCase(
  "^(?:(?:words |text |story )?by |from:\\s*|posted .{0,30} by |.{0,30}·\\s*by )(\\p{Ll}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]+){0,4})",
  'u',
);
const REPORTS = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}) reports$/u;
const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:(?:\d{4}\s*[-–]\s*)?\d{4},?\s+)?(\p{Lu}[^.|,\d]{2,50}?)(?: \d{4})?(?:[.|,]|$)/iu;

/** Title, publisher, author and date, where the text itself gives them. */
export function readMetadata(text: string, sections: readonly Section[], notation: Notation): Metadata {
  const headline = sections.find(({ kind }) => kind === 'headline');
  const published = readPublished(text, sections, notation);
  const author = readAuthor(text, sections);
  const publisher = readPublisher(text, sections);
  return {
    ...(headline && { title: text.slice(headline.start, headline.end).replace(/\s+/g, ' ') }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(published && { published }),
  };
}

function readAuthor(text: string, sections: readonly Section[]): string | undefined {
  for (const { start, end, kind } of sections.slice(0, 12)) {
    if (kind !== 'byline' && kind !== 'heading') continue;
    const line = text.slice(start, end);
    const name = AUTHOR.find(line) ?? REPORTS.exec(line)?.[1];
    if (name) return name.replace(/ (?:and|in|for|with)\b.*$/, '');
  }
  return undefined;
}

/** The agency in the dateline, else who holds the rights, else the first line where that is a name and not the title. */
function readPublisher(text: string, sections: readonly Section[]): string | undefined {
  for (const { start, end } of sections.filter(({ kind }) => kind === 'body').slice(0, 2)) {
    const agency = /^[^—–]{4,80}?\(([\p{Lu}][^)\d]{1,40})\)\s*[—–-]/u.exec(
      text.slice(start, Math.min(end, start + 120)),
    )?.[1];
    if (agency) return agency;
  }
  for (const { start, end, kind } of sections.slice(-6)) {
    const owner = kind === 'furniture' ? RIGHTS.exec(text.slice(start, end))?.[1] : undefined;
    if (owner) return owner.trim();
  }
  const issuer = issuerOf(text, sections);
  if (issuer) return issuer;
  const first = sections[0];
  if (first?.kind !== 'furniture' || first.end - first.start > 80) return undefined;
  return text
    .slice(first.start, first.end)
    .split(/ ?[|·/] ?/)[0]
    ?.trim();
}

const RELEASE = /^(?:(?:press|news|media) (?:release|statement|notice)|for immediate (?:release|publication))\b/i;
const STATEMENT =
  /^[Ss]tatement (?:by|from) (?:the )?(\p{Lu}[\p{L}&.'’-]*(?: (?:of |for |and )?\p{Lu}[\p{L}&.'’-]*){0,5})/u;
const ABOUT = /^About (?:the )?(\p{Lu}[^.:?!]{2,60})$/u;

/** Whose press release or statement it is: it speaks for itself there. */
function issuerOf(text: string, sections: readonly Section[]): string | undefined {
  const beginning = ({ start, end }: Section, most: number) => text.slice(start, Math.min(end, start + most));
  const head = sections.slice(0, 5).map((section) => beginning(section, 120));
  const stated = head.map((line) => STATEMENT.exec(line)?.[1]).find((name) => name);
  if (stated) return stated;
  const body = sections.find(({ kind, start, end }) => kind === 'body' && end - start > 60);
  const first = body ? beginning(body, 240) : '';
  const foot = sections.slice(-14);
  const isRelease =
    /\btoday announced\b|\bannounced today\b/.test(first) ||
    head.some((line) => RELEASE.test(line)) ||
    foot.some((section) => RELEASE_FOOT.test(beginning(section, 60)));
  if (!isRelease) return undefined;
  const about = foot.map(({ start, end }) => (end - start < 80 ? ABOUT.exec(text.slice(start, end))?.[1] : undefined));
  return ANNOUNCES.exec(first)?.[1] ?? about.find((name) => name)?.trim();
}
