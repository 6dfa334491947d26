import * as vscode from 'vscode';
import {
  adaptTemplate,
  isIncluded,
  isPostmortem,
  readConfiguration,
  readTemplate,
  unknownNames,
  unreadableTemplate,
  type Configuration,
  type ConfigurationFinding,
  type Template,
} from '../core';
import { folderOf, pathFrom } from './documents';
import { readTextFile, reasonOf } from './text-files';

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
export async function readProject(file: vscode.Uri, text: string, builtIn: Template): Promise<ProjectFile> {
  const reading = readConfiguration(text);
  const { configuration } = reading;
  const findings = [...reading.findings];
  const templateFile =
    configuration.template === undefined
      ? undefined
      : vscode.Uri.joinPath(folderOf(file), configuration.template);
  let template = builtIn;
  if (templateFile) {
    try {
      template = readTemplate(await readTextFile(templateFile));
    } catch (error) {
      findings.push(unreadableTemplate(reading, reasonOf(error)));
    }
  }
  findings.push(...unknownNames(reading, template));
  const project = { file, configuration, template: adaptTemplate(template, configuration), templateFile };
  return { file, text, project, findings };
}

/** Whether the document at `uri`, which holds `text`, is a post-mortem in `project`. */
export function belongsTo(
  { file, configuration, template }: Project,
  uri: vscode.Uri,
  text: string,
): boolean {
  const path = file && pathFrom(folderOf(file), uri);
  const included = path === undefined ? undefined : isIncluded(configuration.include, path);
  return included ?? isPostmortem(text, template);
}
