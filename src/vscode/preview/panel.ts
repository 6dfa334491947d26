import * as vscode from 'vscode';
import type { Html } from '../../core/report';
import { isFromPreview, type FromPreview, type ToPreview } from '../../preview/messages';
import type { Analysed, Analyses } from '../analyses';
import { documentEdit } from '../fixes/document-edit';
import { linkedFile } from './linked-file';
import { notAPostmortem, nothingOpen, notThere } from './notices';
import { previewPage, rootsFor } from './page';
import { nameOf, Rendering, type Shown } from './rendering';
import { isSame, revealLine, ScrollLink } from './source';

/** One preview: a panel that shows the report on a post-mortem, and the post-mortem itself. */
export class PreviewPanel implements vscode.Disposable {
  readonly #rendering: Rendering;
  readonly #scroll: ScrollLink;
  readonly #disposables: vscode.Disposable;
  readonly #disposed = new vscode.EventEmitter<void>();
  /** What the report is about; `undefined` before there is one. */
  #uri: vscode.Uri | undefined;
  #isPinned: boolean;
  #analysed: Analysed | undefined;
  /** What there is to say where there is no report. */
  #notice: Html = nothingOpen();
  /** How much the page shows; `undefined` while there is no page. */
  #shown: Shown | undefined;
  /** The line of the cursor that the page has been told. */
  #cursor: number | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly extension: vscode.Uri,
    private readonly analyses: Analyses,
    isPinned = false,
  ) {
    this.#isPinned = isPinned;
    this.#rendering = new Rendering(panel.webview);
    this.#scroll = new ScrollLink((line) => this.#post({ type: 'scroll', line }));
    this.#disposables = vscode.Disposable.from(
      this.#disposed,
      this.#scroll,
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(() => this.#forgetPageIfHidden()),
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isFromPreview(message)) void this.#receive(message);
      }),
      analyses.onDidChange(({ document, analysed }) => {
        if (this.#uri && isSame(document.uri, this.#uri)) this.#take(document, analysed);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#tellCursor(textEditor)),
    );
    panel.webview.html = previewPage(panel.webview, extension);
    this.#setTitle();
  }

  readonly onDidDispose: vscode.Event<void> = this.#disposed.event;

  /** Fires when it becomes the active editor, or stops being it. */
  get onDidChangeViewState(): vscode.Event<unknown> {
    return this.panel.onDidChangeViewState;
  }

  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  /** Whether it keeps showing its document, whatever editor is active. */
  get isPinned(): boolean {
    return this.#isPinned;
  }

  set isPinned(isPinned: boolean) {
    this.#isPinned = isPinned;
    this.#setTitle();
    this.#refresh();
  }

  /** Shows the report on the document of `uri`, now and as it changes. */
  async show(uri: vscode.Uri): Promise<void> {
    this.#uri = uri;
    this.#setTitle();
    await this.#load(uri);
  }

  /** Brings it to the front, in the column where it is. */
  reveal(preserveFocus: boolean): void {
    this.panel.reveal(undefined, preserveFocus);
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#disposed.fire();
    this.#disposables.dispose();
    this.panel.dispose();
  }

  async #load(uri: vscode.Uri): Promise<void> {
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const analysed = await this.analyses.of(document);
      // Meanwhile another document can have been asked for.
      if (this.#uri && isSame(uri, this.#uri)) this.#take(document, analysed);
    } catch {
      this.#analysed = undefined;
      this.#notice = notThere(nameOf(uri));
      this.#refresh();
    }
  }

  #take(document: vscode.TextDocument, analysed: Analysed | undefined): void {
    // VS Code closes documents that no editor shows; as long as it is shown here, it is read again.
    if (document.isClosed) return void this.#load(document.uri);
    this.#analysed = analysed;
    this.#notice = notAPostmortem(nameOf(document.uri));
    // An analysis has just had its turn; rendering gets one of its own.
    this.#waiting ??= setTimeout(() => this.#refresh(), 0);
  }

  /** Brings the page to what is known, if there is a page. */
  #refresh(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    if (!this.#shown) return;
    const uri = this.#uri;
    const state = uri && { uri: uri.toString(), pinned: this.#isPinned };
    if (!state || !this.#analysed) {
      this.#rendering.reset();
      this.#post({ type: 'message', state, html: this.#notice.toString() });
      return;
    }
    if (this.#allowImagesBeside(uri)) return;
    const report = this.#rendering.report(this.#analysed, this.#shown, state);
    this.#post(report);
    void this.#sendPieces(report.following);
    this.#scroll.source = uri;
    for (const editor of vscode.window.visibleTextEditors) this.#tellCursor(editor);
  }

  /** Lets the page load images of the document's folder; where that is news, VS Code loads the page anew. */
  #allowImagesBeside(uri: vscode.Uri): boolean {
    const { options } = this.panel.webview;
    const roots = rootsFor(this.extension, uri);
    if (String(options.localResourceRoots) === String(roots)) return false;
    this.#shown = undefined;
    this.panel.webview.options = { ...options, localResourceRoots: roots };
    return true;
  }

  #show(more: Partial<Shown>): void {
    this.#shown = { width: 0, events: false, ...this.#shown, ...more };
    this.#refresh();
  }

  #forgetPageIfHidden(): void {
    if (!this.panel.visible) this.#shown = undefined;
  }

  async #receive(message: FromPreview): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#rendering.reset();
        this.#cursor = undefined;
        this.#show({ width: message.width, events: message.events });
        break;
      case 'resized':
        this.#show({ width: message.width });
        break;
      case 'events':
        this.#show({ events: true });
        break;
      case 'needed':
        await this.#sendPieces(message.keys);
        break;
      case 'reveal':
        if (this.#uri) await revealLine(this.#uri, message.line, this.panel.viewColumn);
        break;
      case 'scrolled':
        this.#scroll.follow(message.line);
        break;
      case 'fix':
        await this.#fix(message);
        break;
      case 'open':
        await this.#open(message.path);
        break;
      case 'new':
        await vscode.commands.executeCommand('postmortem.new');
    }
  }

  async #open(path: string): Promise<void> {
    const file = this.#uri && linkedFile(this.#uri, path);
    if (file) await vscode.commands.executeCommand('vscode.open', file);
  }

  /** Renders pieces one by one, each in a turn of its own. */
  async #sendPieces(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const piece = this.#rendering.piece(key);
      if (piece) this.#post({ type: 'pieces', pieces: [piece] });
    }
  }

  async #fix({ version, finding, fix }: FromPreview & { readonly type: 'fix' }): Promise<void> {
    const analysed = this.#analysed;
    const edits = analysed?.analysis.findings[finding]?.fixes[fix]?.edits;
    // What was clicked belongs to the version that showed; on another it could do anything.
    if (!analysed || !edits || analysed.version !== version) return;
    const edit = documentEdit(analysed, edits);
    if (edit) await vscode.workspace.applyEdit(edit);
  }

  #tellCursor({ document, selection: { active } }: vscode.TextEditor): void {
    if (!this.#shown || active.line === this.#cursor) return;
    if (!this.#uri || !isSame(document.uri, this.#uri)) return;
    this.#cursor = active.line;
    this.#post({ type: 'cursor', line: active.line });
  }

  #setTitle(): void {
    const about = this.#uri ? `: ${nameOf(this.#uri)}` : '';
    this.panel.title = `Report${about}${this.#isPinned ? ' (pinned)' : ''}`;
  }

  #post(message: ToPreview): void {
    if (this.#shown) void this.panel.webview.postMessage(message);
  }
}
