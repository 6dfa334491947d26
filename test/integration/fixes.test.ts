import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { analyse, defaultConfiguration, readTemplate, type Analysis } from '../../src/core';
import { documentEdit } from '../../src/vscode/fixes/document-edit';
import {
  actionsAt,
  apply,
  cleanUp,
  findingsWhen,
  has,
  rangeOf,
  replace,
  showFile,
  showUnsaved,
  withSetting,
} from './editor';

/** With a character in the title that nobody sees. */
const untidy = `# Post-mortem: check\u200bout

## Timeline

| Time  | Event | Action Taken | Actor |
| ----- | ----- | ------------ | ----- |
| 14:00 | Start | None         |
| 14:10 | End   | None         |

**Status**: Darft
`;

const fixAll = vscode.CodeActionKind.SourceFixAll.append('postmortem');

function rowsFilled(text: string): string {
  return text
    .replace('Start | None         |', 'Start | None         |  |')
    .replace('End   | None         |', 'End   | None         |  |');
}

describe('fixes: one keystroke mends what one would have to type', () => {
  afterEach(cleanUp);

  it('one finding, and nothing else', async () => {
    const { document } = await showUnsaved(untidy);
    await apply(await actionsAt(document, rangeOf(document, 'Start')), 'Add the missing cell');
    assert.equal(document.getText(), untidy.replace('Start | None         |', 'Start | None         |  |'));
  });

  it('all findings of a rule in the document', async () => {
    const { document } = await showUnsaved(untidy);
    await apply(await actionsAt(document, rangeOf(document, 'Start')), 'Fix all “ragged-row” problems');
    assert.equal(document.getText(), rowsFilled(untidy));
  });

  it('marks the fix that needs no choice, so that Auto Fix takes it', async () => {
    const { document } = await showUnsaved(untidy);
    const preferredAt = async (text: string): Promise<readonly string[]> =>
      (await actionsAt(document, rangeOf(document, text)))
        .filter(({ isPreferred }) => isPreferred)
        .map(({ title }) => title);
    // Beside those of the sections that are missing there.
    assert.ok((await preferredAt('\u200b')).includes('Remove what cannot be seen'));
    assert.deepEqual(await preferredAt('Darft'), []);
  });

  it('keeps Windows line endings', async () => {
    const text = untidy.replaceAll('\n', '\r\n');
    const { document } = await showUnsaved(text);
    await apply(
      await actionsAt(document, rangeOf(document, 'Start'), fixAll),
      'Fix all auto-fixable problems',
    );
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
    assert.match(document.getText(), /^# Post-mortem: checkout\r\n/);
  });

  it('leaves the bytes and the dirty mark as they were when it is undone, in one step', async () => {
    const { document } = await showFile('undone.md', untidy);
    await findingsWhen(document.uri, has('ragged-row'));
    await apply(
      await actionsAt(document, rangeOf(document, 'Start'), fixAll),
      'Fix all auto-fixable problems',
    );
    assert.equal(document.isDirty, true);
    assert.notEqual(document.getText(), untidy);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), untidy);
    assert.equal(document.isDirty, false);
  });

  it('mends on save what needs no choice, where the user wants that', async () => {
    const editor = await showFile('saved.md', untidy);
    const { document } = editor;
    const onSave = { 'source.fixAll.postmortem': 'explicit' };
    await withSetting('editor.codeActionsOnSave', onSave, async () => {
      await replace(editor, 'Start', 'Begin');
      assert.equal(await document.save(), true);
    });
    // The cell that the row lacks is its author's to fill in, and not put there unasked.
    assert.equal(document.getText(), untidy.replace('Start', 'Begin').replace('\u200b', ''));
    assert.equal(document.isDirty, false);
  });

  it('does nothing, and complains of nothing, in a document that cannot be written', async () => {
    await withSetting('files.readonlyInclude', { '**/read-only.md': true }, async () => {
      const { document } = await showFile('read-only.md', untidy);
      await findingsWhen(document.uri, has('ragged-row'));
      await vscode.commands.executeCommand('editor.action.fixAll');
      assert.equal(document.getText(), untidy);
    });
  });

  it('never changes another version than the one that it was offered for', async () => {
    const editor = await showUnsaved(untidy);
    const { document } = editor;
    const analysed = { document, version: document.version, analysis: analysisOf(document) };
    const edits = [{ range: { start: 0, end: 0 }, newText: 'x' }];
    assert.ok(documentEdit(analysed, edits));
    await replace(editor, 'Start', 'Begin');
    assert.equal(documentEdit(analysed, edits), undefined);
  });

  it('keeps what is meant so, by a comment that asks for the reason', async () => {
    const editor = await showUnsaved(untidy);
    const { document } = editor;
    await findingsWhen(document.uri, has('invalid-value'));
    const title = 'Silence “invalid-value” on this line, with a reason';
    await apply(await actionsAt(document, rangeOf(document, 'Darft')), title);
    await vscode.commands.executeCommand('type', { text: 'their word' });
    const comment = '<!-- postmortem-disable-line invalid-value: their word -->';
    assert.equal(document.getText(), untidy.replace('Darft', `Darft ${comment}`));
    await findingsWhen(document.uri, (findings) => findings.length > 0 && !has('invalid-value')(findings));
  });

  it('offers nothing in ordinary Markdown', async () => {
    const { document } = await showUnsaved('# Shopping\n\n| a | b |\n| - | - |\n| c |\n');
    const actions = await actionsAt(document, rangeOf(document, 'c'));
    const titles = actions
      .map(({ title }) => title)
      .filter((title) => /cell|Fix all|Silence|Turn off/.test(title));
    assert.deepEqual(titles, []);
  });
});

function analysisOf(document: vscode.TextDocument): Analysis {
  const template = readTemplate('# Post-mortem\n');
  return analyse(document.getText(), { template, configuration: defaultConfiguration });
}
