import { readFile } from 'node:fs/promises';
import { analyse, defaultConfiguration, readTemplate, type Finding, type RuleCode } from '../../src/core';

/** What the page of a rule under `docs/rules` says, as far as tables and tests make use of it. */
export interface RulePage {
  readonly text: string;
  /** The first sentence under the title, on one line: what the rule finds. */
  readonly summary: string;
  /** What the rule says of the page's example, before and after it is mended. */
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

/** Reads the page of the rule `code`; throws where it has no summary or lacks an example. */
export async function readRulePage(code: RuleCode): Promise<RulePage> {
  const path = `docs/rules/${code}.md`;
  const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  const example = (label: string): string => {
    const found = exampleOf(text, label);
    if (found === undefined) throw new Error(`${path} has no example “${label}”.`);
    return found;
  };
  const own = exampleOf(text, 'With the template');
  const template = readTemplate(own ?? (await readFile('media/templates/default.md', 'utf8')));
  // A day after those of all examples, so that what is overdue in them is so for ever.
  const context = { template, configuration: defaultConfiguration, today: '2025-01-01' };
  const findingsIn = (label: string): readonly Finding[] =>
    analyse(example(label), context).findings.filter(({ rule }) => rule === code);
  const summary = firstSentence(text);
  if (summary === undefined) throw new Error(`${path} does not say first what the rule finds.`);
  return { text, summary, before: findingsIn('Before:'), after: findingsIn('After:') };
}

/** The Markdown in the fence behind the line `label`; other headings may stand in it. */
function exampleOf(page: string, label: string): string | undefined {
  const open = `\n${label}\n\n\`\`\`markdown\n`;
  const start = page.indexOf(open) + open.length;
  const end = page.indexOf('\n```\n', start - 1);
  return start < open.length || end < 0 ? undefined : page.slice(start, end + 1);
}

function firstSentence(page: string): string | undefined {
  const [, paragraph = ''] = page.split(/\n{2,}/);
  // Accepts "A row has too few cells: see above." of what goes on behind it.
  return /^(?!#).+?[.!?](?=\s|$)/s.exec(paragraph)?.[0].replaceAll('\n', ' ');
}
