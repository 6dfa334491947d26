import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import * as vscode from 'vscode';
import { analyse, type Analysis } from '../../core';
import type { renderSummary } from '../../core/report';
import { today, type Analyses } from '../analyses';

/** What VS Code's Markdown extension asks an extension for that contributes to its preview. */
export interface MarkdownPreviewApi {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/**
 * Lets VS Code's own Markdown preview show the metrics and the picture of a post-mortem under its title. Of any
 * other document nothing changes.
 */
export function extendMarkdownPreview(
  analyses: Analyses,
  { subscriptions }: vscode.ExtensionContext,
): MarkdownPreviewApi {
  /** Documents that were shown before they had been analysed. */
  const early = new Set<vscode.TextDocument>();
  subscriptions.push(
    analyses.onDidChange(({ document, analysed }) => {
      if (early.delete(document) && analysed) void vscode.commands.executeCommand('markdown.preview.refresh');
    }),
  );
  let render: typeof renderSummary | undefined;
  /** What renders is loaded when a preview is first shown, which is shown again then. */
  const load = async (): Promise<void> => {
    if (render) return;
    render = (await import('../../core/report')).renderSummary;
    await vscode.commands.executeCommand('markdown.preview.refresh');
  };
  /** What there is to show of the document with this text, now. */
  const summaryOf = (text: string, tokens: readonly Token[]): string => {
    const document = vscode.workspace.textDocuments.find(
      (open) => open.languageId === 'markdown' && open.getText() === text,
    );
    const analysis = document && analysisOf(document, analyses);
    if (document && !analysis) early.add(document);
    if (!analysis || !render) return '';
    nameLines(tokens, analysis);
    return render(analysis).toString();
  };
  return {
    extendMarkdownIt(markdown) {
      void load();
      // VS Code keeps what it has read of a document, so that what to show is found out when it is shown.
      markdown.core.ruler.push('postmortem', ({ src, tokens, Token: NewToken }) => {
        const summary = new NewToken('postmortem', '', 0);
        summary.block = true;
        summary.content = src;
        tokens.splice(behindTitle(tokens), 0, summary);
      });
      markdown.renderer.rules['postmortem'] = (tokens, i) => summaryOf(tokens[i]?.content ?? '', tokens);
      return markdown;
    },
  };
}

function analysisOf(document: vscode.TextDocument, analyses: Analyses): Analysis | undefined {
  const latest = analyses.latest(document);
  if (!latest || latest.version === document.version) return latest?.analysis;
  // The preview can be faster than the next analysis.
  const { template, configuration } = latest.project;
  return analyse(document.getText(), { template, configuration, path: document.uri.path, today: today() });
}

/** Gives what the summary links to the names that its links have. */
function nameLines(tokens: readonly Token[], { timeline, document }: Analysis): void {
  const lines = new Set([
    ...timeline.events.map(({ line }) => line),
    ...document.fields.map(({ range }) => document.lines.lineAt(range.start)),
  ]);
  for (const token of tokens) {
    const line = token.map?.[0];
    if (line === undefined || token.nesting < 0 || token.type === 'inline' || !lines.delete(line)) continue;
    token.attrSet('id', `pm-line-${line + 1}`);
  }
}

/** Behind the heading that the document begins with, else at its beginning. */
function behindTitle(tokens: readonly Token[]): number {
  const [first] = tokens;
  if (first?.type !== 'heading_open' || first.tag !== 'h1') return 0;
  return tokens.findIndex(({ type }) => type === 'heading_close') + 1;
}
