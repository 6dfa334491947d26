import type { ListItem } from '../document/blocks';
import { readItemLabel } from '../document/labels';
import { columnRole } from '../template/columns';
import type { Range } from '../text/range';
import type { ActionPart } from './action-item';

/** Where the list under an entry says what a table has columns for. */
export type DetailsBelow = Partial<Record<Exclude<ActionPart, 'action'>, Range>>;

const parts: readonly string[] = ['id', 'owner', 'priority', 'due', 'status'];

/** The details in the list under `item`: “- Owner: Ada”, “- **Due**: 2024-06-01”. Ranges are of `text`. */
export function detailsBelow(text: string, { blocks }: ListItem): DetailsBelow {
  const found: DetailsBelow = {};
  for (const list of blocks) {
    if (list.kind !== 'list') continue;
    for (const { blocks: inner } of list.items) {
      const [first] = inner;
      const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
      const label = line && readItemLabel(text, line);
      const role = label && columnRole(label.name, false);
      if (label && isPart(role) && label.rest.start < label.rest.end) found[role] ??= label.rest;
    }
  }
  return found;
}

function isPart(role: string | undefined): role is keyof DetailsBelow {
  return role !== undefined && parts.includes(role);
}
