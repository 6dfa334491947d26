import * as vscode from 'vscode';
import builtInTemplate from '../../media/templates/default.md';
import { defaultConfiguration, readTemplate, type Finding } from '../core';
import { configurationFileName, foldersAbove, homeOf } from './configuration-files';
import { folderOf } from './documents';
import { isTemplateOf, readProject, type Project, type ProjectFile } from './project-file';
import { findTextFile } from './text-files';

/** A configuration or a template, and what is wrong in it. */
export interface CheckedFile {
  readonly text: string;
  readonly findings: readonly FileFinding[];
}

/** A finding about a post-mortem, or about a file of the project. */
export type FileFinding = Pick<Finding, 'severity' | 'range' | 'message' | 'fixes'> & {
  readonly rule: string;
};

/**
 * What each document's analysis needs besides its text: the nearest configuration above it, the same that the
 * command line finds, and the template that it names. Read once, and again when one of these files changes.
 */
export class Projects implements vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #uses = new vscode.EventEmitter<ProjectFile>();
  readonly #disposables: vscode.Disposable;
  #known = new Known();
  /** Of the files that the watcher below does not see. */
  readonly #watchers = new Map<string, vscode.Disposable>();
  #unconfigured: Project | undefined;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${configurationFileName}`);
    this.#disposables = vscode.Disposable.from(
      this.#changes,
      this.#uses,
      watcher,
      watcher.onDidCreate(() => this.#forget()),
      watcher.onDidChange(() => this.#forget()),
      watcher.onDidDelete(() => this.#forget()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
    );
  }

  /** Fires when documents may have another project than before. */
  readonly onDidChange: vscode.Event<void> = this.#changes.event;

  /** Fires when a configuration has been read because a document needs it. */
  readonly onDidUse: vscode.Event<ProjectFile> = this.#uses.event;

  /** The project of `document`; of one that has no folder yet, the first one's of the workspace. */
  async of(document: vscode.TextDocument): Promise<Project> {
    return this.in(homeOf(document.uri));
  }

  /** The project of the documents in `folder`. */
  async in(folder: vscode.Uri | undefined): Promise<Project> {
    for (;;) {
      const known = this.#known;
      const project = folder ? await this.#find(folder, known) : this.#withoutConfiguration();
      // A file that has changed while it was being read is read again.
      if (known === this.#known) return project;
    }
  }

  /**
   * What is wrong in the file at `uri`, saved or not, which holds `text`: `undefined` where it is neither a
   * configuration nor a project's template.
   */
  async check(uri: vscode.Uri, text: string): Promise<CheckedFile | undefined> {
    if (uri.path.endsWith(`/${configurationFileName}`)) {
      const { file } = await readProject(uri, text, this.#withoutConfiguration().template);
      return { text, findings: file.findings };
    }
    const project = await this.in(folderOf(uri));
    if (!isTemplateOf(project, uri)) return undefined;
    const { checkTemplate } = await import('../core/config');
    return { text, findings: checkTemplate(readTemplate(text), project.configuration) };
  }

  dispose(): void {
    this.#disposables.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  #find(folder: vscode.Uri, known: Known): Promise<Project> {
    return cached(known.byFolder, folder, async () => {
      for (const above of foldersAbove(folder)) {
        const file = vscode.Uri.joinPath(above, configurationFileName);
        const text = await findTextFile(file);
        if (text !== undefined) return cached(known.byFile, file, () => this.#use(file, text));
      }
      return this.#withoutConfiguration();
    });
  }

  async #use(file: vscode.Uri, text: string): Promise<Project> {
    const project = await readProject(file, text, this.#withoutConfiguration().template);
    const { templateFile } = project.file;
    if (templateFile) this.#watch(templateFile);
    if (!vscode.workspace.getWorkspaceFolder(file)) this.#watch(file);
    this.#uses.fire(project.file);
    return project;
  }

  #withoutConfiguration(): Project {
    this.#unconfigured ??= {
      configuration: defaultConfiguration,
      template: readTemplate(builtInTemplate),
      file: undefined,
    };
    return this.#unconfigured;
  }

  #watch(file: vscode.Uri): void {
    if (this.#watchers.has(file.toString())) return;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folderOf(file), name),
    );
    watcher.onDidCreate(() => this.#forget());
    watcher.onDidChange(() => this.#forget());
    watcher.onDidDelete(() => this.#forget());
    this.#watchers.set(file.toString(), watcher);
  }

  #forget(): void {
    this.#known = new Known();
    this.#changes.fire();
  }
}

/** What has been read since the last change, by URI. What a reading of before it still finds is not mixed with it. */
class Known {
  readonly byFolder = new Map<string, Promise<Project>>();
  readonly byFile = new Map<string, Promise<Project>>();
}

function cached<T>(cache: Map<string, Promise<T>>, key: vscode.Uri, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key.toString());
  if (known) return known;
  const made = make();
  cache.set(key.toString(), made);
  return made;
}
