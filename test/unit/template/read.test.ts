import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { adaptTemplate, readTemplate } from '../../../src/core/template/read';
import type { SectionSpec } from '../../../src/core/template/template';

/** A template of `lines`. */
function templateOf(...lines: readonly string[]): ReturnType<typeof readTemplate> {
  return readTemplate(lines.join('\n'));
}

/** The sections as an indented list; optional ones end with a question mark. */
function outlineOf(sections: readonly SectionSpec[], depth = 0): readonly string[] {
  return sections.flatMap((spec) => [
    '  '.repeat(depth) + spec.name + (spec.required ? '' : '?'),
    ...outlineOf(spec.sections, depth + 1),
  ]);
}

describe('a template', () => {
  it('has the sections under its title, not the title itself', () => {
    const { sections } = templateOf('# Post-mortem', '## Summary', '[x]', '### Impact', '## Timeline');
    assert.deepEqual(outlineOf(sections), ['Summary', '  Impact', 'Timeline']);
  });

  it('may have further sections of the title’s level', () => {
    const { sections } = templateOf('# Title', '## Summary', 'x', '# Stats', 'y');
    assert.deepEqual(outlineOf(sections), ['Summary', 'Stats']);
    assert.deepEqual(outlineOf(templateOf('# Outage', '# Summary', 'x', '# Stats').sections), [
      'Summary',
      'Stats',
    ]);
  });

  it('may do without a title', () => {
    assert.deepEqual(outlineOf(templateOf('# Summary', 'x', '# Timeline').sections), ['Summary', 'Timeline']);
    assert.deepEqual(outlineOf(templateOf('## Summary', 'x', '## Timeline').sections), [
      'Summary',
      'Timeline',
    ]);
  });

  it('says in a comment what is optional, on the heading’s line or under it', () => {
    const { sections } = templateOf(
      '## A <!-- optional -->',
      'x',
      '## B',
      '<!-- Optional -->',
      'y',
      '## C',
      'z',
      '',
      '<!-- optional -->',
    );
    assert.deepEqual(outlineOf(sections), ['A?', 'B?', 'C']);
  });

  it('says in a comment which fields are optional', () => {
    const { fields } = templateOf(
      '## A',
      '- **Impact**: [What]',
      '- **Review actions**: <!-- optional -->',
      '  - [Action]',
      '- **Owner**: [Name] <!-- optional -->',
    );
    assert.deepEqual(
      fields.filter(({ required }) => !required).map(({ label }) => label),
      ['Review actions', 'Owner'],
    );
  });

  it('does not ask for a heading whose name is still to be written', () => {
    const { sections } = templateOf(
      '## Timeline',
      '### [HH:MM]: [Event]',
      'x',
      '## Day [N]',
      'y',
      '## YYYY-MM-DD',
    );
    assert.deepEqual(outlineOf(sections), ['Timeline', '  [HH:MM]: [Event]?', 'Day [N]', 'YYYY-MM-DD?']);
  });

  it('says in a comment which other names a section may have', () => {
    const [section] = templateOf(
      '## Resolution',
      '',
      '<!-- also: Patching up, The end -->',
      '<!-- optional -->',
    ).sections;
    assert.ok(section);
    assert.ok(section.keys.includes('patchingup') && section.keys.includes('theend'));
    assert.equal(section.required, false);
    assert.equal(section.keys[0], 'resolution');
  });

  it('tells the forms of values apart', () => {
    const { fields } = templateOf(
      '## A',
      '**Date**: [YYYY-MM-DD]',
      '**Time**: [HH:MM]',
      '**Id**: [INC-YYYY-MM-DD-XXX]',
      '**Duration**: [X hours Y minutes]',
      '**Example**: 1 hour 30 minutes',
      '**Severity**: P0 (Critical) / P1 (High)',
      '**Scope**: [Global / Regional]',
      '**Users**: [X users / X% of users]',
      '**Cover**: 24/7',
      '**Due**: YYYY-MM-DD <!-- or n/a -->',
    );
    assert.deepEqual(
      fields.map(({ form }) => form.kind),
      ['date', 'time', 'id', 'duration', 'duration', 'choice', 'text', 'text', 'text', 'date'],
    );
  });

  it('knows the columns that it names, and takes choices from their cells', () => {
    const [section] = templateOf(
      '## Actions',
      '| # | What | Assignee | ETA | Kind |',
      '|---|---|---|---|---|',
      '| 1 | [x] | [y] | [z] | Fix / Test |',
    ).sections;
    const columns = section?.table?.columns ?? [];
    assert.deepEqual(
      columns.map(({ role }) => role),
      ['id', 'action', 'owner', 'due', undefined],
    );
    assert.deepEqual(columns.at(4)?.form, { kind: 'choice', options: ['Fix', 'Test'] });
  });

  it('takes other names and choices from the configuration', () => {
    const template = templateOf('## Summary', '**Severity**: P0 / P1', '| Status |', '|---|', '| Open |');
    const adaptation = {
      sections: { summary: ['In short'] },
      values: { Severity: ['SEV1', 'SEV2'], status: ['New', 'Old'] },
    };
    const adapted = adaptTemplate(template, adaptation);
    assert.ok(adapted.sections[0]?.keys.includes('inshort'));
    assert.deepEqual(adapted.fields[0]?.form, { kind: 'choice', options: ['SEV1', 'SEV2'] });
    const [column] = adapted.index.tables.flatMap(({ columns }) => columns);
    assert.deepEqual(column?.form, {
      kind: 'choice',
      options: ['New', 'Old'],
    });
    assert.equal(adaptTemplate(template, adaptation), adapted, 'read once for each configuration');
    assert.equal(adaptTemplate(adapted, adaptation), adapted);
    assert.equal(adaptTemplate(template, { sections: {}, values: {} }), template);
  });

  it('that is built in has every heading, label, option, column and placeholder of the product’s', () => {
    const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));
    assert.equal(template.sections.length, 14);
    assert.equal(template.allSections.length, 42);
    assert.equal(template.fields.length, 32);
    assert.deepEqual(
      template.index.tables.map(({ columns }) => columns.map(({ name }) => name)),
      [
        ['Time', 'Event', 'Action Taken', 'Actor'],
        ['ID', 'Action', 'Owner', 'Priority', 'Due Date', 'Status'],
      ],
    );
    assert.deepEqual(
      template.fields.flatMap(({ label, form }) => (form.kind === 'text' ? [] : [`${label}: ${form.kind}`])),
      [
        'Incident ID: id',
        'Incident Date: date',
        'Severity: choice',
        'Duration: duration',
        'Total Duration: duration',
        'Time to Detect: duration',
        'Time to Mitigate: duration',
        'Time to Recover: duration',
        'Last Updated: date',
        'Status: choice',
        'Distribution: choice',
      ],
    );
  });
});
