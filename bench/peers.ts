import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A program that reads English, made ready: one text in, whatever it makes of it out. */
export interface Peer {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

const HERE = import.meta.dirname;

/** Installs the peers beside their package.json, if they are not there yet. */
export function installPeers(): void {
  if (existsSync(path.join(HERE, 'node_modules', 'compromise'))) return;
  console.error('Installing the programs to compare with …');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Loads one peer's module. The peers are no part of this project, so their types are stated where they are used. */
async function load<Module>(name: string): Promise<Module> {
  const loaded = await import(name);
  return loaded.default && !loaded.spellCheckDocument ? loaded.default : loaded;
}

type Nlp = (text: string) => unknown;
type Wink = (model: unknown, pipe: readonly string[]) => { readDoc(text: string): unknown };
interface Textlint {
  readonly TextlintKernel: new () => { lintText(text: string, options: object): Promise<unknown> };
}
interface Cspell {
  getDefaultSettings(): Promise<object>;
  spellCheckDocument(document: object, options: object, settings: object): Promise<unknown>;
}
interface Recognizers {
  recognizeNumber(text: string, culture: string): unknown;
}

const withDefault = (module: unknown): unknown => (module as { default?: unknown }).default ?? module;

/** All peers, each with what it is commonly used for and nothing more. The first is the one others are measured by. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const compromise = await load<Nlp>('compromise/three');
  const wink = await load<Wink>('wink-nlp');
  const winkDoc = wink(await load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  const { TextlintKernel } = await load<Textlint>('@textlint/kernel');
  const kernel = new TextlintKernel();
  const textlintOptions = {
    ext: '.txt',
    filePath: 'a.txt',
    plugins: [{ pluginId: 'text', plugin: withDefault(await load('@textlint/textlint-plugin-text')) }],
    rules: [
      { ruleId: 'write-good', rule: withDefault(await load('textlint-rule-write-good')) },
      { ruleId: 'common-misspellings', rule: withDefault(await load('textlint-rule-common-misspellings')) },
    ],
  };
  const cspell = await load<Cspell>('cspell-lib');
  const settings = await cspell.getDefaultSettings();
  let document = 0;
  const recognizers = await load<Recognizers>('@microsoft/recognizers-text-number');
  return [
    { name: 'compromise/three', read: (text) => compromise(text) },
    { name: 'wink-nlp, sentences and tagger', read: (text) => winkDoc.readDoc(text) },
    {
      name: 'cspell',
      read: (text) => {
        const uri = `file:///${document++}.txt`;
        return cspell.spellCheckDocument({ uri, text, languageId: 'plaintext' }, { noConfigSearch: true }, settings);
      },
    },
    { name: 'textlint, two rules', read: (text) => kernel.lintText(text, textlintOptions) },
    { name: 'Recognizers, numbers only', read: (text) => recognizers.recognizeNumber(text, 'en-us') },
  ];
}
