import type { TextEdit } from '../../text/range';

/** An edit that adds an entry, and where its author writes. */
export interface Insertion {
  readonly edit: TextEdit;
  /** Offsets into the edit's new text, in the order in which to go through them; at least one. */
  readonly stops: readonly [number, ...number[]];
}

/** A new entry's text with its stops. */
export interface EntryText {
  readonly text: string;
  readonly stops: readonly [number, ...number[]];
}

/** Inserts `entry` at `offset`, with `before` and `behind` around it. */
export function insertionAt(offset: number, entry: EntryText, before: string, behind: string): Insertion {
  const [first, ...others] = entry.stops;
  return {
    edit: { range: { start: offset, end: offset }, newText: before + entry.text + behind },
    stops: [first + before.length, ...others.map((stop) => stop + before.length)],
  };
}
