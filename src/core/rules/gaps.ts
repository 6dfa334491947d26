import type { Block, List } from '../document/blocks';
import { holding } from '../document/code';
import type { Document } from '../document/document';
import { isElement } from '../document/elements';
import { inlineSpans } from '../document/inline';
import { pieceScanner } from '../document/piece-scanner';
import { quotesIn } from '../document/prose';
import { overlaps, type Range } from '../text/range';
import { stillToComeIn, type StillToCome } from './wording/still-to-come';

/**
 * Where `document` has something in place of words that are still to come, in its paragraphs and lists: neither in code,
 * links and quotations nor in tables. Of a list's empty entries the first.
 */
export function gapsIn(document: Document): readonly StillToCome[] {
  const { text } = document;
  const lists = new Set<List>();
  let words: Words | undefined;
  return candidatesIn(document).filter((gap) => {
    const [block, list] = innermost(document.blocks, gap.range, undefined);
    if (gap.kind === 'entry') {
      if (!list || lists.has(list) || !isEmptyEntry(text, list, gap.range)) return false;
      lists.add(list);
      return true;
    }
    if (gap.kind === 'tag' && !isTag(text.slice(gap.range.start, gap.range.end))) return false;
    if (block?.kind === 'html') return gap.kind === 'tag' && isAlone(text, block, gap.range);
    if (block?.kind !== 'paragraph') return false;
    if (words?.block !== block) words = new Words(text, block);
    return words.isOwn(gap.range);
  });
}

const candidatesIn = pieceScanner(stillToComeIn);

/** The block that holds `range`, and the list that it is in; none in quotes and tables. */
function innermost(
  blocks: readonly Block[],
  range: Range,
  list: List | undefined,
): readonly [Block | undefined, List | undefined] {
  const block = holding(blocks, range);
  if (block?.kind !== 'list') return [block, list];
  return innermost(holding(block.items, range)?.blocks ?? [], range, block);
}

/** The words of a paragraph, of which it is asked in the order of the text whether they are the author's own. */
class Words {
  readonly #foreign: readonly Range[];
  #next = 0;

  constructor(
    text: string,
    readonly block: Block,
  ) {
    const { start, end } = block.range;
    const source = text.slice(start, end);
    const markup = inlineSpans(source, start).filter(
      ({ range }) => !isTag(text.slice(range.start, range.end)),
    );
    this.#foreign = merged([...quotesIn(source, start), ...markup.map(({ range }) => range)]);
  }

  isOwn(range: Range): boolean {
    let foreign = this.#foreign[this.#next];
    while (foreign && foreign.end <= range.start) foreign = this.#foreign[++this.#next];
    return !foreign || !overlaps(foreign, range);
  }
}

/** `ranges` in order, those that overlap as one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && range.start < last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else all.push(range);
  }
  return all;
}

/** Accepts "<name>" and "<service name>"; neither HTML's "<br>" nor what logs have for a value: "<none>", "<redacted>". */
function isTag(source: string): boolean {
  return (
    /^<[a-z][\w -]{0,40}>$/i.test(source) &&
    !isElement(source) &&
    !/^<(?:none|nil|null|unknown|redacted|removed|hidden|empty|anonymous|omitted|undefined|snip|deleted)\b/i.test(
      source,
    )
  );
}

/** Whether nothing else stands in a block of HTML, which begins with the marker of the list that it is in. */
function isAlone(text: string, block: Block, { start, end }: Range): boolean {
  return (
    text.slice(end, block.range.end).trim() === '' &&
    /^(?:[-*+]|\d{1,4}[.)])?$/.test(text.slice(block.range.start, start).trim())
  );
}

function isEmptyEntry(text: string, { items }: List, range: Range): boolean {
  const item = holding(items, range);
  return (
    item?.marker.start === range.start &&
    item.blocks.every(
      (block) =>
        block.kind === 'paragraph' &&
        /^\[[ x]\]$/i.test(text.slice(block.range.start, block.range.end).trim()),
    )
  );
}
