import { replaced } from './places';

/** A time of a clean timeline that is wrong, and where its finding may be. */
export interface WrongTime {
  readonly name: string;
  readonly broken: string;
  /** The only rule that may say something; of stated metrics each that contradicts may be told. */
  readonly rule: 'timeline-order' | 'mixed-time-zones' | 'ambiguous-time' | 'metric-mismatch';
  /** The times, as they stand there, of the entries that may be the wrong one: two where nothing tells which. */
  readonly at: readonly string[];
}

/** An entry of a timeline in a table. */
interface Row {
  /** Where its time stands. */
  readonly range: { readonly start: number; readonly end: number };
  readonly written: string;
  /** Minutes since the midnight before the first entry. */
  readonly minutes: number;
  /** Whether a metric that the document states rests on it. */
  readonly isMeasured: boolean;
}

const day = 1440;

/** Accepts the "13:10" of "| 2024-11-05 13:10 | First alert fired | On-call engineer paged | System |". */
const rowPattern = /^\| (?:\d{4}-\d\d-\d\d )?(\d\d:\d\d) +\| ([^\n]*)$/gm;

/**
 * What people get wrong of a time, of each entry of the timeline of `text`.
 * @param measured stretches of the entries that a stated metric rests on
 */
export function* everyTime(text: string, measured: readonly string[]): Generator<WrongTime> {
  const rows = rowsOf(text, measured);
  for (const [i, row] of rows.entries()) {
    for (const minutes of slipsOf(row)) yield* moved(text, rows, i, minutes);
    for (const zone of ['CET', 'EST', '-05:00', 'IST']) {
      const written = `${row.written} ${zone}`;
      // India's, Israel's or Ireland's.
      const rule = zone === 'IST' ? 'ambiguous-time' : 'mixed-time-zones';
      const name = `the ${i + 1}. entry’s time becomes “${written}”`;
      yield { name, broken: replaced(text, row.range, written), rule, at: [written] };
    }
    const next = rows[i + 1];
    if (!next || next.written === row.written) continue;
    yield {
      name: `the times “${row.written}” and “${next.written}” are swapped`,
      broken: replaced(replaced(text, next.range, row.written), row.range, next.written),
      rule: 'timeline-order',
      at: [row.written, next.written],
    };
  }
}

function rowsOf(text: string, measured: readonly string[]): readonly Row[] {
  let before = 0;
  return [...text.matchAll(rowPattern)].map(({ index, 0: row, 1: written = '', 2: rest = '' }) => {
    const [hours = 0, minutes = 0] = written.split(':').map(Number);
    const clock = hours * 60 + minutes;
    before = clock < before % day ? before - (before % day) + day + clock : before - (before % day) + clock;
    const start = index + row.indexOf(written);
    const isMeasured = measured.some((words) => rest.includes(words));
    return { range: { start, end: start + written.length }, written, minutes: before, isMeasured };
  });
}

/** An hour, two, half of one or ten minutes too early or too late, and the digits of the minutes swapped. */
function slipsOf({ minutes }: Row): ReadonlySet<number> {
  const minute = minutes % 60;
  const swapped = (minute % 10) * 10 + Math.floor(minute / 10);
  const slips = [-120, -60, -30, -10, 10, 30, 60, 120].map((slip) => minutes + slip);
  if (swapped < 60 && swapped !== minute) slips.push(minutes - minute + swapped);
  return new Set(slips);
}

function* moved(text: string, rows: readonly Row[], i: number, minutes: number): Generator<WrongTime> {
  const row = rows[i];
  if (!row || minutes < 0) return;
  const written = clockOf(minutes);
  // On the other side of midnight nothing stands behind the first entry, or the last, that tells on which day it is.
  const isAlone = i === 0 || i === rows.length - 1;
  const isOver = Math.floor(minutes / day) !== Math.floor(row.minutes / day);
  const read = isAlone && isOver ? minutes - (i === 0 ? day : -day) : minutes;
  const above = rows.slice(0, i).filter((other) => other.minutes > read);
  const below = rows.slice(i + 1).filter((other) => other.minutes < read);
  const passed = [...above, ...below];
  const defect = {
    name: `the ${i + 1}. entry’s time becomes “${written}”`,
    broken: replaced(text, row.range, written),
  };
  // Two entries are out of order: which of them is wrong only a metric can tell.
  const [neighbour] = passed;
  const isTie = passed.length === 1 && neighbour && !row.isMeasured && !neighbour.isMeasured;
  if (passed.length > 0)
    yield { ...defect, rule: 'timeline-order', at: isTie ? [written, neighbour.written] : [written] };
  else if (row.isMeasured) yield { ...defect, rule: 'metric-mismatch', at: [] };
}

function clockOf(minutes: number): string {
  const [hours, rest] = [Math.floor((minutes % day) / 60), minutes % 60];
  return [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
}
