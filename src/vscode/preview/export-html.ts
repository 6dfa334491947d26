import * as vscode from 'vscode';
import {
  describeLeftOut,
  redact,
  renderPage,
  styleSheets,
  type Audience,
  type StillThere,
} from '../../core/report';
import type { Analysis } from '../../core';
import type { Analyses } from '../analyses';
import { askWhere, offerToOpen, titleOf, toExport } from './export-file';

/**
 * `postmortem.exportHtml`: saves the report and the document as one HTML file where the user says, and offers to
 * open it. Cancelling at any step leaves nothing behind.
 */
export async function exportHtml(
  analyses: Analyses,
  extension: vscode.Uri,
  uri: vscode.Uri | undefined,
): Promise<void> {
  const analysed = await toExport(analyses, uri);
  if (!analysed) return;
  const audience = await chooseAudience();
  if (!audience) return;
  if (audience === 'external' && !(await confirmLeavingOut(analysed.analysis))) return;
  const target = await askWhere(analysed.document.uri, 'HTML', 'html');
  if (!target) return;
  const style = await readStyle(extension);
  const page = renderPage(analysed.analysis, { name: titleOf(analysed.document.uri), audience, style });
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page));
  await offerToOpen(target);
}

/** The style of the page, from the extension's own files. */
async function readStyle(extension: vscode.Uri): Promise<string> {
  const sheets = [...styleSheets, 'page'].map((name) =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'media', `${name}.css`)),
  );
  const decoder = new TextDecoder();
  return (await Promise.all(sheets)).map((sheet) => decoder.decode(sheet)).join('');
}

async function chooseAudience(): Promise<Audience | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly audience: Audience })[] = [
    {
      label: 'Everything',
      detail: 'The report with all findings, and the whole document',
      audience: 'internal',
    },
    {
      label: 'For readers outside',
      detail: 'Without internal sections, people, costs and findings; you see first what is left out',
      audience: 'external',
    },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Export Post-Mortem as HTML',
    placeHolder: 'For whom?',
  });
  return chosen?.audience;
}

/** Tells what readers outside will not get, and which names and amounts they still will, before anything is written. */
async function confirmLeavingOut(analysis: Analysis): Promise<boolean> {
  const { leftOut, namesLeft, amountsLeft } = redact(analysis);
  const told = (found: readonly StillThere[]): string =>
    found
      .map(({ words, lines }) => `“${words}” in line ${lines.map((line) => line + 1).join(', ')}`)
      .join('; ');
  const detail = [
    `Left out: ${describeLeftOut(leftOut)}; the findings and the completeness of the document.`,
    ...(namesLeft.length > 0 ? [`Names that are still in the text: ${told(namesLeft)}.`] : []),
    ...(amountsLeft.length > 0 ? [`Amounts of money that are still in the text: ${told(amountsLeft)}.`] : []),
    '<!-- postmortem: internal --> in a section leaves it out, <!-- postmortem: external --> keeps it.',
  ];
  const choice = 'Export';
  const options = { modal: true, detail: detail.join('\n\n') };
  const message = 'For readers outside, the file leaves out what is internal.';
  return (await vscode.window.showInformationMessage(message, options, choice)) === choice;
}
