import { modify } from 'jsonc-parser';
import { Lines } from '../text/lines';
import type { TextEdit } from '../text/range';

/**
 * The edits that give the setting at `path`, such as `['rules', 'blame']`, a value in the configuration `text`; its
 * comments and its layout stay. An empty text becomes a configuration. `undefined` where `text` is no JSON object
 * that could be added to.
 */
export function setSetting(
  text: string,
  path: readonly [string, ...string[]],
  value: string,
): readonly TextEdit[] | undefined {
  const { ending } = new Lines(text);
  if (text.trim() === '') {
    const configuration = path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
    const newText = `${JSON.stringify(configuration, undefined, 2)}\n`.replaceAll('\n', ending);
    return [{ range: { start: 0, end: text.length }, newText }];
  }
  // Accepts the two spaces, or the tab, of a text's first indented line.
  const indentation = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indentation.startsWith('\t'),
    tabSize: indentation.length,
    eol: ending,
  };
  // What is put last would come between a value and the comment behind it.
  const getInsertionIndex = ([first]: readonly string[]): number => (first === '$schema' ? 1 : 0);
  try {
    const edits = modify(text, [...path], value, { formattingOptions, getInsertionIndex });
    return edits.map(({ offset, length, content }) => ({
      range: { start: offset, end: offset + length },
      newText: content,
    }));
  } catch {
    return undefined;
  }
}
