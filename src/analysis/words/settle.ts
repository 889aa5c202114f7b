import { PAST } from './forms.words.ts';
import { retagged, type Tag, type Token } from './token.ts';

const OPENS_PHRASE: ReadonlySet<Tag> = new Set(['number', 'determiner', 'adjective', 'possessive', 'preposition']);
const CONTINUES_PHRASE: ReadonlySet<Tag> = new Set(['noun', 'adjective', 'name', 'number']);

const BETWEEN = new Set(['since', 'before']);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'their', 'our', 'my']);

/**
 * Mends, in place, what no single word shows: a participle after an auxiliary (*were badly injured*) or inside a noun
 * phrase (*64 confirmed cases*), and a plural noun after a number that could be a verb elsewhere (*40 boats*).
 */
export function settle(tokens: Token[]): void {
  let before: Token | undefined;
  tokens.forEach((token, index) => {
    const tag = before && settledTag(token, before, tokens[index + 1]);
    const now = tag ? retagged(token, tag) : token;
    tokens[index] = now;
    if (now.tag !== 'adverb') before = now;
  });
}

function settledTag(token: Token, before: Token, after: Token | undefined): Tag | undefined {
  // *have since returned*, *has before been closed*: between an auxiliary and its verb there is no preposition.
  if (before.tag === 'auxiliary' && BETWEEN.has(token.lower)) return 'adverb';
  if (token.tag === 'verb') {
    // *the dam*, *a transport firm*: no verb stands right after an article; a participle may (*the damaged quay*).
    const ends = after === undefined || !CONTINUES_PHRASE.has(after.tag);
    if (ARTICLES.has(before.lower) && (ends || !PAST.test(token.lower))) return 'noun';
    if (before.tag === 'number' && token.lower.endsWith('s')) return 'noun';
    if (!PAST.test(token.lower)) return undefined;
    const inPhrase = OPENS_PHRASE.has(before.tag) && after !== undefined && CONTINUES_PHRASE.has(after.tag);
    return before.tag === 'auxiliary' || inPhrase ? 'participle' : undefined;
  }
  return token.tag === 'adjective' && before.tag === 'auxiliary' && token.lower.endsWith('ed')
    ? 'participle'
    : undefined;
}
