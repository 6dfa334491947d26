import type { Facts } from '../analysis';
import type { Finding } from '../rules/finding';
import { rules } from '../rules/registry';
import { contains, type Range } from '../text/range';
import type { Section } from '../document/document';
import type { SectionSpec } from '../template/template';

/** How much of a template's section a document has filled in. */
export interface SectionCompleteness {
  readonly spec: SectionSpec;
  /** `undefined` where the document lacks it. */
  readonly section: Section | undefined;
  /** How many findings of the class `incomplete` it has. */
  readonly gaps: number;
}

/** How complete a document is, by the template's top sections. */
export interface Completeness {
  /** From 0 to 1: the share of the sections without a gap. */
  readonly ratio: number;
  readonly sections: readonly SectionCompleteness[];
}

/** Counts the gaps of every section at the template's top; `findings` are those of the whole document. */
export function measureCompleteness({ match, template }: Facts, findings: readonly Finding[]): Completeness {
  // A missing section is told at the heading before its place, and is no gap of that one.
  const gaps = findings.filter(
    ({ rule, data }) =>
      incomplete.has(rule) && (rule !== 'missing-section' || ('parent' in data && data.parent !== undefined)),
  );
  const sections = template.sections
    .filter((spec) => spec.required || match.sections.has(spec))
    .map((spec) => {
      const section = match.sections.get(spec);
      const own = section ? countIn(gaps, section.range) : 1;
      return { spec, section, gaps: own };
    });
  const complete = sections.filter(isComplete).length;
  return { ratio: sections.length === 0 ? 1 : complete / sections.length, sections };
}

/** Whether the document has the section, and no gap in it. */
export function isComplete({ section, gaps }: SectionCompleteness): boolean {
  return section !== undefined && gaps === 0;
}

/** How many of `findings`, in order of the text, stand in `range`. */
function countIn(findings: readonly Finding[], range: Range): number {
  let count = 0;
  for (const { range: place } of findings) {
    if (place.start > range.end) break;
    if (contains(range, place)) count++;
  }
  return count;
}

/** The codes of the rules that tell of something missing. */
const incomplete: ReadonlySet<string> = new Set(
  rules.filter((rule) => rule.class === 'incomplete').map(({ code }) => code),
);
