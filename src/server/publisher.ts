import type { Diagnostic } from 'vscode-languageserver-types';
import { fingerprint } from '../review/fingerprint.ts';

/** Sends a file's diagnostics only when they are not what was last sent. */
export class Publisher {
  readonly #send: (uri: string, diagnostics: Diagnostic[]) => void;
  /** By file, the fingerprint of what was sent last. */
  readonly #last = new Map<string, string>();

  constructor(send: (uri: string, diagnostics: Diagnostic[]) => void) {
    this.#send = send;
  }

  publish(uri: string, diagnostics: Diagnostic[]): void {
    const now = diagnostics.length === 0 ? '' : fingerprint(JSON.stringify(diagnostics));
    if (now === (this.#last.get(uri) ?? '')) return;
    if (now) this.#last.set(uri, now);
    else this.#last.delete(uri);
    this.#send(uri, diagnostics);
  }

  /** Takes back what was sent for all files but those that are still there. */
  keepOnly(uris: ReadonlySet<string>): void {
    for (const uri of [...this.#last.keys()]) if (!uris.has(uri)) this.publish(uri, []);
  }
}
