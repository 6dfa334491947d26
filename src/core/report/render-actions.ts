import type { Analysis } from '../analysis';
import { hasPlaceholder } from '../template/values';
import { isOverdue, type ActionItem } from '../actions/action-item';
import { html, type Html } from './html';
import { icon } from './icons';
import { jump, part } from './jump';
import { counted } from './words';

interface Group {
  readonly name: string;
  readonly kind: 'overdue' | 'open' | 'done';
  readonly items: readonly ActionItem[];
}

/**
 * The action items: overdue, open, done. Rows that are still the template's own are counted, not shown; that there
 * are none is for authors to know.
 */
export function renderActions(
  { actionItems, template, today, timeline }: Analysis,
  forAuthors: boolean,
): Html | undefined {
  const written = actionItems.filter(({ action }) => action !== '' && !hasPlaceholder(action, template));
  if (written.length === 0 && !forAuthors) return undefined;
  const overdue = written.filter((item) => isOverdue(item, { today, timeline }));
  const all: readonly Group[] = [
    { name: 'Overdue', kind: 'overdue', items: overdue },
    { name: 'Open', kind: 'open', items: written.filter((item) => !item.done && !overdue.includes(item)) },
    { name: 'Done', kind: 'done', items: written.filter(({ done }) => done) },
  ];
  const groups = all.filter(({ items }) => items.length > 0);
  const unwritten = actionItems.length - written.length;
  return part(
    'actions',
    'Action items',
    html`<div class="pm-action-groups">${groups.map(renderGroup)}</div>
      ${written.length === 0 && html`<p class="pm-empty">No action items yet.</p>`}
      ${forAuthors && unwritten > 0 && html`<p class="pm-hint">${counted(unwritten, 'row')} still to be written.</p>`}`,
    groups.length > 0 &&
      html`<p class="pm-aside">
        ${groups.map(({ name, items }) => `${items.length} ${name.toLowerCase()}`).join(' · ')}
      </p>`,
  );
}

function renderGroup({ name, kind, items }: Group): Html {
  return html`<div class="pm-action-group pm-action-${kind}">
    <h3>${icon(kind === 'done' ? 'complete' : kind === 'overdue' ? 'overdue' : 'gap')} ${name}</h3>
    <ul class="pm-actions">
      ${items.map(renderItem)}
    </ul>
  </div>`;
}

function renderItem({ id, action, owner, priority, due, status, line }: ActionItem): Html {
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['Owner', owner],
    ['Priority', priority],
    ['Due', due],
    ['Status', status],
  ];
  return html`<li class="pm-action">
    <span class="pm-action-id">${id}</span>
    <span class="pm-action-text">${jump(line, action)}</span>
    <dl class="pm-action-facts">
      ${facts
        .filter(([, value]) => value !== '')
        .map(
          ([name, value]) =>
            html`<div class="pm-action-${name.toLowerCase()}">
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
    </dl>
  </li>`;
}
