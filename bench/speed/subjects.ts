import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import template from '../../media/templates/default.md';
import { analyse, defaultConfiguration, readTemplate } from '../../src/core';
import { renderReport, viewDocument } from '../../src/core/report';

/** What is measured: done once for each call; `round` makes one call's text another than the last one's. */
export type Work = (round: number) => unknown;

/** Each subject, ready to work on a text. */
export const subjects = {
  /** All that the editor asks for at each version of a document. */
  analysis: (text: string): Work => {
    return () => analyse(text, context);
  },

  /** The same, of a text that nobody has seen before: a letter is typed in its middle. */
  keystroke: (text: string): Work => {
    const middle = text.indexOf('\n', text.length / 2);
    return (round) => {
      const typed = String.fromCharCode(97 + (round % 26));
      return analyse(text.slice(0, middle) + typed + text.slice(middle), context);
    };
  },

  /** The same, of a text of which no section has been seen before. */
  unseen: (text: string): Work => {
    // More versions than are remembered, and in each another number of spaces under every heading.
    const versions = Array.from({ length: 50 }, (_, version) =>
      text.replace(/^(#.*)\n\n/gm, (_, heading: string) => `${heading}\n${' '.repeat(version)}\n`),
    );
    return (round) => analyse(versions[round % versions.length] ?? text, context);
  },

  /** What the preview is sent after a change: its report and the list of the document's pieces; without the analysis. */
  preview: (text: string): Work => {
    const analysis = analyse(text, context);
    return () => [
      ...renderReport(analysis, reportOptions).map(({ html }) => html.toString()),
      viewDocument(analysis.document, { named: false }).pieces,
    ];
  },

  /** markdown-it's parse alone, with the inline content that our reading leaves until it is asked for. */
  'markdown-it': (text: string): Work => {
    const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
    return () => markdown.parse(text, {});
  },

  /** markdownlint with its default rules. */
  markdownlint: async (text: string): Promise<Work> => {
    const { lint } = await loadMarkdownlint();
    return () => lint({ strings: { text } });
  },
} as const;

export type SubjectName = keyof typeof subjects;

const context = {
  template: readTemplate(template),
  configuration: defaultConfiguration,
  path: 'incident.md',
  today: '2024-06-01',
};

const reportOptions = {
  name: 'incident.md',
  pictureWidths: [800],
  events: false,
  interactive: true,
  findings: true,
};

interface Markdownlint {
  readonly lint: (options: { readonly strings: Readonly<Record<string, string>> }) => unknown;
}

/** The package lives with the other tools, outside the checkout. */
async function loadMarkdownlint(): Promise<Markdownlint> {
  const tools = process.env['POSTMORTEM_BENCH_INSTALLED'] ?? '';
  const path = createRequire(join(tools, 'package.json')).resolve('markdownlint/sync');
  return (await import(pathToFileURL(path).href)) as Markdownlint;
}
