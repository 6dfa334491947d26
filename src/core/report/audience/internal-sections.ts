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
  const own = closingFields(analysis);
  return sections.flatMap((section): readonly Cut[] => {
    const mark = marks.of(section);
    const matter = matterOf(section.name);
    if (mark !== 'internal' && matter === 'public') return [];
    // A label is opened with the section that it is part of; a heading says itself for whom it is.
    const isOpened =
      mark !== undefined ? mark === 'external' : section.kind === 'label' && marks.opens(section.nameRange);
    const range = { start: marks.beginningOf(section), end: endOf(section, document) };
    return [
      {
        kind: 'section',
        name: pathOf(section),
        matter: matter === 'public' ? 'internal' : matter,
        blanked: outside(own, range),
        removed: [],
        isOpened,
      },
    ];
  });
}

/** What is no block, such as a link's definition, is part of the section above it, but at the end of the document. */
function endOf({ range }: Section, { blocks }: Reading['document']): number {
  return blocks.find(({ range: { start } }) => start >= range.end)?.range.start ?? range.end;
}

/** `range` without `holes`, which are in order. */
function outside(holes: readonly Range[], { start, end }: Range): readonly Range[] {
  const own = holes.filter((hole) => contains({ start, end }, hole));
  const bounds = [start, ...own.flatMap((hole) => [hole.start, hole.end]), end];
  return bounds.flatMap((from, i) => {
    const to = bounds[i + 1];
    return i % 2 === 0 && to !== undefined ? [{ start: from, end: to }] : [];
  });
}

/**
 * What a document says of itself below its last rule, which is not about the section above it: its status, its
 * date and whom it is for, where these fields say no more than what they can say by the template.
 */
function closingFields({ document, match }: Analysis): readonly Range[] {
  const rule = document.blocks.findLast(({ kind }) => kind === 'break');
  const below = rule && document.blocks.filter(({ range }) => range.start > rule.range.start);
  if (!below || below.some(({ kind }) => kind !== 'paragraph' && kind !== 'list')) return [];
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
  return document.fields
    .filter((field) => field.range.start > rule.range.start && closingNames.has(field.key) && isPlain(field))
    .map(({ range }) => range);
}

/** As keys. */
const closingNames: ReadonlySet<string> = new Set(['status', 'lastupdated', 'distribution']);

function pathOf({ name, parent }: Section): string {
  return parent && parent.level > 1 ? `${parent.name} › ${name}` : name;
}
