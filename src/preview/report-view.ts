import type { PartChange } from './messages';
import { morph } from './morph';

/** The parts of the report, each in an element of its own, changed only when its HTML does. */
export class ReportView {
  readonly #shown = new Map<string, string>();

  constructor(private readonly container: HTMLElement) {}

  show(parts: readonly PartChange[]): void {
    const keys = new Set(parts.map(({ key }) => key));
    for (const element of this.#elements()) {
      const key = element.dataset['part'] ?? '';
      if (keys.has(key)) continue;
      element.remove();
      this.#shown.delete(key);
    }
    let before: Element | null = this.container.firstElementChild;
    for (const { key, head, html: middle, tail } of parts) {
      const element = this.#element(key);
      if (element === before) before = element.nextElementSibling;
      else this.container.insertBefore(element, before);
      const shown = this.#shown.get(key) ?? '';
      const html = shown.slice(0, head) + middle + shown.slice(shown.length - tail);
      if (html === shown) continue;
      this.#shown.set(key, html);
      morph(element, html);
    }
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
