import type { Facts } from '../analysis';
import type { Document, Section } from '../document/document';
import { pipeRunsIn } from '../document/pipe-rows';
import { contains, emptyRangeAt, overlaps, type TextEdit } from '../text/range';
import { blankTemplate } from '../template/blank';
import type { TableSpec } from '../template/template';
import { isEmpty } from './empty-section';
import { defineRule, type Found } from './rule';
import { closeBefore, swallowedMessage, type SwallowedData } from './swallowed';

interface MissingData {
  readonly name: string;
  readonly columns: readonly string[];
}

/** A section that has not the table that the template has there, nor anything in its place. */
export const missingTable = defineRule({
  code: 'missing-table',
  class: 'incomplete',
  *check(facts: Facts): Generator<Found<MissingData | SwallowedData>> {
    const { document, match, template } = facts;
    for (const spec of template.allSections) {
      const { table } = spec;
      const section = match.sections.get(spec);
      if (!table || !section || isEmpty(section, document.text)) continue;
      if (match.tables.some((found) => found.spec === table) || isWrittenOtherwise(facts, section)) continue;
      // What was meant to be a table says so itself.
      if (pipeRunsIn(document).some(({ rows: [row] }) => row && overlaps(row, section.range))) continue;
      const swallowed = swallowedTable(facts, section);
      if (swallowed) {
        yield swallowed;
        continue;
      }
      yield {
        range: section.nameRange,
        data: { name: section.name, columns: table.columns.map(({ name }) => name) },
        fixes: () => [
          {
            title: `Add the table of “${spec.name}”`,
            edits: [tableEdit(facts, table, section)],
            automatic: true,
            isScaffold: true,
          },
        ],
      };
    }
  },
  message: (data) =>
    'swallowed' in data
      ? swallowedMessage(data)
      : `“${data.name}” has no table with the columns ${data.columns.join(', ')}.`,
});

/** The table of `section` in a block of code that begins there and takes in nothing that has a name. */
function swallowedTable({ document, swallow }: Facts, section: Section): Found<SwallowedData> | undefined {
  const [table] = swallow?.content.tables ?? [];
  if (!swallow || swallow.keys.size > 0 || !table) return undefined;
  if (!contains(section.range, swallow.opening)) return undefined;
  const { kind, isClosed, opening } = swallow;
  const name = `the table of ${section.name}`;
  return {
    range: opening,
    data: { swallowed: { kind, isClosed, name, count: 1 } },
    fixes: () => [closeBefore(document, swallow, name, table.range.start)],
  };
}

/** A list, another table, or a heading for each entry are other ways to write a timeline or action items. */
function isWrittenOtherwise(facts: Facts, section: Section): boolean {
  const { document, match, timeline, actionItems } = facts;
  const hasRows = ({ blocks, sections }: Section): boolean =>
    blocks.some(({ kind }) => kind === 'table' || kind === 'list') ||
    sections.some((child) => !match.specs.has(child) && hasRows(child));
  return (
    hasRows(section) ||
    saysNone(document, section) ||
    timeline.events.some(({ range }) => contains(section.range, range)) ||
    actionItems.some(({ range }) => contains(section.range, range))
  );
}

/** Accepts "None.", "N/A" and "No action items: all was done at once.", which say that somebody has thought of it. */
function saysNone({ text }: Document, { blocks }: Section): boolean {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return (
    first !== undefined &&
    /^(?:none|n\/a|nothing|no action)\b/i.test(text.slice(first.range.start, first.range.end))
  );
}

/** Puts the table behind what stands before the section's fields. */
function tableEdit({ document, template }: Facts, { source }: TableSpec, section: Section): TextEdit {
  const { lines } = document;
  const table = blankTemplate(template, source.range).replace(/\r\n?|\n/g, lines.ending);
  const fieldStart = section.fields[0]?.range.start ?? Infinity;
  const before = section.blocks.findLast(({ kind, range }) => kind !== 'break' && range.end < fieldStart);
  const offset = lines.endOf(lines.lineAt(Math.max(before?.range.end ?? 0, section.nameRange.end)));
  return { range: emptyRangeAt(offset), newText: lines.ending.repeat(2) + table };
}
