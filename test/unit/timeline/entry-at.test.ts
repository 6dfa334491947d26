import assert from 'node:assert/strict';
import { entryAt } from '../../../src/core/in-place';
import { analysisOf } from './reading';

/** The text of the entry in which the \`¦\` is. */
function textAt(marked: string): string | undefined {
  const text = `## Timeline\n\n${marked}`;
  const { document, timeline } = analysisOf(text.replace('¦', ''));
  return entryAt(document, timeline, text.indexOf('¦'))?.text;
}

describe('entryAt', () => {
  it('finds the entry wherever in it the cursor is, behind its end and before its marker too', () => {
    assert.equal(textAt('- 14:00 a\n- 14:0¦5 b'), 'b');
    assert.equal(textAt('- 14:00 a\n¦- 14:05 b'), 'b');
    assert.equal(textAt('- 14:00 a¦  \n- 14:05 b'), 'a');
    assert.equal(textAt('- 14:00 a\n\n  nested ¦words\n- 14:05 b'), 'a nested words');
    assert.equal(textAt('| Time | Event |\n|---|---|\n| 14:00 | a |¦'), 'a');
    assert.equal(textAt('### 14:00\n\na\n\n¦b'), 'a b');
  });

  it('tells entries on one line and nested entries apart', () => {
    assert.equal(textAt('14:00 a<br>14:05 ¦b<br>14:10 c'), 'b');
    assert.equal(textAt('- 14:00 a\n  - 14:02 ¦b\n- 14:05 c'), 'b');
  });

  it('finds none beside the timeline', () => {
    assert.equal(textAt('All ¦times in UTC\n\n- 14:00 a'), undefined);
    assert.equal(textAt('- 14:00 a\n\n## Root Cause\n\n¦x'), undefined);
  });
});
