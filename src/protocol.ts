/**
 * What editor and server say to each other beyond the language server protocol. Types and names only: the editor's bundle
 * must stay light. Ranges count lines and UTF-16 characters from zero, as the protocol does.
 */
import type { Location, Position, Range } from 'vscode-languageserver-types';

/** What the editor hands to the server when it starts. */
export interface InitializationOptions {
  /** Folder of the pages that explain each kind of finding, as a URI. */
  readonly docs?: string;
  /** The client knows the commands that a card or a lens names. */
  readonly commands?: boolean;
  /** The messages in the reader's language, by the English message. */
  readonly messages?: Readonly<Record<string, string>>;
  readonly locale?: string;
}

/** Server to editor: what all folders under review hold now. */
export interface Summary {
  readonly sources: number;
  readonly figures: number;
  /** Measures of which two statements differ, and sums that do not add up: what is in *To check*. */
  readonly differences: number;
  readonly reading: boolean;
}

/** One line of the tree. The id is stable: a refresh finds the same line again. */
export interface TreeNode {
  /** From the root to this node. */
  readonly path: readonly string[];
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says, where the label leaves out what the icon shows. */
  readonly spoken?: string;
  /** Name of a product icon. */
  readonly icon?: string;
  /** Name of a theme colour for the icon. */
  readonly color?: string;
  readonly state: 'leaf' | 'collapsed' | 'expanded';
  /** What the node stands for, for the menus: `measure`, `claim`, `source`, `entity`, `mention`, `group`. */
  readonly context: string;
  readonly place?: Location;
}

export interface TreeOptions {
  /** Only what has these letters in it. */
  readonly filter?: string;
  readonly sort?: 'pressing' | 'name' | 'date';
  /** How *To check* is divided. */
  readonly group?: 'none' | 'kind' | 'source';
}

/** A claim as a list offers it. */
export interface ClaimItem {
  readonly claim: string;
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly place: Location;
}

/** A measure with everything that a picture or a table of it needs. */
export interface MeasureData {
  readonly id: string;
  readonly label: string;
  readonly folder: string;
  readonly kind: string;
  /** How the sources stand to each other, how many they are, and how many voices. */
  readonly summary: string;
  readonly reasons: string;
  readonly claims: readonly ClaimData[];
  /** Figures that look like counterparts and are not comparable, each with the reason. */
  readonly near: readonly NearData[];
}

export interface NearData {
  readonly id: string;
  readonly text: string;
  readonly place: Location;
}

export interface ClaimData {
  readonly id: string;
  readonly source: string;
  readonly sourceLabel: string;
  readonly place: Location;
  readonly quotation: string;
  /** The sentence that the figure stands in. */
  readonly sentence: string;
  readonly who: string;
  /** The name of the voice at the end of the chain; the same for all claims that go back to it. */
  readonly origin?: string;
  readonly stance?: 'denied' | 'hedged';
  readonly kind: string;
  readonly bound: string;
  readonly value: string;
  readonly low: number;
  readonly high: number;
  readonly unit?: string;
  /** What the claim stands for when it is compared, in the claim's own units. */
  readonly interval: readonly [number, number];
  /** First and last day since 1970-01-01. */
  readonly asOf?: readonly [number, number];
  readonly asOfLabel?: string;
  /** How far it is from having come about: *planned*. */
  readonly status?: string;
  /** How it stands to the others: the word shown, and its kind. */
  readonly verdict: string;
  readonly verdictKind: string;
}

interface At {
  readonly uri: string;
  readonly position: Position;
}

/** Editor to server: every request by name. */
export interface Requests {
  'sourceReview/children': { params: { readonly path: readonly string[] } & TreeOptions; result: readonly TreeNode[] };
  /** The nodes from the root to the one for what stands at a place. */
  'sourceReview/reveal': { params: At & TreeOptions; result: readonly TreeNode[] };
  /** A node and all below it as indented lines. */
  'sourceReview/text': { params: { readonly path: readonly string[] } & TreeOptions; result: string };
  'sourceReview/counterparts': { params: At; result: readonly ClaimItem[] };
  /** The next figure that differs after (or before) a place; `across` goes on into other sources. */
  'sourceReview/difference': {
    params: At & { readonly forward: boolean; readonly across: boolean };
    result: Location | null;
  };
  /** One measure, by place or by id. */
  'sourceReview/measure': { params: At | { readonly folder: string; readonly id: string }; result: MeasureData | null };
  /** Every measure of the folder that a file is in, those that differ first. */
  'sourceReview/measures': { params: { readonly uri: string }; result: readonly MeasureData[] };
  /** Reads everything again. */
  'sourceReview/reload': { params: Record<string, never>; result: null };
  'sourceReview/summary': { params: Record<string, never>; result: Summary };
}

export const SUMMARY_CHANGED = 'sourceReview/summaryChanged';

export type { Location, Position, Range };
