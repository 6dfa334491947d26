/**
 * The width of `text` in the units of `size`, a font's size: estimated for a sans-serif font as wide as
 * common ones get (DejaVu Sans, Verdana), so that what is laid out by it does not touch in any of them.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) em += advance(character);
  return em * size * (bold ? 1.12 : 1);
}

/**
 * `text`, shortened to at most `width` with an ellipsis, behind a whole word unless that leaves too little; empty where
 * not even a letter fits.
 */
export function fitText(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const room = width - textWidth('…', size, bold);
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += textWidth(character, size, bold);
    if (used > room) break;
    end += character.length;
  }
  const space = text.slice(0, end + 1).lastIndexOf(' ');
  // A part of a long word tells more than what little stands before it.
  const isWhole = space > end / 2;
  // What would join to the next character has lost it; a sign before the ellipsis looks like a slip.
  const fitting = text
    .slice(0, isWhole ? space : end)
    .replace(/[\s\u200d\p{Variation_Selector},;:.([–-]$/u, '');
  return fitting.trimEnd() === '' ? '' : `${fitting.trimEnd()}…`;
}

/** `text` in lines of at most `width`, broken between words; what `lines` lines cannot hold is cut with an ellipsis. */
export function wrapText(text: string, width: number, lines: number, size: number): readonly string[] {
  const wrapped: string[] = [];
  let rest = text.trim();
  while (rest !== '' && wrapped.length < lines - 1) {
    if (textWidth(rest, size) <= width) return [...wrapped, rest];
    const line = firstLine(rest, width, size);
    wrapped.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return rest === '' ? wrapped : [...wrapped, fitText(rest, width, size)];
}

/** As many words of `text` as `width` holds; a part of the first where it is too long itself. */
function firstLine(text: string, width: number, size: number): string {
  let used = 0;
  let end = 0;
  let lastSpace = 0;
  for (const character of text) {
    used += textWidth(character, size);
    if (used > width) break;
    end += character.length;
    if (character === ' ') lastSpace = end;
  }
  const least = (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(0, lastSpace > 0 ? lastSpace : Math.max(end, least));
}

/** How far `character` moves the pen, in em. */
function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return ascii[code - 0x20] ?? 0;
  // Combining marks and joiners stand on the character before them.
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  if (code >= 0x1100 && isWide(code)) return 1.1;
  return code < 0x250 ? 0.66 : 0.84;
}

/** Hangul, kana, ideographs, full-width forms, emoji. */
function isWide(code: number): boolean {
  return (
    code <= 0x115f ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f000
  );
}

/** From the space to `~`; the advances of DejaVu Sans, rounded up. */
const ascii: readonly number[] = [
  0.32, 0.41, 0.46, 0.84, 0.64, 0.96, 0.78, 0.28, 0.4, 0.4, 0.5, 0.84, 0.32, 0.37, 0.32, 0.34, 0.64, 0.64,
  0.64, 0.64, 0.64, 0.64, 0.64, 0.64, 0.64, 0.64, 0.34, 0.34, 0.84, 0.84, 0.84, 0.54, 1.01, 0.69, 0.69, 0.7,
  0.78, 0.64, 0.58, 0.78, 0.76, 0.3, 0.3, 0.66, 0.56, 0.87, 0.75, 0.79, 0.61, 0.79, 0.7, 0.64, 0.62, 0.74,
  0.69, 0.99, 0.69, 0.62, 0.69, 0.4, 0.34, 0.4, 0.84, 0.51, 0.51, 0.62, 0.64, 0.55, 0.64, 0.62, 0.36, 0.64,
  0.64, 0.28, 0.28, 0.58, 0.28, 0.98, 0.64, 0.62, 0.64, 0.64, 0.42, 0.53, 0.4, 0.64, 0.6, 0.82, 0.6, 0.6,
  0.53, 0.64, 0.34, 0.64, 0.84,
];
