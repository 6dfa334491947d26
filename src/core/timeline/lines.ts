import type { Paragraph } from '../document/blocks';
import { emptyRangeAt, trimmed, type Range } from '../text/range';
import type { EntryShape, Series } from './entry';
import { scanTime } from './scan-time';
import type { SeriesBuilder } from './series-builder';
import { kindOfTime } from './table';

/**
 * Reads a line, or what of it stands between `<br>`s, as an entry or as a date that holds for those below;
 * whether it is one.
 * @param startsBlock whether it begins its paragraph or item, or follows an entry of the same
 */
export function readLine(
  builder: SeriesBuilder,
  line: Range,
  series: Series,
  shape: EntryShape,
  startsBlock: boolean,
): boolean {
  const source = builder.document.text.slice(line.start, line.end);
  const time = scanTime(source, 0, { loose: series.naming === 'timeline' });
  if (!time) {
    if (series.naming === 'timeline') noteUnreadable(line, source, series);
    return false;
  }
  if (time.clock) {
    if (!startsBlock && series.naming === 'none') return false;
  } else {
    const rest = source.slice(time.textStart).trim();
    if (time.date && time.dateRange && (rest === '' || /^[*_]{0,3}\([^()]*\)[*_]{0,3}$/.test(rest))) {
      const { start, end } = time.dateRange;
      builder.addDate(
        series,
        { date: time.date, range: { start: line.start + start, end: line.start + end } },
        line,
      );
      return true;
    }
    // Prose may begin with a date; an entry sets it off by a dash, a colon or bold print.
    const isSetOff = shape === 'item' || /[:*_`\]|–—-]/.test(source.slice(time.range.end, time.textStart));
    if (!isSetOff || !startsBlock) return false;
  }
  builder.addEntry(series, shape, line, line, time);
  return true;
}

/** Whether a line within an item begins with a time, or is a date and nothing else. */
export function mayBeEntry(text: string, { start, end }: Range): boolean {
  const source = text.slice(start, end);
  const time = scanTime(source, 0, { loose: false });
  return (
    time?.clock !== undefined || (time?.date !== undefined && source.slice(time.textStart).trim() === '')
  );
}

/** Whether a line begins with a time of day. */
export function hasClock(text: string, { start, end }: Range): boolean {
  return scanTime(text.slice(start, end), 0, { loose: false })?.clock !== undefined;
}

/** Accepts "25:61", "14:5", "14:05:99", "13pm", "2024-02-30" and "20202-01-16" where an entry's time would stand. */
const unreadable =
  /^[\s*_`[(~]*(\d{1,2}(?::\d{1,2}){1,2}(?:\s?[ap]m)?|\d{1,2}\s?[ap]m|\d{4,5}-\d{2}-\d{2})(?=[\s*_`\])–-]|:(?!\d)|$)/i;

function noteUnreadable(line: Range, source: string, series: Series): void {
  const match = unreadable.exec(source);
  const text = match?.[1];
  if (!match || text === undefined) return;
  const end = line.start + match.index + match[0].length;
  series.unreadable.push({ kind: kindOfTime(text), text, range: { start: end - text.length, end } });
}

/** The lines of `paragraph`, each divided at its `<br>`s. */
export function piecesOf(text: string, { range, lines }: Paragraph): readonly Range[] {
  const source = text.slice(range.start, range.end);
  if (!source.includes('<') || !/<br/i.test(source)) return lines;
  return lines.flatMap((line) => splitAtBreaks(text, line));
}

/** `line` divided at its `<br>`s; the pieces are trimmed and none is empty. */
function splitAtBreaks(text: string, line: Range): readonly Range[] {
  const source = text.slice(line.start, line.end);
  const pieces: Range[] = [];
  let from = 0;
  for (const match of source.matchAll(/<br\s?\/?>/gi)) {
    pieces.push({ start: line.start + from, end: line.start + match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ start: line.start + from, end: line.end });
  const full = pieces.map((piece) => trimmed(text, piece)).filter(({ start, end }) => start < end);
  return full.length > 0 ? full : [emptyRangeAt(line.start)];
}
