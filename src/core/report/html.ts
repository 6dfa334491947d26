import { showHidden } from '../text/hidden-characters';

/** What may stand in a hole of `html`: text, which is escaped, and HTML that `html` has made. */
export type Hole = string | number | Html | readonly Html[] | undefined | false;

/** A piece of HTML. Only `html` makes one, so that whatever an author wrote has been escaped on its way in. */
export class Html {
  readonly #text: string;

  /** @internal Use `html`. */
  constructor(text: string, key: symbol) {
    if (key !== maker) throw new Error('Only html`…` makes HTML.');
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

const maker = Symbol('html');

/** No HTML at all. */
export const nothing = new Html('', maker);

/**
 * HTML with holes: a text in one is escaped, for a place between tags as for one between an attribute's quotes;
 * a list is joined; `undefined` and `false` leave nothing.
 *
 * @example html`<a href="${target}">${name}</a>`
 * @throws Error where an attribute's hole has no quotes around it: escaping would not hold there
 */
export function html(literals: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  const parts = partsOf(literals);
  let text = parts[0] ?? '';
  for (const [i, hole] of holes.entries()) text += fill(hole) + (parts[i + 1] ?? '');
  return new Html(text, maker);
}

/** The literal parts of each `html` in the source, checked once and without the source's indentation. */
const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function partsOf(literals: TemplateStringsArray): readonly string[] {
  const before = known.get(literals);
  if (before) return before;
  const unquoted = literals.slice(0, -1).find((part) => part.endsWith('='));
  if (unquoted !== undefined) throw new Error(`A hole without quotes: ${unquoted.slice(-40)}`);
  const parts = literals.map((part) => part.replace(/\n[ \n]*/g, '\n'));
  known.set(literals, parts);
  return parts;
}

/** `text` for a place between tags or between quotes, with its invisible characters made visible. */
function escape(text: string): string {
  const shown = showHidden(text);
  return special.test(shown) ? shown.replace(everySpecial, (character) => entities[character] ?? '') : shown;
}

function fill(hole: Hole): string {
  if (hole === undefined || hole === false) return '';
  if (typeof hole === 'string') return escape(hole);
  if (typeof hole === 'number') return String(hole);
  return hole instanceof Html ? hole.toString() : hole.join('');
}

// Accepts the characters that end a text or an attribute's value: "<", ">", "&", quotes and "`".
const special = /[<>&"'`]/;
const everySpecial = /[<>&"'`]/g;

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
