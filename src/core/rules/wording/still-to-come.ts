import { toDoLetters, toDoWords } from '../../template/placeholders';
import type { Range } from '../../text/range';
import { raw } from '../../text/raw';

/** What an author leaves in the place of words that are still to come. */
export interface StillToCome {
  /** `note` for one that says what is missing: `TODO: the numbers`; it may be what an action item is to do. */
  readonly kind: 'words' | 'note' | 'tag' | 'entry';
  readonly range: Range;
}

/**
 * Whatever may stand in for words: "TODO", "TBD", "to be confirmed", "$XXX", "???", "…", "____", "{{name}}", "<name>" and
 * the beginning of "Lorem ipsum". Whether it does its surroundings tell.
 */
const candidate = new RegExp(
  raw`\b(?:${toDoLetters})\b|\b${toDoWords}\b|[$€£]?\bX{3,}\b|\?{3,}|\.{3,}|…|_{3,}` +
    raw`|\{\{[\w -]{1,40}\}\}|<[a-z][\w -]{0,40}>|\blorem ipsum\b`,
  'gi',
);

/** A list's entry with nothing in it. Accepts "-", "2." and "* [ ]". */
const emptyEntry = /^[^\S\n]{0,12}(?:[-*+]|\d{1,4}[.)])(?:[^\S\n]{1,4}\[[ x]\])?(?=[^\S\n]{0,12}$)/gim;

/**
 * Everything in `text` that stands where an author's words are still to come, in order. Whether it is code is the
 * caller's to know.
 */
export function stillToComeIn(text: string): readonly StillToCome[] {
  const found: StillToCome[] = [];
  emptyEntry.lastIndex = 0;
  for (let match = emptyEntry.exec(text); match; match = emptyEntry.exec(text)) {
    const [entry] = match;
    const end = match.index + entry.length;
    found.push({ kind: 'entry', range: { start: end - entry.trimStart().length, end } });
  }
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const { index: start, 0: words } = match;
    const kind = kindOf(text, start, words);
    if (kind) found.push({ kind, range: { start, end: start + words.length } });
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** How much of a line is looked at, on either side of the words. */
const reach = 64;

function kindOf(text: string, start: number, words: string): StillToCome['kind'] | undefined {
  const end = start + words.length;
  const around = text.slice(Math.max(0, start - reach), start);
  const before = around.slice(around.lastIndexOf('\n') + 1);
  const [after = ''] = text.slice(end, end + reach).split('\n', 1);
  const isFirst = marker.test(before);
  const isWhole = isFirst && beginsBlock(text, start - before.length, before) && /^\W*$/.test(after);
  if (/^[.…]/.test(words))
    return isWhole && /^\s*$/.test(after) && endsBlock(text, end) ? 'words' : undefined;
  if (/^lorem/i.test(words)) return isFirst || /^ dolor\b/i.test(after) ? 'words' : undefined;
  const isNext = opening.test(before);
  if (/^(?:TODO|FIXME|XXX)/i.test(words) && (isFirst || isNext)) {
    if (/^[*_]{0,3}(?:\([\w@. -]{1,30}\))?:[*_]{0,3}\s+\S/.test(after)) return 'note';
    if (words === words.toUpperCase() && request.test(after)) return 'note';
  }
  const isValue = (isWhole || isNext) && closing.test(after);
  // A line of underscores is a rule, and "todo" in small letters an ordinary word.
  if (!isValue || (words.startsWith('_') && !isNext) || (isNext && words === 'todo')) return undefined;
  return words.startsWith('<') ? 'tag' : 'words';
}

/** Accepts what opens a line: "", "- ", "2. [ ] " and "  * **". */
const marker = /^\s*(?:(?:[-*+]|\d{1,4}[.)])\s+)?(?:\[[ x]\]\s+)?[*_~]{0,3}$/i;

/** Accepts what a value or a new sentence may follow: "Users: ", "**Users:** ", "It failed. ", "Users – " and "(". */
const opening = /(?:[\w)\]*%'"”’`][.!?:=][*_]{0,3}\s{1,3}|\s[–—-]\s)[*_]{0,3}$|(?:^|\s)\([*_]{0,3}$/;

/** Accepts what may follow a value: "", ".", ", so far", "**" and ") <!-- … -->". */
const closing = /^[*_~]{0,3}\)?(?:[.,;!]{0,2}$|[.,;!]\s|\s{0,2}<|\)?[.,;!]{0,2}\s{0,2}$)/;

/** Accepts " get the numbers", " – which ones" and " who did it?": what one asks of oneself. */
const request =
  /^\s(?:[–—-]\s)?(?:add|ask|attach|check|clarify|complete|confirm|count|describe|document|expand|explain|fill|find|finish|fix|get|give|insert|link|list|look|mention|move|needs?|put|replace|review|rewrite|say|see|tell|update|verify|what|when|where|which|who|why|how|write)\b/;

/** Whether the line that begins at `begin` is the first of its paragraph, as far as the line above it tells. */
function beginsBlock(text: string, begin: number, before: string): boolean {
  if (begin === 0 || /^\s*(?:[-*+]|\d{1,4}[.)])\s/.test(before)) return true;
  const around = text.slice(Math.max(0, begin - 4 * reach), begin - 1);
  const above = around.slice(around.lastIndexOf('\n') + 1);
  return /^\s*(?:$|[#>|]|[-*+]\s|\d{1,4}[.)]\s)/.test(above) || /[.:!?]\W{0,4}$/.test(above);
}

/** Whether a paragraph ends with the line that ends behind `end`. */
function endsBlock(text: string, end: number): boolean {
  const newline = text.indexOf('\n', end);
  const below = newline < 0 ? '' : text.slice(newline + 1, newline + reach);
  return /^[^\S\n]*(?:$|\n|#|[-*+]\s|\d{1,4}[.)]\s|-{3,}\s*\n)/.test(below);
}
