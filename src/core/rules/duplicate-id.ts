import type { ActionItem } from '../actions/action-item';
import type { Facts } from '../analysis';
import type { Table } from '../document/blocks';
import { hasPlaceholder } from '../template/values';
import { defineRule } from './rule';
import { propose } from './propose';

/** Two action items of one table with the same id. */
export const duplicateId = defineRule({
  code: 'duplicate-id',
  class: 'wrong',
  *check({ document, template, actionItems }: Facts) {
    for (const rows of byTable(document.tables, actionItems)) {
      const items = rows.filter(({ id }) => id !== '' && !hasPlaceholder(id, template));
      const first = new Map<string, ActionItem>();
      for (const item of items) {
        const range = item.places.id;
        const key = item.id.toLowerCase();
        const same = first.get(key);
        if (!same || !range) {
          first.set(key, item);
          continue;
        }
        yield {
          range,
          data: { id: item.id, line: same.line + 1 },
          fixes: () => {
            const free = nextFree(item.id, items);
            // Which of the two others refer to only the author knows.
            return free === undefined ? [] : [propose(`Change to ${free}`, range, free)];
          },
        };
      }
    }
  },
  message: ({ id, line }) => `The action item in line ${line} has the id ${id} already.`,
});

/** The items of each table; both are in the order of the text. */
function byTable(tables: readonly Table[], items: readonly ActionItem[]): readonly (readonly ActionItem[])[] {
  const groups = tables.map((): ActionItem[] => []);
  let at = 0;
  for (const item of items) {
    if (item.shape !== 'row') continue;
    while ((tables[at]?.range.end ?? Infinity) < item.range.end) at++;
    groups[at]?.push(item);
  }
  return groups;
}

/** An id of the same form behind the highest number: `AI-4` where there are `AI-1` to `AI-3`. */
function nextFree(id: string, items: readonly ActionItem[]): string | undefined {
  const parts = /^(\D*)(\d{1,9})$/.exec(id);
  if (!parts) return undefined;
  const [, prefix = '', digits = ''] = parts;
  const numbers = items.map((item) => {
    const [, otherPrefix, number] = /^(\D*)(\d{1,9})$/.exec(item.id) ?? [];
    return otherPrefix === prefix ? Number(number) : 0;
  });
  return prefix + String(Math.max(...numbers) + 1).padStart(digits.length, '0');
}
