import { readFileSync } from 'node:fs';
import { defaultConfiguration, readTemplate, type Template } from '../../../../src/core';
import { readDocument } from '../../../../src/core/document/document';
import { content } from './content';
import { everyCell } from './every-cell';
import { everyField } from './every-field';
import { everyBlankLine, everySection } from './every-section';
import { fields } from './fields';
import { mutate, type Defect } from './mutation';
import { sections } from './sections';
import { tables } from './tables';
import { timeline } from './timeline';

const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));

/** What the documents with defects are analysed with. */
export const context = { template, configuration: defaultConfiguration, today: '2024-11-12' };

/** A complete, final post-mortem that nothing is wrong with. */
export const clean = readFileSync('test/unit/rules/mutations/complete.md', 'utf8');

/** Chosen one by one: what people get wrong. */
export const chosen: readonly Defect[] = [...sections, ...fields, ...tables, ...content, ...timeline].map(
  (mutation) => ({
    ...mutation,
    broken: mutate(clean, mutation),
  }),
);

/** Of each part of the document what can be wrong with it: nothing is left out because it fails. */
export const systematic: readonly Defect[] = everyDefect(clean, template);

/** The same for `text`, another clean document, and its template. */
export function everyDefect(text: string, its: Template): readonly Defect[] {
  const document = readDocument(text);
  return [
    ...everySection(document),
    ...everyBlankLine(document),
    ...everyField(document, its),
    ...everyCell(document),
  ];
}
