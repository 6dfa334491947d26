import * as vscode from 'vscode';
import { idShapeOf, newPostmortem, nextId } from '../../core/new';
import { today } from '../analyses';
import type { Project } from '../project-file';
import type { Projects } from '../projects';
import { findAuthor } from './author';
import { chooseSeverity, type SeverityAnswer } from './choose-severity';
import { freeFile, openUnsaved } from './open';
import { surveyPostmortems, type Survey } from './survey';

/**
 * `postmortem.new`: opens a new post-mortem, unsaved. Asks for the severity and nothing else; a keybinding can
 * answer that, too, by the argument `{ "severity": "P1" }`.
 */
export async function beginPostmortem(projects: Projects, argument: unknown): Promise<void> {
  const folder = workspaceFolder();
  const project = await projects.in(folder);
  // Looks around while the user chooses.
  const survey = folder && surveyPostmortems(folder, project);
  const author = findAuthor(folder);
  const answer = answerIn(argument) ?? (await chooseSeverity(project.template));
  if (answer) await open(project, answer, await author, folder, await survey);
}

async function open(
  { template, configuration }: Project,
  { severity }: SeverityAnswer,
  author: string | undefined,
  folder: vscode.Uri | undefined,
  survey: Survey | undefined,
): Promise<void> {
  const date = today();
  const shape = idShapeOf(template);
  const id = shape === undefined ? undefined : nextId(shape, date, survey?.texts ?? []);
  const timeZone = configuration.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const postmortem = newPostmortem(template, { date, id, severity, timeZone, author });
  const file = folder && (await freeFile(survey?.folder ?? folder, id ?? `post-mortem-${date}`));
  await openUnsaved(postmortem, file);
}

/** The workspace's folder in which the user is, else its first. */
function workspaceFolder(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const around = active && vscode.workspace.getWorkspaceFolder(active);
  return (around ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}

/** The answer in a keybinding's argument; menus hand over arguments of their own, which are none. */
function answerIn(argument: unknown): SeverityAnswer | undefined {
  if (typeof argument !== 'object' || argument === null || !('severity' in argument)) return undefined;
  return { severity: typeof argument.severity === 'string' ? argument.severity : undefined };
}
