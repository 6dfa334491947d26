import type * as vscode from 'vscode';
import { registerContextKey } from './active';
import { Analyses } from './analyses';
import { registerCompleteness } from './completeness';
import { registerConfigurationDiagnostics } from './configuration-diagnostics';
import { registerDiagnostics } from './diagnostics';
import { registerCodeActions } from './fixes/code-actions';
import { registerConfigurationActions } from './fixes/configuration-actions';
import { registerTurnOffRule } from './fixes/turn-off-rule';
import { registerNewPostmortem } from './new/command';
import { registerNextPlaceholder } from './next-placeholder';
import { extendMarkdownPreview, type MarkdownPreviewApi } from './preview/markdown-preview';
import { registerPreview } from './preview/register';
import { Projects } from './projects';
import { registerRulePages } from './rule-pages';
import { registerTimeline } from './timeline/register';

/** Called by VS Code when a Markdown document opens or a command is used. */
export function activate(context: vscode.ExtensionContext): MarkdownPreviewApi {
  const { subscriptions, extensionUri } = context;
  const projects = new Projects();
  const analyses = new Analyses(projects);
  subscriptions.push(
    projects,
    analyses,
    registerNewPostmortem(projects),
    registerContextKey(analyses),
    registerDiagnostics(analyses),
    registerConfigurationDiagnostics(projects),
    registerRulePages(extensionUri),
    registerCodeActions(analyses),
    registerTurnOffRule(),
    registerConfigurationActions(projects),
    registerNextPlaceholder(analyses),
    registerCompleteness(analyses),
    registerTimeline(analyses),
    registerPreview(analyses, context),
  );
  return extendMarkdownPreview(analyses, context);
}
