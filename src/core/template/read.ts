import { commentsIn } from '../document/comments';
import { readDocument, type Document, type Field, type Section } from '../document/document';
import type { Table } from '../document/blocks';
import { nameKey } from '../text/names';
import { readForm, type ValueForm } from './forms';
import { keysOf, rolesOf } from './other-names';
import { placeholdersIn, placeholderKey } from './placeholders';
import type { ColumnRole, ColumnSpec, FieldSpec, SectionSpec, TableSpec, Template } from './template';

/** Reads a template from its Markdown. Any text is a template, if only of a post-mortem without sections. */
export function readTemplate(text: string): Template {
  const document = readDocument(text);
  const [only] = document.root.sections;
  // The title of a template is no section; what stands under it is.
  const isTitled = document.title !== undefined && document.root.sections.length === 1;
  const top = isTitled && only ? only : document.root;
  const allSections: SectionSpec[] = [];
  const sections = top.sections.map((section) => readSection(document, section, undefined, allSections));
  const placeholders = new Set(placeholdersIn(document).map(({ text: words }) => placeholderKey(words)));
  const fields = [...top.fields.map(readField), ...allSections.flatMap((section) => section.fields)];
  return { document, sections, allSections, fields, placeholders };
}

function readSection(
  document: Document,
  section: Section,
  parent: SectionSpec | undefined,
  all: SectionSpec[],
): SectionSpec {
  const { optional, also } = readNotes(document, section);
  const sections: SectionSpec[] = [];
  const table = section.blocks.find((block) => block.kind === 'table');
  const spec: SectionSpec = {
    name: section.name,
    keys: keysOf(section.name, also),
    required: !optional,
    parent,
    sections,
    fields: section.fields.map(readField),
    table: table && readTable(document, table),
    source: section,
  };
  all.push(spec);
  for (const child of section.sections) sections.push(readSection(document, child, spec, all));
  return spec;
}

/** What comments in a section's heading, or right under it, say of it. */
function readNotes(document: Document, section: Section): { optional: boolean; also: readonly string[] } {
  const [first] = section.blocks;
  const headingEnd = document.lines.endOf(document.lines.lineAt(section.nameRange.end));
  const end = first?.kind === 'html' ? Math.max(first.range.end, headingEnd) : headingEnd;
  const notes = commentsIn(document.text, { start: section.nameRange.start, end }).map(({ text }) => text);
  const also = notes.flatMap((note) => (/^also:/i.test(note) ? note.slice(5).split(',') : []));
  return { optional: notes.some((note) => /^optional$/i.test(note)), also };
}

function readField(field: Field): FieldSpec {
  return { label: field.label, keys: keysOf(field.label), form: readForm(field.value), source: field };
}

function readTable(document: Document, table: Table): TableSpec {
  const names = table.header.cells.map(({ range }) => document.text.slice(range.start, range.end));
  const isTimeline = names.some((name) => rolesOf(name).includes('time'));
  return { columns: names.map((name) => readColumn(name, isTimeline)), source: table };
}

const timelineRoles: readonly ColumnRole[] = ['time', 'event', 'action', 'actor', 'milestone'];

function readColumn(name: string, isTimeline: boolean): ColumnSpec {
  const role = columnRole(name, isTimeline);
  return { name, keys: [nameKey(name)], role, form: role && columnForms[role] };
}

/** What a column named `name` means in a timeline, or in a table of action items. */
export function columnRole(name: string, isTimeline: boolean): ColumnRole | undefined {
  return rolesOf(name).find((role) => timelineRoles.includes(role) === isTimeline);
}

const columnForms: Readonly<Partial<Record<ColumnRole, ValueForm>>> = {
  due: { kind: 'date' },
  priority: {
    kind: 'choice',
    options: [
      'Critical',
      'Highest',
      'High',
      'Medium',
      'Low',
      'Lowest',
      'Urgent',
      'Normal',
      'P0',
      'P1',
      'P2',
      'P3',
      'P4',
      'P5',
    ],
  },
  status: {
    kind: 'choice',
    options: [
      ...['Not Started', 'To Do', 'Open', 'New', 'Planned', 'Backlog', 'Pending', 'Scheduled'],
      ...['In Progress', 'Ongoing', 'Started', 'In Review', 'Blocked', 'On Hold', 'Deferred'],
      ...[
        'Done',
        'Complete',
        'Completed',
        'Closed',
        'Resolved',
        'Fixed',
        'Merged',
        'Cancelled',
        'Canceled',
        "Won't Do",
      ],
    ],
  },
};
