import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cleanUp, showUnsaved } from './editor';

describe('snippets: a section is a keyword away', () => {
  afterEach(cleanUp);

  it('in Markdown, offered by their prefix', async () => {
    const { document } = await showUnsaved('pm-summ');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 'pm-summ'.length),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('pm-summary'), labels.join(', '));
  });

  it('inserted as the template has it, the first placeholder selected', async () => {
    const editor = await showUnsaved('');
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'markdown',
      name: 'Summary',
    });
    const text = editor.document.getText();
    assert.match(text, /^## Summary\n\n\[2-3 sentence summary .*\]\n\n\*\*Impact\*\*:\n/);
    assert.match(text, /^- Revenue Impact: \[\$X\]$/m);
    assert.match(editor.document.getText(editor.selection), /^\[2-3 sentence summary/);
  });
});
