import { withoutComments } from '../document/comments';
import { scanTime } from './scan-time';
import type { WrittenTime } from './written-time';

/**
 * The time that `text` ends with, as in `Detected: 2024-05-01 14:05`, or `undefined`. A clock must be there: a
 * text may well end with a date. A comment behind it is for the tools.
 */
export function scanTrailingTime(text: string): WrittenTime | undefined {
  if (text.length > 200 || !/\d[:.h]\d\d|\d \d{4}\b|\d\s?[ap]m\b/i.test(text)) return undefined;
  for (const match of text.matchAll(possibleStart)) {
    const time = scanTime(text, match.index, { loose: false });
    if (!time?.clock) continue;
    const { start, end } = withoutComments(text, { start: time.textStart, end: text.length });
    if (start === end) return time;
  }
  return undefined;
}

/** Accepts the "2" of "2024-05-01" and the "M" of "May 1st" where a word begins. */
const possibleStart =
  /\d(?<![\p{L}\d:./-].)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)(?<![\p{L}\d:./-].{3})\p{L}*\b/giu;
