import * as vscode from 'vscode';
import {
  adaptTemplate,
  isIncluded,
  isPostmortem,
  readTemplate,
  type Configuration,
  type ConfigurationFinding,
  type Template,
} from '../core';
import { folderOf, pathFrom } from './documents';
import { readTextFile, reasonOf } from './text-files';

/** What a document's analysis needs besides its text. */
export interface Project {
  readonly configuration: Configuration;
  readonly template: Template;
  /** The configuration; `undefined` where there is none and the defaults hold. */
  readonly file: ProjectFile | undefined;
}

/** A configuration's file as it was read. */
export interface ProjectFile {
  readonly file: vscode.Uri;
  readonly findings: readonly ConfigurationFinding[];
  /** The file that the configuration names as its template, whether it is there or not. */
  readonly templateFile: vscode.Uri | undefined;
}

/**
 * Reads the configuration `text` of `file`, and the template that it names.
 * @param builtIn the template for where it names none, or one that cannot be read
 */
export async function readProject(
  file: vscode.Uri,
  text: string,
  builtIn: Template,
): Promise<Project & { readonly file: ProjectFile }> {
  const { readConfiguration, unknownNames, unreadableTemplate } = await import('../core/config');
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
  return {
    configuration,
    template: adaptTemplate(template, configuration),
    file: { file, findings, templateFile },
  };
}

/** Whether the document at `uri`, which holds `text`, is a post-mortem in `project`; its template is none. */
export function belongsTo(project: Project, uri: vscode.Uri, text: string): boolean {
  if (isTemplateOf(project, uri)) return false;
  const { file, configuration, template } = project;
  const path = file && pathFrom(folderOf(file.file), uri);
  const included = path === undefined ? undefined : isIncluded(configuration.include, path);
  return included ?? isPostmortem(text, template);
}

/** Whether `uri` is the file that `project` names as its template. */
export function isTemplateOf({ file }: Project, uri: vscode.Uri): boolean {
  return file?.templateFile?.toString() === uri.toString();
}
