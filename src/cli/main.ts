import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../analysis/analyse.ts';
import { Corpus } from '../review/corpus.ts';
import { toJson } from './json.ts';

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'text' } },
});

for (const folder of folders) {
  const corpus = new Corpus();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt')) continue;
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    corpus.put(name, text, analyse(text));
  }
  console.log(JSON.stringify(toJson(corpus), null, options.format === 'ndjson' ? undefined : 1));
  if (corpus.findings.length > 0) process.exitCode = 1;
}
