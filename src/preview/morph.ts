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
      beforeNodeMorphed: (old, wanted) => !replaced(old, wanted),
    },
  });
}

/**
 * Pictures and the bodies of tables can have thousands of elements, and no state of their own but the focus:
 * where that is elsewhere, new content in place of the old costs a tenth of finding out what differs.
 */
function replaced(old: Element, wanted: Node): boolean {
  const isBulk = old instanceof SVGSVGElement || old instanceof HTMLTableSectionElement;
  if (!isBulk || !(wanted instanceof Element) || old.contains(document.activeElement)) return false;
  for (const { name, value } of wanted.attributes) old.setAttribute(name, value);
  old.replaceChildren(...wanted.childNodes);
  return true;
}
