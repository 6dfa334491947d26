import { analyse } from './analyse';
import type { Configuration } from './config/configuration';
import { mistake, noteFindings } from './check-template-notes';
import type { Section } from './document/document';
import type { Finding } from './rules/finding';
import type { RuleCode } from './rules/registry';
import type { Template } from './template/template';
import { nameKey } from './text/names';
import { emptyRangeAt } from './text/range';

/** The rules that say the same of a template as of a post-mortem. */
const sharedRules: readonly RuleCode[] = ['ragged-row', 'broken-table', 'hidden-character'];

/**
 * What is wrong with a template itself: what makes it ask for less than it seems to, or for something that no
 * post-mortem can have. In the order of the text; all of them warnings.
 */
export function checkTemplate(template: Template, configuration: Configuration): readonly Finding[] {
  const { findings } = analyse(template.document.text, { template, configuration });
  const shared = findings
    .filter(({ rule }) => sharedRules.includes(rule))
    .map(({ rule, range, data, message, fixes }) => mistake(rule, range, message, data, fixes));
  return [
    ...shared,
    ...sectionFindings(template),
    ...noteFindings(template),
    ...fieldFindings(template),
    ...choiceFindings(template),
    ...columnFindings(template),
  ].sort((a, b) => a.range.start - b.range.start);
}

function* sectionFindings({ document, sections, allSections, fields }: Template): Generator<Finding> {
  if (allSections.length + fields.length === 0) {
    const message = 'This template has no headings, and so asks for no section.';
    yield mistake('missing-section', emptyRangeAt(0), message);
  }
  for (const spec of allSections) {
    const { name, source, parent } = spec;
    const key = nameKey(name);
    if (key === '') {
      const message = 'This heading has no words: no post-mortem can have the section.';
      yield mistake('missing-section', source.nameRange, message);
      continue;
    }
    const first = (parent?.sections ?? sections).find((other) => nameKey(other.name) === key);
    if (!first || first === spec) continue;
    const line = document.lines.lineAt(first.source.nameRange.start) + 1;
    const message = `There is a section “${name}” already, in line ${line}.`;
    yield mistake('duplicate-section', source.nameRange, message, { name, line });
  }
}

/** Two fields of one name in one section: of a post-mortem’s only one is found. */
function* fieldFindings({ document, fields }: Template): Generator<Finding> {
  const seen = new Map<Section, Map<string, number>>();
  for (const { label, source } of fields) {
    const { section, key, labelRange } = source;
    const lines = seen.get(section) ?? new Map<string, number>();
    seen.set(section, lines);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, document.lines.lineAt(labelRange.start) + 1);
    else {
      const message = `There is a field “${label}” in this section already, in line ${line}.`;
      yield mistake('invalid-value', labelRange, message, { value: label });
    }
  }
}

/** A choice with one option twice. */
function* choiceFindings({ fields }: Template): Generator<Finding> {
  for (const { form, source, label } of fields) {
    if (form.kind !== 'choice') continue;
    const keys = form.options.map(nameKey);
    const twice = form.options.find((_, i) => keys.indexOf(keys[i] ?? '') < i);
    if (twice === undefined) continue;
    const start = source.valueRange.start + source.value.lastIndexOf(twice);
    const range = { start, end: start + twice.length };
    yield mistake('invalid-value', range, `“${label}” has the option “${twice}” twice.`, { value: twice });
  }
}

/** Two columns of one name: of a post-mortem’s columns only one is found. */
function* columnFindings({ document, index }: Template): Generator<Finding> {
  for (const { columns, source } of index.tables) {
    const seen = new Set<string>();
    for (const [i, { name }] of columns.entries()) {
      const key = nameKey(name);
      const range = source.header.cells[i]?.range;
      if (range && key !== '' && seen.has(key)) {
        const written = document.text.slice(range.start, range.end);
        yield mistake('invalid-value', range, `The table has two columns “${written}”.`, { value: written });
      }
      seen.add(key);
    }
  }
}
