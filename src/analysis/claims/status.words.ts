import type { Status } from '../../model.ts';

/**
 * Words that tell how far a figure is from having come about; with hyphens for spaces. The first line of which a word
 * stands near a figure decides: what is *budgeted so far* is so far.
 */
export const STATUSES: readonly (readonly [Status, string])[] = [
  ['so-far', 'so-far to-date thus-far up-to-now until-now already as-yet'],
  ['final', 'final finally in-the-end ended-up turned-out eventually ultimately'],
  ['provisional', 'provisional provisionally preliminary initial initially interim at-first'],
  ['budget', 'budget budgeted allocated earmarked ceiling set-aside'],
  ['target', 'target targets targeted goal goals aims aim aiming hopes hoping wants-to'],
  [
    'forecast',
    'forecast forecasts projected projection projections predicted predicts expected expects anticipated likely-to could may might would',
  ],
  [
    'planned',
    'planned plans planning due-to scheduled intends intended proposed set-to will shall is-to are-to was-to were-to',
  ],
  ['estimate', 'estimate estimates estimated'],
];
