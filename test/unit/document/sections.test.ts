import assert from 'node:assert/strict';
import { documentOf, outlineOf, slice } from './slices';

describe('sections', () => {
  it('nest by level, with labels innermost', () => {
    const document = documentOf([
      '# Post-mortem',
      '## Impact',
      '### Customers',
      '**External**:',
      '- Logins failed',
      '',
      '**Internal**:',
      '- None',
      '### Business',
      'Text.',
      '## Timeline',
    ]);
    assert.deepEqual(outlineOf(document.root), [
      'Post-mortem',
      '  Impact',
      '    Customers',
      '      External:',
      '      Internal:',
      '    Business',
      '  Timeline',
    ]);
  });

  it('reach from the heading to the end of their last block, so that a move takes all of it', () => {
    const document = documentOf(['## A', '', 'One.', '', '- two', '  - three', '', '## B', 'Four.', '']);
    assert.deepEqual(
      document.sections.map(({ range }) => slice(document, range)),
      ['## A\n\nOne.\n\n- two\n  - three', '## B\nFour.'],
    );
  });

  it('have the name that a reader sees, and the range of its source', () => {
    const document = documentOf(['## 🔥 **Root** [Cause](#x) `now` ##', 'Text']);
    const [section] = document.sections;
    assert.equal(section?.name, '🔥 Root Cause now');
    assert.equal(slice(document, section.nameRange), '🔥 **Root** [Cause](#x) `now`');
  });

  it('are found under underlined headings', () => {
    const document = documentOf(['Timeline', '========', '', 'Root cause', '---', 'Text']);
    assert.deepEqual(outlineOf(document.root), ['Timeline', '  Root cause']);
    assert.deepEqual(
      document.sections.map(({ nameRange }) => slice(document, nameRange)),
      ['Timeline', 'Root cause'],
    );
  });

  it('do not come from code, quotes, comments or front matter', () => {
    const document = documentOf([
      '---',
      'title: |',
      '  # No heading',
      '---',
      '```md',
      '## Nor here',
      '```',
      '> ## Nor here',
      '',
      '<!--',
      '## Nor here',
      '-->',
      '',
      '    ## Nor here',
      '',
      '## Here',
    ]);
    assert.deepEqual(outlineOf(document.root), ['Here']);
  });

  it('open at a label only when something stands under it', () => {
    const document = documentOf([
      '## Root Cause',
      '**What Happened**:',
      'The pool ran dry.',
      '',
      '**Why**:',
      '',
      '**Contributing Factors** (all of them):',
      '1. Load',
    ]);
    assert.deepEqual(outlineOf(document.root), ['Root Cause', '  What Happened:', '  Contributing Factors:']);
    assert.deepEqual(
      document.fields.map(({ label }) => label),
      ['Why'],
    );
  });

  it('open at a line that is bold from end to end, as some authors write headings', () => {
    const document = documentOf(['**Timeline**', '', '- 14:00 Alert', '', '**Not a heading', 'at all**']);
    assert.deepEqual(outlineOf(document.root), ['Timeline:']);
    const remarked = documentOf(['**Timeline** (UTC)', '', '- 14:00 Alert', '', '**Bold** (and prose) here']);
    assert.deepEqual(outlineOf(remarked.root), ['Timeline:']);
  });

  it('of a label end at a rule, and at the next heading', () => {
    const document = documentOf(['## A', '**L**:', '- x', '', '---', '', 'Behind.', '', '## B']);
    const [a, label] = document.sections;
    assert.equal(slice(document, label!.range), '**L**:\n- x');
    assert.deepEqual(
      a?.blocks.map(({ kind }) => kind),
      ['break', 'paragraph'],
    );
  });

  it('know the title, which is a heading of level 1 and the first', () => {
    const titled = documentOf(['# Outage', 'x']);
    assert.equal(slice(titled, titled.title!.text), 'Outage');
    assert.equal(documentOf(['## Outage', '# x']).title, undefined);
  });

  it('are read behind a byte order mark, with offsets of the text as it is', () => {
    const document = documentOf(['\ufeff# Outage', '', '**Severity**: P1']);
    assert.equal(document.sections[0]?.name, 'Outage');
    assert.equal(slice(document, document.sections[0].nameRange), 'Outage');
    assert.equal(slice(document, document.fields[0]!.valueRange), 'P1');
  });

  it('have the same ranges under every line ending', () => {
    const lines = ['# T', '', '## A', '**L**:', '- x: y', '', '> q', '> r', '', '| a |', '| - |', '| 1 |'];
    for (const ending of ['\r\n', '\r']) {
      const [expected, actual] = [documentOf(lines), documentOf(lines, ending)];
      assert.deepEqual(outlineOf(actual.root), outlineOf(expected.root));
      assert.deepEqual(
        actual.sections.map(({ range }) => slice(actual, range).replaceAll(ending, '\n')),
        expected.sections.map(({ range }) => slice(expected, range)),
      );
    }
  });

  it('behind front matter keep their lines, CRLF too', () => {
    for (const ending of ['\n', '\r\n']) {
      const document = documentOf(['---', 'title: x', '---', '# T'], ending);
      assert.equal(document.lines.lineAt(document.sections[0]!.nameRange.start), 3);
      assert.equal(document.frontMatter?.format, 'yaml');
    }
  });
});
