import type Token from 'markdown-it/lib/token.mjs';
import type { Range } from '../text/range';
import { markdown, type References } from './markdown';

/** A stretch of inline content that is markup of its own: what is in it is no prose of the author's. */
export interface InlineSpan {
  readonly kind: 'code' | 'link' | 'image' | 'html';
  readonly range: Range;
}

/**
 * The code spans, links, images, autolinks and HTML in `text`, one block's inline content (or a line of it)
 * that begins at offset `start` of the document; in order, without overlaps.
 * @param references what links by label may refer to; without it, there are none
 */
export function inlineSpans(text: string, start = 0, references: References = {}): readonly InlineSpan[] {
  // Without one of these characters there is nothing to find.
  if (!/[`[<]/.test(text)) return [];
  const state = new markdown.inline.State(text, markdown, { references }, []);
  const spans: InlineSpan[] = [];
  while (state.pos < state.posMax) {
    const from = state.pos;
    markdown.inline.skipToken(state);
    const kind = state.pos - from > 2 ? kindOf(text, from, state.pos) : undefined;
    if (kind) spans.push({ kind, range: { start: start + from, end: start + state.pos } });
  }
  return spans;
}

function kindOf(text: string, from: number, to: number): InlineSpan['kind'] | undefined {
  const first = text[from];
  // A run of backticks that nothing closes is skipped as text.
  if (first === '`') return /[^`]/.test(text.slice(from, to)) ? 'code' : undefined;
  if (first === '[') return 'link';
  if (first === '!') return text[from + 1] === '[' ? 'image' : undefined;
  if (first !== '<') return undefined;
  // Accepts the "<https:" of an autolink.
  return /^<[a-z][a-z0-9+.-]{1,31}:/i.test(text.slice(from, from + 34)) ? 'link' : 'html';
}

/** The text that a reader of the rendered `source` sees: no markup, no HTML, soft breaks as spaces. */
export function plainText(source: string): string {
  if (!mayHaveMarkup(source)) return source.trim();
  const tokens: Token[] = [];
  markdown.inline.parse(source, markdown, {}, tokens);
  return textOf(tokens).replace(/\s+/g, ' ').trim();
}

/** Whether `source` has a character that may be markup; by hand, since most of what is asked is a word or two. */
function mayHaveMarkup(source: string): boolean {
  for (let at = 0; at < source.length; at++) {
    switch (source.charCodeAt(at)) {
      case 10: // line feed
      case 38: // &
      case 42: // *
      case 60: // <
      case 92: // backslash
      case 95: // _
      case 96: // `
      case 126: // ~
        return true;
      case 93: {
        // Brackets alone are a link only where a definition names them, and that is not seen from here.
        const next = source.charCodeAt(at + 1);
        if (next === 40 || next === 91) return true;
      }
    }
  }
  return false;
}

function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'text_special' || token.type === 'code_inline')
      text += token.content;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
    else if (token.type === 'html_inline' && /^<br\b/i.test(token.content)) text += ' ';
    else if (token.type === 'image') text += token.content;
  }
  return text;
}
