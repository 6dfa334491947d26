import type * as vscode from 'vscode';
import { renderReport, viewDocument, type DocumentView } from '../../core/report';
import type { PanelState, PieceHtml, ToPreview } from '../../preview/messages';
import type { Analysed } from '../analyses';
import { linkedFile } from './linked-file';
import { Sent } from './sent';

/** As few pieces as one edit changes. */
const fewPieces = 3;

/** How much of a report a preview shows. */
export interface Shown {
  /** How wide a picture may be, in CSS pixels. */
  readonly width: number;
  /** Whether the table of events is open. */
  readonly events: boolean;
}

/** Renders what one preview shows, and remembers what it has been sent, so as to send only what is new. */
export class Rendering {
  #sent = new Sent();
  #pieces: ReadonlyMap<string, () => string> = new Map();
  /** The keys of the pieces whose HTML the preview has been given: what its reader has seen. */
  #given = new Set<string>();

  constructor(private readonly webview: vscode.Webview) {}

  /** Forgets what has been sent: the preview has been loaded anew. */
  reset(): void {
    this.#sent = new Sent();
    this.#pieces = new Map();
    this.#given = new Set();
  }

  /** The message that shows `analysed`; the HTML of the pieces that it calls `following` is to come next. */
  report(
    { document, version, analysis }: Analysed,
    shown: Shown,
    state: PanelState,
  ): ToPreview & { readonly type: 'report' } {
    const options = {
      name: nameOf(document.uri),
      pictureWidths: [shown.width],
      events: shown.events,
      interactive: true,
      findings: true,
    };
    const parts = renderReport(analysis, options);
    const view = viewDocument(analysis.document, {
      named: false,
      imageSource: (path) => this.#imageSource(document.uri, path),
    });
    return {
      type: 'report',
      state,
      version,
      parts: this.#sent.parts(parts.map(({ key, html }) => [key, html.toString()])),
      pieces: this.#sent.pieces(
        view.pieces[0]?.line ?? 0,
        view.pieces.map(({ key, lines }) => ({ key, lines })),
      ),
      following: this.#follow(view),
    };
  }

  /** The HTML of a piece of what was shown last; `undefined` where there is no such piece any more. */
  piece(key: string): PieceHtml | undefined {
    const render = this.#pieces.get(key);
    if (!render) return undefined;
    this.#given.add(key);
    return { key, html: render() };
  }

  /** Goes over to the pieces of `view`, and gives the keys of the new ones if what they replace has been seen. */
  #follow(view: DocumentView): readonly string[] {
    const before = this.#pieces;
    this.#pieces = piecesOf(view);
    const isGone = (key: string): boolean => !this.#pieces.has(key);
    const seen = [...this.#given].filter(isGone);
    for (const key of seen) this.#given.delete(key);
    const added = [...this.#pieces.keys()].filter((key) => !before.has(key));
    return seen.length > 0 && added.length <= fewPieces ? added : [];
  }

  #imageSource(document: vscode.Uri, path: string): string | undefined {
    const file = linkedFile(document, path);
    // Accepts "graphs/errors.PNG".
    if (!file || !/\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(file.path)) return undefined;
    return this.webview.asWebviewUri(file).toString();
  }
}

/** The last segment of a document's path. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function piecesOf(view: DocumentView): ReadonlyMap<string, () => string> {
  return new Map(view.pieces.map((piece) => [piece.key, () => view.render(piece).toString()]));
}
