import type { Cell, Table } from '../document/blocks';
import type { Document } from '../document/document';
import { plainText } from '../document/inline';
import { namesAction } from '../template/other-names';
import { chosenOption } from '../template/options';
import { firstLine } from '../template/values';
import { nameKey } from '../text/names';
import type { Status } from './severity';

/** What documents call the three stages; a template's own choices are read by the same words. */
const stages: Readonly<Record<Status, readonly string[]>> = {
  draft: ['Draft', 'In Progress', 'WIP'],
  'under-review': ['Under Review', 'In Review', 'Review', 'Ready for Review'],
  final: ['Final', 'Published', 'Approved'],
};

/**
 * How far along the document says that it is; `draft` where it does not say, or still lists the options.
 * @param rest what its author wrote, too, and Markdown takes for code
 */
export function readStatus(document: Document, rest?: Document): Status {
  for (const field of [...document.fields, ...(rest?.fields ?? [])]) {
    if (!isStatusKey(field.key)) continue;
    const stage = stageOf(plainText(firstLine(field).text));
    if (stage) return stage;
  }
  return stageInTables(document) ?? stageInFrontMatter(document) ?? 'draft';
}

/** The stage that a table of fields tells, where the document has one in place of lines. */
function stageInTables(document: Document): Status | undefined {
  const { tables, text } = document;
  for (const table of tables) {
    for (const [name, value] of fieldsOf(document, table)) {
      const label = name && text.slice(name.range.start, name.range.end);
      if (!label || !value || !/status/i.test(label) || !isStatusKey(nameKey(plainText(label)))) continue;
      const stage = stageOf(plainText(text.slice(value.range.start, value.range.end)));
      if (stage) return stage;
    }
  }
  return undefined;
}

/** The rows of a table of two columns, and the columns of one at the top that has one row; none of any other. */
function fieldsOf({ root, sections, text }: Document, table: Table): readonly (readonly Cell[])[] {
  const { header, rows } = table;
  if (header.cells.length === 2) return [header, ...rows].map(({ cells }) => cells);
  const [row] = rows;
  const isAtTop = root.blocks.includes(table) || sections[0]?.blocks.includes(table) === true;
  if (!row || rows.length > 1 || !isAtTop) return [];
  if (header.cells.some(({ range }) => namesAction(text.slice(range.start, range.end)))) return [];
  return header.cells.map((cell, i) => [cell, ...row.cells.slice(i, i + 1)]);
}

function isStatusKey(key: string): boolean {
  return key === 'status' || key === 'documentstatus';
}

/** Accepts "status: Final" and "status = 'final'". */
function stageInFrontMatter({ frontMatter, text }: Document): Status | undefined {
  if (!frontMatter) return undefined;
  const { start, end } = frontMatter.content;
  const value = /^status[ \t]*[:=](.*)$/im.exec(text.slice(start, end))?.[1];
  return value === undefined ? undefined : stageOf(value.replace(/["']/g, '').trim());
}

function stageOf(value: string): Status | undefined {
  if (value.includes(' / ')) return undefined;
  for (const [stage, names] of Object.entries(stages)) {
    if (isStatus(stage) && chosenOption(names, value) !== undefined) return stage;
  }
  return undefined;
}

function isStatus(stage: string): stage is Status {
  return Object.hasOwn(stages, stage);
}
