import type { ReviewFolder } from '../language/review-folder.ts';
import type { Wording } from '../language/wording.ts';
import type { Host, Log } from './host.ts';
import type { Settings } from './settings.ts';
import { WatchedFolder } from './watched-folder.ts';

export interface FileAt {
  readonly folder: WatchedFolder;
  readonly path: string;
}

/** The workspace folders under review, each a review of its own. */
export class Workspace {
  readonly #folders = new Map<string, WatchedFolder>();
  readonly #say: Wording;
  readonly #host: Host;
  readonly #log: Log;

  constructor(say: Wording, host: Host, log: Log) {
    this.#say = say;
    this.#host = host;
    this.#log = log;
  }

  add(uri: string, name: string, settings: Settings): WatchedFolder {
    const folder = new WatchedFolder(uri, name, settings, this.#say, this.#host, this.#log);
    this.#folders.set(folder.review.uri, folder);
    return folder;
  }

  remove(uri: string): void {
    for (const [key, { review }] of this.#folders) if (key === uri || review.uri === uri) this.#folders.delete(key);
  }

  get folders(): readonly WatchedFolder[] {
    return [...this.#folders.values()];
  }

  get reviews(): readonly ReviewFolder[] {
    return this.folders.map(({ review }) => review);
  }

  /** The folder that a file belongs to: the innermost where folders lie in one another. */
  find(uri: string): FileAt | undefined {
    return this.folders
      .flatMap((folder) => {
        const path = folder.review.pathOf(uri);
        return path === undefined ? [] : [{ folder, path }];
      })
      .sort((a, b) => a.path.length - b.path.length)[0];
  }

  async settle(): Promise<void> {
    await Promise.all(this.folders.map((folder) => folder.settle()));
  }
}
