import { applyEdits, contains, type Range, type TextEdit } from '../text/range';
import type { Template } from './template';

/**
 * The template's text in `range`, without what would be false in a post-mortem of one's own: the times of its
 * sample timeline and the durations that it states as examples become placeholders.
 */
export function blankTemplate(template: Template, range: Range): string {
  const edits = exampleEdits(template)
    .filter((edit) => contains(range, edit.range))
    .map(({ range: { start, end }, newText }) => ({
      range: { start: start - range.start, end: end - range.start },
      newText,
    }));
  return applyEdits(template.document.text.slice(range.start, range.end), edits);
}

/** The edits that turn the template's examples into placeholders; offsets are the template's. */
export function exampleEdits(template: Template): readonly TextEdit[] {
  const { text } = template.document;
  const edits: TextEdit[] = [];
  for (const { form, source } of template.fields) {
    if (form.kind === 'duration' && !source.value.startsWith('[')) {
      edits.push({ range: source.valueRange, newText: '[X hours Y minutes]' });
    }
  }
  for (const { table } of template.allSections) {
    const time = table?.columns.findIndex(({ role }) => role === 'time') ?? -1;
    for (const row of time < 0 ? [] : (table?.source.rows ?? [])) {
      const cell = row.cells[time];
      // Accepts "14:00" and "09:05 UTC"; what is in brackets is a placeholder already.
      if (!cell || !/^\d{1,2}:\d{2}/.test(text.slice(cell.range.start, cell.range.end))) continue;
      const padding = Math.max(0, cell.range.end - cell.range.start - '[HH:MM]'.length);
      edits.push({ range: cell.range, newText: '[HH:MM]' + ' '.repeat(padding) });
    }
  }
  return edits;
}
