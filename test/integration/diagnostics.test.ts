import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import {
  cleanUp,
  findingsIn,
  findingsWhen,
  has,
  replace,
  ruleOf,
  showUnsaved,
  withSetting,
  writeFile,
} from './editor';

const incident = `# Post-mortem: checkout

## Summary

Checkout failed. [What was done]

**Status**: Draft
`;

/** Resolves when every document that was opened before has been analysed. */
async function untilAnalysed(): Promise<void> {
  const { document } = await showUnsaved('# Post-mortem: another one\n');
  await findingsWhen(document.uri, has('missing-section'));
}

describe('diagnostics: what is missing shows while one writes', () => {
  afterEach(cleanUp);

  it('in a document that was never saved, and follow what is typed', async () => {
    const { document } = await showUnsaved('');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), incident));
    await findingsWhen(document.uri, has('placeholder'));
    await replace(editor, '[What was done]', 'The deploy was rolled back.');
    await findingsWhen(document.uri, (findings) => findings.length > 0 && !has('placeholder')(findings));
  });

  it('on the words that they are about', async () => {
    const { document } = await showUnsaved(incident);
    const findings = await findingsWhen(document.uri, has('placeholder'));
    const placeholder = findings.find((finding) => ruleOf(finding) === 'placeholder');
    assert.ok(placeholder);
    assert.equal(document.getText(placeholder.range), '[What was done]');
  });

  it('as severe as the document’s own Status says', async () => {
    const { document } = await showUnsaved(incident);
    const editor = await vscode.window.showTextDocument(document);
    const severityOf = async (severity: vscode.DiagnosticSeverity): Promise<unknown> =>
      findingsWhen(document.uri, (findings) =>
        findings.some((finding) => ruleOf(finding) === 'placeholder' && finding.severity === severity),
      );
    await severityOf(vscode.DiagnosticSeverity.Information);
    await replace(editor, 'Draft', 'Under Review');
    await severityOf(vscode.DiagnosticSeverity.Warning);
    await replace(editor, 'Under Review', 'Final');
    await severityOf(vscode.DiagnosticSeverity.Error);
  });

  it('are at their place in a document with Windows line endings', async () => {
    const { document } = await showUnsaved(incident.replaceAll('\n', '\r\n'));
    const findings = await findingsWhen(document.uri, has('placeholder'));
    const words = findings
      .filter((finding) => ruleOf(finding) === 'placeholder')
      .map(({ range }) => document.getText(range));
    assert.deepEqual(words, ['[What was done]']);
  });

  it('go when the document is closed', async () => {
    const { document } = await showUnsaved(incident);
    await findingsWhen(document.uri, has('placeholder'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await findingsWhen(document.uri, (findings) => findings.length === 0);
  });

  it('go when the text is no post-mortem any more', async () => {
    const { document } = await showUnsaved(incident);
    const editor = await vscode.window.showTextDocument(document);
    await findingsWhen(document.uri, has('placeholder'));
    await replace(editor, 'Post-mortem: checkout', 'Notes');
    await findingsWhen(document.uri, (findings) => findings.length === 0);
  });

  it('are silent in ordinary Markdown, and in post-mortems of other languages than Markdown', async () => {
    const ordinary = await showUnsaved('# Shopping\n\n| a | b |\n| - | - |\n| [Name] |\n');
    const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: incident });
    await untilAnalysed();
    assert.deepEqual(findingsIn(ordinary.document.uri), []);
    assert.deepEqual(findingsIn(plain.uri), []);
  });

  it('are those of a file on disk, too', async () => {
    const file = await writeFile('diagnosed.md', incident);
    await vscode.window.showTextDocument(file);
    await findingsWhen(file, has('placeholder'));
  });

  it('can be switched off, and on again', async () => {
    const { document } = await showUnsaved(incident);
    await findingsWhen(document.uri, has('placeholder'));
    await withSetting('postmortem.diagnostics.enabled', false, async () => {
      await findingsWhen(document.uri, (findings) => findings.length === 0);
    });
    await findingsWhen(document.uri, has('placeholder'));
  });
});
