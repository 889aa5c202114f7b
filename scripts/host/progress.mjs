/**
 * Says what takes a while, that it is still going on, and how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 */
export async function withProgress(what, work) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const terminal = process.stdout.isTTY;
  if (!terminal) console.log(`${what} …`);
  const show = () => (terminal ? process.stdout.write(`\r${what} … ${seconds()} `) : console.log(`  … ${seconds()}`));
  if (terminal) show();
  const ticker = setInterval(show, terminal ? 1000 : 10_000);
  try {
    return await work();
  } finally {
    clearInterval(ticker);
    console.log(`${terminal ? '\r' : ''}${what}: ${seconds()}  `);
  }
}
