import * as vscode from 'vscode';
import type { Lines, Range, TextEdit } from '../core';

/*
 * The core counts UTF-16 code units from the beginning of the text, VS Code lines and characters in them. Both
 * speak of the text as VS Code gives it: one kind of line ending throughout, no byte order mark. The lines are
 * always those of the analysed text, so that a conversion is right even when the document has gone on since.
 */

/** The place in the editor of `range` in the text of `lines`. */
export function toEditorRange(lines: Lines, range: Range): vscode.Range {
  return new vscode.Range(toEditorPosition(lines, range.start), toEditorPosition(lines, range.end));
}

/** The offset of a place in the editor. */
export function toOffset(lines: Lines, { line, character }: vscode.Position): number {
  return Math.min(lines.startOf(line) + character, lines.endOf(line));
}

/** The range in the text of `lines` of a place in the editor. */
export function toTextRange(lines: Lines, range: vscode.Range): Range {
  return { start: toOffset(lines, range.start), end: toOffset(lines, range.end) };
}

export function toEditorEdits(lines: Lines, edits: readonly TextEdit[]): vscode.TextEdit[] {
  return edits.map(({ range, newText }) => new vscode.TextEdit(toEditorRange(lines, range), newText));
}

/** The place in the editor of `offset` in the text of `lines`. */
export function toEditorPosition(lines: Lines, offset: number): vscode.Position {
  const { line, character } = lines.positionAt(offset);
  return new vscode.Position(line, character);
}
