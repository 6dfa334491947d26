import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import {
  actionsAt,
  apply,
  cleanUp,
  findingsIn,
  findingsWhen,
  has,
  once,
  rangeOf,
  ruleOf,
  showFile,
  writeFile,
} from './editor';

const incident = `# Post-mortem: checkout

## Summary

Checkout failed for an hour.

**Owner**: Ada
`;

describe('templates: a team’s own is held to account where it is written', () => {
  afterEach(cleanUp);

  it('shows what is wrong in it, though only a post-mortem is open, and mends it', async () => {
    const text = '# Post-mortem\n\n## Summary\n\n<!-- optionl -->\n\n[Words]\n';
    await writeFile('own/.postmortem.json', '{ "template": "template.md" }');
    const template = await writeFile('own/template.md', text);
    await showFile('own/incident.md', incident);
    await findingsWhen(template, has('invalid-value'));
    const { document } = await vscode.window.showTextDocument(template);
    await apply(await actionsAt(document, rangeOf(document, 'optionl')), 'Change to “optional”');
    await findingsWhen(template, (findings) => findings.length === 0);
    assert.equal(document.getText(), text.replace('optionl', 'optional'));
  });

  it('is no post-mortem: nobody is told to fill its placeholders in', async () => {
    await writeFile('mine/.postmortem.json', '{ "template": "template.md" }');
    const template = await writeFile(
      'mine/template.md',
      '# Post-mortem\n\n## Summary\n\n[Words]\n\n## Summary\n',
    );
    await vscode.window.showTextDocument(template);
    await findingsWhen(template, has('duplicate-section'));
    assert.deepEqual(findingsIn(template).map(ruleOf), ['duplicate-section']);
  });

  it('comes of a post-mortem that one has, without what was that incident’s own', async () => {
    const { document } = await showFile('made/incident.md', incident);
    await findingsWhen(document.uri, has('missing-section'));
    await vscode.commands.executeCommand('postmortem.createTemplate');
    const template = await once(vscode.window.onDidChangeActiveTextEditor, () => {
      const active = vscode.window.activeTextEditor?.document;
      return active?.isUntitled ? active : undefined;
    });
    assert.match(template.getText(), /^# Post-mortem: \[Title\]\n\n## Summary\n/);
    assert.doesNotMatch(template.getText(), /checkout|Ada/i);
    assert.match(template.uri.path, /\/postmortem-template\.md$/);
  });
});
