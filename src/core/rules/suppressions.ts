import { isInCode } from '../document/code';
import { commentsIn } from '../document/comments';
import type { Document } from '../document/document';
import type { Range } from '../text/range';

/** A comment by which an author tells rules to be silent, with a reason for whoever reads it next. */
export interface Suppression {
  readonly range: Range;
  readonly kind: 'line' | 'next-line' | 'file' | 'from-here' | 'up-to-here';
  /** The rules' codes, as written, each with its place. */
  readonly codes: readonly { readonly code: string; readonly range: Range }[];
  /** Empty where the author gives none: the comment then has no effect. */
  readonly reason: string;
}

const kinds: Readonly<Record<string, Suppression['kind']>> = {
  'postmortem-disable-line': 'line',
  'postmortem-disable-next-line': 'next-line',
  'postmortem-disable-file': 'file',
  'postmortem-disable': 'from-here',
  'postmortem-enable': 'up-to-here',
};

/** What such comments begin with. */
export const suppressionNames: readonly string[] = Object.keys(kinds);

/** What stands before the reason. Accepts ":", " - ", " -- ", "–" and "—"; not the "-" of "invalid-value". */
const beforeReason = /[:–—]|\s--?(?=\s|$)/;

/**
 * The suppressions of `document`, in order; the words are those of markdownlint.
 *
 * @example
 * <!-- postmortem-disable-next-line blame: the customer's words -->
 */
export function readSuppressions(document: Document): readonly Suppression[] {
  const { text } = document;
  if (!text.includes('<!--') || !/<!--\s*postmortem-/.test(text)) return [];
  const suppressions: Suppression[] = [];
  for (const { range, text: words } of commentsIn(text, { start: 0, end: text.length })) {
    const mark = beforeReason.exec(words);
    const head = mark ? words.slice(0, mark.index) : words;
    const [name = ''] = head.split(/\s/, 1);
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined || isInCode(document, range)) continue;
    const start = text.indexOf(name, range.start) + name.length;
    const codes = Array.from(head.slice(name.length).matchAll(/[^\s,]+/g), ({ 0: code, index }) => ({
      code,
      range: { start: start + index, end: start + index + code.length },
    }));
    suppressions.push({
      range,
      kind,
      codes,
      reason: mark ? words.slice(mark.index + mark[0].length).trim() : '',
    });
  }
  return suppressions;
}

/** Whether a finding of the rule `code` that begins at offset `at` is to be left out. */
export type IsSuppressed = (code: string, at: number) => boolean;

/** What the suppressions of `document` that give a reason leave out; `undefined` where there is none. */
export function suppressionTest(document: Document): IsSuppressed | undefined {
  const areas = readSuppressions(document).flatMap((suppression, i, all) =>
    suppression.reason === '' ? [] : areasOf(document, suppression, all.slice(i + 1)),
  );
  if (areas.length === 0) return undefined;
  return (code, at) =>
    areas.some((area) => area.code === code && at >= area.range.start && at <= area.range.end);
}

interface Area {
  readonly code: string;
  readonly range: Range;
}

function areasOf(
  { lines, text }: Document,
  { kind, codes, range }: Suppression,
  later: readonly Suppression[],
): readonly Area[] {
  const areaOf = (code: string): Range => {
    switch (kind) {
      case 'file':
        return { start: 0, end: text.length };
      case 'line':
        return lines.rangeOf(lines.lineAt(range.start));
      case 'next-line': {
        let line = lines.lineAt(range.end) + 1;
        while (line < lines.count - 1 && lines.textOf(line).trim() === '') line++;
        return lines.rangeOf(line);
      }
      case 'from-here':
      case 'up-to-here': {
        const end = later.find((other) => other.kind === 'up-to-here' && hasCode(other, code));
        return { start: range.start, end: end?.range.start ?? text.length };
      }
    }
  };
  return kind === 'up-to-here' ? [] : codes.map(({ code }) => ({ code, range: areaOf(code) }));
}

function hasCode({ codes }: Suppression, code: string): boolean {
  return codes.some((each) => each.code === code);
}
