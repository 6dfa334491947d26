import type { PartHtml } from './messages';
import { morph } from './morph';

/** How long a part that nobody sees may wait for the author to pause, in milliseconds. */
const pause = 300;

/** The parts of the report, each in an element of its own, changed only when its HTML does. */
export class ReportView {
  readonly #shown = new Map<string, string>();
  /** The newest HTML of parts that wait, by key. */
  readonly #waiting = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly container: HTMLElement) {
    container.addEventListener('toggle', () => this.#showWaiting(), { capture: true });
  }

  show(parts: readonly PartHtml[]): void {
    const keys = new Set(parts.map(({ key }) => key));
    for (const element of this.#elements()) {
      const key = element.dataset['part'] ?? '';
      if (keys.has(key)) continue;
      element.remove();
      this.#shown.delete(key);
      this.#waiting.delete(key);
    }
    let before: Element | null = this.container.firstElementChild;
    for (const { key, html } of parts) {
      const element = this.#element(key);
      if (element === before) before = element.nextElementSibling;
      else this.container.insertBefore(element, before);
      if (html === undefined) continue;
      if (isOutOfSight(element)) this.#waiting.set(key, html);
      else this.#fill(element, key, html);
    }
    clearTimeout(this.#timer);
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#showWaiting(), pause);
  }

  #showWaiting(): void {
    for (const [key, html] of this.#waiting) this.#fill(this.#element(key), key, html);
  }

  #fill(element: HTMLElement, key: string, html: string): void {
    this.#waiting.delete(key);
    if (this.#shown.get(key) === html) return;
    this.#shown.set(key, html);
    morph(element, html);
  }

  #elements(): readonly HTMLElement[] {
    return [...this.container.querySelectorAll<HTMLElement>(':scope > [data-part]')];
  }

  #element(key: string): HTMLElement {
    const known = this.#elements().find((element) => element.dataset['part'] === key);
    if (known) return known;
    const element = document.createElement('div');
    element.dataset['part'] = key;
    return element;
  }
}

/** Whether a part is nothing but a list that the reader has not opened. */
function isOutOfSight({ firstElementChild, childElementCount }: HTMLElement): boolean {
  return (
    childElementCount === 1 && firstElementChild instanceof HTMLDetailsElement && !firstElementChild.open
  );
}
