import type { Document, Section } from '../document/document';
import type { TemplateMatch } from '../template/match';
import { keysOf } from '../template/other-names';
import { compoundNames, isUsualName } from '../template/compound-names';
import { nameKey, remembering } from '../text/names';
import { contains } from '../text/range';
import type { ActionItem } from './action-item';
import { readListItems } from './read-list';
import { readTableItems } from './read-table';

/**
 * The action items of `document`, in order: the rows of the template's table and of others with owners, and the
 * lists of the sections for action items that have no such table. Rows of placeholders are items too.
 */
export function readActions(document: Document, match: TemplateMatch): readonly ActionItem[] {
  const sections = actionSections(document);
  const rows = readTableItems(document, match, sections);
  const lists = sections
    .filter(({ range }) => !rows.some((row) => contains(range, row.range)))
    .flatMap((section) => readListItems(document, section, (child) => isAside(section, child, match)));
  if (lists.length === 0) return rows;
  return [...rows, ...lists].sort((a, b) => a.range.start - b.range.start);
}

/** Where the template has a table of items, its further subsections say something of them, and hold none. */
function isAside(section: Section, child: Section, { specs }: TemplateMatch): boolean {
  return specs.get(section)?.table !== undefined && specs.has(child);
}

const actionKeys = new Set(keysOf('Action Items'));

/** Accepts “Action Items” and “Remediation & Follow-up Actions”; not “Actions and reactions”. */
const namesActions = remembering((name) => {
  const [parts = [name]] = compoundNames(name);
  return (
    parts.some((part) => actionKeys.has(nameKey(part))) && (parts.length === 1 || parts.every(isUsualName))
  );
});

/** The sections that say what is to be done, whatever the template: none that is in another of them. */
export function actionSections({ sections }: Document): readonly Section[] {
  const named = sections.filter(({ name }) => namesActions(name));
  return named.filter(
    (section) => !named.some((other) => other !== section && contains(other.range, section.range)),
  );
}
