import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The page about a rule. */
export interface RulePage {
  readonly markdown: string;
  /** What it says first, under its title. */
  readonly summary: string;
}

/** Where the pages are, beside the bundle that this becomes a part of. */
const pages = join(import.meta.dirname, '..', 'docs', 'rules');

/** The page about `rule`; `undefined` where this installation has none. */
export async function readRulePage(rule: string, folder = pages): Promise<RulePage | undefined> {
  try {
    const markdown = await readFile(join(folder, `${rule}.md`), 'utf8');
    const [, summary = ''] = markdown.replaceAll('\r\n', '\n').split(/\n{2,}/);
    return { markdown, summary: summary.replaceAll('\n', ' ').trim() };
  } catch {
    return undefined;
  }
}
