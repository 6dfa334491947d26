import type { PieceHtml, PieceInfo, PiecesChange } from './messages';
import { morph } from './morph';

/** A piece of the document and the element that shows it. */
export interface ShownPiece {
  info: PieceInfo;
  /** The line of the source at which it begins. */
  line: number;
  readonly element: HTMLElement;
  /** The key of the HTML that it shows; `undefined` before there is any. */
  shown: string | undefined;
}

/** What a line of source takes on the screen, before it is known: in CSS pixels. */
const guessedLine = 22;
/** How far outside the window HTML is asked for. */
const ahead = '1200px';

/**
 * The rendered document, in pieces. Only those near the window have content; a piece that has changed keeps what
 * it showed until the new content is there.
 */
export class DocumentView {
  #pieces: ShownPiece[] = [];
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<Element>();
  #asked = new Set<string>();

  constructor(
    private readonly container: HTMLElement,
    private readonly ask: (keys: readonly string[]) => void,
  ) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        }
        this.#askForMissing();
      },
      { rootMargin: ahead },
    );
  }

  /** Shows the document as it has become; the HTML of the pieces that are `following` comes unasked. */
  show({ head, pieces, tail, line }: PiecesChange, following: readonly string[]): void {
    const before = this.#pieces.map(({ info }) => info);
    const infos = [...before.slice(0, head), ...pieces, ...before.slice(before.length - tail)];
    this.#take(infos);
    let next = line;
    for (const piece of this.#pieces) {
      piece.line = next;
      piece.element.dataset['line'] = String(next);
      next += piece.info.lines;
    }
    this.#asked = new Set(following);
    this.#askForMissing();
  }

  /** Gives each of `infos` an element, in their order. */
  #take(infos: readonly PieceInfo[]): void {
    const unused = new Map<string, ShownPiece[]>();
    for (const piece of this.#pieces) {
      const same = unused.get(piece.info.key);
      if (same) same.push(piece);
      else unused.set(piece.info.key, [piece]);
    }
    const kept = infos.map((info) => unused.get(info.key)?.shift());
    // A piece that has changed takes the element of one that is gone, which most probably is itself.
    const free = [...unused.values()].flat();
    this.#pieces = infos.map((info, i) => {
      const piece = kept[i] ?? free.shift() ?? this.#create(info);
      piece.info = info;
      return piece;
    });
    for (const { element } of free) {
      this.#observer.unobserve(element);
      this.#near.delete(element);
      element.remove();
    }
    let before: Element | null = this.container.firstElementChild;
    for (const { element } of this.#pieces) {
      if (element === before) before = element.nextElementSibling;
      else this.container.insertBefore(element, before);
    }
  }

  /** Gives the pieces that are near the window their content. */
  fill(ready: readonly PieceHtml[]): void {
    const byKey = new Map(ready.map(({ key, html }) => [key, html]));
    for (const key of byKey.keys()) this.#asked.delete(key);
    for (const piece of this.#pieces) {
      if (!this.#near.has(piece.element)) continue;
      const html = byKey.get(piece.info.key);
      if (html === undefined || piece.shown === piece.info.key) continue;
      morph(piece.element, html);
      piece.element.style.minHeight = '';
      piece.shown = piece.info.key;
    }
  }

  /** The piece that holds the 0-based `line`, or the last before it. */
  pieceAt(line: number): ShownPiece | undefined {
    let found: ShownPiece | undefined;
    for (const piece of this.#pieces) {
      if (piece.line > line) break;
      found = piece;
    }
    return found ?? this.#pieces[0];
  }

  /** The piece at the height `y` of the window. */
  pieceAtHeight(y: number): ShownPiece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.element.getBoundingClientRect().top ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }

  #create(info: PieceInfo): ShownPiece {
    const element = document.createElement('div');
    element.className = 'pm-piece';
    element.style.minHeight = `${info.lines * guessedLine}px`;
    this.#observer.observe(element);
    return { info, line: 0, element, shown: undefined };
  }

  #askForMissing(): void {
    const keys = this.#pieces
      .filter(({ element, shown, info }) => shown !== info.key && this.#near.has(element))
      .map(({ info }) => info.key)
      .filter((key) => !this.#asked.has(key));
    if (keys.length === 0) return;
    for (const key of keys) this.#asked.add(key);
    this.ask([...new Set(keys)]);
  }
}
