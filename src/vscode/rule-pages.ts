import * as vscode from 'vscode';
import { folderOf } from './documents';

const scheme = 'postmortem-rule';

/**
 * The page about a rule, which a finding's code links to. It is a document of a scheme of our own: it opens inside
 * VS Code, without a network, in every kind of host, and rendered, because package.json associates the scheme with
 * VS Code's Markdown preview.
 */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule}.md` });
}

/** Serves the pages from `docs/rules` in the extension. */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  const pages = vscode.Uri.joinPath(extension, 'docs', 'rules');
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent(uri) {
      // A page links to others of its folder, and to nothing outside it.
      const page = vscode.Uri.joinPath(pages, uri.path);
      if (folderOf(page).path !== pages.path) return undefined;
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    },
  });
}
