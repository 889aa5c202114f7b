import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

/** Where the time goes, as shares of all samples, largest first. */
export interface Profile {
  readonly byFile: readonly Part[];
  readonly byFunction: readonly Part[];
}

interface Part {
  readonly where: string;
  readonly share: number;
}

const MOST_PARTS = 60;

/** Takes samples while something runs. What the engine does itself (regular expressions, sorting) counts for the caller. */
export async function profile(run: () => unknown): Promise<Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await run();
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();

  const nodes = new Map(taken.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    taken.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)),
  );
  const caller = (id: number): Profiler.ProfileNode | undefined => {
    const node = nodes.get(id);
    const parent = parents.get(id);
    return node?.callFrame.url || parent === undefined ? node : caller(parent);
  };
  const fileOf = moduleFinder();
  const files = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const id of taken.samples ?? []) {
    const frame = caller(id)?.callFrame;
    const file = frame?.url ? fileOf(frame) : (frame?.functionName ?? '');
    add(files, file);
    add(functions, frame?.url ? `${frame.functionName || '(anonymous)'} ${file}` : file);
  }
  return { byFile: parts(files), byFunction: parts(functions) };
}

function add(counts: Map<string, number>, where: string): void {
  counts.set(where, (counts.get(where) ?? 0) + 1);
}

function parts(counts: ReadonlyMap<string, number>): readonly Part[] {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  return [...counts]
    .map(([where, count]) => ({ where, share: count / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_PARTS);
}

/** Finds the file that a line of a bundle came from, by the comment that the bundler puts before each file. */
function moduleFinder(): (frame: Profiler.Profile['nodes'][number]['callFrame']) => string {
  const bundles = new Map<string, readonly string[]>();
  return ({ url, lineNumber }) => {
    if (!url.startsWith('file:')) return url;
    let modules = bundles.get(url);
    if (!modules) {
      let current = '';
      modules = readFileSync(fileURLToPath(url), 'utf8')
        .split('\n')
        .map((line) => {
          current = /^(?: {2})?\/\/ (\S+\.[cm]?[jt]s)$/.exec(line)?.[1] ?? current;
          return current;
        });
      bundles.set(url, modules);
    }
    return modules[lineNumber] ?? url;
  };
}
