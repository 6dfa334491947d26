import type { DocumentView, ShownPiece } from './document-view';

/**
 * Keeps the rendered document and the editor at the same line. The report above the document has no lines: while
 * it is being read, neither moves the other.
 */
export class ScrollSync {
  /** Set while a scroll event is the answer to `scrollTo`, not to the reader. */
  #isOwn = false;

  constructor(
    private readonly view: DocumentView,
    private readonly container: HTMLElement,
    /** Told the line that the reader has scrolled to. */
    tell: (line: number) => void,
  ) {
    let isWaiting = false;
    addEventListener('scroll', () => {
      if (this.#isOwn) {
        this.#isOwn = false;
        return;
      }
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        const line = this.#lineAtTop();
        if (line !== undefined) tell(line);
      });
    });
  }

  /** Follows the editor to `line`, if the document is what is being read. */
  follow(line: number): void {
    if (this.#isReadingDocument()) this.#scrollTo(this.#heightOf(line) - edge());
  }

  /** Goes to `line` of the document, whatever is being read. */
  go(line: number): void {
    this.#scrollTo(this.#heightOf(line) - edge() - 12);
  }

  #isReadingDocument(): boolean {
    return this.container.getBoundingClientRect().top <= edge() + heading;
  }

  #scrollTo(by: number): void {
    const before = scrollY;
    scrollBy({ top: by, behavior: 'instant' });
    this.#isOwn = scrollY !== before;
  }

  /** Where `line` stands in the window. */
  #heightOf(line: number): number {
    const piece = this.view.pieceAt(line);
    if (!piece) return 0;
    const { before, after } = around(piece, (place) => place.line <= line);
    const share = after.line > before.line ? (line - before.line) / (after.line - before.line) : 0;
    return before.y + Math.min(share, 1) * (after.y - before.y);
  }

  #lineAtTop(): number | undefined {
    const y = edge();
    if (!this.#isReadingDocument()) return undefined;
    const piece = this.view.pieceAtHeight(y);
    if (!piece) return undefined;
    const { before, after } = around(piece, (place) => place.y <= y);
    const share = after.y > before.y ? (y - before.y) / (after.y - before.y) : 0;
    return Math.max(0, before.line + Math.min(Math.max(share, 0), 1) * (after.line - before.line));
  }
}

/** The document's own heading may still show, as it does when the bar has led to it; in CSS pixels. */
const heading = 48;

interface Place {
  readonly line: number;
  /** In the window. */
  readonly y: number;
}

/** The last place of `piece` that `isBefore`, and the next one; a piece's two ends are places too. */
function around(
  { info, line, element }: ShownPiece,
  isBefore: (place: Place) => boolean,
): { readonly before: Place; readonly after: Place } {
  const { top, bottom } = element.getBoundingClientRect();
  const end = { line: line + info.lines, y: bottom };
  let before: Place = { line, y: top };
  for (const block of element.querySelectorAll<HTMLElement>('[data-at]')) {
    const place = { line: line + Number(block.dataset['at']), y: block.getBoundingClientRect().top };
    if (place.line <= before.line) continue;
    if (!isBefore(place)) return { before, after: place };
    before = place;
  }
  return { before, after: end };
}

/** The lower edge of the bar that stays at the top of the window. */
function edge(): number {
  return document.getElementById('pm-bar')?.getBoundingClientRect().bottom ?? 0;
}
