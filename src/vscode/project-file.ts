import * as vscode from 'vscode';
import {
  readConfiguration,
  readTemplate,
  type Configuration,
  type ConfigurationFinding,
  type Template,
} from '../core';
import { folderOf } from './documents';
import { readTextFile } from './text-files';

/** What a document's analysis needs besides its text. */
export interface Project {
  /** The configuration's file; `undefined` where there is none and the defaults hold. */
  readonly file: vscode.Uri | undefined;
  readonly configuration: Configuration;
  readonly template: Template;
  /** The file that the configuration names as its template, whether it is there or not. */
  readonly templateFile: vscode.Uri | undefined;
}

/** A configuration's file as it was read. */
export interface ProjectFile {
  readonly file: vscode.Uri;
  readonly text: string;
  readonly project: Project;
  readonly findings: readonly ConfigurationFinding[];
}

/**
 * Reads the configuration `text` of `file`, and the template that it names.
 * @param builtIn the template for where it names none, or one that cannot be read
 */
export async function readProject(
  file: vscode.Uri,
  text: string,
  builtIn: () => Template,
): Promise<ProjectFile> {
  const { configuration, findings } = readConfiguration(text);
  const templateFile =
    configuration.template === undefined
      ? undefined
      : vscode.Uri.joinPath(folderOf(file), configuration.template);
  const templateText = templateFile && (await readTextFile(templateFile));
  const template = templateText === undefined ? builtIn() : readTemplate(templateText);
  return { file, text, project: { file, configuration, template, templateFile }, findings };
}
