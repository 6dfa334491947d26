import assert from 'node:assert/strict';
import { analyse, defaultConfiguration, readTemplate } from '../../../src/core';

const template = readTemplate(`# Post-mortem

## Summary

[What happened]

**Impact**:
- Users: [X]

## Timeline

[Timeline]

## Lessons Learned

[Lessons]

## Notes

<!-- optional -->

[Notes]
`);

/** How complete a document of `lines` is: the ratio, and each section with its gaps, “-” where it is missing. */
function completenessOf(...lines: readonly string[]): readonly [number, ...string[]] {
  const { completeness } = analyse(lines.join('\n'), { template, configuration: defaultConfiguration });
  return [
    completeness.ratio,
    ...completeness.sections.map(({ spec, section, gaps }) => `${spec.name}: ${section ? gaps : '-'}`),
  ];
}

describe('completeness: an author sees how much is still to be written, and where', () => {
  it('is the share of the sections without a gap; optional ones count when they are there', () => {
    assert.deepEqual(
      completenessOf(
        '# Down',
        '## Summary',
        'x',
        '',
        '**Impact**:',
        '- Users: 5',
        '## Timeline',
        '[Timeline]',
        '## Lessons Learned',
        'y',
      ),
      [2 / 3, 'Summary: 0', 'Timeline: 1', 'Lessons Learned: 0'],
    );
    assert.deepEqual(completenessOf('# Down', '## Notes', '[Notes]')[4], 'Notes: 1');
  });

  it('counts what is missing in a section, and not the section that is missing behind it', () => {
    assert.deepEqual(completenessOf('# Down', '## Summary', '[What happened]', '## Timeline', 'x'), [
      1 / 3,
      'Summary: 2',
      'Timeline: 0',
      'Lessons Learned: -',
    ]);
  });

  it('counts gaps, and nothing that is wrong or merely advised', () => {
    const [ratio] = completenessOf(
      ...[
        '# Down',
        '## Timeline',
        'x\u200b',
        '## Summary',
        'It was human error.',
        '',
        '**Impact**:',
        '- Users: 5',
      ],
      ...['## Lessons Learned', 'y'],
    );
    assert.equal(ratio, 1);
  });

  it('is whole where a template asks for nothing', () => {
    const { completeness } = analyse('x', {
      template: readTemplate(''),
      configuration: defaultConfiguration,
    });
    assert.deepEqual(completeness, { ratio: 1, sections: [] });
  });
});
