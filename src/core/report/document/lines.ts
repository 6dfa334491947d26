import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs';
import type Token from 'markdown-it/lib/token.mjs';

/**
 * Notes for every line break in a paragraph which line of the piece begins behind it: a place to link to. A
 * `**Label**: value` begins a line of its own, as the author sees it in the source.
 */
export function noteLines({ tokens }: StateCore): void {
  tokens.forEach((token, i) => {
    if (token.type !== 'inline' || !token.children) return;
    if (tokens[i - 2]?.type === 'list_item_open') showCheckbox(token.children);
    noteBreaks(token.children, token.map?.[0] ?? 0);
  });
}

/** A break gets a `map`, which markdown-it gives to blocks only; before a label it becomes a hard one. */
function noteBreaks(children: readonly Token[], first: number): void {
  let line = first;
  children.forEach((child, i) => {
    const isTag = child.type === 'hardbreak' && child.markup === '<br>';
    if ((child.type !== 'softbreak' && child.type !== 'hardbreak') || isTag) return;
    line++;
    child.map = [line, line + 1];
    // Emphasis leaves empty texts where its marks were.
    const next = children.slice(i + 1, i + 3).find(({ type, content }) => type !== 'text' || content !== '');
    if (next?.type === 'strong_open') child.type = 'hardbreak';
  });
}

/** A task's `[ ]` or `[x]` as a box. */
function showCheckbox(children: readonly Token[]): void {
  const [first] = children;
  // Accepts "[ ] call" and "[X] called".
  const box = first?.type === 'text' ? /^\[([ x])\](?=\s)/i.exec(first.content) : undefined;
  if (first && box) first.content = (box[1] === ' ' ? '☐' : '☑') + first.content.slice(3);
}
