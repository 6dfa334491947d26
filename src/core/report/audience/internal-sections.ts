import type { Analysis } from '../../analysis';
import type { Field, Section } from '../../document/document';
import { plainText } from '../../document/inline';
import { datesIn } from '../../text/date';
import { isUnchosen } from '../../template/options';
import { contains, type Range } from '../../text/range';
import type { AudienceMarks } from './audience-marks';
import type { Cut } from './cut';
import { matterOf } from './private-names';
import type { Reading } from './reading';

/** The sections that are for readers inside, by their names or by what the author says in them. */
export function internalSections(
  analysis: Analysis,
  { document, sections }: Reading,
  marks: AudienceMarks,
): readonly Cut[] {
  const closing = closingFields(analysis);
  return sections.flatMap((section): readonly Cut[] => {
    const mark = marks.of(section);
    const matter = matterOf(section.name);
    if (mark !== 'internal' && matter === 'public') return [];
    // A label is opened with the section that it is part of; a heading says itself for whom it is.
    const isOpened =
      mark !== undefined ? mark === 'external' : section.kind === 'label' && marks.opens(section.nameRange);
    const range = { start: marks.beginningOf(section), end: endOf(section, document) };
    const told = matter === 'public' ? 'internal' : matter;
    const blanked = partsOutside(closing, range);
    return [
      { kind: 'section', name: pathOf(section), matter: told, blanked, removed: [], isOpened },
      // Readers who see some of the document's last words take none of them for the section's.
      ...(blanked.length > 1 ? closing.others : []).map(({ label, range: own }): Cut => ({
        kind: 'field',
        name: label,
        matter: told,
        blanked: [own],
        removed: [],
        isOpened,
      })),
    ];
  });
}

/** What is no block, such as a link's definition, is part of the section above it, but at the end of the document. */
function endOf({ range }: Section, { blocks }: Reading['document']): number {
  return blocks.find(({ range: { start } }) => start >= range.end)?.range.start ?? range.end;
}

/** `range` without what stays of the last words in it: what is its own at first, then what goes of those. */
function partsOutside({ rule, kept }: Closing, { start, end }: Range): readonly Range[] {
  const own = kept.filter((field) => contains({ start, end }, field.range));
  if (own.length === 0) return [{ start, end }];
  const below = Math.max(start, rule);
  const bounds = [start, below, below, ...own.flatMap(({ range }) => [range.start, range.end]), end];
  return bounds.flatMap((from, i) => {
    const to = bounds[i + 1];
    return i % 2 === 0 && to !== undefined ? [{ start: from, end: to }] : [];
  });
}

/** What a document says of itself below its last rule. */
interface Closing {
  /** The offset of the rule. */
  readonly rule: number;
  /** The fields that readers outside get, in order. */
  readonly kept: readonly Field[];
  readonly others: readonly Field[];
}

/**
 * What a document says of itself below its last rule, which is not about the section above it: its status, its
 * date and whom it is for, where these fields say no more than what they can say by the template.
 */
function closingFields({ document, match }: Analysis): Closing {
  const rule = document.blocks.findLast(({ kind }) => kind === 'break');
  const below = rule && document.blocks.filter(({ range }) => range.start > rule.range.start);
  if (!below || below.some(({ kind }) => kind !== 'paragraph' && kind !== 'list'))
    return { rule: 0, kept: [], others: [] };
  const isPlain = (field: Field): boolean => {
    const form = match.fieldSpecs.get(field)?.form;
    const value = plainText(field.value);
    if (form?.kind === 'choice')
      return (
        isUnchosen(form.options, value) ||
        form.options.some((option) => option.toLowerCase() === value.toLowerCase())
      );
    const [date] = datesIn(value);
    return form?.kind === 'date' && date?.start === 0 && date.end === value.length;
  };
  const isKept = (field: Field): boolean => closingNames.has(field.key) && isPlain(field);
  const fields = document.fields.filter(({ range }) => range.start > rule.range.start);
  return {
    rule: rule.range.start,
    kept: fields.filter(isKept),
    others: fields.filter((field) => !isKept(field)),
  };
}

/** As keys. */
const closingNames: ReadonlySet<string> = new Set(['status', 'lastupdated', 'distribution']);

function pathOf({ name, parent }: Section): string {
  return parent && parent.level > 1 ? `${parent.name} › ${name}` : name;
}
