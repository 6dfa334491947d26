import { Idiomorph } from 'idiomorph';

/**
 * Makes the content of `element` that of `html`, changing only what differs: what has the focus keeps it, what is
 * scrolled stays so, and what the reader has opened or closed stays as they left it.
 */
export function morph(element: Element, html: string): void {
  void Idiomorph.morph(element, html, {
    morphStyle: 'innerHTML',
    callbacks: {
      beforeAttributeUpdated: (name, target) => !(name === 'open' && target instanceof HTMLDetailsElement),
    },
  });
}
