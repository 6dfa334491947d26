import type * as vscode from 'vscode';
import { renderReport, viewDocument, type DocumentView } from '../../core/report';
import type { PanelState, PartHtml, PieceHtml, ToPreview } from '../../preview/messages';
import type { Analysed } from '../analyses';
import { linkedFile } from './linked-file';

/** Pieces that have changed come with the report, if they are as few as one edit makes. */
const mostReady = 3;

/** How much of a report a preview shows. */
export interface Shown {
  /** How wide a picture may be, in CSS pixels. */
  readonly width: number;
  /** Whether the table of events is open. */
  readonly events: boolean;
}

/** Renders what one preview shows, and remembers what it has been sent, so as to send only what is new. */
export class Rendering {
  readonly #sent = new Map<string, string>();
  #pieces = new Map<string, () => string>();

  constructor(private readonly webview: vscode.Webview) {}

  /** Forgets what has been sent: the preview has been loaded anew. */
  reset(): void {
    this.#sent.clear();
    this.#pieces = new Map();
  }

  /** The message that shows `analysed`. */
  report({ document, version, analysis }: Analysed, shown: Shown, state: PanelState): ToPreview {
    const options = {
      name: nameOf(document.uri),
      pictureWidths: [shown.width],
      events: shown.events,
      interactive: true,
      findings: true,
    };
    const parts = renderReport(analysis, options).map(({ key, html }) => this.#changed(key, html.toString()));
    const view = viewDocument(analysis.document, {
      named: false,
      imageSource: (path) => this.#imageSource(document.uri, path),
    });
    const changed = view.pieces.filter(({ key }) => !this.#pieces.has(key)).map(({ key }) => key);
    this.#pieces = piecesOf(view);
    return {
      type: 'report',
      state,
      version,
      parts,
      pieces: view.pieces.map(({ key, line, lines }) => ({ key, line, lines })),
      ready: changed.length > mostReady ? [] : changed.flatMap((key) => this.piece(key) ?? []),
    };
  }

  /** The HTML of a piece of what was shown last; `undefined` where there is no such piece any more. */
  piece(key: string): PieceHtml | undefined {
    const render = this.#pieces.get(key);
    return render && { key, html: render() };
  }

  #changed(key: string, html: string): PartHtml {
    if (this.#sent.get(key) === html) return { key };
    this.#sent.set(key, html);
    return { key, html };
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

function piecesOf(view: DocumentView): Map<string, () => string> {
  return new Map(view.pieces.map((piece) => [piece.key, () => view.render(piece).toString()]));
}
