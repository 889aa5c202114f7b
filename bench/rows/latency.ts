import { quantile } from '../measure.ts';
import { fixed, judge, type Measurement } from '../row.ts';
import { RunningServer } from '../server.ts';
import { Random } from '../texts/random.ts';

const SOURCES = 1_000;
const PLACES = 150;
/** No diagnostics for so long: all were sent, and the server is done with the folder. */
const SILENCE_MS = 1_000;

/** How long the running server takes to answer about figures that differ, in a folder that it has read. */
export const latency: Measurement = async ({ folder, texts, program, say }) => {
  const place = folder({ sources: SOURCES });
  const server = await RunningServer.start(place);
  try {
    await server.untilRead();
    await server.untilSilent(SILENCE_MS);
    const random = new Random(11);
    const all = texts({ sources: SOURCES });
    const times: Record<string, number[]> = { hover: [], references: [], children: [] };
    const ask = async (what: string, method: string, params: object): Promise<unknown> => {
      const { answer, milliseconds } = await server.ask(method, params);
      times[what]?.push(milliseconds);
      return answer;
    };
    for (let i = 0; i < PLACES; i++) {
      const { path, text } = random.pick(all);
      const offset = random.pick(program.figureOffsets(text));
      const lines = text.slice(0, offset).split('\n');
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const at = { textDocument: { uri: server.uri(path) }, position };
      await ask('hover', 'textDocument/hover', at);
      await ask('references', 'textDocument/references', { ...at, context: { includeDeclaration: true } });
    }
    // Down every branch of the tree, and into the first of each long list.
    const branches: (readonly string[])[] = [[]];
    while (branches.length > 0 && (times.children?.length ?? 0) < PLACES) {
      const children = await ask('children', 'sourceReview/children', { path: branches.shift() });
      const nodes = children as readonly { readonly path: readonly string[]; readonly state: string }[];
      branches.push(
        ...nodes
          .filter(({ state }) => state !== 'leaf')
          .map(({ path }) => path)
          .slice(0, 40),
      );
    }
    for (const [what, taken] of Object.entries(times)) {
      const [p50, p95] = [quantile(taken, 0.5), quantile(taken, 0.95)];
      say(`  ${what}: p50 ${fixed(p50)} ms, p95 ${fixed(p95)} ms, longest ${fixed(Math.max(...taken))} ms`);
    }
    const p95s = Object.values(times).map((taken) => quantile(taken, 0.95));
    return [
      {
        what: 'hover, references, tree children answered by the server',
        bar: 'p95 under 10 ms',
        goal: 'under 2 ms',
        measured: `p95 ${p95s.map((it) => fixed(it)).join(', ')} ms`,
        met: judge(Math.max(...p95s), 10, 2),
        data: times,
      },
    ];
  } finally {
    await server.stop();
  }
};
