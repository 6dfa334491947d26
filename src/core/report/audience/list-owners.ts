import type { Analysis } from '../../analysis';
import { actionSections } from '../../actions/read-actions';
import { readListItems } from '../../actions/read-list';
import { hasPlaceholder } from '../../template/values';
import { contains, type Range } from '../../text/range';
import type { AudienceMarks } from './audience-marks';
import type { Cut } from './cut';

/** The owners in the entries of lists: all of those who are to do something, elsewhere those who are called owners. */
export function listOwners({ document, template }: Analysis, marks: AudienceMarks): readonly Cut[] {
  const { text, root, sections } = document;
  const ofActions = actionSections(document);
  return [root, ...sections].flatMap((section) =>
    readListItems(document, section, () => true).flatMap(({ range, places: { owner } }): readonly Cut[] => {
      if (!owner || hasPlaceholder(inBrackets(text, owner), template)) return [];
      const before = text.slice(range.start, owner.start);
      const isCalledOwner = ownerLabel.test(before) || text[owner.start] === '@';
      if (!isCalledOwner && !ofActions.some((own) => contains(own.range, range))) return [];
      const cut = { kind: 'column', name: 'Owner', matter: 'people' } as const;
      const removed = [withWrapping(text, owner, range)];
      return [{ ...cut, blanked: [], removed, isOpened: marks.opens(range) }];
    }),
  );
}

/** The brackets that `place` stands in, with what is in them; empty where it stands in none. */
function inBrackets(text: string, { start, end }: Range): string {
  const open = Math.max(text.lastIndexOf('[', start), text.lastIndexOf('\n', start));
  const close = text.indexOf(']', end);
  return text[open] === '[' && close >= 0 && close - open < 300 ? text.slice(open, close + 1) : '';
}

const pairs: readonly string[] = ['**', '__', '()', '[]'];

// Accepts what ends in "(**Owner**: " and "assigned to ".
const ownerLabel =
  /[*_]{0,3}\b(?:owners?|owned by|assignees?|responsible|DRI|assigned to)[*_]{0,3}:?[*_]{0,3}\s{0,3}$/i;

/** An owner with what is there for nothing else: its label, its brackets, the comma or the dash beside it. */
function withWrapping(text: string, { start, end }: Range, entry: Range): Range {
  let from = start - (ownerLabel.exec(text.slice(entry.start, start))?.[0].length ?? 0);
  let to = end;
  // Accepts the "_(" and ")_" of "_(Ada)_".
  while (from > entry.start && pairs.includes(text.charAt(from - 1) + text.charAt(to)))
    [from, to] = [from - 1, to + 1];
  const before = text.slice(entry.start, from);
  const after = text.slice(to, entry.end);
  if (to > end && /[)\]]/.test(text.slice(end, to)))
    return { start: from - (before.endsWith(' ') ? 1 : 0), end: to };
  // Accepts the ", " of "Ada, due 2024-06-01" and the ": " of "Ada: widen the pool".
  const behind = /^\s?[,;|:][^\S\r\n]{0,3}/.exec(after);
  if (behind) return { start: from, end: to + behind[0].length };
  // Accepts the " – " of "Widen the pool – Ada" and the ", " of "(due 2024-06-01, Ada)".
  const ahead = /\s{0,3}[,;|–—-]\s{0,3}$/.exec(before);
  // The marker of the entry is no dash before an owner.
  return ahead && before.length > ahead[0].length
    ? { start: from - ahead[0].length, end: to }
    : { start: from, end: to };
}
