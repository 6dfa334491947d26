import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkTemplate } from '../../src/core/check-template';
import { defaultConfiguration, readTemplate } from '../../src/core';

/** What is wrong with a template of `lines`, each as `line: code “text” message`. */
function mistakesIn(...lines: readonly string[]): readonly string[] {
  const template = readTemplate(lines.join('\n'));
  const { document } = template;
  return checkTemplate(template, defaultConfiguration).map(
    ({ rule, range, message }) =>
      `${document.lines.lineAt(range.start) + 1}: ${rule} “${document.text.slice(range.start, range.end)}” ${message}`,
  );
}

describe('checkTemplate: a team sees what its template does not ask for', () => {
  it('tells of a file without headings', () => {
    assert.deepEqual(mistakesIn('Text'), [
      '1: missing-section “” This template has no headings, and so asks for no section.',
    ]);
  });

  it('tells of notes that are misspelt, and leaves other comments alone', () => {
    assert.deepEqual(
      mistakesIn(
        '## A',
        '<!-- optionl -->',
        'x',
        '## B <!-- als: C -->',
        'y',
        '## C',
        '<!-- Write this last. -->',
        'z',
      ),
      [
        '2: invalid-value “optionl” This note says nothing to the tools. Did you mean “optional”?',
        '4: invalid-value “als” This note says nothing to the tools. Did you mean “also: …”?',
      ],
    );
  });

  it('tells of a name that two sections claim', () => {
    assert.deepEqual(mistakesIn('## A', '<!-- also: C, B -->', 'x', '## B', 'y'), [
      '2: duplicate-section “B” “B” is a section of its own in this template; it cannot be another name of “A”, too.',
    ]);
    assert.deepEqual(mistakesIn('## A', 'x', '## B', 'y', '## A', 'z'), [
      '5: duplicate-section “A” There is a section “A” already, in line 1.',
    ]);
  });

  it('tells of notes that name nothing, or contradict each other', () => {
    assert.deepEqual(
      mistakesIn(
        '## A',
        '<!-- also: -->',
        'x',
        '## B <!-- optional -->',
        '<!-- required -->',
        'y',
        '## C',
        '<!-- postmortem: internal -->',
        '<!-- postmortem:external -->',
        'z',
        '## D <!-- required -->',
        'z',
      ),
      [
        '2: invalid-value “<!-- also: -->” This note names no other name of the section.',
        '5: invalid-value “<!-- required -->” This note contradicts “optional” on the same section.',
        '9: invalid-value “<!-- postmortem:external -->” This note contradicts “postmortem: internal” on the same section.',
      ],
    );
  });

  it('tells of a heading without words, for which no post-mortem is asked', () => {
    assert.deepEqual(mistakesIn('## A', 'x', '## 🔥', 'y'), [
      '3: missing-section “🔥” This heading has no words: no post-mortem can have the section.',
    ]);
    assert.deepEqual(
      readTemplate('## A\n\nx\n\n##\n\ny\n').allSections.map(({ required }) => required),
      [true, false],
    );
  });

  it('tells of a field that one section has twice, not of one that two sections have', () => {
    assert.deepEqual(
      mistakesIn('## A', '**Owner**: [x]', '- Owners: [y]', '', '**owner:** [z]', '## B', '**Owner**: [x]'),
      ['5: invalid-value “owner” There is a field “owner” in this section already, in line 2.'],
    );
  });

  it('says nothing of fields without headings, which are asked for, too', () => {
    assert.deepEqual(mistakesIn('# [Title]', '- Impact: [Impact]'), []);
  });

  it('tells of an option and of a column that are there twice', () => {
    assert.deepEqual(mistakesIn('## A', '**S**: P1 / P2 / P1'), [
      '2: invalid-value “P1” “S” has the option “P1” twice.',
    ]);
    assert.deepEqual(mistakesIn('## A', '| X | Y | X |', '|---|---|---|', '| 1 | 2 | 3 |'), [
      '2: invalid-value “X” The table has two columns “X”.',
    ]);
  });

  it('tells of tables that are none, and of rows that do not fit', () => {
    assert.deepEqual(
      mistakesIn('## A', '| X | Y |', '|---|', '## B', '| X | Y |', '|---|---|', '| 1 |').map(
        (mistake) => mistake.split(' ')[1],
      ),
      ['broken-table', 'ragged-row'],
    );
  });

  for (const file of readdirSync('media/templates')) {
    it(`finds nothing in ${file}`, () => {
      assert.deepEqual(mistakesIn(...readFileSync(`media/templates/${file}`, 'utf8').split('\n')), []);
    });
  }
});
