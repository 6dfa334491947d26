import { tableOf } from '../../document/table-fields';
import type { Document, Field, Section } from '../../document/document';
import type { Table } from '../../document/blocks';
import { commentsIn } from '../../document/comments';
import { plainText } from '../../document/inline';
import { nameKey } from '../../text/names';
import type { Range } from '../../text/range';

/** Fields, and sections of the same names, that say who took part, as keys (see `nameKey`). */
const personNames = [
  ...['incidentcommander', 'commander', 'incidentmanager', 'incidentlead', 'techlead', 'technicallead'],
  ...['communicationslead', 'commslead', 'scribe', 'oncall', 'oncallengineer', 'responders', 'responder'],
  ...['participants', 'attendees', 'peopleinvolved', 'people', 'incidentteam', 'responseteam'],
  ...['documentowner', 'owner', 'owners', 'author', 'authors', 'writtenby', 'reportedby', 'reviewers'],
] as const;

/** Fields, and sections of the same names, that say what it cost. */
const moneyNames = [
  ...['financialimpact', 'financialloss', 'revenueimpact', 'revenuelost', 'revenueloss', 'lostrevenue'],
  ...['cost', 'costs', 'totalcost', 'slacredits', 'servicecredits', 'refunds', 'penalties'],
] as const;

const privateNames: ReadonlySet<string> = new Set([...personNames, ...moneyNames]);
const people: ReadonlySet<string> = new Set(personNames);

/** Whether something of this name says who took part or what it cost. */
export function isPrivateName(key: string): boolean {
  return privateNames.has(key);
}

/** Whether the field says who took part. */
export function namesPeople({ key }: Field): boolean {
  return people.has(key);
}

/** Fields that say who took part or what it cost, but where the author keeps their section for readers outside. */
export function privateFields({ fields, text }: Document): readonly Field[] {
  return fields.filter(
    ({ key, section }) => isPrivateName(key) && audienceMark(section, text) !== 'external',
  );
}

/** All of the lines that hold `field` and its list. */
export function placeOfField(document: Document, field: Field): Range {
  const { range, blocks, valueRange } = field;
  const { lines } = document;
  if (tableOf(document, field)) return valueRange;
  const end = Math.max(range.end, blocks.at(-1)?.range.end ?? 0);
  return { start: lines.startOf(lines.lineAt(range.start)), end: lines.endOf(lines.lineAt(end)) };
}

/** A row of a table that is a field in all but form: `| Incident Commander | Ana Ruiz |`. */
export interface PrivateRow {
  readonly label: string;
  /** Its cells, but the first. */
  readonly values: readonly Range[];
}

/** The rows of `table` that say who took part or what it cost. */
export function privateRows({ text }: Document, { header, rows }: Table): readonly PrivateRow[] {
  // A header of two cells may be the first of such rows; another one names columns.
  const candidates = header.cells.length === 2 ? [header, ...rows] : rows;
  return candidates.flatMap(({ cells: [first, ...others] }) => {
    const label = first && plainText(text.slice(first.range.start, first.range.end));
    if (label === undefined || !isPrivateName(nameKey(label))) return [];
    return [{ label, values: others.map(({ range }) => range) }];
  });
}

/** For whom the author says that a section is: `<!-- postmortem: internal -->`, `<!-- postmortem: external -->`. */
export function audienceMark(section: Section, text: string): 'internal' | 'external' | undefined {
  const ends = section.sections[0]?.range.start ?? section.range.end;
  const own: Range = { start: section.range.start, end: Math.max(ends, section.range.start) };
  const marks = commentsIn(text, own).map((comment) => comment.text.toLowerCase().replace(/\s+/g, ''));
  if (marks.includes('postmortem:external')) return 'external';
  return marks.includes('postmortem:internal') ? 'internal' : undefined;
}
