import assert from 'node:assert/strict';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every element in `html`, a whole page or a part of one, as a browser reads it. */
export function elementsIn(html: string): readonly Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [html.startsWith('<!doctype') ? parse(html) : parseFragment(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('attrs' in node) found.push(node);
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return found;
}

const ends = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'dd', 'text', 'summary']);

/** The text that a reader of `html` sees, white space made one space. */
export function textIn(html: string): string {
  return textOf(html.startsWith('<!doctype') ? parse(html) : parseFragment(html));
}

/** The text that a reader of an element sees, white space made one space. */
export function textOf(root: Node): string {
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if (node.nodeName === 'style') return;
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if (ends.has(node.nodeName)) text += ' ';
  };
  visit(root);
  return text.replace(/\s+/g, ' ').trim();
}

const tags = new Set([
  ...[
    'html',
    'head',
    'body',
    'meta',
    'title',
    'style',
    'main',
    'header',
    'section',
    'article',
    'div',
    'span',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'pre',
    'hr',
    'br',
  ],
  ...[
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'a',
    'b',
    'small',
    'strong',
    'em',
    's',
    'code',
    'time',
    'img',
  ],
  ...['details', 'summary', 'progress', 'button', 'svg', 'g', 'path', 'rect', 'circle', 'text', 'tspan'],
]);
const attributes = new Set([
  ...[
    'class',
    'id',
    'href',
    'rel',
    'lang',
    'charset',
    'name',
    'content',
    'http-equiv',
    'nonce',
    'type',
    'open',
  ],
  ...['src', 'alt', 'loading', 'start', 'scope', 'colspan', 'tabindex', 'role', 'max', 'value'],
  ...[
    'aria-label',
    'aria-labelledby',
    'aria-hidden',
    'focusable',
    'viewBox',
    'width',
    'height',
    'd',
    'x',
    'y',
  ],
  ...['cx', 'cy', 'r', 'text-anchor', 'dir'],
]);

/** Nothing but what the report is made of: no script, no handler, no style, no address outside the allow-list. */
export function assertHarmless(html: string): void {
  for (const { tagName, attrs } of elementsIn(html)) {
    assert.ok(tags.has(tagName), `<${tagName}> in ${html}`);
    for (const { name, value } of attrs) {
      assert.ok(attributes.has(name) || /^data-[a-z-]+$/.test(name), `${tagName} ${name}="${value}"`);
      if (name === 'dir') assert.equal(value, 'auto');
      if (name === 'id') assert.match(value, /^pm-[a-z0-9-]+$/);
      if (name === 'class') assert.match(value, /^(?:pm(?:-[a-z0-9-]+)?(?: |$))+$/);
      if (name === 'href')
        assert.match(value, /^(?:https?:\/\/[^/\\]|mailto:|#pm-|(?![a-z][a-z0-9+.-]*:|[/\\]{2}))/i);
    }
  }
}
