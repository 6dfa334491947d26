import * as vscode from 'vscode';
import { folderOf } from '../documents';
import { belongsTo, type Project } from '../project-file';
import { findTextFile } from '../text-files';

/** What a workspace folder tells about the next post-mortem in it. */
export interface Survey {
  /** Names and texts in which the ids of other post-mortems stand. */
  readonly texts: readonly string[];
  /** Where most of the post-mortems are; `undefined` where there are none. */
  readonly folder: vscode.Uri | undefined;
}

/** So that a large workspace, or a slow one, does not keep anybody from writing. */
const mostFiles = 2000;
const mostReads = 400;
const longestMilliseconds = 2000;
const readsAtOnce = 16;

/** Looks through the Markdown files in `folder`, first those whose names sound like it, and the open documents. */
export async function surveyPostmortems(folder: vscode.Uri, project: Project): Promise<Survey> {
  const deadline = performance.now() + longestMilliseconds;
  const texts: string[] = [];
  const counts = new Map<string, { readonly folder: vscode.Uri; count: number }>();
  const take = (uri: vscode.Uri, text: string): void => {
    if (!belongsTo(project, uri, text)) return;
    texts.push(text);
    const home = folderOf(uri);
    const known = counts.get(home.path);
    if (known) known.count++;
    else counts.set(home.path, { folder: home, count: 1 });
  };
  for (const document of vscode.workspace.textDocuments) {
    if (document.languageId === 'markdown') texts.push(document.uri.path, document.getText());
  }
  const files = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, '**/*.{md,markdown}'),
    '**/node_modules/**',
    mostFiles,
  );
  texts.push(...files.map(({ path }) => path));
  const waiting = files.sort((a, b) => likelihood(b) - likelihood(a)).slice(0, mostReads);
  const readNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file && performance.now() < deadline; file = waiting.shift()) {
      take(file, (await findTextFile(file)) ?? '');
    }
  };
  await Promise.all(Array.from({ length: readsAtOnce }, readNext));
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return { texts, folder: most?.folder };
}

/** Accepts "postmortems/2024-05-01.md" and "docs/INC-2024-05-01-001.md". */
function likelihood({ path }: vscode.Uri): number {
  return /post-?mortem|incident|outage|\binc-\d/i.test(path) ? 1 : 0;
}
