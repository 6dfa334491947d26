import * as vscode from 'vscode';
import { milestoneNames, type MilestoneName } from '../../core';

/** What a link, a lens or a keybinding asks a command for; what is not given, the active editor tells or the user. */
export interface Request {
  readonly uri?: vscode.Uri;
  /** Where an entry's time stands. */
  readonly place?: vscode.Position;
  readonly milestone?: MilestoneName;
  /** Whether the user is to choose the entry, rather than the cursor. */
  readonly asksForEntry: boolean;
}

/** A request as a command's argument, which travels as JSON in a link. */
export interface RequestArgument {
  readonly uri: string;
  /** 0-based, in UTF-16 units, as VS Code counts. */
  readonly line?: number;
  readonly character?: number;
  readonly milestone?: MilestoneName;
  readonly entry?: 'ask';
}

/** Reads a command's argument, which may be anything: menus hand over arguments of their own. */
export function requestIn(argument: unknown): Request {
  if (argument instanceof vscode.Uri) return { uri: argument, asksForEntry: false };
  if (typeof argument !== 'object' || argument === null) return { asksForEntry: false };
  const { uri, line, character, milestone, entry } = argument as Readonly<Record<string, unknown>>;
  const name = milestoneNames.find((candidate) => candidate === milestone);
  return {
    ...(typeof uri === 'string' && { uri: vscode.Uri.parse(uri) }),
    ...(isCount(line) && { place: new vscode.Position(line, isCount(character) ? character : 0) }),
    ...(name && { milestone: name }),
    asksForEntry: entry === 'ask',
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
