import type { Diagnostic } from 'vscode-languageserver-types';
import { fingerprint } from '../review/fingerprint.ts';

/** Sends a file's diagnostics only when they are not what was last sent. */
export class Publisher {
  readonly #send: (uri: string, diagnostics: Diagnostic[]) => Promise<void>;
  /** By file, the fingerprint of what was sent last. */
  readonly #last = new Map<string, string>();

  constructor(send: (uri: string, diagnostics: Diagnostic[]) => Promise<void>) {
    this.#send = send;
  }

  /** Resolves when what there is to send is on its way. */
  async publish(uri: string, diagnostics: Diagnostic[]): Promise<void> {
    const now = diagnostics.length === 0 ? '' : fingerprint(...leavesOf(diagnostics));
    if (now === (this.#last.get(uri) ?? '')) return;
    if (now) this.#last.set(uri, now);
    else this.#last.delete(uri);
    await this.#send(uri, diagnostics);
  }

  /** Takes back what was sent for all files but those that are still there. */
  async keepOnly(uris: ReadonlySet<string>): Promise<void> {
    for (const uri of [...this.#last.keys()]) if (!uris.has(uri)) await this.publish(uri, []);
  }
}

/** The words and numbers of plain data, in its order: half the work of its JSON. */
function leavesOf(value: unknown, leaves: string[] = []): readonly string[] {
  if (typeof value !== 'object' || value === null) leaves.push(String(value));
  else for (const part of Object.values(value)) leavesOf(part, leaves);
  return leaves;
}
