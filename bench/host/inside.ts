// Runs in the extension host, as extension tests do, and prints what it measures.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import template from '../../media/templates/default.md';
import { cleanUp, findingsWhen, has, once, replace, showUnsaved } from '../../test/integration/editor';
import { texts } from '../speed/texts';
import { formatMeasured, type Measured } from './measured';

/** VS Code calls this once everything has started. */
export async function run(): Promise<void> {
  // Before the large document: VS Code itself is busy with that one for seconds.
  tell(await measureTyping());
  await cleanUp();
  tell(await measureLargeDocument());
  tell(await measureActivation());
}

function tell(measured: readonly Measured[]): void {
  for (const each of measured) console.log(formatMeasured(each));
}

/** From the edit to the diagnostics that answer it, and how long the host was busy in one go meanwhile. */
async function measureLargeDocument(): Promise<readonly Measured[]> {
  const editor = await showUnsaved(`# Post-mortem\n\n**Status**: Draft\n\n${texts.many(template)}`);
  const { uri } = editor.document;
  await findingsWhen(uri, has('placeholder'));
  const measured: Measured[] = [];
  const delays = monitorEventLoopDelay({ resolution: 1 });
  const change = async (from: string, to: string, severity: vscode.DiagnosticSeverity): Promise<void> => {
    delays.reset();
    delays.enable();
    const started = performance.now();
    await replace(editor, `**Status**: ${from}`, `**Status**: ${to}`);
    // Every finding gets another severity, so the answer to an earlier edit is not taken for this one's.
    await findingsWhen(uri, (findings) => findings.some((finding) => finding.severity === severity));
    measured.push({ name: 'keystroke', value: performance.now() - started });
    delays.disable();
    measured.push({ name: 'busy', value: delays.max / 1e6 });
  };
  for (let round = 0; round < 8; round++) {
    await change('Draft', 'Final', vscode.DiagnosticSeverity.Error);
    await change('Final', 'Draft', vscode.DiagnosticSeverity.Information);
  }
  return measured;
}

/** How long the host is busy in one go while somebody types in a timeline of 500 events beside its preview. */
async function measureTyping(): Promise<readonly Measured[]> {
  const editor = await showUnsaved(texts.eventful(template));
  await findingsWhen(editor.document.uri, (findings) => findings.length > 0);
  await vscode.commands.executeCommand('postmortem.showPreviewToSide');
  await setTimeout(3000);
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  for (let key = 0; key < 40; key++) {
    const end = editor.document.getText().indexOf('alert fired');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(end), 'x'));
    await setTimeout(80);
  }
  await setTimeout(500);
  delays.disable();
  return [{ name: 'busy-typing', value: delays.max / 1e6 }];
}

/** What VS Code itself has noted: its page "Startup Performance" has a row for every extension. */
async function measureActivation(): Promise<readonly Measured[]> {
  await vscode.commands.executeCommand('perfview.show');
  const row = await once(vscode.workspace.onDidChangeTextDocument, () => {
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf');
    // Accepts "| postmortem.postmortem | false | 12 | 5 | 17 | onLanguage:markdown | … |".
    return /\|\s*postmortem\.postmortem\s*\|.*/.exec(page?.getText() ?? '')?.[0];
  });
  const [load, call] = row.split('|').slice(3).map(Number);
  return [
    { name: 'load', value: load ?? NaN },
    { name: 'activate', value: call ?? NaN },
  ];
}
