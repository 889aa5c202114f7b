import type { MeasureData } from '../../protocol.ts';

/** How the picture's claims are laid out: a line for each, or each at the day it holds. */
export type Layout = 'source' | 'date';

/** Every text that the view shows of its own, in the reader's language. */
export interface ViewTexts {
  readonly measures: string;
  readonly allMeasures: string;
  readonly bySource: string;
  readonly byDate: string;
  readonly follow: string;
  readonly exportSvg: string;
  readonly sideBySide: string;
  readonly nothing: string;
  readonly notComparable: string;
  readonly columns: {
    readonly figure: string;
    readonly sentence: string;
    readonly source: string;
    readonly who: string;
    readonly origin: string;
    readonly asOf: string;
    readonly select: string;
  };
  /** What stands before the figures that a picture by date cannot show. */
  readonly undated: string;
  /** `“{0}”`, with the quotation to be put in. */
  readonly quoted: string;
  readonly unattributed: string;
  readonly picture: string;
  readonly logarithmic: string;
}

/** Panel to view: what to show now. */
export interface Show {
  readonly type: 'show';
  readonly texts: ViewTexts;
  readonly measures: readonly MeasureData[];
  /** The measure shown; all of them, one below the other, where absent. */
  readonly measure?: string;
  /** The folder's name, where there are several. */
  readonly folder?: string;
  /** The claim under the cursor. */
  readonly claim?: string;
  readonly layout: Layout;
  readonly follow: boolean;
}

/** View to panel: what the reader did. */
export type Deed =
  | { readonly type: 'ready' }
  | { readonly type: 'measure'; readonly id: string | undefined }
  | { readonly type: 'layout'; readonly layout: Layout }
  | { readonly type: 'follow'; readonly follow: boolean }
  | { readonly type: 'open'; readonly claim: string; readonly beside: boolean }
  | { readonly type: 'sideBySide'; readonly claims: readonly [string, string] }
  | { readonly type: 'svg'; readonly name: string; readonly svg: string };
