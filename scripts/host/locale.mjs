import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Gives a server another language without the language pack of a shop: an empty one. The window's own words stay English, and
 * extensions speak the language, as far as they have it.
 * @param {string} userData the server's folder `data`
 * @param {string} locale
 */
export function speak(userData, locale) {
  const messages = path.join(userData, 'empty.i18n.json');
  const from = { extensionIdentifier: { id: 'source-review.words' }, version: '1.0.0' };
  const pack = { hash: 'words', extensions: [from], translations: { vscode: messages }, label: locale };
  mkdirSync(userData, { recursive: true });
  writeFileSync(messages, JSON.stringify({ contents: {} }));
  writeFileSync(path.join(userData, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
