import type { Range } from '../../text/range';

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
const candidate =
  /\b(?:TODO|FIXME|TB[ACD])\b|\bto be (?:added|announced|confirmed|determined|done|filled in|written)\b|[$€£]?\bX{3,}\b|\?{3,}|\.{3,}|…|_{3,}|\{\{[\w -]{1,40}\}\}|<[a-z][\w -]{0,40}>|\blorem ipsum\b/gi;

/** A list's entry with nothing in it. Accepts "-", "2." and "* [ ]". */
const emptyEntry = /^\s{0,12}(?:[-*+]|\d{1,4}[.)])(?:\s{1,4}\[[ x]\])?$/i;

/** Everything in `text` that stands where an author's words are still to come. Whether it is code is the caller's to know. */
export function stillToComeIn(text: string): readonly StillToCome[] {
  const found: StillToCome[] = [];
  const lines = text.split('\n');
  let start = 0;
  for (const [i, each] of lines.entries()) {
    const line = each.trimEnd();
    if (emptyEntry.test(line)) {
      found.push({ kind: 'entry', range: { start: start + line.search(/\S/), end: start + line.length } });
    } else {
      for (const { index, 0: words } of line.matchAll(candidate)) {
        const place = { line, index, words, above: lines[i - 1] ?? '', below: lines[i + 1] ?? '' };
        const kind = kindOf(place);
        if (kind) found.push({ kind, range: { start: start + index, end: start + index + words.length } });
      }
    }
    start += each.length + 1;
  }
  return found;
}

interface Place {
  readonly line: string;
  readonly index: number;
  readonly words: string;
  readonly above: string;
  readonly below: string;
}

function kindOf(place: Place): StillToCome['kind'] | undefined {
  const { line, index, words } = place;
  const before = line.slice(Math.max(0, index - 48), index);
  const after = line.slice(index + words.length, index + words.length + 48);
  const isFirst = marker.test(before);
  const isWhole = isFirst && beginsBlock(place) && /^\W*$/.test(after);
  if (/^[.…]/.test(words))
    return isWhole && /^\s*$/.test(after) && endsBlock(place.below) ? 'words' : undefined;
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

/** Whether the line is the first of its paragraph, as far as the line above it tells. */
function beginsBlock({ line, above }: Place): boolean {
  return (
    /^\s*(?:$|[#>|]|[-*+]\s|\d{1,4}[.)]\s)/.test(above) ||
    /[.:!?]\W{0,4}$/.test(above) ||
    /^\s*(?:[-*+]|\d{1,4}[.)])\s/.test(line)
  );
}

function endsBlock(below: string): boolean {
  return /^\s*(?:$|#|[-*+]\s|\d{1,4}[.)]\s|-{3,}\s*$)/.test(below);
}
