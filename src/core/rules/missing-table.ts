import type { Facts } from '../analysis';
import type { Section } from '../document/document';
import { emptyRangeAt, overlaps } from '../text/range';
import { blankTemplate } from '../template/blank';
import type { SectionSpec } from '../template/template';
import { isEmpty } from './empty-section';
import { brokenTablesIn } from './pipe-rows';
import { defineRule } from './rule';

/** A section that has not the table that the template has there, nor a list in its place. */
export const missingTable = defineRule({
  code: 'missing-table',
  class: 'incomplete',
  *check(facts: Facts) {
    const { document, match, template } = facts;
    const broken = brokenTablesIn(document);
    for (const spec of template.allSections) {
      const section = match.sections.get(spec);
      if (!spec.table || !section || isEmpty(section, document.text)) continue;
      if (match.tables.some((table) => table.spec === spec.table)) continue;
      if (hasTableOrList(section)) continue;
      if (broken.some(([row]) => row && overlaps(row, section.range))) continue;
      yield {
        range: section.nameRange,
        data: { name: section.name, columns: spec.table.columns.map(({ name }) => name) },
        fixes: () => [
          {
            title: `Add the table of “${section.name}”`,
            edits: [tableEdit(facts, spec, section)],
            automatic: true,
          },
        ],
      };
    }
  },
  message: ({ name, columns }) => `“${name}” has no table with the columns ${columns.join(', ')}.`,
});

/** A list is another way to write a timeline or action items, and read as such. */
function hasTableOrList(section: Section): boolean {
  return section.blocks.some(({ kind }) => kind === 'table' || kind === 'list');
}

function tableEdit({ document, template }: Facts, spec: SectionSpec, section: Section) {
  const { lines } = document;
  const table = spec.table
    ? blankTemplate(template, spec.table.source.range).replaceAll('\n', lines.ending)
    : '';
  const fieldStart = section.fields[0]?.range.start;
  const before = section.blocks.findLast(
    ({ kind, range }) => kind !== 'break' && (fieldStart === undefined || range.end < fieldStart),
  );
  const offset = lines.endOf(lines.lineAt(before?.range.end ?? section.nameRange.end));
  return { range: emptyRangeAt(offset), newText: lines.ending.repeat(2) + table };
}
