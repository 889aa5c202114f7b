import * as vscode from 'vscode';
import type { Summary } from '../../protocol.ts';

/** The counts at the foot of the window; nothing where no source is under review. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('sourceReview.status', vscode.StatusBarAlignment.Left, 40);

  constructor() {
    this.#item.name = 'Source Review';
    this.#item.command = 'sourceReview.showTree';
  }

  update({ sources, figures, differences }: Summary): void {
    if (sources === 0) {
      this.#item.hide();
      return;
    }
    const counts = [
      sources === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', sources),
      differences === 1 ? vscode.l10n.t('1 difference') : vscode.l10n.t('{0} differences', differences),
    ];
    this.#item.text = `$(references) ${counts.join(' · ')}`;
    this.#item.tooltip = vscode.l10n.t('Source Review: {0} figures. Show what to check.', figures);
    this.#item.accessibilityInformation = { label: `Source Review: ${counts.join(', ')}`, role: 'button' };
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
