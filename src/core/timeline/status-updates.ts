import type { Range } from '../text/range';
import type { Series } from './entry';
import type { SeriesBuilder } from './series-builder';
import { scanTrailingTime } from './trailing-time';
import type { WrittenTime } from './written-time';

/** Accepts the "**Monitoring** - " of an update as status pages publish them: what is told, and then when. */
const opening =
  /^(?:\*\*|__)(?:investigating|identified|monitoring|update|verifying|resolved|in progress|completed|scheduled)(?:\*\*|__)\s{0,4}[-–—:]\s/i;

/** How much of an update's end may be its time. */
const longestTime = 60;

/** Updates of a status page, whose time stands behind the text or in the line below it. */
export class StatusUpdates {
  /** An update whose time is still to come. */
  #open: Range | undefined;
  /** The updates that stand under no name of a timeline. */
  #own: Series | undefined;

  constructor(readonly builder: SeriesBuilder) {}

  /** What follows is no part of an update. */
  close(): void {
    this.#open = undefined;
  }

  /** Takes a line; whether it ends an update, which is then an entry of `series`. */
  take(line: Range, series: Series): boolean {
    const { text } = this.builder.document;
    if (opening.test(text.slice(line.start, line.start + 30))) this.#open = line;
    if (!this.#open) return false;
    const update = { start: this.#open.start, end: line.end };
    const tail = Math.max(line.start, line.end - longestTime);
    const time = scanTrailingTime(text.slice(tail, line.end));
    // Status pages write date and zone: any other time is part of what is told.
    if (!time?.date) return false;
    // Wherever they stand, they tell of an incident.
    if (series.naming === 'none') this.#own ??= this.builder.open('events', series.section, '');
    const place = series.naming === 'none' ? (this.#own ?? series) : series;
    this.builder.addEntry(place, 'line', update, update, moved(time, tail - update.start), true);
    this.close();
    return true;
  }
}

function moved(time: WrittenTime, by: number): WrittenTime {
  const move = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  return {
    ...time,
    range: move(time.range),
    textStart: time.textStart + by,
    dateRange: time.dateRange && move(time.dateRange),
  };
}
