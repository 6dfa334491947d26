import * as vscode from 'vscode';

const scheme = 'postmortem-docs';

/**
 * The page about a rule, which a finding's code links to. It is a document of a scheme of our own: it opens inside
 * VS Code, without a network, in every kind of host, and rendered, because package.json associates the scheme with
 * VS Code's Markdown preview.
 */
export function pageAbout(rule: string): vscode.Uri {
  const path = rule === 'invalid-configuration' ? '/configuration.md' : `/rules/${rule}.md`;
  return vscode.Uri.from({ scheme, path });
}

/** Serves the pages in the extension's folder `docs`; their links to each other are those on disk. */
export function registerPages(extension: vscode.Uri): vscode.Disposable {
  const docs = vscode.Uri.joinPath(extension, 'docs');
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const page = vscode.Uri.joinPath(docs, path);
      if (!page.path.startsWith(`${docs.path}/`) || !page.path.endsWith('.md')) return undefined;
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    },
  });
}
