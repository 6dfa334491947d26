import type { Facts } from '../analysis';
import type { Section } from '../document/document';
import type { SectionSpec } from '../template/template';
import { moveEdits } from './move-section';
import { defineRule } from './rule';

/** A section that stands elsewhere than where the template has it among its neighbours. */
export const sectionOrder = defineRule({
  code: 'section-order',
  class: 'advice',
  *check({ document, match, template }: Facts) {
    for (const siblings of [template.sections, ...template.allSections.map(({ sections }) => sections)]) {
      // What stands for several sections stands rightly where any of them would.
      const specs = siblings.filter(
        (spec) => !match.compounds.has(match.sections.get(spec) ?? document.root),
      );
      if (isInOrder(specs, match.sections)) continue;
      for (const family of familiesOf(specs, match.sections)) {
        for (const { section, neighbour, isBefore } of misplacedIn(family)) {
          const { name } = neighbour;
          yield {
            range: section.nameRange,
            data: { name: section.name, neighbour: name, isBefore },
            fixes: () => [
              {
                title: `Move ${isBefore ? 'before' : 'behind'} “${name}”`,
                edits: moveEdits(document, section, neighbour, isBefore),
                automatic: true,
              },
            ],
          };
        }
      }
    }
  },
  message: ({ name, neighbour, isBefore }) =>
    `“${name}” comes ${isBefore ? 'before' : 'behind'} “${neighbour}” in the template.`,
});

/** A section of the document and its place in the template's order. */
interface Placed {
  readonly section: Section;
  readonly rank: number;
}

/** Whether all that the document has of `specs` comes in their order, as it mostly does. */
function isInOrder(specs: readonly SectionSpec[], sections: ReadonlyMap<SectionSpec, Section>): boolean {
  let last = -1;
  for (const spec of specs) {
    const start = sections.get(spec)?.range.start ?? last;
    if (start < last) return false;
    last = start;
  }
  return true;
}

/** The headings that `specs` stand for, grouped by the section that they are in, in the order of the text. */
function familiesOf(
  specs: readonly SectionSpec[],
  sections: ReadonlyMap<SectionSpec, Section>,
): readonly (readonly Placed[])[] {
  const families = new Map<Section | undefined, Placed[]>();
  for (const [rank, spec] of specs.entries()) {
    const section = sections.get(spec);
    if (section?.kind !== 'heading') continue;
    const family = families.get(section.parent);
    if (family) family.push({ section, rank });
    else families.set(section.parent, [{ section, rank }]);
  }
  return [...families.values()].map((family) =>
    family.sort((a, b) => a.section.range.start - b.section.range.start),
  );
}

interface Misplaced {
  readonly section: Section;
  /** The one next to which it belongs, and on whose wrong side it stands. */
  readonly neighbour: Section;
  /** Whether it belongs before that. */
  readonly isBefore: boolean;
}

/** The fewest sections that must move for all to be in order: those outside a longest ascending series of ranks. */
function misplacedIn(family: readonly Placed[]): readonly Misplaced[] {
  if (family.every(({ rank }, i) => i === 0 || rank > (family[i - 1]?.rank ?? -1))) return [];
  const length = family.map(() => 1);
  const previous = family.map(() => -1);
  for (const [i, { rank }] of family.entries()) {
    for (let j = 0; j < i; j++) {
      const longer = (length[j] ?? 0) + 1;
      if ((family[j]?.rank ?? Infinity) < rank && longer > (length[i] ?? 0))
        [length[i], previous[i]] = [longer, j];
    }
  }
  const kept: Placed[] = [];
  for (let i = length.indexOf(Math.max(...length)); i >= 0; i = previous[i] ?? -1) {
    const placed = family[i];
    if (placed) kept.unshift(placed);
  }
  return family.flatMap((placed): readonly Misplaced[] => {
    if (kept.includes(placed)) return [];
    const { section, rank } = placed;
    const before = kept.find((other) => other.rank > rank)?.section;
    // It stands behind the next one, or else before the one that it comes after.
    if (before && before.range.start < section.range.start) {
      return [{ section, neighbour: before, isBefore: true }];
    }
    const after = kept.findLast((other) => other.rank < rank)?.section;
    return after ? [{ section, neighbour: after, isBefore: false }] : [];
  });
}
