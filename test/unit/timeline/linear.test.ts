import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { readDocument, type Document } from '../../../src/core/document/document';
import { computeMetrics } from '../../../src/core/metrics/compute';
import { formatClock } from '../../../src/core/text/calendar';
import { sortTimeline } from '../../../src/core/timeline/edits/sort';
import { findMilestones } from '../../../src/core/timeline/milestones';
import { readTimeline } from '../../../src/core/timeline/read';
import { countOperations } from './operations';

/** The clock of the `i`th entry of a timeline, which is out of order now and then. */
function clock(i: number): string {
  return formatClock((i % 40) * 60);
}

function rows(n: number, row: (i: number) => string): string {
  const all = Array.from({ length: n }, (_, i) => row(i));
  return `## Timeline\n\n| Time | Milestone | Event |\n|---|---|---|\n${all.join('\n')}`;
}

function items(n: number, item: (i: number) => string): string {
  return `## Timeline (UTC)\n\n${Array.from({ length: n }, (_, i) => item(i)).join('\n')}`;
}

/** Texts of a size that grows with `n`, on which a reading that is not linear would take minutes. */
const texts: Readonly<Record<string, (n: number) => string>> = {
  'rows in order': (n) => rows(n, (i) => `| 2024-05-01 ${clock(i)} | | Node ${i} failed |`),
  'rows that all say the same': (n) => rows(n, () => '| 14:00 | | First alert fired |'),
  'rows in the wrong order': (n) => rows(n, (i) => `| 2024-05-01 ${clock(n * 7 - i * 7)} | | x |`),
  'rows with marks': (n) => rows(n, (i) => `| ${clock(i)} | Detected | x <!-- postmortem: detected --> |`),
  'rows without a time': (n) => rows(n, (i) => (i % 10 === 0 ? `| ${clock(i)} | | x |` : '| | | x |')),
  'rows with a date of another year each': (n) =>
    rows(n, (i) => `| ${1000 + (i % 8000)}-05-01 14:00 | | x |`),
  'rows in another zone each': (n) => rows(n, (i) => `| 2024-05-01 14:00 UTC+${i % 14} | | x |`),
  'rows on nights when the clock changes': (n) =>
    rows(n, (i) => `| 2024-10-27 0${i % 4}:30 Europe/Berlin | | x |`),
  items: (n) => items(n, (i) => `- ${clock(i)} First alert fired on node ${i}`),
  'items with nested ones': (n) =>
    items(n, (i) => `- ${clock(i)} x\n  - y\n\n  > z\n\n  \`\`\`\n  14:00\n  \`\`\``),
  'items with marks in code': (n) => items(n, (i) => `- ${clock(i)} \`<!-- postmortem: detected -->\``),
  'items in items': (n) => items(n / 20, (i) => `${'  '.repeat(i)}- ${clock(i)} x`),
  'items that end with their time': (n) => items(n, (i) => `- Node ${i} failed at 2024-05-01 ${clock(i)}`),
  'lines of one paragraph': (n) => items(n, (i) => `${clock(i)} x`),
  'paragraphs with notes': (n) => items(n, (i) => `**${clock(i)}** x\n\nA note on it.\n`),
  'headings of entries': (n) => items(n, (i) => `### ${clock(i)} x\n\ny\n`),
  'headings of days': (n) =>
    items(n, (i) => `### 2024-05-${String((i % 28) + 1).padStart(2, '0')}\n\n- 14:00 x\n`),
  'sections of phases': (n) => items(n, (i) => `### Phase ${i}\n\n- ${clock(i)} x\n`),
  'fields that state milestones': (n) => items(n, (i) => `**Detected**: 2024-05-01 ${clock(i)}\n`),
  'fields that state metrics': (n) => items(n, () => '**Total Duration**: about 1 hour 30 minutes\n'),
  'tables with a row each': (n) => items(n, (i) => `| Time | Event |\n|-|-|\n| ${clock(i)} | x |\n`),
  'a table in HTML': (n) =>
    items(n, (i) => `<tr><td>${clock(i)}</td><td>x</td></tr>`).replace('\n\n', '\n\n<table>\n'),
  'a story in sentences': (n) =>
    `## Summary\n\n${Array.from({ length: n }, (_, i) => `At ${clock(i)} it failed.`).join(' ')}`,
  'a line of breaks': (n) =>
    `## Timeline\n\n${Array.from({ length: n }, (_, i) => `${clock(i)} x`).join('<br>')}`,
  'a line of times': (n) => `## Timeline\n\n- ${'14:00 '.repeat(n)}`,
  'a line of ranges': (n) => `## Timeline\n\n- 14:00${'–14:00'.repeat(n)}`,
  'a line of dates': (n) => `## Timeline\n\n- ${'2024-05-01, '.repeat(n)}`,
  'a line of digits': (n) => `## Timeline\n\n- ${'1'.repeat(n * 10)}`,
  'a line of brackets': (n) => `## Timeline\n\n- 14:00${'](x)[('.repeat(n)}`,
  'a line of marks': (n) => `## Timeline\n\n- ${'**`_~'.repeat(n)}14:00 x`,
  'a line of spaces': (n) => `## Timeline\n\n- 14:00${' '.repeat(n * 10)}x`,
  'a line of tags': (n) => `## Timeline\n\n- ${'<b>'.repeat(n)}14:00 x`,
  'a line of words that tell of everything': (n) =>
    `## Timeline\n\n- 14:00 ${'alert fired, rolled back, restored '.repeat(n)}`,
  'a line of durations': (n) => `## Timeline\n\n- 14:00 x\n\n**Total Duration**: ${'1 hour, '.repeat(n)}`,
  'a line of parts of a duration': (n) =>
    `## Timeline\n\n- 14:00 x\n\n**Total Duration**: 1 h${' and'.repeat(n)}`,
};

/** All that the engine does with a document. */
function work(document: Document): void {
  const context = { configuration: defaultConfiguration };
  const timeline = readTimeline(document, context);
  const milestones = findMilestones(document, timeline, defaultConfiguration);
  computeMetrics(document, milestones, defaultConfiguration);
  sortTimeline({ document, timeline, ...context });
}

/** How much the engine does with a text, apart from what Markdown takes. */
function costOf(text: string): number {
  const document = readDocument(text);
  return countOperations(() => {
    work(document);
  });
}

describe('a text of eight times the size', () => {
  for (const [name, textOf] of Object.entries(texts)) {
    it(`takes about eight times as much work: ${name}`, function () {
      this.timeout(30_000);
      const one = costOf(textOf(100));
      const eight = costOf(textOf(800));
      // Sorting takes a little more than 8 times as much; 64 times would be quadratic.
      assert.ok(eight <= one * 13, `${Math.round(one)}, then ${Math.round(eight)}`);
    });
  }
});
