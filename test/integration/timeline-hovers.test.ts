import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cleanUp, movesSelection, rangeOf, showUnsaved, withSetting } from './editor';
import { incident, linksIn, markdownOf } from './incident';

/** What the hover at `words` says; empty where there is none. */
async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const { start } = rangeOf(document, words);
  const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    start,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => markdownOf(content).value.replaceAll('\\', ''))
    .join('\n');
}

describe('hovers: a number can be traced to its events', () => {
  afterEach(cleanUp);

  it('of a stated metric give its formula, its two events with links, and the difference', async () => {
    const { document } = await showUnsaved(incident.replace('2 hours', '3 hours'));
    const hover = await hoverAt(document, 'Total Duration');
    assert.match(hover, /\*\*Total Duration\*\*: 1 h 30 min/);
    assert.match(hover, /Started \[14:00 “Errors begin to rise”\]/);
    assert.match(hover, /Resolved \[15:30 “Incident resolved”\]/);
    assert.match(hover, /states 1 h 30 min more/);
    const uri = document.uri.toString();
    assert.deepEqual(linksIn(hover), [
      ['postmortem.showEntry', { uri, line: 5, character: 2 }],
      ['postmortem.showEntry', { uri, line: 7, character: 2 }],
      ['postmortem.updateMetrics', { uri }],
    ]);
  });

  it('of a metric that is not recorded tell what to write', async () => {
    const { document } = await showUnsaved(incident);
    const hover = await hoverAt(document, 'Time to Acknowledge');
    assert.match(hover, /not recorded/);
    assert.match(hover, /Write one, such as “.+”/);
  });

  it('of a time say when it was, and which milestones the entry holds', async () => {
    const { document } = await showUnsaved(incident);
    const hover = await hoverAt(document, '14:10');
    assert.match(hover, /\*\*14:10\*\*/);
    assert.match(hover, /10 min after the start at \[14:00\]/);
    assert.match(hover, /\*\*Detected\*\*/);
    assert.equal(await hoverAt(document, 'Alert fired'), '');
  });

  it('show what authors wrote as text, and run nothing that it names', async () => {
    const text = 'Alert fired [run](command:evil) <b>$(flame)</b> ![x](https://x.example/x.png)';
    const { document } = await showUnsaved(
      incident.replace('Incident resolved', `${text}, incident resolved`),
    );
    const { start } = rangeOf(document, 'Total Duration');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      start,
    );
    const { value } = markdownOf(hover?.contents[0]);
    assert.doesNotMatch(value, /(?<!\\)\[run|(?<!\\)<b|(?<!\\)!\[|command:evil/);
  });

  it('lead to the entry', async () => {
    const editor = await showUnsaved(incident);
    const uri = editor.document.uri.toString();
    await movesSelection(editor, () =>
      vscode.commands.executeCommand('postmortem.showEntry', { uri, line: 6, character: 2 }),
    );
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [6, 2]);
  });

  it('can be switched off', async () => {
    const { document } = await showUnsaved(incident);
    await withSetting('postmortem.hover.enabled', false, async () => {
      assert.equal(await hoverAt(document, 'Total Duration'), '');
    });
  });
});
