import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { rules } from '../../src/core/rules/registry';
import { pageAbout } from '../../src/vscode/pages';
import { cleanUp, findingsWhen, has, ruleOf, showFile } from './editor';

describe('pages: why it matters is one click away, without a network', () => {
  afterEach(cleanUp);

  it('a finding’s code links to the page about it', async () => {
    const { document } = await showFile('linked/.postmortem.json', '{ "rule": {} }');
    const findings = await findingsWhen(document.uri, has('invalid-configuration'));
    const code = findings.find((finding) => ruleOf(finding) === 'invalid-configuration')?.code;
    assert.ok(typeof code === 'object');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# .*configuration/im);
  });

  it('there is one about every rule', async () => {
    for (const { code } of rules) {
      const page = await vscode.workspace.openTextDocument(pageAbout(code));
      assert.match(page.getText(), new RegExp(`^# .*${code}`), code);
    }
  });

  it('shows nothing of the extension that is no page', async () => {
    for (const path of ['/../package.json', '/../README.md', '/rules']) {
      const uri = vscode.Uri.from({ scheme: 'postmortem-docs', path });
      const opened = await vscode.workspace.openTextDocument(uri).then(
        (document) => document.getText(),
        () => '',
      );
      assert.equal(opened, '', path);
    }
  });
});
