import { strict as assert } from 'node:assert';
import type * as vscode from 'vscode';

/** A post-mortem whose timeline gives most of what it states. */
export const incident = `# Post-mortem: checkout

## Timeline (UTC)

- 13:50 Release 4.2 deployed
- 14:00 Errors begin to rise
- 14:10 Alert fired
- 15:30 Incident resolved

**Total Duration**: 2 hours
**Time to Acknowledge**: 5 minutes
`;

export function markdownOf(content: unknown): vscode.MarkdownString {
  assert.ok(typeof content === 'object' && content !== null && 'value' in content, 'not Markdown');
  return content as vscode.MarkdownString;
}

/** The links in a piece of Markdown that run commands: the command and its argument. */
export function linksIn(markdown: string): (readonly [string, unknown])[] {
  return Array.from(markdown.matchAll(/\]\(command:([\w.]+)\?([^)]*)\)/g), ([, command = '', query = '']) => {
    const [argument] = JSON.parse(decodeURIComponent(query)) as readonly unknown[];
    return [command, argument] as const;
  });
}
