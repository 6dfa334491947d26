import type { Facts } from '../analysis';
import { plainText } from '../document/inline';
import { isDeclaredAbsent } from '../template/values';
import { readDate } from '../text/date';
import { defineRule } from './rule';

/** An id that has not the template's shape. */
export const invalidId = defineRule({
  code: 'invalid-id',
  class: 'wrong',
  *check({ values }: Facts) {
    for (const { name, form, text, range } of values) {
      if (form.kind !== 'id' || isDeclaredAbsent(text)) continue;
      const { shape, pattern } = form;
      const day = shape.includes('YYYY-MM-DD') ? impossibleDay(text) : undefined;
      if (day === undefined && pattern.test(plainText(text))) continue;
      yield {
        range,
        data: { name, value: text, shape, day },
        fixes: () => {
          const shaped = inShape(plainText(text), shape);
          if (day !== undefined || shaped === undefined || !pattern.test(shaped)) return [];
          const edits = [{ range, newText: shaped }];
          return [{ title: `Change to ${shaped}`, edits, automatic: true }];
        },
      };
    }
  },
  message: ({ value, shape, day }) =>
    day === undefined
      ? `“${value}” has not the form ${shape}.`
      : `No calendar has the day ${day} of “${value}”.`,
});

/** The day in an id that no calendar has. Accepts the "2024-02-30" of "INC-2024-02-30-001". */
function impossibleDay(id: string): string | undefined {
  const day = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(id)?.[0];
  return day !== undefined && readDate(day) === undefined ? day : undefined;
}

/** `value` in capitals, with the separators of `shape` and its number of digits: `inc 2024-5-1-7` is readable. */
function inShape(value: string, shape: string): string | undefined {
  const parts = shape.match(/YYYY|MM|DD|HH|X{2,}|N{2,}|[A-Z]+|\d+|[^A-Z\d]/g) ?? [];
  const words = value.toUpperCase().match(/[A-Z]+|\d+/g) ?? [];
  let next = 0;
  let shaped = '';
  for (const part of parts) {
    if (/[^A-Z\d]/.test(part)) {
      shaped += part;
      continue;
    }
    const word = words[next++];
    if (word === undefined) return undefined;
    shaped += /^\d/.test(word) ? word.padStart(part.length, '0') : word;
  }
  return next === words.length ? shaped : undefined;
}
