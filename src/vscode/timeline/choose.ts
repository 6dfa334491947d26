import * as vscode from 'vscode';

/** Lets the user choose one of `items`, beginning at the one that is `active`; `undefined` where none is chosen. */
export function choose<Item extends vscode.QuickPickItem>(
  items: readonly Item[],
  { title, placeholder, active }: { title: string; placeholder: string; active: Item | undefined },
): Promise<Item | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  Object.assign(pick, { title, placeholder, matchOnDescription: true });
  pick.items = items;
  if (active) pick.activeItems = [active];
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
