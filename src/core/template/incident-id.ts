/**
 * The id for a new post-mortem: `shape` with the date, and with the number behind the highest that `texts` (names
 * and contents of the post-mortems that there are) have for that date.
 *
 * @example nextId('INC-YYYY-MM-DD-XXX', '2024-05-01', ['INC-2024-05-01-002.md']) === 'INC-2024-05-01-003'
 */
export function nextId(shape: string, date: string, texts: Iterable<string>): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const dated = shape.replace('YYYY', year).replace('MM', month).replace('DD', day);
  const counter = /X{2,}|N{2,}/.exec(dated);
  if (!counter) return dated;
  const before = dated.slice(0, counter.index);
  const after = dated.slice(counter.index + counter[0].length);
  let highest = 0;
  for (const text of texts) highest = Math.max(highest, highestNumber(text, before, after));
  return before + String(highest + 1).padStart(counter[0].length, '0') + after;
}

/** The highest number that stands between `before` and `after` in `text`; 0 where there is none. */
function highestNumber(text: string, before: string, after: string): number {
  let highest = 0;
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const from = at + before.length;
    const digits = /^\d{1,9}/.exec(text.slice(from, from + 9))?.[0] ?? '';
    if (digits !== '' && text.startsWith(after, from + digits.length))
      highest = Math.max(highest, Number(digits));
  }
  return highest;
}
