import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import { linkTarget } from '../links';
import type { References } from './environment';
import { noteLines } from './lines';

/**
 * Reads the Markdown of a post-mortem as it is shown: HTML in it is text, links lead where `linkTarget` lets them,
 * nothing is loaded from elsewhere. Comments, which speak to tools, do not show; `<br>`, which tables need, breaks.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.validateLink = (href) => linkTarget(href) !== undefined;
markdown.block.ruler.before('paragraph', 'comment', readComment, {
  alt: ['paragraph', 'reference', 'blockquote', 'list'],
});
markdown.inline.ruler.before('autolink', 'comment', readInlineComment);
markdown.inline.ruler.before('autolink', 'break', readBreak);
markdown.core.ruler.push('lines', noteLines);

/** Lines from one that begins with `<!--` to the one that has `-->`, which are no block. */
function readComment(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (!lineAt(state, start).startsWith('<!--')) return false;
  for (let line = start; line < end; line++) {
    const text = lineAt(state, line);
    const closing = text.indexOf('-->', line === start ? 4 : 0);
    if (closing < 0) continue;
    if (text.slice(closing + 3).trim() !== '') return false;
    if (!silent) state.line = line + 1;
    return true;
  }
  return false;
}

function lineAt({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

function readInlineComment(state: StateInline): boolean {
  if (!state.src.startsWith('<!--', state.pos)) return false;
  const end = state.src.indexOf('-->', state.pos + 4);
  if (end < 0) return false;
  state.pos = end + 3;
  return true;
}

/** Accepts "<br>", "<br/>" and "<BR />". */
function readBreak(state: StateInline, silent: boolean): boolean {
  const tag = /^<br ?\/?>/i.exec(state.src.slice(state.pos, state.pos + 6))?.[0];
  if (tag === undefined) return false;
  if (!silent) state.push('hardbreak', 'br', 0).markup = '<br>';
  state.pos += tag.length;
  return true;
}

/** The tokens of `source`, a piece of a document whose link definitions are `references`. */
export function readTokens(source: string, references: References): readonly Token[] {
  return markdown.parse(source, { references: { ...references } });
}

/** What the definition of a link's `label` is looked up by. */
export function normalisedLabel(label: string): string {
  return markdown.utils.normalizeReference(label);
}

/** The link definitions of a whole document: `[name]: https://…`. */
export function readReferences(text: string): References {
  // Accepts "  [runbook]: https://wiki.example/runbook".
  const definitions = text.match(/^ {0,3}\[[^\]\n]{1,999}\]:[^\n]*$/gm);
  if (!definitions) return {};
  const environment: { references?: References } = {};
  markdown.parse(definitions.join('\n\n'), environment);
  return environment.references ?? {};
}
