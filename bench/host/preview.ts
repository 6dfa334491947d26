import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWindow } from '../../test/hosts/open-window';
import type { EditorWindow } from '../../test/hosts/window';

/** Keys that come one after another as fast as somebody who types well. */
const keyDelay = 60;
const rounds = 5;

/** What the page of the workbench and that of the preview note; both clocks are the machine's. */
interface Notes {
  lastKey?: number;
}

/**
 * From the last key to the change in the preview that shows it, in milliseconds, in a real VS Code: a few letters
 * are typed into an event of `text`, which has a line with `place`.
 */
export async function measurePreview(
  extension: string,
  text: string,
  place: string,
): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'postmortem-bench-'));
  const file = join(folder, 'incident.md');
  await writeFile(file, text);
  try {
    await using window = await openWindow({ folder, extension });
    const before = text.slice(0, text.indexOf(place));
    await window.openFile(file, before.split('\n').length);
    await window.runCommand('Postmortem: Show Preview to the Side');
    await window.webview().getByText(place).first().waitFor({ state: 'attached' });
    await window.press('Control+1'); // back to the editor, where the cursor still is
    await window.press('Home');
    const column = before.length - (before.lastIndexOf('\n') + 1);
    for (let i = 0; i < column; i++) await window.press('ArrowRight');
    await window.page.evaluate(() => {
      addEventListener('keydown', () => ((globalThis as Notes).lastKey = Date.now()), true);
    });
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await typeOnce(window, words(round)));
    return times;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A word that the document does not have. */
function words(round: number): string {
  return `qz${'abcdefghij'.slice(0, 3 + round)}zq`;
}

async function typeOnce(window: EditorWindow, typed: string): Promise<number> {
  const body = window.webview().locator('body');
  const shown = body.evaluate(
    (element, word) =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (element.textContent.includes(word)) {
            observer.disconnect();
            resolve(Date.now());
          }
        }).observe(element, { subtree: true, childList: true, characterData: true });
      }),
    typed,
  );
  await window.page.keyboard.type(typed, { delay: keyDelay });
  const shownAt = await shown;
  const lastKey = await window.page.evaluate(() => (globalThis as Notes).lastKey ?? NaN);
  return shownAt - lastKey;
}
