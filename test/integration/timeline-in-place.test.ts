import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cleanUp, replace, showUnsaved, withSetting } from './editor';
import { incident, linksIn, markdownOf } from './incident';

function everything(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(0, 0, document.lineCount, 0);
}

function hintsIn(document: vscode.TextDocument, range = everything(document)): Thenable<vscode.InlayHint[]> {
  return vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, range);
}

function labelOf(label: vscode.InlayHint['label']): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

/** The hints of each line that has some, one after the other. */
async function hintTexts(document: vscode.TextDocument, range?: vscode.Range): Promise<string[]> {
  const lines = new Map<number, string[]>();
  for (const { label, position } of await hintsIn(document, range)) {
    lines.set(position.line, [...(lines.get(position.line) ?? []), labelOf(label)]);
  }
  return [...lines].map(([line, texts]) => `${line}: ${texts.join(' ')}`);
}

function lensesIn({ uri }: vscode.TextDocument): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 100);
}

async function lensTexts(document: vscode.TextDocument): Promise<string[]> {
  const lenses = await lensesIn(document);
  return lenses.map(({ range, command }) => `${range.start.line}: ${command?.title ?? ''}`);
}

describe('hints: what happened when shows where it is written', () => {
  afterEach(cleanUp);

  it('show the time since the start, and the milestones, behind the entries', async () => {
    const { document } = await showUnsaved(incident);
    assert.deepEqual(await hintTexts(document), [
      '4: T−0:10',
      '5: T+0:00 Started',
      '6: T+0:10 Detected',
      '7: T+1:30 Resolved',
    ]);
    const [first] = await hintsIn(document);
    assert.equal(first?.position.character, document.lineAt(4).text.length);
  });

  it('stand beside the time in a table whose rows are longer than a window is wide', async () => {
    const row = `| 14:00 | ${'Errors begin to rise'.padEnd(130)} |`;
    const { document } = await showUnsaved(
      `# Post-mortem: x\n\n## Timeline\n\n| Time | Event |\n|---|---|\n${row}\n| 14:05 | Alert fired |\n`,
    );
    const hints = await hintsIn(document);
    assert.deepEqual([...new Set(hints.map(({ position }) => position.character))], ['| 14:00'.length]);
  });

  it('are asked for of what is in view, and given for that alone', async () => {
    const { document } = await showUnsaved(incident);
    assert.deepEqual(await hintTexts(document, new vscode.Range(6, 0, 6, 99)), ['6: T+0:10 Detected']);
  });

  it('say why, and offer to mark this entry or another', async () => {
    const { document } = await showUnsaved(incident);
    const hint = (await hintsIn(document)).find(({ label }) => labelOf(label) === 'Detected');
    const tooltip = markdownOf(hint?.tooltip);
    assert.match(tooltip.value.replaceAll('\\', ''), /Inferred: “[Aa]lert fired”/);
    assert.deepEqual(linksIn(tooltip.value), [
      [
        'postmortem.markMilestone',
        { uri: document.uri.toString(), line: 6, character: 2, milestone: 'detected' },
      ],
      ['postmortem.markMilestone', { uri: document.uri.toString(), milestone: 'detected', entry: 'ask' }],
    ]);
    assert.deepEqual(tooltip.isTrusted, {
      enabledCommands: ['postmortem.markMilestone', 'postmortem.showEntry', 'postmortem.updateMetrics'],
    });
  });

  it('become the author’s own by a double click', async () => {
    const { document } = await showUnsaved(incident);
    const hint = (await hintsIn(document)).find(({ label }) => labelOf(label) === 'Detected');
    const edits = hint?.textEdits?.map(({ newText, range }) => [range.start.line, newText]);
    assert.deepEqual(edits, [[6, ' <!-- postmortem: detected -->']]);
  });

  it('tell a probable milestone from one that is said outright', async () => {
    const { document } = await showUnsaved(
      '# Post-mortem: x\n\n## Timeline\n\n- 14:00 Release 4.2 deployed\n- 14:10 Alert fired\n',
    );
    assert.deepEqual(await hintTexts(document), ['4: T+0:00 Started?', '5: T+0:10 Detected']);
  });

  it('can each be switched off', async () => {
    const { document } = await showUnsaved(incident);
    await withSetting('postmortem.hints.elapsedTime', false, async () => {
      assert.deepEqual(await hintTexts(document), ['5: Started', '6: Detected', '7: Resolved']);
    });
    await withSetting('postmortem.hints.milestones', false, async () => {
      assert.deepEqual(await hintTexts(document), ['4: T−0:10', '5: T+0:00', '6: T+0:10', '7: T+1:30']);
    });
  });

  it('are not there in ordinary Markdown', async () => {
    const { document } = await showUnsaved(
      '# Shopping\n\n## Timeline\n\n- 14:00 Errors begin\n- 14:10 Alert fired\n',
    );
    assert.deepEqual(await hintTexts(document), []);
  });
});

describe('the lens: the metrics above the timeline', () => {
  afterEach(cleanUp);

  it('gives what the timeline tells, and what is stated otherwise or not recorded', async () => {
    const { document } = await showUnsaved(incident.replace('2 hours', '3 hours'));
    const [metrics, update] = await lensTexts(document);
    assert.match(
      metrics ?? '',
      /^2: Total 1 h 30 min \(stated: 3 h\) · Detect 10 min · Acknowledge not recorded/,
    );
    assert.equal(update, '2: Update 1 metric');
  });

  it('has nothing to update where all is well, and follows what is typed', async () => {
    const editor = await showUnsaved(incident);
    assert.equal((await lensTexts(editor.document)).length, 1);
    await replace(editor, '14:10', '14:25');
    assert.match((await lensTexts(editor.document))[0] ?? '', /Detect 25 min/);
  });

  it('opens the preview', async () => {
    const { document } = await showUnsaved(incident);
    const [lens] = await lensesIn(document);
    assert.equal(lens?.command?.command, 'postmortem.showPreviewToSide');
    assert.deepEqual(
      lens.command.arguments?.map((argument: vscode.Uri) => argument.toString()),
      [document.uri.toString()],
    );
  });

  it('can be switched off, and needs a timeline', async () => {
    const { document } = await showUnsaved(incident);
    await withSetting('postmortem.lens.enabled', false, async () => {
      assert.deepEqual(await lensTexts(document), []);
    });
    const other = await showUnsaved('# Post-mortem: x\n\n## Summary\n\nIt broke.\n');
    assert.deepEqual(await lensTexts(other.document), []);
  });
});
