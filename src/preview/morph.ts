import { Idiomorph } from 'idiomorph';
import { sharedEnds } from './shared-ends';

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
 * Pictures and the bodies of tables can have thousands of elements, and no state of their own but the focus. Where
 * that is elsewhere, only their children are compared, by the source that they were made from.
 */
function replaced(old: Element, wanted: Node): boolean {
  const isBulk = old instanceof SVGSVGElement || old instanceof HTMLTableSectionElement;
  if (!isBulk || !(wanted instanceof Element) || old.contains(document.activeElement)) return false;
  for (const { name, value } of wanted.attributes) old.setAttribute(name, value);
  const before = [...old.childNodes];
  const after = [...wanted.childNodes];
  for (const node of after) sources.set(node, sourceOf(node));
  const { head, tail } = sharedEnds(before.length, after.length, (a, b) => isSame(before[a], after[b]));
  const fresh = new DocumentFragment();
  fresh.append(...after.slice(head, after.length - tail));
  old.insertBefore(fresh, before[before.length - tail] ?? null);
  for (const node of before.slice(head, before.length - tail)) node.remove();
  return true;
}

/** Of nodes that have been put into the page, what they were made from: the page itself marks the current event. */
const sources = new WeakMap<Node, string>();

function isSame(old: Node | undefined, wanted: Node | undefined): boolean {
  return old !== undefined && wanted !== undefined && sources.get(old) === sources.get(wanted);
}

function sourceOf(node: Node): string {
  return node instanceof Element ? node.outerHTML : (node.textContent ?? '');
}
