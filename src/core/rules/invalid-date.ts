import type { Facts } from '../analysis';
import { plainText } from '../document/inline';
import { datesIn, type FoundDate } from '../text/date';
import { dateOf, formatDate } from '../text/calendar';
import { isDeclaredAbsent } from '../template/values';
import type { Range } from '../text/range';
import type { Fix } from './finding';
import { defineRule } from './rule';
import { propose } from './propose';

/** A date that cannot be read, or that no calendar has. */
export const invalidDate = defineRule({
  code: 'invalid-date',
  class: 'wrong',
  *check({ values, actionItems }: Facts) {
    const done = new Set(actionItems.filter((item) => item.done).map(({ places }) => places.due?.start));
    for (const { name, form, text, range } of values) {
      if (form.kind !== 'date' || isDeclaredAbsent(text)) continue;
      const dates = datesIn(text);
      const impossible = dates.find(({ date }) => !date);
      if (impossible && dates.every(({ date }) => !date)) {
        const at = { start: range.start + impossible.start, end: range.start + impossible.end };
        const value = text.slice(impossible.start, impossible.end);
        yield {
          range: at,
          data: { name, value, isImpossible: true },
          fixes: () => swapFixes(value, impossible, at),
        };
      } else if (dates.length === 0 && datesIn(plainText(text)).length === 0 && !done.has(range.start)) {
        yield { range, data: { name, value: text, isImpossible: false } };
      }
    }
    // A row's is among the values.
    for (const { shape, due, done: isDone, places } of actionItems) {
      const { due: range } = places;
      const [date] = datesIn(due);
      if (shape === 'row' || isDone || !range || !date || date.date) continue;
      const data = { name: 'Due Date', value: due, isImpossible: true };
      yield { range, data, fixes: () => swapFixes(due, date, range) };
    }
  },
  message: ({ name, value, isImpossible }) =>
    isImpossible
      ? `No calendar has the date “${value}” in “${name}”.`
      : `“${value}” in “${name}” is no date; write one as YYYY-MM-DD.`,
});

/** Accepts "2024-13-05": the day where the month belongs. */
function swapFixes(value: string, { date }: FoundDate, range: Range): readonly Fix[] {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  const swapped = parts && !date && dateOf(Number(parts[1]), Number(parts[3]), Number(parts[2]));
  if (!swapped) return [];
  const newText = formatDate(swapped);
  return [propose(`Change to ${newText}`, range, newText)];
}
