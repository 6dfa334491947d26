import type * as vscode from 'vscode';
import { registerContextKey } from './active';
import { Analyses } from './analyses';
import { registerCompleteness } from './completeness';
import { registerDiagnostics } from './diagnostics';
import { registerCodeActions } from './fixes/code-actions';
import { registerProjectActions } from './fixes/project-actions';
import { registerNew } from './new/register';
import { registerNextPlaceholder } from './next-placeholder';
import { registerPages } from './pages';
import { extendMarkdownPreview, type MarkdownPreviewApi } from './preview/markdown-preview';
import { registerPreview } from './preview/register';
import { registerProjectDiagnostics } from './project-diagnostics';
import { Projects } from './projects';
import { registerTimeline } from './timeline/register';

/** Called by VS Code when a Markdown document opens or a command is used. */
export function activate(context: vscode.ExtensionContext): MarkdownPreviewApi {
  const { subscriptions, extensionUri } = context;
  const projects = new Projects();
  const analyses = new Analyses(projects);
  subscriptions.push(
    projects,
    analyses,
    registerNew(projects, analyses),
    registerContextKey(analyses),
    registerDiagnostics(analyses),
    registerProjectDiagnostics(projects),
    registerPages(extensionUri),
    registerCodeActions(analyses),
    registerProjectActions(projects),
    registerNextPlaceholder(analyses),
    registerCompleteness(analyses),
    registerTimeline(analyses),
    registerPreview(analyses, context),
  );
  return extendMarkdownPreview(analyses, context);
}
