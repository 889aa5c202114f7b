import { pool } from 'workerpool';
import { type PackedReader, type PackedResult, pack } from './packed.ts';

/** So many characters go to a worker at a time: enough to make the way worth while, little enough to share evenly. */
const PORTION = 60_000;
/** A text as short as this, alone, is read here sooner than a worker would have answered. */
const SHORT = 12_000;
/** A text that takes longer is given up, and its worker with it: no text holds up the others for good. */
const PATIENCE_MS = 15_000;
const PATIENCE_MS_PER_CHARACTER = 0.02;

/** Worker threads that analyse texts. */
export class Workers {
  readonly #pool: ReturnType<typeof pool>;

  constructor(script: string, threads: number) {
    this.#pool = pool(script, { workerType: 'thread', maxWorkers: threads, workerTerminateTimeout: 0 });
  }

  readonly read: PackedReader = async (texts) => {
    const [only] = texts;
    if (only === undefined) return [];
    if (texts.length === 1 && only.length <= SHORT) return [pack(only)];
    return (await Promise.all(portions(texts).map((portion) => this.#readPortion(portion)))).flat();
  };

  /** Lets idle threads go, each of which holds what it remembers of words; they come back when there is work again. */
  async rest(): Promise<void> {
    const { busyWorkers, pendingTasks } = this.#pool.stats();
    if (busyWorkers === 0 && pendingTasks === 0) await this.#pool.terminate();
  }

  /** Ends the threads; what they still work on comes back as failed. */
  async close(): Promise<void> {
    await this.#pool.terminate(true);
  }

  async #readPortion(texts: readonly string[]): Promise<readonly PackedResult[]> {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    try {
      return await this.#pool.exec('read', [texts]).timeout(PATIENCE_MS + length * PATIENCE_MS_PER_CHARACTER);
    } catch (error) {
      // One of them is to blame; the others must not suffer for it.
      if (texts.length > 1) return (await Promise.all(texts.map((text) => this.#readPortion([text])))).flat();
      return [{ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }];
    }
  }
}

function portions(texts: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let room = 0;
  for (const text of texts) {
    if (room < text.length) {
      all.push([]);
      room = PORTION;
    }
    all.at(-1)?.push(text);
    room -= text.length;
  }
  return all;
}
