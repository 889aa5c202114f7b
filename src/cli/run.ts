import { parseArgs } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import type { Corpus } from '../review/corpus.ts';
import { toJson } from './json.ts';
import { type FolderReview, reviewFolder } from './review.ts';
import { toText } from './text.ts';

/** Where output goes: a stream of the process, or a test's. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(): boolean;
}

const FORMATS = ['text', 'json', 'ndjson'] as const;
type Format = (typeof FORMATS)[number];

const HELP = `Usage: source-review [options] FOLDER...

Reads every plain-text source of a folder, and prints which figures the sources state, and where they differ.
Several folders are reviewed each by itself.

Options:
  --format FORMAT   text (default), json, or ndjson: one line for each folder, in the order given
  --include GLOB    which files are sources; may be given several times (default: **/*.txt that look like prose)
  --exclude GLOB    which of them are not; may be given several times
  --all             in text: every measure, also those on which all sources agree to the letter
  --version         print the version
  --help            print this help

Exit code: 0 nothing differs, 1 differences found, 2 could not run.
`;

class UsageError extends Error {}

/**
 * The program: arguments in, text on the two outputs, exit code out (0 nothing differs, 1 differences found, 2 could not
 * run). Files that cannot be read are named on `err` and leave the rest of the review as it is.
 */
export async function run(args: readonly string[], out: Output, err: Output): Promise<0 | 1 | 2> {
  try {
    const options = readArguments(args);
    if (options === 'help') out.write(HELP);
    else if (options === 'version') out.write(`${packageJson.version}\n`);
    else return await review(options, out, err);
    return 0;
  } catch (error) {
    const hint = error instanceof UsageError ? '\nTry: source-review --help' : '';
    err.write(`source-review: ${error instanceof Error ? error.message : String(error)}${hint}\n`);
    return 2;
  }
}

interface Options {
  readonly folders: readonly string[];
  readonly format: Format;
  readonly all: boolean;
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[];
}

function readArguments(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`unknown format "${values.format}"; known are ${FORMATS.join(', ')}`);
  if (positionals.length === 0) throw new UsageError('name a folder of sources');
  if (format === 'json' && positionals.length > 1) throw new UsageError('several folders need --format ndjson or text');
  return { folders: positionals, format, all: values.all, include: values.include, exclude: values.exclude };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        include: { type: 'string', multiple: true },
        exclude: { type: 'string', multiple: true, default: [] },
        all: { type: 'boolean', default: false },
        version: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function review(options: Options, out: Output, err: Output): Promise<0 | 1> {
  let differs = false;
  for (const folder of options.folders) {
    const read = await reviewFolder(folder, options);
    for (const { path, reason } of read.problems) err.write(`source-review: ${path}: ${reason}\n`);
    out.write(print(read, options, out));
    differs ||= hasDifferences(read.review.corpus);
  }
  return differs ? 1 : 0;
}

function print(read: FolderReview, { format, all }: Options, out: Output): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(toJson(read), null, 1)}\n`;
    case 'ndjson':
      return `${JSON.stringify(toJson(read))}\n`;
    case 'text':
      return toText(read, { all, width: out.columns ?? 110, colours: out.hasColors?.() ?? false });
  }
}

const hasDifferences = ({ findings }: Corpus): boolean => findings.some(({ kind }) => kind !== 'adds-up');
