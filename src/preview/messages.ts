/*
 * What the extension and the preview say to each other. Neither trusts the other's word: each looks at a message
 * with the guard of this file before it does anything with it. Lines are 0-based.
 */

/** A stretch of the document that the preview shows; its HTML is asked for when it comes into view. */
export interface PieceInfo {
  /** Two pieces with the same key have the same HTML. */
  readonly key: string;
  /** How many lines of the source it takes. */
  readonly lines: number;
}

/** How the pieces of the document have changed: the first `head` and the last `tail` of them are as they were. */
export interface PiecesChange {
  readonly head: number;
  /** What stands between them now. */
  readonly pieces: readonly PieceInfo[];
  readonly tail: number;
  /** The line at which the first piece begins; each of the others begins where the one before it ends. */
  readonly line: number;
}

export interface PieceHtml {
  readonly key: string;
  readonly html: string;
}

/** How the HTML of a part of the report has changed: its first `head` and its last `tail` characters are as they were. */
export interface PartChange {
  readonly key: string;
  readonly head: number;
  /** What stands between them now: all of it, where the part is new. */
  readonly html: string;
  readonly tail: number;
}

/** What a preview needs to come back after the window is reloaded. */
export interface PanelState {
  readonly uri: string;
  /** Whether it keeps showing this document, whatever editor is active. */
  readonly pinned: boolean;
}

/** From the extension to the preview. */
export type ToPreview =
  /**
   * A new report in place of the one that shows: its parts, in order; the pieces that make up the document below
   * it, and the keys of those whose HTML comes next, unasked.
   */
  | {
      readonly type: 'report';
      readonly state: PanelState;
      readonly version: number;
      readonly parts: readonly PartChange[];
      readonly pieces: PiecesChange;
      readonly following: readonly string[];
    }
  /** What there is to say where there is no report. */
  | { readonly type: 'message'; readonly state: PanelState | undefined; readonly html: string }
  | { readonly type: 'pieces'; readonly pieces: readonly PieceHtml[] }
  /** The line that holds the editor's cursor. */
  | { readonly type: 'cursor'; readonly line: number }
  /** The line at the top of the editor, with the part of it that is scrolled away: 12.5. */
  | { readonly type: 'scroll'; readonly line: number };

/** From the preview to the extension. */
export type FromPreview =
  /** The script runs; pictures may be so many CSS pixels wide, and the table of events is open or not. */
  | { readonly type: 'ready'; readonly width: number; readonly events: boolean }
  | { readonly type: 'resized'; readonly width: number }
  | { readonly type: 'needed'; readonly keys: readonly string[] }
  /** The table of events has been opened, and wants its rows. */
  | { readonly type: 'events' }
  /** Show a line in the editor. */
  | { readonly type: 'reveal'; readonly line: number }
  | { readonly type: 'scrolled'; readonly line: number }
  /** Make a fix of a finding, both by their place in the analysis of `version`. */
  | { readonly type: 'fix'; readonly version: number; readonly finding: number; readonly fix: number }
  /** Open a file that the document links to, by its path as written. */
  | { readonly type: 'open'; readonly path: string }
  /** Start a new post-mortem. */
  | { readonly type: 'new' };

export function isToPreview(value: unknown): value is ToPreview {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'report':
      return (
        isState(value['state']) &&
        isIndex(value['version']) &&
        isList(value['parts'], isPartChange) &&
        isPiecesChange(value['pieces']) &&
        isList(value['following'], isText)
      );
    case 'message':
      return (value['state'] === undefined || isState(value['state'])) && isText(value['html']);
    case 'pieces':
      return isList(value['pieces'], isPieceHtml);
    case 'cursor':
      return isIndex(value['line']);
    case 'scroll':
      return isLength(value['line']);
    default:
      return false;
  }
}

export function isFromPreview(value: unknown): value is FromPreview {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'ready':
      return isLength(value['width']) && typeof value['events'] === 'boolean';
    case 'resized':
      return isLength(value['width']);
    case 'needed':
      return isList(value['keys'], isText) && value['keys'].length <= 1000;
    case 'reveal':
      return isIndex(value['line']);
    case 'scrolled':
      return isLength(value['line']);
    case 'fix':
      return isIndex(value['version']) && isIndex(value['finding']) && isIndex(value['fix']);
    case 'open':
      return isText(value['path']);
    case 'events':
    case 'new':
      return true;
    default:
      return false;
  }
}

/** Whether `value` is what a preview has stored of itself. */
export function isState(value: unknown): value is PanelState {
  return isRecord(value) && isText(value['uri']) && typeof value['pinned'] === 'boolean';
}

function isPieceInfo(value: unknown): value is PieceInfo {
  return isRecord(value) && isText(value['key']) && isIndex(value['lines']);
}

function isPiecesChange(value: unknown): value is PiecesChange {
  return hasEnds(value) && isList(value['pieces'], isPieceInfo) && isIndex(value['line']);
}

function isPartChange(value: unknown): value is PartChange {
  return hasEnds(value) && isText(value['key']) && isText(value['html']);
}

function hasEnds(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && isIndex(value['head']) && isIndex(value['tail']);
}

function isPieceHtml(value: unknown): value is PieceHtml {
  return isRecord(value) && isText(value['key']) && isText(value['html']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A line, a version, a place in a list. */
function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && isLength(value);
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
