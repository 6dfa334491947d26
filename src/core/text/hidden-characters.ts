import type { Range } from './range';

/**
 * `text` with the characters that a reader cannot see, or that change what they see (controls, zero-width
 * characters, bidirectional overrides, tags), written out: `⟨U+202E⟩`. What joins the letters of a script or
 * the parts of an emoji stays as it is.
 */
export function showHidden(text: string): string {
  let shown = '';
  let from = 0;
  for (const { range } of hiddenRunsIn(text)) {
    const run = Array.from(text.slice(range.start, range.end), (character) => `⟨${codeOf(character)}⟩`);
    shown += text.slice(from, range.start) + run.join('');
    from = range.end;
  }
  return from === 0 ? text : shown + text.slice(from);
}

/** Characters next to each other that no reader can see. */
export interface HiddenRun {
  readonly range: Range;
  /** Each different one: `U+200B`. */
  readonly codes: readonly string[];
}

/** Every run of characters in `text` that a reader cannot see and that have no business where they are. */
export function hiddenRunsIn(text: string): readonly HiddenRun[] {
  const runs: HiddenRun[] = [];
  for (let at = nextSuspect(text, 0); at < text.length;) {
    const start = at;
    const codes = new Set<string>();
    for (let character = hiddenAt(text, at); character !== undefined; character = hiddenAt(text, at)) {
      codes.add(codeOf(character));
      at += character.length;
    }
    if (at > start) runs.push({ range: { start, end: at }, codes: [...codes] });
    at = nextSuspect(text, Math.max(at, start + 1));
  }
  return runs;
}

/** The offset, from `from` on, of the first code unit that is not plainly visible; the length where there is none. */
function nextSuspect(text: string, from: number): number {
  let at = from;
  do {
    unusual.lastIndex = at;
    const found = unusual.exec(text);
    if (!found) return text.length;
    at = found.index;
  } while (isPlain(text.charCodeAt(at++)));
  return at - 1;
}

// Accepts what is neither printable ASCII nor tab nor line end.
const unusual = /[^\t\n\r\x20-\x7e]/g;

/** Blocks of letters and signs without hidden ones among them: Latin, punctuation, symbols, East Asian scripts. */
const plainBlocks: readonly (readonly [first: number, last: number])[] = [
  [0xa0, 0xac],
  [0xae, 0x34e],
  [0x2010, 0x2027],
  [0x2030, 0x205f],
  [0x2070, 0x3163],
  [0x3165, 0xd7ff],
];

function isPlain(code: number): boolean {
  return plainBlocks.some(([first, last]) => code >= first && code <= last);
}

// Accepts NUL, the soft hyphen, U+200B, U+2028, U+202E, U+FEFF, U+3164 and U+E0041; neither tab nor line end, nor
// the selectors that choose how an emoji looks.
const hidden =
  /^(?!\p{Variation_Selector})(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\ufff9-\ufffb]/u;

/** The hidden character at offset `at`, if there is one and it has no meaning there. */
function hiddenAt(text: string, at: number): string | undefined {
  const character = hidden.exec(text.slice(at, at + 2))?.[0];
  if (character === undefined || hasMeaning(text, at, character)) return undefined;
  return character;
}

// Accepts "👩", "❤️" and "می": text that ends in an emoji, or in a letter of a script that joins letters.
const joining =
  /[\p{Extended_Pictographic}\p{Variation_Selector}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Malayalam}]$/u;
// Accepts "שלום": letters that are written from right to left.
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
// Accepts the "🏴" that the tags of a region's flag follow, and those tags.
const flag = /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u;

function hasMeaning(text: string, at: number, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  // The byte order mark is no part of the text.
  if (code === 0xfeff) return at === 0;
  // Zero-width joiner and non-joiner: spelling in some scripts, and the glue of emoji.
  if (code === 0x200c || code === 0x200d) return joining.test(text.slice(Math.max(0, at - 3), at));
  // Marks and isolates keep the order of lines in two directions; overrides turn it round.
  const isMark = code === 0x200e || code === 0x200f || code === 0x061c || (code >= 0x2066 && code <= 0x2069);
  if (isMark) return rightToLeft.test(text.slice(Math.max(0, at - 80), at + 80));
  return code >= 0xe0020 && code <= 0xe007f && flag.test(text.slice(Math.max(0, at - 20), at));
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
