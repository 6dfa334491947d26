import type { Document, Field } from '../document/document';
import { emptyRangeAt, type TextEdit } from '../text/range';
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
 * @param value what stands behind the label; the template's placeholder where it is not given
 */
export function insertField(place: Place, home: SectionSpec, spec: FieldSpec, value?: string): TextEdit {
  const { document, match } = place;
  const { lines } = document;
  const line = lineOf(place.template, spec, value);
  const at = home.fields.indexOf(spec);
  const before = home.fields.slice(0, at).findLast((field) => match.fields.has(field));
  const previous = before && match.fields.get(before);
  if (previous) return { range: emptyRangeAt(endOf(document, previous)), newText: lines.ending + line };
  const after = home.fields.slice(at + 1).find((field) => match.fields.has(field));
  const next = after && match.fields.get(after);
  if (next) {
    return {
      range: emptyRangeAt(lines.startOf(lines.lineAt(next.range.start))),
      newText: line + lines.ending,
    };
  }
  const section = match.sections.get(home);
  const content = section?.blocks.findLast(({ kind }) => kind !== 'break');
  const offset = content?.range.end ?? section?.nameRange.end ?? document.text.length;
  return { range: emptyRangeAt(lines.endOf(lines.lineAt(offset))), newText: lines.ending.repeat(2) + line };
}

function lineOf(template: Template, { source }: FieldSpec, value: string | undefined): string {
  const { text, lines } = template.document;
  const start = lines.startOf(lines.lineAt(source.range.start));
  const written = text.slice(start, source.range.end);
  if (value === undefined) return written;
  return text.slice(start, source.valueRange.start) + value;
}

function endOf({ lines }: Document, field: Field): number {
  const end = Math.max(field.range.end, field.blocks.at(-1)?.range.end ?? 0);
  return lines.endOf(lines.lineAt(end));
}
