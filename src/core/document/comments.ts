import { emptyRangeAt, trimmed, type Range } from '../text/range';

/** An HTML comment, as authors use it to say something to the tools. */
export interface Comment {
  readonly range: Range;
  /** What stands between `<!--` and `-->`, without white space around it. */
  readonly text: string;
}

/** `range` of `text` without comments, and white space, at its two ends; empty at its start where that is all. */
export function withoutComments(text: string, range: Range): Range {
  const first = trimmed(text, range);
  let { start, end } = first;
  while (start < end && text.startsWith('<!--', start)) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0 || close + 3 > end) break;
    ({ start, end } = trimmed(text, { start: close + 3, end }));
  }
  while (start < end && text.endsWith('-->', end)) {
    const open = text.lastIndexOf('<!--', end - 3);
    if (open < start) break;
    ({ start, end } = trimmed(text, { start, end: open }));
  }
  return start < end ? { start, end } : emptyRangeAt(first.start);
}

/** The comments in `range` of `text`, in order. Whether they stand in code is the caller's to know. */
export function commentsIn(text: string, range: Range): readonly Comment[] {
  const comments: Comment[] = [];
  // Searched in itself: what a long document has behind it is not looked through for each of its entries.
  const source = text.slice(range.start, range.end);
  let from = 0;
  for (;;) {
    const start = source.indexOf('<!--', from);
    const end = start < 0 ? -1 : source.indexOf('-->', start + 4);
    if (end < 0) return comments;
    comments.push({
      range: { start: range.start + start, end: range.start + end + 3 },
      text: source.slice(start + 4, end).trim(),
    });
    from = end + 3;
  }
}
