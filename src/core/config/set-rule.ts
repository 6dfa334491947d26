import { modify } from 'jsonc-parser';
import type { RuleCode } from '../rules/registry';
import type { Severity } from '../rules/severity';
import { Lines } from '../text/lines';
import type { TextEdit } from '../text/range';

/**
 * The edits that give `rule` a severity, or turn it off, in the configuration `text`; its comments and its layout
 * stay. An empty text becomes a configuration. `undefined` where `text` is no JSON object that could be added to.
 */
export function setRule(
  text: string,
  rule: RuleCode,
  severity: Severity | 'off',
): readonly TextEdit[] | undefined {
  const { ending } = new Lines(text);
  if (text.trim() === '') {
    const newText = `${JSON.stringify({ rules: { [rule]: severity } }, undefined, 2)}\n`;
    return [{ range: { start: 0, end: text.length }, newText: newText.replaceAll('\n', ending) }];
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
    const edits = modify(text, ['rules', rule], severity, { formattingOptions, getInsertionIndex });
    return edits.map(({ offset, length, content }) => ({
      range: { start: offset, end: offset + length },
      newText: content,
    }));
  } catch {
    return undefined;
  }
}
