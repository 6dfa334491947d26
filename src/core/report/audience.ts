import type { Analysis } from '../analysis';
import type { Section } from '../document/document';
import { commentsIn } from '../document/comments';
import { nameKey } from '../text/names';
import { contains, type Range } from '../text/range';

/** For whom a report is: those who have the document, or readers outside, who get no internal sections. */
export type Audience = 'internal' | 'external';

/** A document without its internal sections. */
export interface Redacted {
  /** With the lines of what was left out empty, so that all others keep their numbers. */
  readonly text: string;
  /** The sections that were left out, each with the one that holds it: `Customer Impact › Internal`. */
  readonly leftOut: readonly string[];
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
 * The document without the sections that are for readers inside: those of the usual names, and those in which
 * the author has written `<!-- postmortem: internal -->`; `<!-- postmortem: external -->` keeps one in.
 */
export function redact({ document }: Analysis): Redacted {
  const { text, sections, fields } = document;
  const internal = sections.filter((section) => isInternal(section, text));
  const outermost = internal.filter(
    ({ range }) => !internal.some((other) => other.range !== range && contains(other.range, range)),
  );
  let kept = text;
  for (const { range } of outermost) {
    // What the document says of itself at its end stands in its last section, and is not about that.
    const own = fields.filter(
      (field) => contains(range, field.range) && documentFields.has(nameKey(field.label)),
    );
    let from = range.start;
    for (const gap of [...own.map((field) => field.range), { start: range.end, end: range.end }]) {
      kept = kept.slice(0, from) + blank(text.slice(from, gap.start)) + kept.slice(gap.start);
      from = gap.end;
    }
  }
  return { text: kept, leftOut: outermost.map(pathOf) };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Fields about the document, as keys. */
const documentFields: ReadonlySet<string> = new Set([
  'documentowner',
  'lastupdated',
  'status',
  'distribution',
]);

function isInternal(section: Section, text: string): boolean {
  const ends = section.sections[0]?.range.start ?? section.range.end;
  const own: Range = { start: section.range.start, end: Math.max(ends, section.range.start) };
  const marks = commentsIn(text, own).map((comment) => comment.text.toLowerCase().replace(/\s+/g, ' '));
  if (marks.includes('postmortem: external')) return false;
  const key = nameKey(section.name);
  // Accepts "Internal Message" and "Internal comms".
  return marks.includes('postmortem: internal') || key.startsWith('internal') || internalNames.has(key);
}

function pathOf({ name, parent }: Section): string {
  return parent && parent.level > 1 ? `${parent.name} › ${name}` : name;
}
