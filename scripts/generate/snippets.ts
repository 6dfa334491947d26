import { readFile } from 'node:fs/promises';
import prettier from 'prettier';
import { readTemplate, type Template } from '../../src/core';
import type { ColumnSpec, SectionSpec } from '../../src/core/template/template';
import type { Generated } from './generated';
import { rowBody, sectionBody } from './snippet-body';

const path = 'snippets/postmortem.json';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** `snippets/postmortem.json`: each section of the template, and a row of each of its tables. */
export const snippets: Generated = {
  path,
  async make() {
    const template = readTemplate(await readFile('media/templates/default.md', 'utf8'));
    const options = await prettier.resolveConfig(path);
    return prettier.format(JSON.stringify(snippetsOf(template)), { ...options, filepath: path });
  },
};

/** The snippets of `template`, by the name that a list of snippets shows. */
export function snippetsOf(template: Template): Readonly<Record<string, Snippet>> {
  const made: Record<string, Snippet> = {};
  const names = template.allSections.map(({ name }) => name);
  for (const spec of template.allSections) {
    const isRepeated = names.indexOf(spec.name) !== names.lastIndexOf(spec.name);
    const name = isRepeated && spec.parent ? `${spec.parent.name}: ${spec.name}` : spec.name;
    const kind = spec.source.kind === 'heading' ? 'section' : 'part';
    made[name] = {
      prefix: prefixOf(name),
      description: `The ${kind} “${spec.name}” of a post-mortem${spec.parent ? `, in “${spec.parent.name}”` : ''}`,
      body: sectionBody(template, spec.source.range),
    };
    if (spec.table) made[`${name}: row`] = rowSnippet(template, spec, spec.table.columns);
  }
  return made;
}

function rowSnippet(
  template: Template,
  { name, table }: SectionSpec,
  columns: readonly ColumnSpec[],
): Snippet {
  const rows = (table?.source.rows ?? []).map(({ cells }) =>
    cells.map(({ range }) => template.document.text.slice(range.start, range.end)),
  );
  const isTimeline = columns.some(({ role }) => role === 'time');
  const cells = (rows[0] ?? []).map((cell, i) => (columns[i]?.role === 'time' ? '[HH:MM]' : cell));
  const choicesOf = (column: ColumnSpec): readonly string[] | undefined => {
    const used = [...new Set(rows.map((row) => row[columns.indexOf(column)] ?? ''))];
    if (column.role === 'priority') return used;
    // The template's rows are all at their beginning; these are what comes of them.
    return column.role === 'status' ? [...used, 'In Progress', 'Done'] : undefined;
  };
  return {
    prefix: [`${prefixOf(name)}-row`, isTimeline ? 'pm-event' : 'pm-action'],
    description: isTimeline ? 'An event of the timeline' : 'An action item',
    body: rowBody(columns, cells, choicesOf),
  };
}

/** `pm-what-went-well` for “What Went Well”. */
function prefixOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['pm', ...words].join('-');
}
