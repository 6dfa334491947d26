import type { Document } from '../../document/document';
import { html, type Html } from '../html';
import { dependsOn } from './depends-on';
import { headingNames, type Environment } from './environment';
import { readReferences, readTokens } from './markdown';
import { piecesOf, type Piece } from './pieces';
import { renderTokens } from './render-tokens';

/** A document, ready to be rendered piece by piece. */
export interface DocumentView {
  readonly pieces: readonly Piece[];
  render(piece: Piece): Html;
}

export interface DocumentViewOptions {
  /** Whether lines have names to link to, as in a file; otherwise `data-at` tells each block's line in its piece. */
  readonly named: boolean;
  /** The address from which an image beside the document may be loaded; `undefined` shows its text instead. */
  readonly imageSource?: (path: string) => string | undefined;
}

/** The document as a reader sees it, to be rendered as far as it is looked at. */
export function viewDocument(document: Document, { named, imageSource }: DocumentViewOptions): DocumentView {
  let headings: ReadonlyMap<string, number> | undefined;
  const shared: Omit<Environment, 'firstLine'> = {
    named: named ? new Set() : undefined,
    // Few documents link to their own headings.
    headings: () => (headings ??= headingNames(document)),
    imageSource: imageSource ?? (() => undefined),
    references: readReferences(document.text),
  };
  return {
    pieces: piecesOf(document, (source) => dependsOn(source, shared)),
    render: ({ source, firstLine }) =>
      renderTokens(readTokens(source, shared.references), { ...shared, firstLine }),
  };
}

/** The whole document, for a file. */
export function renderDocument(document: Document): Html {
  const view = viewDocument(document, { named: true });
  return html`${view.pieces.map((piece) => view.render(piece))}`;
}
