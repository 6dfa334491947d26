import type { Document } from '../document/document';
import { plainText } from '../document/inline';
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

/** Accepts the row "| Status | Final |" of a table that has fields in place of columns. */
function stageInTables({ tables, text }: Document): Status | undefined {
  for (const { header, rows } of tables) {
    if (header.cells.length !== 2) continue;
    for (const { cells } of [header, ...rows]) {
      const [name = '', value = ''] = cells.map(({ range }) => plainText(text.slice(range.start, range.end)));
      if (!isStatusKey(nameKey(name))) continue;
      const stage = stageOf(value);
      if (stage) return stage;
    }
  }
  return undefined;
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
