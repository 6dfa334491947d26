/**
 * `text` with the characters that a reader cannot see, or that change what they see (controls, zero-width
 * characters, bidirectional overrides, tags), written out: `⟨U+202E⟩`. What joins the letters of a script or
 * the parts of an emoji stays as it is.
 */
export function showHidden(text: string): string {
  if (!hidden.test(text)) return text;
  return text.replace(everyHidden, (character, at: number) =>
    isJoiner(character) && joins(text.slice(0, at)) ? character : nameOf(character),
  );
}

// Accepts NUL, the soft hyphen, U+200B, U+2028, U+202E, U+FEFF, U+3164 and U+E0041; neither tab nor line end, nor
// the selectors that choose how an emoji looks.
const hidden =
  /(?!\p{Variation_Selector})(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\ufff9-\ufffb]/u;
const everyHidden = new RegExp(hidden, 'gu');

/** Zero-width joiner and non-joiner: spelling in some scripts, and the glue of emoji. */
function isJoiner(character: string): boolean {
  return character === '\u200c' || character === '\u200d';
}

// Accepts "👩", "❤️" and "می": text that ends in an emoji, or in a letter of a script that joins letters.
const joining =
  /[\p{Extended_Pictographic}\p{Variation_Selector}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Malayalam}]$/u;

/** Whether a joiner behind `before` has a meaning. */
function joins(before: string): boolean {
  return joining.test(before.slice(-3));
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `⟨U+${code.padStart(4, '0')}⟩`;
}
