import type { Facts } from '../analysis';
import type { Block } from '../document/blocks';
import type { Section } from '../document/document';
import { compoundNames } from '../template/compound-names';
import { keysOf } from '../template/other-names';
import { isShortFor } from '../template/short-names';
import type { SectionSpec } from '../template/template';
import { contains } from '../text/range';

/**
 * Whether something else says what the section `spec` would, so that nobody would miss it: a field on one line, a
 * heading elsewhere, two sections for one, the list under a heading without the label between them, or all of its
 * fields without its heading.
 */
export function hasStandIn(facts: Facts, spec: SectionSpec): boolean {
  const { document } = facts;
  const headings = new Set(document.sections.map(({ key }) => key));
  return (
    hasField(facts, spec) ||
    (spec.source.kind === 'label' && headings.has(spec.keys[0] ?? '')) ||
    // What the template puts together a document may have apart.
    compoundNames(spec.name).some((parts) =>
      parts.every((part) => keysOf(part).some((key) => headings.has(key))),
    ) ||
    hasTextOfLabel(facts, spec) ||
    hasItsFields(facts, spec)
  );
}

function hasField({ document, match }: Facts, spec: SectionSpec): boolean {
  const around = spec.parent && match.sections.get(spec.parent);
  return document.fields.some(
    ({ key, value, range }) =>
      value !== '' &&
      (spec.keys.includes(key) || (around && contains(around.range, range) && isShortFor(key, spec))),
  );
}

/**
 * A label that is all that the template has under a heading only leads over to what is under both: with text right
 * under the heading nothing is missing.
 */
function hasTextOfLabel({ match }: Facts, { source, parent }: SectionSpec): boolean {
  if (source.kind !== 'label' || parent?.sections.length !== 1 || hasOwnText(parent.source)) return false;
  const section = match.sections.get(parent);
  // A label of the author's own may be this one, misspelt.
  return (
    section !== undefined && hasOwnText(section) && section.sections.every(({ kind }) => kind !== 'label')
  );
}

function hasOwnText({ blocks }: Section): boolean {
  return blocks.some(({ kind }) => kind !== 'break' && kind !== 'html');
}

/** Whether a section that is but fields has most of them right under the title, where others have them too. */
export function hasItsFields({ document, match }: Facts, { fields, parent, source }: SectionSpec): boolean {
  if (parent || source.kind !== 'heading' || source.sections.length > 0) return false;
  const found = fields.filter((field) => {
    const section = match.fields.get(field)?.section;
    return section && (section === document.root || section === document.sections[0]);
  });
  return found.length * 2 > fields.length && source.blocks.every((block) => isOfFields(source, block));
}

function isOfFields({ fields }: Section, { kind, range }: Block): boolean {
  return kind === 'break' || kind === 'html' || fields.some((field) => contains(range, field.range));
}
