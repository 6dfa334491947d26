import * as vscode from 'vscode';
import { emptyRangeAt } from '../../core';
import { createTemplate } from '../../core/new';
import type { Analyses } from '../analyses';
import { changeConfiguration, configurationFor } from '../change-configuration';
import { configurationFileName } from '../configuration-files';
import { folderOf, pathFrom } from '../documents';
import { freeFile, openUnsaved } from './open';

/** `postmortem.createTemplate`: makes a template of the post-mortem in the editor, and offers to put it to use. */
export async function createTemplateHere(analyses: Analyses): Promise<void> {
  const original = vscode.window.activeTextEditor?.document;
  const analysed = original && (await analyses.of(original));
  if (!analysed) return;
  const text = createTemplate(analysed.analysis);
  const configuration = configurationFor(original, analysed.project);
  const folder = configuration && folderOf(configuration);
  const file = folder && (await freeFile(folder, 'postmortem-template'));
  const template = await openUnsaved({ text, cursor: emptyRangeAt(0) }, file);
  if (configuration && template.uri.path === file?.path) void offerUse(template, configuration);
}

/** Asks whether the unsaved `template` is to be saved and named in `configuration`. */
async function offerUse(template: vscode.TextDocument, configuration: vscode.Uri): Promise<void> {
  const use = 'Save and Use It';
  const answer = await vscode.window.showInformationMessage(
    `New post-mortems here begin with this template, and are checked by it, once ${configurationFileName} names it.`,
    use,
  );
  const path = pathFrom(folderOf(configuration), template.uri);
  if (answer !== use || path === undefined || !(await template.save())) return;
  await changeConfiguration(configuration, ['template'], path);
}
