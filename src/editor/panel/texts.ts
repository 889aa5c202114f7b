import { l10n } from 'vscode';
import type { ViewTexts } from './messages.ts';

/** The view's texts in the reader's language. */
export function viewTexts(): ViewTexts {
  return {
    measures: l10n.t('Measure'),
    allMeasures: l10n.t('All measures'),
    bySource: l10n.t('By source'),
    byDate: l10n.t('By date'),
    follow: l10n.t('Follow the cursor'),
    exportSvg: l10n.t('Save picture as SVG…'),
    sideBySide: l10n.t('Open the two selected side by side'),
    nothing: l10n.t(
      'No figure in this file has a counterpart. Put the cursor on a figure that other sources state too.',
    ),
    notComparable: l10n.t('Not comparable'),
    columns: {
      select: l10n.t('Select'),
      figure: l10n.t('Figure'),
      sentence: l10n.t('As written'),
      who: l10n.t('Who says so, as of when'),
      origin: l10n.t('Origin'),
      asOf: l10n.t('As of'),
      source: l10n.t('Source'),
    },
    undated: l10n.t('Without a date'),
    quoted: l10n.t('“{0}”'),
    unattributed: l10n.t('unattributed'),
    picture: l10n.t('Picture'),
    logarithmic: l10n.t('logarithmic scale'),
  };
}
