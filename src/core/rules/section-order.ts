import type { Facts } from '../analysis';
import type { Document, Section } from '../document/document';
import type { SectionSpec } from '../template/template';
import { emptyRangeAt, type TextEdit } from '../text/range';
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
        for (const { section, after, before } of misplacedIn(family)) {
          const neighbour = before ?? after;
          if (!neighbour) continue;
          yield {
            range: section.nameRange,
            data: { name: section.name, before: before?.name, after: after?.name },
            fixes: () => [
              {
                title: before ? `Move before “${before.name}”` : `Move behind “${neighbour.name}”`,
                edits: moveEdits(document, section, before),
                automatic: true,
              },
            ],
          };
        }
      }
    }
  },
  message: ({ name, before, after }) =>
    before === undefined
      ? `“${name}” comes behind “${after ?? ''}” in the template.`
      : `“${name}” comes before “${before}” in the template.`,
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
  /** The neighbours in the template's order that stand where they should. */
  readonly after: Section | undefined;
  readonly before: Section | undefined;
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
  return family
    .filter((placed) => !kept.includes(placed))
    .map(({ section, rank }) => ({
      section,
      after: kept.findLast((placed) => placed.rank < rank)?.section,
      before: kept.find((placed) => placed.rank > rank)?.section,
    }));
}

/** Moves a section, byte by byte, before another, or behind the last of its neighbours. */
function moveEdits(document: Document, section: Section, before: Section | undefined): readonly TextEdit[] {
  const { text, lines } = document;
  const lineStart = (offset: number): number => lines.startOf(lines.lineAt(offset));
  const siblings = section.parent?.sections ?? [];
  const start = lineStart(section.range.start);
  const next = siblings[siblings.indexOf(section) + 1];
  const parentEnd = section.parent?.range.end ?? text.length;
  const end = next
    ? lineStart(next.range.start)
    : Math.min(lines.startOf(lines.lineAt(parentEnd) + 1), text.length);
  const moved = text.slice(start, end);
  const gap = lines.ending.repeat(2);
  if (before) {
    const at = lineStart(before.range.start);
    if (next)
      return [
        { range: emptyRangeAt(at), newText: moved },
        { range: { start, end }, newText: '' },
      ];
    // The last section has no blank line behind it, and leaves none at the end.
    const from = text.slice(0, start).trimEnd().length;
    const body = moved.trimEnd();
    return [
      { range: emptyRangeAt(at), newText: body + gap },
      { range: { start: from, end: start + body.length }, newText: '' },
    ];
  }
  const last = siblings.at(-1) ?? section;
  return [
    { range: { start, end }, newText: '' },
    { range: emptyRangeAt(last.range.end), newText: gap + moved.trimEnd() },
  ];
}
