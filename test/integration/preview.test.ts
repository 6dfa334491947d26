import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cleanUp, once, showFile, showUnsaved, writeFile } from './editor';

const search =
  '# Post-mortem: search\n\n## Timeline\n\n- 2024-05-01 14:00 UTC Outage began\n- 2024-05-01 14:15 UTC First alert fired\n';
const checkout = search.replace('search', 'checkout');

/** The previews that are open, with their columns. */
function previews(): readonly { readonly label: string; readonly column: vscode.ViewColumn }[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
    tabs
      .filter(
        ({ input }) =>
          input instanceof vscode.TabInputWebview && input.viewType.endsWith('postmortem.preview'),
      )
      .map(({ label }) => ({ label, column: viewColumn })),
  );
}

/** The labels of the previews, once they are these. */
async function previewsWhen(...labels: readonly string[]): Promise<void> {
  await once(vscode.window.tabGroups.onDidChangeTabs, () => {
    const open = previews().map(({ label }) => label);
    return JSON.stringify(open.toSorted()) === JSON.stringify(labels.toSorted()) ? true : undefined;
  });
}

/** What VS Code's own Markdown preview shows of a document. */
async function renderedByVSCode(document: vscode.TextDocument): Promise<string> {
  return vscode.commands.executeCommand('markdown.api.render', document);
}

describe('the preview', () => {
  afterEach(cleanUp);

  it('opens beside the editor, which keeps the focus', async () => {
    const editor = await showFile('search.md', search);
    await vscode.commands.executeCommand('postmortem.showPreviewToSide');
    await previewsWhen('Report: search.md');
    assert.notEqual(previews()[0]?.column, editor.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, editor.document.uri.path);
  });

  it('shows the post-mortem in which the user is, and keeps it while they look at something else', async () => {
    await writeFile('notes.md', '# Notes\n');
    await showFile('search.md', search);
    await vscode.commands.executeCommand('postmortem.showPreviewToSide');
    await previewsWhen('Report: search.md');
    const other = await showFile('checkout.md', checkout);
    await previewsWhen('Report: checkout.md');
    await vscode.window.showTextDocument(vscode.Uri.joinPath(other.document.uri, '../notes.md'));
    await previewsWhen('Report: checkout.md');
  });

  it('stays with its post-mortem when it is pinned; another one follows', async () => {
    await showFile('search.md', search);
    await vscode.commands.executeCommand('postmortem.showPreview');
    await previewsWhen('Report: search.md');
    await vscode.commands.executeCommand('postmortem.pinPreview');
    await previewsWhen('Report: search.md (pinned)');
    await showFile('checkout.md', checkout);
    await vscode.commands.executeCommand('postmortem.showPreviewToSide');
    await previewsWhen('Report: search.md (pinned)', 'Report: checkout.md');
  });

  it('is one however often it is asked for', async () => {
    await showFile('search.md', search);
    await vscode.commands.executeCommand('postmortem.showPreviewToSide');
    await previewsWhen('Report: search.md');
    await vscode.commands.executeCommand('postmortem.showPreviewToSide');
    await vscode.commands.executeCommand('postmortem.showPreview');
    await previewsWhen('Report: search.md');
  });

  it('takes a document that is not saved, too', async () => {
    await showUnsaved(search);
    await vscode.commands.executeCommand('postmortem.showPreviewToSide');
    await once(vscode.window.tabGroups.onDidChangeTabs, () => (previews().length === 1 ? true : undefined));
  });
});

describe('VS Code’s own Markdown preview', () => {
  afterEach(cleanUp);

  it('shows the metrics and the picture of a post-mortem under its title', async () => {
    const { document } = await showFile('search.md', search);
    const html = await renderedByVSCode(document);
    assert.match(html, /<h1[^>]*>Post-mortem: search<\/h1>\s*<div class="pm pm-embedded">/);
    assert.match(html, /Time to Detect/);
    assert.match(html, /<svg\s+class="pm-picture/);
  });

  it('is as it was for every other document', async () => {
    const { document } = await showFile('notes.md', '# Notes\n\n- 14:00 Alert fired\n');
    assert.doesNotMatch(await renderedByVSCode(document), /pm-/);
  });
});
