import type { Facts } from '../analysis';
import type { Document } from '../document/document';
import type { Swallow } from '../template/swallow';
import type { FieldSpec, SectionSpec } from '../template/template';
import { emptyRangeAt } from '../text/range';
import type { Fix } from './finding';
import type { Found } from './rule';
import { propose } from './propose';

/** What a finding says of sections or fields that a block takes in. */
export interface SwallowedData {
  readonly swallowed: {
    readonly kind: Swallow['kind'];
    readonly isClosed: boolean;
    /** The first, and how many there are with it. */
    readonly name: string;
    readonly count: number;
  };
}

/** A section or a field of the template. */
type Part = SectionSpec | FieldSpec;

/** Whether a block of code, or a comment, takes in what is missing. */
export function isSwallowed({ keys }: Part, { swallow }: Facts): boolean {
  return swallow !== undefined && keys.some((key) => swallow.keys.has(key));
}

/** The one finding for all of `parts`, which such a block takes in: at its first line. */
export function foundSwallowed(
  { document, swallow }: Facts,
  parts: readonly Part[],
): Found<SwallowedData> | undefined {
  if (!swallow || parts.length === 0) return undefined;
  const { kind, opening, isClosed, content } = swallow;
  const keys = new Set(parts.flatMap((part) => part.keys));
  const [first] = [...content.sections, ...content.fields]
    .filter(({ key }) => keys.has(key))
    .sort((a, b) => a.range.start - b.range.start);
  if (!first) return undefined;
  const name = 'name' in first ? first.name : first.label;
  return {
    range: opening,
    data: { swallowed: { kind, isClosed, name, count: parts.length } },
    fixes: () => [closeBefore(document, swallow, name, first.range.start)],
  };
}

/** In words. */
export function swallowedMessage({ swallowed: { kind, isClosed, name, count } }: SwallowedData): string {
  const what = kind === 'code' ? 'The code that begins here' : 'The comment that begins here';
  const others = count === 1 ? '' : count === 2 ? ' and one more' : ` and ${count - 1} more`;
  const why = isClosed ? 'is closed too late, and' : 'is never closed, and';
  return `${what} ${why} takes in “${name}”${others}.`;
}

/** Closes the block before what begins at `at` in it; where it is meant to end its author knows: there at the latest. */
export function closeBefore(
  { lines }: Document,
  { kind, opening, closing, content, offset }: Swallow,
  name: string,
  at: number,
): Fix {
  const inside = withoutRule(content.text.slice(0, content.lines.startOf(content.lines.lineAt(at))));
  const end = inside === '' ? opening.end : offset + inside.length;
  return propose(`Close the ${kind} before “${name}”`, emptyRangeAt(end), lines.ending + closing);
}

/** `text` without the rule at its end, which parts two sections and stays with the second. */
function withoutRule(text: string): string {
  const trimmed = text.trimEnd();
  const last = trimmed.slice(Math.max(trimmed.lastIndexOf('\n'), trimmed.lastIndexOf('\r')) + 1);
  return /^-{3,}$/.test(last) ? trimmed.slice(0, -last.length).trimEnd() : trimmed;
}
