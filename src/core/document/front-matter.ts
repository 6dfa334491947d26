import type { Range } from '../text/range';

/** The block of metadata that opens a document: YAML between lines of `---`, or TOML between lines of `+++`. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml';
  /** With its two fences. */
  readonly range: Range;
  /** What stands between the fences. */
  readonly content: Range;
}

/** The front matter of `text`, or `undefined` where it opens with none or nothing closes it. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const open = /^\ufeff?(?:---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!open) return undefined;
  const fence = open[0].includes('---') ? '---' : '+++';
  const start = open[0].length;
  // Accepts the "---" line that closes the block, at the end of the text too.
  const close = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  close.lastIndex = start;
  const match = close.exec(text);
  if (!match) return undefined;
  return {
    format: fence === '---' ? 'yaml' : 'toml',
    range: { start: 0, end: match.index + match[0].length },
    content: { start, end: match.index },
  };
}

/**
 * `text` as Markdown sees it, with white space where its byte order mark and its front matter stand, so that
 * every line and every offset stays what it is.
 */
export function withoutFrontMatter(text: string, frontMatter: FrontMatter | undefined): string {
  if (!frontMatter) return text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const { end } = frontMatter.range;
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
