import { words } from '../../words/list.ts';

/** What is not read but seen, or there of many kinds: *the toll*, *the media*. */
export const UNREAD = words(
  'press media toll count estimate record claim rumor rumour inquiry investigation research website',
);
