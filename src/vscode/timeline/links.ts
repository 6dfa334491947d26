import * as vscode from 'vscode';
import { markCommand, showCommand, updateCommand } from './command-names';
import type { RequestArgument } from './request';

/** The only commands that a link in a hover of ours may run. */
const enabledCommands = [markCommand, showCommand, updateCommand];

/** Markdown whose links may run our own commands and no other; what authors wrote must have passed `plain`. */
export function linkedMarkdown(lines: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.join('\n\n'));
  markdown.isTrusted = { enabledCommands };
  return markdown;
}

/** A link that runs one of our commands. */
export function commandLink(words: string, command: string, argument: RequestArgument): string {
  return `[${plain(words)}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
}

/** `text` as Markdown that shows just that. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@]/g, '\\$&').replace(/\s+/g, ' ');
}
