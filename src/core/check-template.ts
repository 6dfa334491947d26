import { analyse } from './analyse';
import type { Configuration } from './config/configuration';
import type { Finding } from './rules/finding';
import type { RuleCode } from './rules/registry';
import { notesOf, readNote } from './template/notes';
import type { SectionSpec, Template } from './template/template';
import { didYouMean, nameKey } from './text/names';
import { emptyRangeAt, type Range } from './text/range';

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
    .map(({ rule, range, data, message, fixes }) => finding(rule, range, message, data, fixes));
  return [
    ...shared,
    ...sectionFindings(template),
    ...choiceFindings(template),
    ...columnFindings(template),
  ].sort((a, b) => a.range.start - b.range.start);
}

function finding(
  rule: RuleCode,
  range: Range,
  message: string,
  data: object = {},
  fixes: Finding['fixes'] = [],
): Finding {
  return { rule, severity: 'warning', range, data, message, fixes };
}

function* sectionFindings({ document, sections, allSections }: Template): Generator<Finding> {
  if (allSections.length === 0) {
    yield finding(
      'missing-section',
      emptyRangeAt(0),
      'This template has no headings, and so asks for no section.',
    );
  }
  const own = new Map<string, SectionSpec>();
  for (const spec of sections) own.set(nameKey(spec.name), spec);
  for (const spec of allSections) {
    const first = (spec.parent?.sections ?? sections).find(
      ({ name }) => nameKey(name) === nameKey(spec.name),
    );
    if (first && first !== spec) {
      const line = document.lines.lineAt(first.source.nameRange.start) + 1;
      const message = `There is a section “${spec.name}” already, in line ${line}.`;
      yield finding('duplicate-section', spec.source.nameRange, message, { name: spec.name, line });
    }
    for (const comment of notesOf(document, spec.source)) {
      const note = readNote(document.text, comment);
      if (note.kind === 'unknown') {
        const near = didYouMean(note.word, ['optional', 'also'], (word) => word);
        if (near === undefined) continue;
        const message = `This note says nothing to the tools. Did you mean “${near === 'also' ? 'also: …' : near}”?`;
        const edits = [{ range: note.range, newText: near }];
        const fix = { title: `Change to “${near}”`, edits, automatic: false };
        yield finding('invalid-value', note.range, message, { value: note.word, near }, [fix]);
      }
      if (note.kind !== 'also') continue;
      for (const { name, range } of note.names) {
        const other = own.get(nameKey(name));
        if (!other || other === spec) continue;
        const message = `“${name}” is a section of its own in this template; it cannot be another name of “${spec.name}”, too.`;
        yield finding('duplicate-section', range, message, { name });
      }
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
    yield finding('invalid-value', range, `“${label}” has the option “${twice}” twice.`, { value: twice });
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
        yield finding('invalid-value', range, `The table has two columns “${written}”.`, { value: written });
      }
      seen.add(key);
    }
  }
}
