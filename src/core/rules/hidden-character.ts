import type { Facts } from '../analysis';
import { isInCode } from '../document/code';
import { hiddenRunsIn } from '../text/hidden-characters';
import { defineRule } from './rule';

/** Characters that no reader sees and that break searching, matching and copying, or turn the order of the text. */
export const hiddenCharacter = defineRule({
  code: 'hidden-character',
  class: 'wrong',
  *check({ document }: Facts) {
    for (const { range, codes } of hiddenRunsIn(document.text)) {
      // What parts lines elsewhere parts words here.
      const newText = codes.some((code) => separators.has(code)) ? ' ' : '';
      yield {
        range,
        data: { codes },
        fixes: () => [
          {
            title: newText === '' ? 'Remove what cannot be seen' : 'Replace by a space',
            edits: [{ range, newText }],
            // In code it may be the very thing that the post-mortem is about.
            automatic: !isInCode(document, range),
          },
        ],
      };
    }
  },
  message: ({ codes }) =>
    `${codes.length === 1 ? 'A character' : 'Characters'} that cannot be seen: ${codes.map(nameOf).join(', ')}.`,
});

const separators: ReadonlySet<string> = new Set(['U+2028', 'U+2029', 'U+000B', 'U+000C', 'U+0085']);

/** The names that the Unicode standard gives to those that are met most. */
const names: Readonly<Record<string, string>> = {
  'U+0000': 'null',
  'U+0008': 'backspace',
  'U+000B': 'line tabulation',
  'U+000C': 'form feed',
  'U+001B': 'escape',
  'U+0085': 'next line',
  'U+00AD': 'soft hyphen',
  'U+200B': 'zero-width space',
  'U+200C': 'zero-width non-joiner',
  'U+200D': 'zero-width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+2028': 'line separator',
  'U+2029': 'paragraph separator',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202C': 'pop directional formatting',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+2060': 'word joiner',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+2068': 'first strong isolate',
  'U+2069': 'pop directional isolate',
  'U+FEFF': 'byte order mark',
};

function nameOf(code: string): string {
  const name = names[code];
  return name === undefined ? code : `${name} (${code})`;
}
