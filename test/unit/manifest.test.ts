import assert from 'node:assert/strict';
import manifest from '../../package.json' with { type: 'json' };

const { contributes } = manifest;
const commands = new Map(contributes.commands.map((command) => [command.command, command]));

describe('the manifest: nothing in a menu that cannot work', () => {
  it('puts only commands into menus that there are', () => {
    const inMenus = Object.values(contributes.menus)
      .flat()
      .map(({ command }) => command);
    assert.deepEqual(
      inMenus.filter((command) => !commands.has(command)),
      [],
    );
  });

  it('shows every command under the category Postmortem', () => {
    const others = contributes.commands.filter(({ category }) => category !== 'Postmortem');
    assert.deepEqual(others, []);
  });

  it('offers a command in the palette only where it can do something', () => {
    const always = contributes.commands.filter((command) => !('enablement' in command));
    assert.deepEqual(
      always.map(({ command }) => command),
      ['postmortem.new'],
    );
  });
});

describe('the manifest: nobody waits for an extension that is not needed', () => {
  it('wakes for Markdown, for its own preview and for a configured workspace', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      'onWebviewPanel:postmortem.preview',
      'workspaceContains:.postmortem.json',
    ]);
  });

  it('works in virtual and in untrusted workspaces, for it runs nothing that is in them', () => {
    assert.deepEqual(manifest.capabilities, {
      virtualWorkspaces: true,
      untrustedWorkspaces: { supported: true },
    });
  });
});

describe('the manifest: settings', () => {
  for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
    it(`${name} says what it does and has a default of its type`, () => {
      assert.match(name, /^postmortem\./);
      assert.ok(setting.markdownDescription.endsWith('.'));
      assert.equal(typeof setting.default, setting.type);
    });
  }
});
