import type { Document, Section } from '../../../../src/core/document/document';
import type { Defect } from './mutation';
import { extentOf, misspelt, nextLine, replaced } from './places';

/** What can be wrong with a section, of every section and label of a clean document. */
export function* everySection(document: Document): Generator<Defect> {
  for (const section of document.sections.slice(1)) {
    yield* withoutIt(document, section);
    yield* misspeltOrTwice(document, section);
    if (section.kind === 'heading') yield* emptiedOrSwapped(document, section);
  }
}

function* withoutIt(document: Document, section: Section): Generator<Defect> {
  const { text } = document;
  const parent = section.parent ?? document.root;
  const before = parent.sections[parent.sections.indexOf(section) - 1] ?? parent;
  const place = { place: before.nameRange.start, text: before.name };
  const { start, end } = extentOf(document, section);
  const isAlone = parent.blocks.every(({ kind }) => kind === 'break') && parent.fields.length === 0;
  const isAllOfIt = parent.level > 1 && parent.sections.length === 1 && isAlone;
  yield {
    name: `“${section.name}” is deleted with all of it`,
    broken: replaced(text, { start, end }, ''),
    rule: isAllOfIt ? 'empty-section' : 'missing-section',
    ...place,
  };
  // Fields under the title, and a list under the heading that a label only led over to, are where they belong.
  if (
    ['Incident Overview', 'Positive aspects of the response', 'Areas for improvement'].includes(section.name)
  )
    return;
  yield {
    name: `“${section.name}” is deleted, and its text stays`,
    broken: replaced(text, { start, end: nextLine(document, section.nameRange.end) }, ''),
    rule: 'missing-section',
    ...place,
  };
}

function* misspeltOrTwice(document: Document, section: Section): Generator<Defect> {
  const { text } = document;
  const { name, nameRange } = section;
  const wrong = misspelt(text.slice(nameRange.start, nameRange.end));
  yield {
    name: `“${name}” is misspelt`,
    broken: replaced(text, nameRange, wrong),
    rule: 'missing-section',
    place: nameRange.start,
    text: wrong,
  };
  const { start, end } = extentOf(document, section);
  const gap = text.slice(0, end).endsWith('\n\n') ? '' : '\n';
  yield {
    name: `“${name}” is there twice`,
    broken: replaced(text, { start: end, end }, gap + text.slice(start, end)),
    rule: 'duplicate-section',
    place: end + gap.length + nameRange.start - start,
    text: name,
  };
}

function* emptiedOrSwapped(document: Document, section: Section): Generator<Defect> {
  const { text } = document;
  const { name, nameRange, parent = document.root } = section;
  const { start, end } = extentOf(document, section);
  yield {
    name: `“${name}” is emptied`,
    broken: replaced(text, { start: nextLine(document, nameRange.end), end }, '\n'),
    rule: 'empty-section',
    place: nameRange.start,
    text: name,
  };
  const next = parent.sections[parent.sections.indexOf(section) + 1];
  if (next?.kind !== 'heading') return;
  const behind = extentOf(document, next);
  yield {
    name: `“${name}” and “${next.name}” are swapped`,
    broken: replaced(
      text,
      { start, end: behind.end },
      text.slice(behind.start, behind.end) + text.slice(start, end),
    ),
    rule: 'section-order',
    place: nameRange.start + behind.end - behind.start,
    text: name,
  };
}

/** Every blank line with a fence of code in its place that nothing closes, and every one before a label taken out. */
export function* everyBlankLine(document: Document): Generator<Defect> {
  const { lines, text } = document;
  for (let line = 1; line < lines.count - 1; line++) {
    if (lines.textOf(line) !== '') continue;
    const [above, below] = [lines.textOf(line - 1), lines.textOf(line + 1)];
    const start = lines.startOf(line);
    const isSectionBehind = document.sections.some(({ range }) => range.start > start);
    yield {
      name: `code is not closed from line ${line + 1} on`,
      broken: replaced(text, { start, end: start }, '\n```\n'),
      rule: isSectionBehind ? 'missing-section' : 'missing-field',
      place: start + 1,
      text: '```',
    };
    const hasLabel = below.startsWith('**');
    if (!hasLabel || !/^(?:[-|]|\d\.)/.test(above) || above === '---') continue;
    const isRow = above.startsWith('|');
    yield {
      name: `the blank line ${line + 1} under a ${isRow ? 'table' : 'list'} is deleted`,
      broken: replaced(text, { start, end: start + 1 }, ''),
      rule: isRow ? 'ragged-row' : 'missing-section',
      place: isRow ? start : start + 2,
    };
  }
}
