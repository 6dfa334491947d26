import type { Facts } from '../analysis';
import type { Document, Field, Section } from '../document/document';
import type { FieldSpec } from '../template/template';
import { didYouMean, isOneSlip, nameKey } from '../text/names';
import { contains, type Range } from '../text/range';
import type { Fix } from './finding';
import { labelsGluedToLists, unglue } from './glued-labels';

/** What looks like a field that is missing, and what would make it the field. */
export interface NearField {
  readonly kind: 'similar' | 'unmarked' | 'glued';
  /** As it is written. */
  readonly name: string;
  readonly range: Range;
  readonly fix: Fix;
}

/** What most probably is meant to be the field `spec` of `section`. */
export function findNearField(
  { document, match }: Facts,
  section: Section | undefined,
  { label, keys }: FieldSpec,
): NearField | undefined {
  const glued = labelsGluedToLists(document).find(({ key }) => keys.includes(key));
  if (glued) {
    const { name, nameRange: range } = glued;
    return { kind: 'glued', name, range, fix: unglue(document, range.start) };
  }
  const unmarked = section && unmarkedLabel(document, section, keys);
  if (unmarked) {
    const edits = [{ range: unmarked, newText: `**${label}**` }];
    const fix = { title: `Make “${label}” bold`, edits, automatic: true };
    return { kind: 'unmarked', name: label, range: unmarked, fix };
  }
  const place = section?.range ?? { start: 0, end: document.text.length };
  const strangers = document.fields.filter((field: Field) => !match.fieldSpecs.has(field));
  const isSlip = ({ key }: Field): boolean => keys.some((name) => isOneSlip(name, key));
  const inPlace = strangers.filter(({ range }) => contains(place, range));
  const similar = strangers.find(isSlip) ?? didYouMean(label, inPlace, (field) => field.label);
  if (!similar) return undefined;
  const { label: name, labelRange: range } = similar;
  const edits = [{ range, newText: label }];
  return {
    kind: 'similar',
    name,
    range,
    fix: { title: `Rename “${name}” to “${label}”`, edits, automatic: false },
  };
}

/** Said of `missing`, the sentence that tells of the field’s absence, or in its place. */
export function nearFieldMessage({ kind, name }: Pick<NearField, 'kind' | 'name'>, missing: string): string {
  switch (kind) {
    case 'similar':
      return `${missing} Is “${name}” meant to be it?`;
    case 'unmarked':
      return `“${name}” is no field without its asterisks: **${name}**.`;
    case 'glued':
      return `“${name}” is a part of the list above it: a blank line is missing between them.`;
  }
}

/** The label at the beginning of a line of prose: `Severity: P1`, where the template has `**Severity**`. */
function unmarkedLabel(
  { text, blocks }: Document,
  { range }: Section,
  keys: FieldSpec['keys'],
): Range | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !contains(range, block.range)) continue;
    for (const { start, end } of block.lines) {
      const colon = text.indexOf(':', start);
      if (colon < 0 || colon >= end || colon - start > 80) continue;
      const label = text.slice(start, colon).trimEnd();
      if (/^\p{L}/u.test(label) && nameKey(label) === keys[0]) return { start, end: start + label.length };
    }
  }
  return undefined;
}
