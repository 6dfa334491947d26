import type { Facts } from '../analysis';
import type { Field, Section } from '../document/document';
import type { FieldSpec } from '../template/template';
import { didYouMean, isOneSlip } from '../text/names';
import { contains, type Range } from '../text/range';
import type { Fix } from './finding';
import { labelsGluedToLists, unglue } from './glued-labels';
import { unmarkedField } from './unmarked';
import { propose } from './propose';

/** What looks like a field that is missing, and what would make it the field. */
export interface NearField {
  readonly kind: 'similar' | 'unmarked' | 'glued';
  /** As it is written. */
  readonly name: string;
  /** As it should be written, where it is unmarked. */
  readonly written?: string | undefined;
  readonly range: Range;
  readonly fix: Fix;
}

/** What most probably is meant to be the field `spec` of `section`. */
export function findNearField(
  { document, match }: Facts,
  section: Section | undefined,
  spec: FieldSpec,
): NearField | undefined {
  const { label, keys } = spec;
  const glued = labelsGluedToLists(document).find(({ key }) => keys.includes(key));
  if (glued) {
    const { name, nameRange: range } = glued;
    return { kind: 'glued', name, range, fix: unglue(document, range.start) };
  }
  const headEnd = document.root.sections.flatMap((each) => [each, ...each.sections])[1]?.range.start;
  const own = section?.range ?? { start: 0, end: headEnd ?? document.text.length };
  const unmarked = unmarkedField(document, own, spec);
  if (unmarked) return { kind: 'unmarked', ...unmarked };
  const place = section?.range ?? { start: 0, end: document.text.length };
  const strangers = document.fields.filter((field: Field) => !match.fieldSpecs.has(field));
  const isSlip = ({ key }: Field): boolean => keys.some((name) => isOneSlip(name, key));
  const inPlace = strangers.filter(({ range }) => contains(place, range));
  const similar = strangers.find(isSlip) ?? didYouMean(label, inPlace, (field) => field.label);
  if (!similar) return undefined;
  const { label: name, labelRange: range } = similar;
  const fix = propose(`Rename “${name}” to “${label}”`, range, label);
  return { kind: 'similar', name, range, fix };
}

/** Said of `missing`, the sentence that tells of the field’s absence, or in its place. */
export function nearFieldMessage(
  { kind, name, written = '' }: Pick<NearField, 'kind' | 'name' | 'written'>,
  missing: string,
): string {
  switch (kind) {
    case 'similar':
      return `${missing} Is “${name}” meant to be it?`;
    case 'unmarked':
      return `“${name}” is no field as it stands: write “${written}” before the value.`;
    case 'glued':
      return `“${name}” is a part of the list above it: a blank line is missing between them.`;
  }
}
