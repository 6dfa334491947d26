import * as vscode from 'vscode';
import { insertEvent, type Insertion } from '../../core/insert';
import type { Analysed, Analyses } from '../analyses';
import { toEditorRange } from '../positions';
import { changes, subject } from './change';

/** `postmortem.insertEvent`: a new entry with the time now, at its place in the timeline. */
export async function insertNow(analyses: Analyses): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysed = await subject(analyses);
  if (!analysed || editor?.document !== analysed.document) return;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const insertion = insertEvent(analysed.analysis, Date.now() / 1000, timeZone);
  if (insertion) await insert(editor, analysed, insertion);
  else explain(analysed);
}

/** Inserts the entry with the cursor where its text goes; in a row, Tab goes from cell to cell. */
async function insert(
  editor: vscode.TextEditor,
  { document, version, analysis }: Analysed,
  insertion: Insertion,
): Promise<void> {
  const place = toEditorRange(analysis.document.lines, insertion.edit.range);
  // The entry has its line ending and its indentation already.
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  const isChanged = await changes(document, async () => {
    if (document.version !== version) return false;
    return editor.insertSnippet(snippetOf(insertion), place, options);
  });
  if (isChanged) editor.revealRange(editor.selection);
}

function snippetOf({ edit: { newText }, stops }: Insertion): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  const last = stops.at(-1);
  let from = 0;
  for (const stop of [...stops].sort((a, b) => a - b)) {
    snippet.appendText(newText.slice(from, stop));
    // The last of a snippet's stops is the one numbered 0.
    snippet.appendTabstop(stop === last ? 0 : stops.indexOf(stop) + 1);
    from = stop;
  }
  return snippet.appendText(newText.slice(from));
}

function explain({ analysis }: Analysed): void {
  const why =
    analysis.timeline.events.length > 0
      ? 'A timeline that is told in sentences, or set in HTML, cannot be added to.'
      : 'There is no timeline yet. Write a heading “Timeline”, or insert the snippet “pm-timeline”.';
  void vscode.window.showInformationMessage(why);
}
