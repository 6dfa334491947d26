import type { Document, Field } from '../document/document';
import { tableOf } from '../document/table-fields';
import { emptyRangeAt, type Range, type TextEdit } from '../text/range';
import { blankTemplate } from './blank';
import { headOf } from './document-head';
import type { TemplateMatch } from './match';
import type { FieldSpec, SectionSpec, Template } from './template';

/** What `insertField` needs to know. */
export interface Place {
  readonly document: Document;
  readonly match: TemplateMatch;
  readonly template: Template;
}

/**
 * The edit that adds the template's line for the field `spec` to the section that `home` stands for, behind
 * the field that the template has before it.
 * @param home `undefined` for a field of the template's title
 * @param value what stands behind the label; the template's placeholder where it is not given
 */
export function insertField(
  place: Place,
  home: SectionSpec | undefined,
  spec: FieldSpec,
  value?: string,
): TextEdit {
  const { document, match, template } = place;
  const { lines } = document;
  const line = lineOf(template, spec, value).replace(/\r\n?|\n/g, lines.ending);
  const previous = fieldBefore(place, home, spec);
  const siblings = fieldsOf(template, home);
  const after = siblings.slice(siblings.indexOf(spec) + 1).find((field) => match.fields.has(field));
  const next = after && match.fields.get(after);
  const neighbour = previous ?? next;
  const table = neighbour && tableOf(document, neighbour);
  if (neighbour && table) {
    const { start } = neighbour.labelRange;
    const markup = document.text[start - 1] === '*' ? '**' : '';
    const row = `| ${markup}${spec.label}${markup} | ${valueOf(template, spec, value)} |`;
    // The header is followed by its line of dashes.
    const isBody = neighbour === previous && start > table.delimiter.start;
    const end = lines.endOf(lines.lineAt(isBody ? start : table.delimiter.end));
    return { range: emptyRangeAt(end), newText: lines.ending + row };
  }
  if (previous) return { range: emptyRangeAt(endOf(document, previous)), newText: lines.ending + line };
  if (next) {
    const start = lines.startOf(lines.lineAt(next.range.start));
    return { range: emptyRangeAt(start), newText: line + lines.ending };
  }
  const section = home && match.sections.get(home);
  const content = section?.blocks.findLast(({ kind }) => kind !== 'break');
  const heading = section?.nameRange ?? document.title?.range;
  if (!heading) {
    const { frontMatter, text } = document;
    const start = frontMatter ? text.length - text.slice(frontMatter.range.end).trimStart().length : 0;
    return { range: emptyRangeAt(start), newText: line + lines.ending.repeat(2) };
  }
  const offset = Math.max(content?.range.end ?? 0, heading.end);
  return { range: emptyRangeAt(lines.endOf(lines.lineAt(offset))), newText: lines.ending.repeat(2) + line };
}

/** Where the field `spec` would stand: behind the label before it, else behind its section's heading. */
export function placeOfField(place: Place, home: SectionSpec | undefined, spec: FieldSpec): Range {
  const { document, match } = place;
  const section = home && match.sections.get(home);
  const previous = fieldBefore(place, home, spec);
  return previous?.labelRange ?? section?.nameRange ?? headOf(document);
}

/** The document's field that the template has right before `spec`, or before that, in the same section. */
function fieldBefore(
  { match, template }: Place,
  home: SectionSpec | undefined,
  spec: FieldSpec,
): Field | undefined {
  const siblings = fieldsOf(template, home);
  const section = home && match.sections.get(home);
  for (const field of siblings.slice(0, siblings.indexOf(spec)).reverse()) {
    const found = match.fields.get(field);
    if (found && (!section || found.section === section)) return found;
  }
  return undefined;
}

function fieldsOf({ fields, index }: Template, home: SectionSpec | undefined): readonly FieldSpec[] {
  return home ? home.fields : fields.filter((field) => !index.homes.has(field));
}

function lineOf(template: Template, spec: FieldSpec, value: string | undefined): string {
  const { source } = spec;
  const { text, lines } = template.document;
  if (tableOf(template.document, source)) return `**${spec.label}**: ${valueOf(template, spec, value)}`;
  const start = lines.startOf(lines.lineAt(source.range.start));
  if (value === undefined) return blankTemplate(template, { start, end: source.range.end });
  return text.slice(start, source.valueRange.start) + value;
}

function valueOf(template: Template, { source }: FieldSpec, value: string | undefined): string {
  return value ?? blankTemplate(template, source.valueRange);
}

function endOf({ lines }: Document, field: Field): number {
  const end = Math.max(field.range.end, field.blocks.at(-1)?.range.end ?? 0);
  return lines.endOf(lines.lineAt(end));
}
