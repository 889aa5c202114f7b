import type { SourceGlobs } from '../folder/find.ts';
import type { FileState, Found, Kept } from '../folder/keeper.ts';
import type { ReadResult } from '../folder/read.ts';
import type { Analyser } from './analyser.ts';

/** What the server needs from the machine that it runs on. */
export interface Host {
  /** The paths of all files below a folder that the globs take, relative to it. */
  readonly find: (folderUri: string, globs: SourceGlobs, signal: AbortSignal) => Promise<readonly string[]>;
  /** A file's text, and its state where that can tell whether it is another one day. */
  readonly read: (uri: string) => Promise<ReadResult & { readonly state?: FileState }>;
  readonly analyse: Analyser;
  /** Keeps reviews between sessions, by the folder's URI. */
  readonly keeper?: {
    readonly load: (folderUri: string, selection: string, found: readonly string[]) => Promise<Found | undefined>;
    readonly save: (folderUri: string, kept: Kept) => Promise<void>;
  };
  /** Called when a whole folder was read: what was only needed for that can go. */
  readonly rest?: () => Promise<void>;
}

export interface Log {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string) => void;
}
