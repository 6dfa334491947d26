import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

interface Manifest {
  readonly contributes: { readonly commands?: readonly { readonly command: string }[] };
}

async function activated(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension('postmortem.postmortem');
  assert.ok(extension, 'postmortem.postmortem is not installed');
  await extension.activate();
  return extension;
}

/** Every path that the manifest names, wherever in it: `./dist/extension.mjs`. */
function paths(manifest: unknown): string[] {
  if (typeof manifest === 'string') return manifest.startsWith('./') ? [manifest] : [];
  return typeof manifest === 'object' && manifest !== null ? Object.values(manifest).flatMap(paths) : [];
}

describe('the extension', () => {
  it('is there and activates', async () => {
    const { isActive } = await activated();
    assert.equal(isActive, true);
  });

  it('registers every command that its manifest promises', async () => {
    const { contributes } = (await activated()).packageJSON as Manifest;
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributes.commands?.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing ?? [], []);
  });

  it('brings every file that its manifest names', async () => {
    const extension = await activated();
    const named = paths(extension.packageJSON);
    assert.ok(named.includes('./dist/extension.mjs'), named.join(', '));
    for (const path of named) {
      const { length } = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(extension.extensionUri, path),
      );
      assert.ok(length > 0, path);
    }
  });
});
