/**
 * A stretch of a document's text: `start` inclusive, `end` exclusive, both 0-based offsets in UTF-16 code
 * units, as `String.prototype.slice` takes them.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A replacement of the text in `range` by `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The empty range at `offset`. */
export function emptyRangeAt(offset: number): Range {
  return { start: offset, end: offset };
}

/** Whether `inner` lies within `outer`; equal ranges do. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the two ranges overlap or meet: nothing stands between them. */
export function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** `range` of `text` without the white space at its two ends; empty at its start where it is all white space. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  if (start === end) return emptyRangeAt(range.start);
  while (isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0xfeff;
}

/**
 * `text` with `edits` made. The edits are given in any order and must not overlap.
 * @throws RangeError where two of them overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let from = 0;
  for (const { range, newText } of inOrder) {
    if (range.start < from) throw new RangeError(`Edits overlap at offset ${range.start}.`);
    result += text.slice(from, range.start) + newText;
    from = range.end;
  }
  return result + text.slice(from);
}
