import { trimmed, type Range } from '../text/range';
import type { Block } from './blocks';

/** The label that opens a line, and where what follows it begins. */
export interface Label {
  readonly name: string;
  readonly nameRange: Range;
  /** What follows the colon on the same line, without white space around it. */
  readonly rest: Range;
}

// Accepts "**Duration**: 2 h", "**Duration:** 2 h", "**Mitigation** (what stopped it):" and, in full width, "**Duration**：2 h".
const boldLabel =
  /^(?:\*\*|__)([^*_\n]{1,80}?)(?:[:：](?:\*\*|__)|(?:\*\*|__)(?:[ \t]*\([^()\n]{0,120}\))?[ \t]*(?::(?=[ \t\u00a0]|$)|：))/;
// Accepts "Revenue Impact: $1" and "Service(s) Affected:", and no address or time of day.
const plainLabel = /^(\p{L}[^:：*`[\]|<>\n]{0,60}?)[ \t]*(?::(?=[ \t\u00a0]|$)|：)/u;
// Accepts the "**Duration** – " of a line; neither a time nor a date in place of a label, which begins an entry.
const dashLabel = /^(?:\*\*|__)(\p{L}[^*_\n\d]{0,60})(?:\*\*|__)[ \t]{1,8}[-–—][ \t]/u;
// Accepts "**Timeline**" and "**Timeline** (UTC)" alone on their lines.
const boldLine = /^(?:\*\*|__)([^*_\n]{1,80})(?:\*\*|__)[ \t]*(?:\([^()\n]{0,120}\)[ \t]*)?$/;

/** The bold label that opens `line`, a line of a paragraph in `text`. */
export function readBoldLabel(text: string, line: Range): Label | undefined {
  const first = text[line.start];
  if (first !== '*' && first !== '_') return undefined;
  return labelOf(text, line, boldLabel, 2);
}

// Accepts the " · " of "**Status**: Final · **Owner**: Ada", and what else parts fields on one line: "|", ",", two spaces.
const betweenFields =
  /(?:[·•|;,][ \t]{0,8}|[ \t\u00a0]{2,8})(?=(?:\*\*|__)\p{L}[^*_\n]{0,60}(?::(?:\*\*|__)|(?:\*\*|__):)(?:[ \t]|$))/gu;

/** A `line` that a bold label opens, parted before each further one. */
export function partsOfLine(text: string, line: Range): readonly Range[] {
  const source = text.slice(line.start, line.end);
  // Most lines have one colon.
  if (source.indexOf(':') === source.lastIndexOf(':') || !readBoldLabel(text, line)) return [line];
  const parts: Range[] = [];
  let { start } = line;
  for (const match of source.matchAll(betweenFields)) {
    parts.push(trimmed(text, { start, end: line.start + match.index }));
    start = line.start + match.index + match[0].length;
  }
  return [...parts, { start, end: line.end }];
}

/** The bold label that a dash parts from what follows it on `line`, a line of a paragraph in `text`. */
export function readDashLabel(text: string, line: Range): Label | undefined {
  return isBold(text, line.start) ? labelOf(text, line, dashLabel, 2) : undefined;
}

/** The bold or plain label that opens `line`, the first line of a list item. */
export function readItemLabel(text: string, line: Range): Label | undefined {
  const first = text[line.start];
  if (first === '*' || first === '_') return labelOf(text, line, boldLabel, 2);
  const source = text.slice(line.start, line.end);
  return source.includes(':') || source.includes('：') ? labelOf(text, line, plainLabel, 0) : undefined;
}

/** The label of a `line` that is bold from end to end, as some authors write their headings. */
export function readBoldLine(text: string, line: Range): Label | undefined {
  const first = text[line.start];
  return first === '*' || first === '_' ? labelOf(text, line, boldLine, 2) : undefined;
}

/** Whether the text at `offset` may be a bold label. */
export function isBold(text: string, offset: number): boolean {
  return text[offset] === '*' || text[offset] === '_';
}

/** Whether `block`, right behind a label without a value, is what the label opens. */
export function canFollowLabel(text: string, block: Block): boolean {
  switch (block.kind) {
    case 'heading':
    case 'break':
      return false;
    case 'paragraph':
      return block.lines[0] !== undefined && !readBoldLabel(text, block.lines[0]);
    case 'list':
    case 'quote':
    case 'table':
    case 'code':
    case 'html':
      return true;
  }
}

function labelOf(text: string, line: Range, pattern: RegExp, markup: number): Label | undefined {
  const match = pattern.exec(text.slice(line.start, line.end));
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const nameRange = trimmed(text, { start: line.start + markup, end: line.start + markup + name.length });
  const rest = trimmed(text, { start: line.start + match[0].length, end: line.end });
  return { name: text.slice(nameRange.start, nameRange.end), nameRange, rest };
}
