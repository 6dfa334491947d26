import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { PreviewPanel } from './panel';

export const viewType = 'postmortem.preview';

/** What shows and renders: loaded with the first preview. */
async function load() {
  const [{ rootsFor }, { PreviewPanel }] = await Promise.all([import('./page'), import('./panel')]);
  return { rootsFor, PreviewPanel };
}

type Parts = Awaited<ReturnType<typeof load>>;

/** All previews: any number that are pinned to a document, and one that follows the active editor. */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #panels = new Set<PreviewPanel>();

  constructor(
    private readonly analyses: Analyses,
    private readonly extension: vscode.Uri,
  ) {}

  /** The document of the preview that is the active editor. */
  get activeUri(): vscode.Uri | undefined {
    return this.#active()?.uri;
  }

  /** Shows `uri` in the preview that is not pinned, or in a new one in `column`. */
  async open(uri: vscode.Uri | undefined, column: vscode.ViewColumn): Promise<void> {
    const isBeside = column === vscode.ViewColumn.Beside;
    const parts = await load();
    let preview = [...this.#panels].find(({ isPinned }) => !isPinned);
    if (preview) preview.reveal(isBeside);
    else {
      const place = { viewColumn: column, preserveFocus: isBeside };
      const panel = vscode.window.createWebviewPanel(viewType, 'Report', place, {
        enableScripts: true,
        enableFindWidget: true,
        localResourceRoots: parts.rootsFor(this.extension, uri),
      });
      preview = this.#add(panel, false, parts);
    }
    if (uri) await preview.show(uri);
  }

  /** Lets the preview that is not pinned show the post-mortem of the editor that has become active. */
  async follow(document: vscode.TextDocument): Promise<void> {
    for (const preview of this.#panels) {
      // An editor of something else leaves what is shown as it is.
      if (!preview.isPinned && (await this.analyses.of(document))) await preview.show(document.uri);
    }
  }

  /** Pins the active preview to its document, or lets it follow the active editor again. */
  pinActive(isPinned: boolean): void {
    const preview = this.#active();
    if (preview) preview.isPinned = isPinned;
    this.#tellContext();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const [{ isState }, parts] = await Promise.all([import('../../preview/messages'), load()]);
    const known = isState(state) ? state : undefined;
    const preview = this.#add(panel, known?.pinned ?? false, parts);
    if (known) await preview.show(vscode.Uri.parse(known.uri));
  }

  dispose(): void {
    for (const preview of [...this.#panels]) preview.dispose();
  }

  #add(panel: vscode.WebviewPanel, isPinned: boolean, parts: Parts): PreviewPanel {
    const icon = (name: string): vscode.Uri =>
      vscode.Uri.joinPath(this.extension, 'media', 'preview', `${name}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    const preview = new parts.PreviewPanel(panel, this.extension, this.analyses, isPinned);
    this.#panels.add(preview);
    preview.onDidDispose(() => this.#panels.delete(preview));
    preview.onDidChangeViewState(() => this.#tellContext());
    this.#tellContext();
    return preview;
  }

  #active(): PreviewPanel | undefined {
    return [...this.#panels].find(({ isActive }) => isActive);
  }

  /** Which of the two buttons the title of the active preview has. */
  #tellContext(): void {
    const isPinned = this.#active()?.isPinned ?? false;
    void vscode.commands.executeCommand('setContext', 'postmortem.isPreviewPinned', isPinned);
  }
}
