import type { Template } from '../../../../src/core';
import type { Document } from '../../../../src/core/document/document';
import { nameKey } from '../../../../src/core/text/names';
import type { Defect } from './mutation';
import { lineStart, misspelt, nextLine, replaced } from './places';

/** What can be wrong with a field, of every field of a clean document. */
export function* everyField(document: Document, template: Template): Generator<Defect> {
  const { text } = document;
  const placeholders = new Map(template.fields.map(({ label, source }) => [nameKey(label), source.value]));
  for (const { section, label, labelRange, range, valueRange } of document.fields) {
    const metric = /^(?:Total|Time to)/.test(label);
    const above = section.fields.findLast((other) => other.range.start < range.start)?.labelRange;
    const before = above ?? section.nameRange;
    const missing = metric ? 'missing-metric' : 'missing-field';
    yield {
      name: `field “${label}” is deleted`,
      broken: replaced(
        text,
        { start: lineStart(document, range.start), end: nextLine(document, range.end) },
        '',
      ),
      rule: missing,
      place: before.start,
      text: text.slice(before.start, before.end),
    };
    yield {
      name: `field “${label}” is emptied`,
      broken: replaced(text, valueRange, ''),
      rule: 'empty-field',
      place: range.start,
    };
    const wrong = misspelt(label);
    yield {
      name: `field “${label}” is misspelt`,
      broken: replaced(text, labelRange, wrong),
      rule: missing,
      text: wrong,
      place: labelRange.start,
    };
    const placeholder = placeholders.get(nameKey(label)) ?? '';
    // Beside placeholders and choices the template has examples, which could be true.
    if (!/\[| \/ /.test(placeholder)) continue;
    yield {
      name: `field “${label}” is left as the template has it`,
      broken: replaced(text, valueRange, placeholder),
      rule: placeholder.includes('[') ? 'placeholder' : 'unchosen-option',
      place: valueRange.start + Math.max(0, placeholder.indexOf('[')),
    };
  }
}
