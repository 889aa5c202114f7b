// What short lines say of themselves: who wrote them, when, and what they are. Matched without case but where it matters.
import { anyCase } from './any-case.ts';

/** `anna_k wrote:`, `Reply from Deepak:`, `Posted by Rosa M` and nothing else in the line. */
export const WROTE =
  /^(?:(?:posted by|reply from|comment (?:by|from)) (.{2,40}?):?|(\S.{0,38}?) (?:wrote|writes|says|said|replied|replies|commented):)$/i;

/** What stands before a colon in a comment and is no name. */
export const NO_NAME =
  /^(?:correction|corrections|edit|edited|update|updated|note|nb|ps|p\.s\.|re|source|sources|fact|question|answer|q|a|also|but|and|so|and so|result|yes|no|example|from|to|subject|date|well|ok|tldr|tl;dr|reminder|warning|quote|https?)\b/i;

/** The headers of a mail: `Cc: Ana Ruiz`. */
export const MAIL_HEADER = /^(?:from|to|cc|bcc|sent|date|reply-to|importance|attachments?):\s/i;

/** A by-line: `By Ana Ruiz`, `Ana Ruiz in Porto`, `Leo Park, Travel Editor`. */
export const BYLINE = anyCase(
  "^(?:by|words by|text by|story by)\\s+\\p{Ll}|^\\p{Ll}[\\p{L}.'’-]+(?: \\p{Ll}[\\p{L}.'’-]+){1,3} (?:reports|in \\p{Ll}\\p{L}+)$|\\b(?:staff|correspondent|reporter|editor)s?(?: in \\p{Ll}.{2,40})?$",
  'u',
);

/** What a desk or an office calls its text: `NEWS RELEASE`, `2nd Ld-Writethru`. */
export const SLUG =
  /\b(?:writethru|\d(?:st|nd|rd|th) ?(?:ld|lead)|news release|press release|communiqu[eé]|transcript|bulletin no|for immediate)\b|^\(/i;

/** `The mill was closed before 24 May 2019.` is no date line, though it has a date and is short. */
export const STATEMENT =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|(?!(?:up|edit|post|publish|issu|modifi|releas|creat|print|dat|list)ed\b)\p{Ll}+ed)\b[^.]*[.!?]["”’)]*$/u;

/** How a paper or a letter speaks of itself: `A newsletter on rivers`, `Serving Ashford since 1902`. */
export const TAGLINE = /^(?:notes?|news|views?|a (?:newsletter|blog|podcast|magazine)|serving|from)\b/i;

/** How a line begins that tells a date: `Posted 3 May 2031`, `Situation as of 9 a.m.` */
export const DATED =
  /^(?:reporting period|as of|as at|posted|published|updated|last|date|issued|released|situation (?:as|at))\b/i;

/** What an interview says it is, in its first lines. */
export const INTERVIEW =
  /\b(?:interview|spoke to|spoke with|talks to|talked to|speaks to|answers? (?:our|your|to)|questions? (?:for|to)|q ?& ?a)\b/i;

/** What only stands at the end of a release. */
export const RELEASE_FOOT =
  /^(?:notes to editors?|(?:press|media|investor) (?:contacts?|enquir(?:y|ies)|relations)|forward-looking statements|for (?:further|more) information\b.{0,40}contact|[-– ]*ends?[-– ]*$)/i;

/** Who announces in a release's first sentence: `Northern Power (NOPOW) today announced`. */
export const ANNOUNCES =
  /^(?:\p{Lu}[\p{L} .,]{1,40}?,? [^–—]{0,30}[–—-]+ )?(?:The )?(\p{Lu}[\p{L}&.'’-]*(?: (?:of |for |and |the )?\p{Lu}[\p{L}&.'’-]*){0,5}),?(?: \([^)]{2,60}\))?,? (?:today|has|have|is|can|will|calls|urges|welcomes|publishes|announce[sd]?|said|confirmed|welcomed|reported)\b/u;

/** Before the date of a page's last change: `Last edited on `. */
export const UPDATED =
  /\b(?:last (?:edited|updated|modified|changed|revised|reviewed)|updated|published|posted|issued|released|first published)\b[^.]{0,20}$/i;

/** `Ms Attwell`, `The Minister for Works (Mr Paul Sorensen)`: who speaks in a parliament, by form of address and name. */
export const ADDRESSED =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount|Prof)\.? (?:\p{Lu}[\p{L}'’-]+ )*(\p{Lu}[\p{L}'’-]+)$/u;

/** `Mr. OKAFOR. Thank you.`, `The CHAIR. Good morning.`: the turns of a printed hearing. */
export const PRINTED_TURN =
  /^((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Hon)\. |(?:The |Senator |Justice |Chair(?:man|woman|person)? ))?\p{Lu}{3,}[\p{Lu}'’-]*(?: \p{Lu}{2,})?)\.\s/u;

/** How months begin, in a line of a date. */
export const MONTH_STEMS = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';

/** `5 mins ago`, `3h ago` */
export const TIMES = 'min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?|[hdwmy]';

/** What may stand beside a date in a line that has nothing else: `June 27, 2031 at 7:27 pm BST, edited`. */
export const BESIDE_DATE =
  'at|on|\\d{1,2}[:.]\\d{2}(?::\\d{2})?|[ap]\\.?m\\b\\.?|gmt|utc|[a-z]{1,2}st|[a-z]{1,2}dt|edited|updated|ago|\\d{4}|hrs?|reply|permalink';

/** Weekdays without *day*. */
export const WEEKDAY_STEMS = 'mon|tues|wednes|thurs|fri|satur|sun';
