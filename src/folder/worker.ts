import { worker } from 'workerpool';
import { pack } from './packed.ts';

/** What a worker thread can be asked for. */
worker({ read: (texts: readonly string[]) => texts.map(pack) });
