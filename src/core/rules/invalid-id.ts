import type { Facts } from '../analysis';
import { plainText } from '../document/inline';
import { isDeclaredAbsent } from '../template/values';
import { defineRule } from './rule';

/** An id that has not the template's shape. */
export const invalidId = defineRule({
  code: 'invalid-id',
  class: 'wrong',
  *check({ values }: Facts) {
    for (const { name, form, text, range } of values) {
      if (form.kind !== 'id' || isDeclaredAbsent(text) || form.pattern.test(plainText(text))) continue;
      const { shape, pattern } = form;
      yield {
        range,
        data: { name, value: text, shape },
        fixes: () => {
          const shaped = inShape(plainText(text), shape);
          if (shaped === undefined || !pattern.test(shaped)) return [];
          const edits = [{ range, newText: shaped }];
          return [{ title: `Change to ${shaped}`, edits, automatic: true }];
        },
      };
    }
  },
  message: ({ value, shape }) => `“${value}” has not the form ${shape}.`,
});

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
