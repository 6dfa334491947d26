import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import template from '../../media/templates/default.md';
import { cleanUp, findingsWhen, has, replace, showUnsaved } from './editor';

/** As many lines as the largest document that anybody has measured with. */
const copies = 72;

describe('a document of 17,000 lines', () => {
  afterEach(cleanUp);

  // VS Code tells extensions of diagnostics 50 ms after it has them: an author sees them that much sooner.
  it('shows what one types, too; how soon is printed, not judged', async function () {
    this.timeout(60_000);
    const text = `# Post-mortem\n\n**Status**: Draft\n\n${`${template}\n`.repeat(copies)}`;
    const editor = await showUnsaved(text);
    const { uri, lineCount } = editor.document;
    assert.ok(lineCount > 16_000);
    await findingsWhen(uri, has('placeholder'));
    const times: number[] = [];
    const type = async (
      status: string,
      typed: string,
      severity: vscode.DiagnosticSeverity,
    ): Promise<void> => {
      const started = performance.now();
      await replace(editor, `**Status**: ${status}`, `**Status**: ${typed}`);
      await findingsWhen(uri, (findings) => findings.some((finding) => finding.severity === severity));
      times.push(performance.now() - started);
    };
    // Every finding gets another severity, so that the last one to be shown is the one that is waited for.
    for (let round = 0; round < 4; round++) {
      await type('Draft', 'Final', vscode.DiagnosticSeverity.Error);
      await type('Final', 'Draft', vscode.DiagnosticSeverity.Information);
    }
    const sorted = times.map(Math.round).sort((a, b) => a - b);
    console.log(`  keystroke to diagnostics, ${lineCount} lines: ${sorted.join(', ')} ms`);
  });
});
