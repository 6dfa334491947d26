import type { Block, List } from '../document/blocks';
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
  const lists = new Set<List>();
  return candidatesIn(document).filter((gap) => {
    const [block, list] = innermost(document.blocks, gap.range, undefined);
    if (gap.kind !== 'entry') return block !== undefined && isOwn(document.text, block, gap);
    if (!list || lists.has(list) || !isEmptyEntry(document.text, list, gap.range)) return false;
    lists.add(list);
    return true;
  });
}

const candidatesIn = pieceScanner(stillToComeIn);

/** The block that holds `range`, and the list that it is in; none in quotes and tables. */
function innermost(
  blocks: readonly Block[],
  range: Range,
  list: List | undefined,
): readonly [Block | undefined, List | undefined] {
  const block = blocks.find((each) => each.range.start <= range.start && range.start < each.range.end);
  if (block?.kind !== 'list') return [block, list];
  const item = block.items.find((each) => each.range.start <= range.start && range.start <= each.range.end);
  return innermost(item?.blocks ?? [], range, block);
}

/** Whether the words in `range` are the author's own, and stand for words. */
function isOwn(text: string, block: Block, { kind, range }: StillToCome): boolean {
  const source = text.slice(block.range.start, block.range.end);
  const words = text.slice(range.start, range.end);
  if (kind === 'tag' && (isElement(words) || notable.test(words))) return false;
  // What could be a tag, and stands alone, is a block of HTML, which begins with the list's marker.
  if (block.kind === 'html')
    return kind === 'tag' && text.slice(range.start, block.range.end).trim() === words;
  if (block.kind !== 'paragraph') return false;
  const others = inlineSpans(source, block.range.start).filter(
    (span) => span.kind !== 'html' || kind !== 'tag',
  );
  return ![...quotesIn(source, block.range.start), ...others.map((span) => span.range)].some((other) =>
    overlaps(other, range),
  );
}

/** Accepts what logs and editors put there in place of a value: "<none>", "<redacted>" and "<unknown>". */
const notable =
  /^<(?:none|nil|null|unknown|redacted|removed|hidden|empty|anonymous|omitted|undefined|snip|deleted)\b/i;

function isEmptyEntry(text: string, { items }: List, { start }: Range): boolean {
  const item = items.find(({ marker }) => marker.start === start);
  return (
    item?.blocks.every(
      (block) =>
        block.kind === 'paragraph' &&
        /^\[[ x]\]$/i.test(text.slice(block.range.start, block.range.end).trim()),
    ) === true
  );
}
