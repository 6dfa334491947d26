import type * as vscode from 'vscode';
import { registerContextKey } from './active';
import { Analyses } from './analyses';
import { registerCompleteness } from './completeness';
import { registerConfigurationDiagnostics } from './configuration-diagnostics';
import { registerDiagnostics } from './diagnostics';
import { registerCodeActions } from './fixes/code-actions';
import { registerNewPostmortem } from './new/command';
import { registerNextPlaceholder } from './next-placeholder';
import { Projects } from './projects';
import { registerRulePages } from './rule-pages';

/** Called by VS Code when a Markdown document opens or a command is used. */
export function activate({ subscriptions, extensionUri }: vscode.ExtensionContext): void {
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
    registerNextPlaceholder(analyses),
    registerCompleteness(analyses),
  );
}
