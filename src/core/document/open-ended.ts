import type { Block } from './blocks';
import type { Document } from './document';

/**
 * Whether the document ends in a block that nothing closes: a fence of code, a comment, a `<script>`. What is put
 * behind it would be part of it.
 */
export function isOpenEnded({ blocks, text }: Document): boolean {
  const last = blocks.at(-1);
  return last !== undefined && isUnclosed(text, last);
}

/** Whether `block` of `text` is code or HTML that only the end of what holds it ends. */
export function isUnclosed(text: string, block: Block): boolean {
  if (block.kind !== 'code' && block.kind !== 'html') return false;
  const source = text.slice(block.range.start, block.range.end);
  if (block.kind === 'html') {
    if (source.startsWith('<!--')) return !source.includes('-->');
    // Accepts "<script", "<style>" and "<pre class=…": their blocks end with a closing tag only (CommonMark, 4.6).
    const name = /^<(script|style|pre|textarea)\b/i.exec(source)?.[1];
    return name !== undefined && !source.toLowerCase().includes(`</${name.toLowerCase()}>`);
  }
  // Accepts the "```" that opens a block; one set in by four spaces needs no end.
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (fence === undefined) return false;
  const lines = source.split(/\r\n|\n|\r/);
  const closing = lines.length > 1 ? (lines.at(-1) ?? '').trim() : '';
  return closing.length < fence.length || closing.replaceAll(fence.charAt(0), '') !== '';
}
