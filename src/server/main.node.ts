import { isMainThread } from 'node:worker_threads';

/** One bundle for the server and its worker threads: what both need, and that is most of it, is shipped once. */
const part = isMainThread ? import('./start.node.ts') : import('../folder/worker.ts');
part.catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
