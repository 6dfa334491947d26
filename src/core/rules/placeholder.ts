import type { Facts } from '../analysis';
import type { Range } from '../text/range';
import { isToDo, placeholdersIn } from '../template/placeholders';
import { isOption, isPlaceholder, matchedRows } from '../template/values';
import { metricFixes } from './metric-fix';
import { defineRule } from './rule';

/** A text of the template's that was to be replaced: `[Name]`, `YYYY-MM-DD`; or an author's own `TBD`. */
export const placeholder = defineRule({
  code: 'placeholder',
  class: 'incomplete',
  check(facts: Facts) {
    const written = placeholdersIn(facts.document)
      .filter(({ text }) => isPlaceholder(text, facts.template))
      .map(({ range, text }) => ({
        range,
        data: { text: text.includes('\n') ? text.replace(/\s+/g, ' ') : text },
        fixes: () => metricFixes(facts, range),
      }));
    const toDos = toDosIn(facts).map((range) => ({
      range,
      data: { text: facts.document.text.slice(range.start, range.end) },
    }));
    return [...written, ...toDos];
  },
  message: ({ text }) => `“${text}” is still to be filled in.`,
});

/** The fields and cells of the template's that say that their value is still to come. */
function toDosIn({ document, match }: Facts): readonly Range[] {
  const found: Range[] = [];
  for (const [{ value, valueRange }, { form }] of match.fieldSpecs)
    if (isToDo(value) && !isOption(form, value)) found.push(valueRange);
  for (const { table, row } of matchedRows(match)) {
    row.cells.forEach(({ range }, i) => {
      // An action without an owner has a rule of its own.
      const column = table.columns[i];
      if (column?.role === 'owner' || range.end - range.start > 24) return;
      const text = document.text.slice(range.start, range.end);
      if (isToDo(text) && !isOption(column?.form, text)) found.push(range);
    });
  }
  return found;
}
