import { readDocument } from '../../../src/core/document/document';
import { matchTemplate } from '../../../src/core/template/match';
import { readTemplate } from '../../../src/core/template/read';

/** Which of the template's sections, fields and columns the document has, and under which of its own names. */
export function matchOf(template: readonly string[], document: readonly string[]) {
  const match = matchTemplate(readDocument(document.join('\n')), readTemplate(template.join('\n')));
  return {
    sections: [...match.sections].map(([spec, { name }]) => `${spec.name} = ${name}`),
    fields: [...match.fields].map(
      ([spec, { label, section }]) => `${spec.label} = ${section.name} › ${label}`,
    ),
    columns: match.tables.map(({ columns }) => columns.map((column) => column?.name)),
    duplicates: [...match.duplicates.keys()].map(({ name }) => name),
  };
}
