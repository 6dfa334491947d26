import { actionSections } from '../actions/read-actions';
import type { Facts } from '../analysis';
import { holding } from '../document/code';
import { contains, type Range } from '../text/range';
import { isToDo, placeholdersIn } from '../template/placeholders';
import { isOption, isPlaceholder, matchedRows } from '../template/values';
import { metricFixes } from './metric-fix';
import { defineRule } from './rule';
import type { ValueForm } from '../template/forms';
import { gapsIn } from './gaps';

/** A text of the template's that was to be replaced: `[Name]`, `YYYY-MM-DD`; or an author's own `TBD`. */
export const placeholder = defineRule({
  code: 'placeholder',
  class: 'incomplete',
  check(facts: Facts) {
    const { document } = facts;
    const written = placeholdersIn(document)
      .filter(({ text }) => isPlaceholder(text, facts.template))
      .map(({ range, text }) => ({
        range,
        data: { text: text.includes('\n') ? text.replace(/\s+/g, ' ') : text, isEmpty: false },
        fixes: () => metricFixes(facts, range),
      }));
    const toDos = toDosIn(facts);
    const others = gapsOf(facts, toDos);
    return [
      ...written,
      ...[...toDos.map((range) => ({ range, isEmpty: false })), ...others].map(({ range, isEmpty }) => ({
        range,
        data: { text: document.text.slice(range.start, range.end), isEmpty },
      })),
    ];
  },
  message: ({ text, isEmpty }) =>
    isEmpty ? 'This list entry is empty.' : `“${text}” is still to be filled in.`,
});

/** The fields and cells of the template's that say that their value is still to come. */
function toDosIn({ document, match }: Facts): readonly Range[] {
  const found: Range[] = [];
  for (const [{ value, valueRange }, { form }] of match.fieldSpecs)
    if ((isToDo(value) || isQuestion(value, form.kind)) && !isOption(form, value)) found.push(valueRange);
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

/** Accepts "?", "XX", "~XX%" and "XXX users" in place of a value; a duration that nobody knows is known to be unknown. */
function isQuestion(value: string, kind: ValueForm['kind']): boolean {
  return kind !== 'duration' && /^(?:\?|[~$€£]{0,2}X{2,4}(?:%| \w+)?)$/.test(value);
}

/**
 * What is left open in sentences and lists, but for what is `told` already; of action items neither what is to be done,
 * nor owner and status, of which other rules speak.
 */
function gapsOf(
  { document, actionItems }: Facts,
  told: readonly Range[],
): readonly { readonly range: Range; readonly isEmpty: boolean }[] {
  const gaps = gapsIn(document);
  if (gaps.length === 0) return [];
  const details = actionItems.flatMap(({ places }) => [places.owner ?? [], places.status ?? []].flat());
  const others = [...told, ...details]
    .map((range) => ({ range }))
    .sort((a, b) => a.range.start - b.range.start);
  const homes = gaps.some(({ kind }) => kind === 'note') ? actionSections(document) : [];
  return gaps
    .filter(({ range }) => !holding(others, range))
    .filter(({ kind, range }) => kind !== 'note' || !homes.some((section) => contains(section.range, range)))
    .map(({ kind, range }) => ({ range, isEmpty: kind === 'entry' }));
}
