/** Work that goes on so long lets waiting requests in: an answer never waits much longer than this. */
const STEP_MS = 5;
/** Messages are taken one at each turn of the event loop: in this time, all that wait. */
const PAUSE_MS = 1;

/** Lets others in between the steps of long work, as often as it has gone on for a while. */
export class Pauses {
  #since = performance.now();

  /** To be awaited after every step. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < STEP_MS) return;
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    this.#since = performance.now();
  }
}

/** Does work that comes in steps, with pauses between them. */
export async function inSteps(steps: Iterable<void>): Promise<void> {
  const pauses = new Pauses();
  for (const _ of steps) await pauses.pause();
}
