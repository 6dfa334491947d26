import type { List, ListItem } from '../../document/blocks';
import type { Document } from '../../document/document';
import type { FieldWriter } from './fields';
import { bare } from './words';

/** What decides how a list is written. */
export interface ListContext {
  readonly fields: FieldWriter;
  /** What stands for an item that is no field. */
  readonly placeholder: string;
  readonly isEvent: (item: ListItem) => boolean;
  /** Whether its items are those of one incident, whatever they look like. */
  readonly isOwn: boolean;
}

/** A list as a template has it: its fields, or one item for all of them. */
export function writeList(document: Document, list: List, context: ListContext): string {
  const { text } = document;
  const { fields, placeholder, isEvent, isOwn } = context;
  const marker = list.ordered ? '1.' : text.charAt(list.range.start);
  const events = list.items.filter(isEvent).length;
  const found = isOwn
    ? []
    : list.items.flatMap((item) => {
        const field =
          isEvent(item) && events * 2 > list.items.length ? undefined : fields.of(item, list.ordered);
        return field ? [{ item, field }] : [];
      });
  if (found.length * 2 > list.items.length) {
    return found
      .map(({ item, field }) => {
        const line = `${text.slice(item.marker.start, item.marker.end)} `;
        const [, nested] = item.blocks;
        if (field.value !== '' || nested?.kind !== 'list') return line + fields.line(field);
        const inner = writeList(document, nested, { ...context, placeholder: `[${bare(field.label)}]` });
        const label = text.slice(field.range.start, field.valueRange.start).trimEnd();
        return line + label + `\n${inner}`.replace(/\n/g, `\n${' '.repeat(line.length)}`);
      })
      .join('\n');
  }
  if (events > 0) return `${marker} [HH:MM] [Event description]`;
  const isTask = list.items.every(({ range }) =>
    /^\S{1,10}\s+\[[ x]\]\s/i.test(text.slice(range.start, range.end)),
  );
  return `${marker} ${isTask ? '[ ] ' : ''}${placeholder}`;
}
