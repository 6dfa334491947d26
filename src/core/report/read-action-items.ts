import type { Document } from '../document/document';
import { plainText } from '../document/inline';
import type { TemplateMatch } from '../template/match';
import type { ColumnRole } from '../template/template';
import { matchedRows } from '../template/values';
import type { ActionItem } from './action-items';

/** The rows of the Action Items table, in order; rows of placeholders are theirs too. */
export function readActionItems(document: Document, match: TemplateMatch): readonly ActionItem[] {
  const items: ActionItem[] = [];
  for (const { table, row } of matchedRows(match)) {
    if (!table.spec.columns.some(({ role }) => role === 'owner')) continue;
    const cell = (role: ColumnRole): string => {
      const range = row.cells[table.columns.findIndex((column) => column?.role === role)]?.range;
      return range ? plainText(document.text.slice(range.start, range.end)) : '';
    };
    const status = cell('status');
    items.push({
      range: row.range,
      line: row.line,
      id: cell('id'),
      action: cell('action'),
      owner: cell('owner'),
      priority: cell('priority'),
      due: cell('due'),
      status,
      done: isDone(status),
    });
  }
  return items;
}

/** Accepts "Done", "✅ Completed" and "Closed (2024-05-02)". */
function isDone(status: string): boolean {
  return /^[^\p{L}]*(?:done|complete|completed|closed|resolved|fixed|merged|cancell?ed|won['’]t do)\b/iu.test(
    status,
  );
}
