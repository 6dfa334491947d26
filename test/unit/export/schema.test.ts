import Ajv from 'ajv';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { analyse, defaultConfiguration, readTemplate, type Configuration } from '../../../src/core';
import { metricsData, postmortemData } from '../../../src/core/export';
import { readConfiguration } from '../../../src/core/config';
import { markdownish } from '../document/markdown';

const schema = JSON.parse(readFileSync('schemas/postmortem.schema.json', 'utf8')) as {
  properties: Record<string, unknown>;
};
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(schema);
const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));

/** Asserts that what is exported of `text` keeps to the schema: as JSON, as scripts get it. */
function assertValid(text: string, configuration: Configuration = defaultConfiguration): void {
  const analysis = analyse(text, { template, configuration, today: '2024-05-01' });
  const data: unknown = JSON.parse(JSON.stringify({ file: 'a.md', ...postmortemData(analysis) }));
  assert.ok(validate(data), `${ajv.errorsText(validate.errors)}\n${text}`);
}

describe('what is exported keeps to its schema', () => {
  for (const name of readdirSync('examples').filter((file) => file.endsWith('.md'))) {
    it(`for examples/${name}`, () => assertValid(readFileSync(`examples/${name}`, 'utf8')));
  }

  it('for the template, and for nothing', () => {
    assertValid(template.document.text);
    assertValid('');
  });

  it('with metrics of the team’s own', () => {
    const { configuration } = readConfiguration(
      '{"metrics": {"define": [{"name": "a", "label": "A", "from": "started", "to": "declared"}]}}',
    );
    assertValid(template.document.text, configuration);
  });

  const timelines: Readonly<Record<string, string>> = {
    'a table with unknown digits, ranges and seconds':
      '| Time | Event |\n|---|---|\n| 14:?? | Outage began |\n| ~14:20–14:30 | Alert fired |\n| 15:00:30 | Resolved |\n',
    'a list with dates and zones':
      '- 2024-05-01 23:50 CEST: outage began\n- 00:10 (+1d): alert fired\n- **02:00**: resolved\n',
    'a heading for each event': '### 2024-05-01 14:00\n\nOutage began\n\n### 14:05\n\nResolved\n',
    'days without times': '- 2024-05-01: outage began\n- 2024-05-03: resolved\n',
    'what cannot be read': '- 25:61: outage began\n- 2pmish: resolved\n',
    'statements of all kinds':
      '- 14:00 outage began\n- 15:00 resolved\n\n**Total Duration**: over 2 hours\n**Time to Detect**: 2-3 h\n**Duration**: unknown\n',
  };
  for (const [what, timeline] of Object.entries(timelines)) {
    it(`for ${what}`, () => assertValid(`# Post-Mortem\n\n## Timeline\n\n${timeline}`));
  }

  it('for any text at all', () => {
    const clock = fc.tuple(fc.nat(99), fc.nat(99)).map(([hour, minute]) => `${hour}:${minute}`);
    const entry = fc.tuple(clock, fc.constantFrom('alert fired', 'resolved', 'outage began', ''));
    const timeline = fc
      .array(entry)
      .map((entries) => entries.map((cells) => `| ${cells.join(' | ')} |\n`).join(''));
    const document = fc
      .tuple(markdownish, timeline)
      .map(([prose, rows]) => `${prose}\n\n## Timeline\n\n| Time | Event |\n|---|---|\n${rows}`);
    fc.assert(
      fc.property(fc.oneof(markdownish, document), (text) => assertValid(text)),
      { numRuns: 300 },
    );
  }).timeout(30_000);

  it('has no number where no upper bound is stated', () => {
    const text = '# Post-Mortem\n\n**Total Duration**: over 2 hours\n';
    const { statements } = postmortemData(analyse(text, { template, configuration: defaultConfiguration }));
    assert.deepEqual(
      statements.map(({ minutes, atMost }) => [minutes, atMost]),
      [[120, null]],
    );
  });

  it('holds what postmortem metrics gives, property by property', () => {
    const data = metricsData(
      analyse(template.document.text, { template, configuration: defaultConfiguration }),
    );
    assert.deepEqual(
      Object.keys(data).filter((property) => !(property in schema.properties)),
      [],
    );
  });
});
