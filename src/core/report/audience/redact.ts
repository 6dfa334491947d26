import type { Analysis } from '../../analysis';
import type { Section } from '../../document/document';
import { nameKey } from '../../text/names';
import { contains, type Range } from '../../text/range';
import { namesLeft, type NameLeft } from './names-left';
import { personalColumns } from './personal-columns';
import { audienceMark, isPrivateName, placeOfField, privateFields, privateRows } from './private-fields';

/** For whom a report is: those who have the document, or readers outside, who get no internal sections. */
export type Audience = 'internal' | 'external';

/** What readers outside do not get. */
export interface LeftOut {
  /** Each with the section that holds it: `Customer Impact › Internal`. */
  readonly sections: readonly string[];
  /** The labels of fields: `Incident Commander`. */
  readonly fields: readonly string[];
  /** The headers of columns: `Owner`. */
  readonly columns: readonly string[];
}

/** A document for readers outside. */
export interface Redacted {
  /** Without what was left out, whose lines stay, so that all others keep their numbers. */
  readonly text: string;
  readonly leftOut: LeftOut;
  /** Names of people that are still there: only the author can judge of them. */
  readonly namesLeft: readonly NameLeft[];
}

/** What sections for readers inside are called, as keys (see `nameKey`). */
const internalNames: ReadonlySet<string> = new Set([
  'businessimpact',
  'supportinginformation',
  'followup',
  'followups',
  'reminderblamelessculture',
]);

/**
 * The document without what is for readers inside: the sections of the usual names, and those in which the author
 * has written `<!-- postmortem: internal -->`; the fields and columns that say who took part, and the fields that
 * say what it cost. `<!-- postmortem: external -->` keeps a section in, with its fields.
 */
export function redact(analysis: Analysis): Redacted {
  const { document } = analysis;
  const { text, sections } = document;
  const internal = sections.filter((section) => isInternal(section, text));
  const outermost = internal.filter(
    ({ range }) => !internal.some((other) => other.range !== range && contains(other.range, range)),
  );
  const isKept = (range: Range): boolean => !outermost.some((section) => contains(section.range, range));
  const fields = privateFields(document);
  const columns = personalColumns(analysis).filter(({ table }) => isKept(table.range));
  const rows = document.tables
    .filter(({ range }) => isKept(range) && !columns.some(({ table }) => table.range === range))
    .flatMap((table) => privateRows(document, table));
  const places = fields.map((field) => placeOfField(document, field));
  // In lists, owners stand behind what is to be done; the comma or the bracket around one stays.
  const owners = analysis.actionItems.flatMap(({ shape, places: { owner } }) =>
    shape !== 'row' && owner && isKept(owner) ? [owner] : [],
  );
  const redacted = without(text, {
    blanked: [
      ...outermost.flatMap(({ range }) => rangesToBlank(analysis, range)),
      ...places,
      ...rows.flatMap(({ values }) => values),
      ...owners,
    ],
    removed: columns.flatMap(({ ranges }) => ranges),
  });
  return {
    text: redacted,
    leftOut: {
      sections: outermost.map(pathOf),
      fields: distinct([...fields.filter(({ range }) => isKept(range)), ...rows].map(({ label }) => label)),
      columns: distinct([...columns.map(({ name }) => name), ...(owners.length > 0 ? ['Owner'] : [])]),
    },
    namesLeft: namesLeft(analysis, redacted),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** A section's range without what the document says of itself at its end: that is not about its last section. */
function rangesToBlank({ document }: Analysis, { start, end }: Range): readonly Range[] {
  const own = document.fields.filter(
    (field) => contains({ start, end }, field.range) && documentFields.has(nameKey(field.label)),
  );
  const bounds = [start, ...own.flatMap(({ range }) => [range.start, range.end]), end];
  return bounds.flatMap((from, i) => {
    const to = bounds[i + 1];
    return i % 2 === 0 && to !== undefined ? [{ start: from, end: to }] : [];
  });
}

/** Fields about the document, as keys. */
const documentFields: ReadonlySet<string> = new Set(['lastupdated', 'status', 'distribution']);

/** `text` with spaces for what is in a range to be blanked, and nothing for what is in one to be removed. */
function without(
  text: string,
  { blanked, removed }: { readonly blanked: readonly Range[]; readonly removed: readonly Range[] },
): string {
  // The ranges may overlap: neighbouring columns share a pipe, a field's lines can be those of another.
  const isBlanked = new Uint8Array(text.length);
  for (const { start, end } of blanked) isBlanked.fill(1, start, end);
  const isRemoved = new Uint8Array(text.length);
  for (const { start, end } of removed) isRemoved.fill(1, start, end);
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    if (isRemoved[at]) continue;
    const character = text.charAt(at);
    kept += isBlanked[at] && character !== '\n' && character !== '\r' ? ' ' : character;
  }
  return kept;
}

function isInternal(section: Section, text: string): boolean {
  const mark = audienceMark(section, text);
  if (mark) return mark === 'internal';
  const { key } = section;
  // Accepts "Internal Message" and "Internal comms".
  return key.startsWith('internal') || internalNames.has(key) || isPrivateName(key);
}

function pathOf({ name, parent }: Section): string {
  return parent && parent.level > 1 ? `${parent.name} › ${name}` : name;
}
