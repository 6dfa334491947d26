import type { Analysis } from '../analysis';
import type { Field, Section } from '../document/document';
import { plainText } from '../document/inline';
import { isUnchosen } from '../template/options';
import { hasPlaceholder } from '../template/values';
import { nameKey } from '../text/names';

/** Something that the document says of itself. */
export interface Fact {
  readonly label: string;
  /** Without markup; `undefined` where the author has still to say it. */
  readonly value: string | undefined;
  /** 0-based. */
  readonly line: number;
}

/** What a reader wants to know of an incident before anything else. */
export interface Overview {
  /** `undefined` where the document has no title. */
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly id: Fact | undefined;
  readonly date: Fact | undefined;
  readonly severity: Fact | undefined;
  readonly status: Fact | undefined;
  readonly people: readonly Fact[];
  readonly impact: readonly Fact[];
}

/** What the labels of fields are called, as keys (see `nameKey`). */
const labels = {
  id: ['incidentid', 'id', 'incidentnumber', 'ticket'],
  date: ['incidentdate', 'date', 'dateofincident'],
  severity: ['severity', 'sev', 'severitylevel', 'incidentseverity'],
  status: ['status', 'documentstatus', 'postmortemstatus'],
  people: [
    ...['incidentcommander', 'commander', 'incidentmanager', 'incidentlead', 'participants', 'responders'],
    ...['documentowner', 'owner', 'author', 'authors', 'scribe', 'communicationslead', 'commslead', 'oncall'],
  ],
};
const summaryNames = ['summary', 'executivesummary', 'tldr', 'incidentsummary', 'overview'];
const impactNames = ['impact', 'businessimpact', 'customerimpact', 'userimpact'];

/** Reads what the document says of itself: its fields, and the first paragraph of its summary. */
export function readOverview(analysis: Analysis): Overview {
  const { document } = analysis;
  const facts = new Map<string, Fact>();
  for (const field of document.fields) {
    const key = nameKey(field.label);
    if (!facts.has(key)) facts.set(key, factOf(field, analysis));
  }
  const first = (keys: readonly string[]): Fact | undefined =>
    keys.map((key) => facts.get(key)).find((fact) => fact !== undefined);
  const title =
    document.title && plainText(document.text.slice(document.title.text.start, document.title.text.end));
  return {
    title: title === '' ? undefined : title,
    summary: summaryOf(analysis),
    id: first(labels.id),
    date: first(labels.date),
    severity: first(labels.severity),
    status: first(labels.status),
    people: labels.people.flatMap((key) => facts.get(key) ?? []),
    impact: impactOf(analysis),
  };
}

function factOf(field: Field, { document, match, template }: Analysis): Fact {
  const value = plainText(field.value);
  const form = match.fieldSpecs.get(field)?.form;
  const isOpen =
    hasPlaceholder(field.value, template) || (form?.kind === 'choice' && isUnchosen(form.options, value));
  return {
    label: field.label,
    value: value === '' || isOpen ? undefined : value,
    line: document.lines.lineAt(field.range.start),
  };
}

/** The fields under the headings and labels that tell the impact, and a field of that name itself. */
function impactOf(analysis: Analysis): readonly Fact[] {
  const isImpact = (name: string): boolean => impactNames.includes(nameKey(name));
  return analysis.document.fields
    .filter(({ label, section }) => isImpact(label) || isImpact(section.name))
    .map((field) => factOf(field, analysis))
    .filter((fact, i, all) => all.findIndex(({ label }) => label === fact.label) === i);
}

/** The first paragraph of the first section that is called a summary and has prose of its own. */
function summaryOf({ document, template }: Analysis): string | undefined {
  for (const section of document.sections) {
    if (!summaryNames.includes(nameKey(section.name))) continue;
    const prose = firstProse(document.text, section);
    if (prose !== undefined) return hasPlaceholder(prose, template) ? undefined : plainText(prose);
  }
  return undefined;
}

function firstProse(text: string, { blocks, fields }: Section): string | undefined {
  const isField = (start: number): boolean => fields.some(({ range }) => range.start === start);
  const paragraph = blocks.find((block) => block.kind === 'paragraph' && !isField(block.range.start));
  return paragraph && text.slice(paragraph.range.start, paragraph.range.end);
}
