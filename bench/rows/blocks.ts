import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HOSTILE } from '../hostile.ts';
import { fixed, judge, type Measurement } from '../row.ts';
import { RunningServer } from '../server.ts';

const OTHERS = 20;
const NAME = 'hostile.txt';
/** Without this, most of the texts are passed over as no prose. */
const EVERYTHING = { include: ['*.txt'] };

interface Block {
  readonly name: string;
  /** The longest wait for an answer of the server while it read the text, was asked about it and saw it edited. */
  readonly server: number;
  /** How long the text kept the thread that read it. */
  readonly reading: number;
}

/** How long inputs made to hurt hold up the server, from its start to the answers about an edited text of that kind. */
export const blocks: Measurement = async ({ job, texts, say }) => {
  const others = texts({ sources: OTHERS });
  const taken: Block[] = [];
  for (const [index, [name, make]] of HOSTILE.entries()) {
    const reading = await job<number>('block', index).catch(() => Number.POSITIVE_INFINITY);
    const folder = mkdtempSync(path.join(tmpdir(), 'source-review-bench-hostile-'));
    const text = make();
    for (const { path: other, text: prose } of others) writeFileSync(path.join(folder, other), prose);
    writeFileSync(path.join(folder, NAME), text);
    const server = await serverBlock(folder).catch(() => Number.POSITIVE_INFINITY);
    rmSync(folder, { recursive: true, force: true });
    taken.push({ name, server, reading });
    if (server > 200 || reading > 1_000)
      say(`  ${name}: server ${fixed(server, 0)} ms, a thread that reads it ${fixed(reading, 0)} ms`);
  }
  const worst = taken.reduce((a, b) => (b.server > a.server ? b : a));
  const longest = taken.reduce((a, b) => (b.reading > a.reading ? b : a));
  return [
    {
      what: 'longest block of the server for any input, hostile too',
      bar: 'under 1 s',
      goal: 'under 200 ms',
      measured:
        `${fixed(worst.server, 0)} ms (${worst.name}); ` +
        `a worker is busy for up to ${fixed(longest.reading, 0)} ms (${longest.name})`,
      met: judge(worst.server, 1_000, 200),
      data: taken,
    },
  ];
};

async function serverBlock(folder: string): Promise<number> {
  const server = await RunningServer.start(folder, { settings: EVERYTHING });
  try {
    const { longestWait } = await server.whileAsking(async () => {
      await server.untilRead();
      const text = await server.open(NAME);
      const textDocument = { uri: server.uri(NAME) };
      const asked = ['textDocument/documentSymbol', 'textDocument/semanticTokens/full', 'textDocument/foldingRange'];
      for (const method of asked) await server.ask(method, { textDocument });
      await server.ask('textDocument/hover', { textDocument, position: { line: 2, character: 1 } });
      await server.change(NAME, `${text}\n\nAbout 40 people were missing.\n`);
      await server.ask('textDocument/hover', { textDocument, position: { line: 2, character: 1 } });
    });
    return longestWait;
  } finally {
    await server.stop();
  }
}
