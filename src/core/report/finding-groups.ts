import type { Analysis } from '../analysis';
import type { Finding } from '../rules/finding';
import { contains } from '../text/range';
import type { SectionCompleteness } from './completeness';

/** A finding, and which of the analysis's findings it is: the preview asks for its fixes by that. */
export interface IndexedFinding {
  readonly finding: Finding;
  readonly index: number;
}

/** What there is to say of one section. */
export interface FindingGroup {
  /** Tells the group apart from the others, however the document changes. */
  readonly key: string;
  readonly name: string;
  /** 0-based; `undefined` for a section that the document lacks. */
  readonly line: number | undefined;
  /** `undefined` for what belongs to none of the template's sections. */
  readonly completeness: SectionCompleteness | undefined;
  readonly findings: readonly IndexedFinding[];
}

/**
 * The template's top sections, in its order, each with the findings in it; a section that is missing holds the
 * finding that says so. What is left comes first, as the document's own.
 */
export function groupFindings({ completeness, findings, document }: Analysis): readonly FindingGroup[] {
  const left = new Set(findings.map((finding, index) => ({ finding, index })));
  const take = (isOwn: (finding: Finding) => boolean): readonly IndexedFinding[] => {
    const own = [...left].filter(({ finding }) => isOwn(finding));
    own.forEach((indexed) => left.delete(indexed));
    return own;
  };
  // Missing sections are told at their neighbours, which must not claim them.
  const missing = new Map(
    completeness.sections
      .filter(({ section }) => !section)
      .map(({ spec }) => [spec, take((finding) => names(finding, spec.name))]),
  );
  const groups = completeness.sections.map((own, i): FindingGroup => {
    const { spec, section } = own;
    const held = section ? take(({ range }) => contains(section.range, range)) : (missing.get(spec) ?? []);
    const line = section && document.lines.lineAt(section.range.start);
    return { key: String(i), name: spec.name, line, completeness: own, findings: held };
  });
  if (left.size === 0) return groups;
  return [
    { key: 'document', name: 'Document', line: 0, completeness: undefined, findings: [...left] },
    ...groups,
  ];
}

/** Whether `finding` says that the section `name` is missing. */
function names({ rule, data }: Finding, name: string): boolean {
  return rule === 'missing-section' && 'name' in data && data.name === name;
}
