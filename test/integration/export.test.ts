import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cleanUp, deleteFile, showFile, workspaceRoot } from './editor';
import { incident } from './incident';

describe('an export: what is known of a post-mortem goes where it is needed', () => {
  afterEach(cleanUp);

  it('writes the data of the command line from the editor', async () => {
    const target = vscode.Uri.joinPath(workspaceRoot(), 'exported.json');
    const { document } = await showFile('exported.md', incident);
    try {
      await vscode.commands.executeCommand('postmortem.exportJson', document.uri, target);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      const data = JSON.parse(text) as Readonly<Record<string, unknown>>;
      assert.equal(data['schemaVersion'], 1);
      assert.equal(data['file'], 'exported.md');
      assert.equal(data['title'], 'Post-mortem: checkout');
      assert.ok(Array.isArray(data['findings']) && data['findings'].length > 0);
    } finally {
      await deleteFile('exported.json');
    }
  });
});
