import type { Analysis } from '../analysis';
import type { RuleCode } from '../rules/registry';
import { precedingHeading } from '../template/insert';
import { contains, emptyRangeAt, type Range } from '../text/range';
import type { SectionCompleteness } from './completeness';

/** The rules whose findings are places to write in: what is missing altogether has none yet. */
const rulesOfGaps: readonly RuleCode[] = [
  'placeholder',
  'unchosen-option',
  'empty-cell',
  'empty-field',
  'empty-section',
  'action-without-owner',
];

/** Where something is still to be written: placeholders, unchosen options, empty cells and fields; in order. */
export function gapsIn({ findings }: Analysis): readonly Range[] {
  const gaps = findings.filter(({ rule }) => rulesOfGaps.includes(rule)).map(({ range }) => range);
  return gaps.filter(({ start }, i) => start !== gaps[i - 1]?.start);
}

/**
 * The first of `gaps` behind the selection, from the top again where there is none; `undefined` where nothing is
 * left to write. A gap that is selected already is passed over.
 */
export function nextGap(gaps: readonly Range[], selection: Range): Range | undefined {
  const isBehind = ({ start, end }: Range): boolean =>
    start > selection.start ||
    (start === selection.start && selection.end === selection.start && end > start);
  return gaps.find(isBehind) ?? gaps[0];
}

/** Where to go on with a section: its first gap, else its heading, or where it would stand if it were not missing. */
export function placeToWrite(analysis: Analysis, { section, spec }: SectionCompleteness): Range {
  if (section) {
    return gapsIn(analysis).find((gap) => contains(section.range, gap)) ?? section.nameRange;
  }
  const { document, match, template } = analysis;
  return precedingHeading(match, template, spec)?.nameRange ?? document.title?.text ?? emptyRangeAt(0);
}
