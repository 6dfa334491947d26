import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfiguration } from '../../../src/core';
import { readConfiguration } from '../../../src/core/config/read';
import { applyEdits } from '../../../src/core/text/range';

/** Each finding as `what it is at: what it says`. */
function told(text: string): readonly string[] {
  return readConfiguration(text).findings.map(
    ({ range, message }) => `${text.slice(range.start, range.end)}: ${message}`,
  );
}

/** The text with the first fix of its only finding made. */
function mended(text: string): string {
  const [finding, ...others] = readConfiguration(text).findings;
  assert.ok(finding && others.length === 0, told(text).join('\n'));
  assert.ok(finding.fixes[0], `no fix for: ${finding.message}`);
  return applyEdits(text, finding.fixes[0].edits);
}

describe('a configuration', () => {
  it('is the defaults where it says nothing', () => {
    const { configuration, findings } = readConfiguration('{}');
    assert.deepEqual(findings, []);
    assert.deepEqual(configuration, defaultConfiguration);
  });

  it('says all that the product knows', () => {
    const text = `{
      "$schema": "https://example.com/config.schema.json",
      "include": ["docs/incidents/**/*.md", "!docs/incidents/README.md"],
      "template": "docs/incidents/TEMPLATE.md",
      "timeZone": "Europe/Berlin",
      "metrics": "detection",
      "milestones": { "mitigated": ["traffic drained"] },
      "sections": { "Action Items": ["Repair items"] },
      "values": { "Severity": ["SEV1", "SEV2"] },
      "rules": { "placeholder": "error", "empty-cell": "off" }
    }`;
    const { configuration, findings } = readConfiguration(text);
    assert.deepEqual(findings, []);
    assert.deepEqual(configuration.include, ['docs/incidents/**/*.md', '!docs/incidents/README.md']);
    assert.equal(configuration.template, 'docs/incidents/TEMPLATE.md');
    assert.equal(configuration.timeZone, 'Europe/Berlin');
    assert.equal(configuration.metrics.find(({ name }) => name === 'timeToMitigate')?.from, 'detected');
    assert.deepEqual(configuration.milestones.mitigated, ['traffic drained']);
    assert.deepEqual(configuration.sections['Action Items'], ['Repair items']);
    assert.deepEqual(configuration.values['Severity'], ['SEV1', 'SEV2']);
    assert.equal(configuration.rules.placeholder, 'error');
    assert.equal(configuration.rules['empty-cell'], 'off');
  });

  it('may say in comments why it is as it is, and end a list with a comma', () => {
    const text = '{\n  // our drafts live elsewhere\n  "include": ["a.md",], /* so far */\n}';
    assert.deepEqual(told(text), []);
    assert.deepEqual(readConfiguration(text).configuration.include, ['a.md']);
  });

  it('defines metrics of its own beside a set, and in the place of one of the set', () => {
    const { configuration, findings } = readConfiguration(`{ "metrics": { "set": "impact", "define": [
      { "name": "timeToDetect", "label": "Time to Notice", "from": "started", "to": "acknowledged" },
      { "name": "timeToEngage", "label": "Time to Engage", "from": "detected", "to": ["declared", "identified"] }
    ] } }`);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      configuration.metrics.map(({ label }) => label),
      [
        ...['Total Duration', 'Time to Notice', 'Time to Acknowledge', 'Time to Mitigate', 'Time to Recover'],
        'Time to Engage',
      ],
    );
    assert.deepEqual(configuration.metrics.at(-1)?.to, ['declared', 'identified']);
  });
});

describe('a mistake in a configuration', () => {
  it('is told where it is, once, and the rest counts', () => {
    const text = `{
      "includes": ["a"],
      "include": ["docs/**", 5, " "],
      "template": true,
      "milestones": { "mitigatd": ["x"], "mitigated": "x", "resolved": ["all clear"] },
      "values": { "Severity": [], "Priority": ["Now", 5] },
      "rules": { "placeholder": "eror", "ragged-row": "off", "empty-cell": 3 }
    }`;
    assert.deepEqual(told(text), [
      '"includes": There is no setting “includes”. Did you mean “include”?',
      '5: “include[1]” takes a glob, not 5.',
      '" ": “include[2]” takes a glob, not " ".',
      'true: “template” takes the path of a Markdown file, not true.',
      '"mitigatd": There is no milestone “mitigatd”. Did you mean “mitigated”?',
      '"x": “milestones.mitigated” takes a list of phrases, not "x".',
      '[]: “values.Severity” is empty; it takes a list of choices.',
      '5: “values.Priority[1]” takes a text, not 5.',
      '"eror": “rules.placeholder” takes off, info, warning or error, not "eror". Did you mean “error”?',
      '3: “rules.empty-cell” takes off, info, warning or error, not 3.',
    ]);
    const { configuration } = readConfiguration(text);
    assert.deepEqual(configuration.include, ['docs/**']);
    assert.equal(configuration.template, undefined);
    assert.deepEqual({ ...configuration.milestones }, { resolved: ['all clear'] });
    assert.deepEqual({ ...configuration.values }, { Priority: ['Now'] });
    assert.deepEqual({ ...configuration.rules }, { 'ragged-row': 'off' });
  });

  it('is mended by one keystroke where it is a slip', () => {
    assert.equal(mended('{"inclde": []}'), '{"include": []}');
    assert.equal(mended('{"rules": {"missing-sectoin": "off"}}'), '{"rules": {"missing-section": "off"}}');
    assert.equal(mended('{"metrics": "detecton"}'), '{"metrics": "detection"}');
    assert.equal(mended('{"timeZone": "Europe/Berln"}'), '{"timeZone": "Europe/Berlin"}');
    assert.equal(mended('{"timeZone": "UTC+2"}'), '{"timeZone": "+02:00"}');
  });

  it('in one metric leaves the others in force', () => {
    const text = `{ "metrics": { "define": [
      { "name": "Bad Name", "label": "A", "from": "started", "to": "detected" },
      { "name": "noStart", "label": "B", "to": "detected" },
      { "name": "good", "label": "C", "from": "started", "to": "declared" },
      { "name": "good", "label": "D", "from": "started", "to": "declared" },
      { "name": "loop", "label": "E", "from": "declared", "to": ["resolved", "declared"] },
      { "name": "twin", "label": "c", "from": "declared", "to": "resolved" }
    ] } }`;
    assert.deepEqual(told(text), [
      '"Bad Name": “metrics.define[0].name” takes a small letter and then letters and digits, not "Bad Name".',
      '{ "name": "noStart", "label": "B", "to": "detected" }: “metrics.define[1]” lacks “from”.',
      '"good": “good” is defined twice; the first counts.',
      '["resolved", "declared"]: “metrics.define[4]” ends where it begins, at “declared”.',
      '"c": “c” is the label of “good”, too; documents could state only one.',
    ]);
    const own = readConfiguration(text).configuration.metrics.slice(5);
    assert.deepEqual(
      own.map(({ label }) => label),
      ['C'],
    );
  });

  it('in the JSON itself is told, and what can be read counts', () => {
    const text = '{ "timeZone": "UTC", "include": ["a.md" "b.md"] }';
    assert.deepEqual(told(text), ['"b.md": This is no JSON: a comma is expected here.']);
    assert.equal(readConfiguration(text).configuration.timeZone, 'UTC');
    assert.deepEqual(told(''), [': This is no JSON: a value is expected here.']);
    assert.deepEqual(told('[]'), ['[]: The configuration takes an object: { … }, not [].']);
    assert.deepEqual(told('{"rules": {"blame": "off"}, "rules": {}}').slice(-1), [
      '"rules": “rules” is there twice; this one counts.',
    ]);
  });

  it('in a name that is there twice is one of the last, which counts', () => {
    const text = '{"timeZone": "UTC", "timeZone": "Europe/Berlin", "template": "a.md", "template": 5}';
    assert.equal(readConfiguration(text).configuration.timeZone, 'Europe/Berlin');
    assert.ok(told(text).includes('5: “template” takes the path of a Markdown file, not 5.'));
  });

  it('in a name says nothing of the value, which no one can judge', () => {
    assert.deepEqual(told('{"rules": {"blaem": 5}, "milestones": {"mitigatd": 5}}'), [
      '"blaem": There is no rule “blaem”. Did you mean “blame”?',
      '"mitigatd": There is no milestone “mitigatd”. Did you mean “mitigated”?',
    ]);
  });

  it('never takes the tool down, whatever the file holds', () => {
    const json = fc.json().chain((text) => fc.constantFrom(text, text.slice(1), `{"rules":${text}}`));
    const settings = fc.constantFrom(...Object.keys(defaultConfiguration));
    const nearly = fc.tuple(settings, fc.json()).map(([name, value]) => `{"${name}": ${value}}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), json, nearly), (text) => {
        const { configuration, findings } = readConfiguration(text);
        assert.ok(Array.isArray(configuration.include) && configuration.metrics.length >= 5, text);
        for (const { range } of findings) {
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, text);
        }
      }),
      { numRuns: 500 },
    );
    assert.equal(readConfiguration('['.repeat(100_000)).findings.length, 1);
    assert.deepEqual(
      readConfiguration('{"__proto__": {"include": ["x"]}}').configuration,
      defaultConfiguration,
    );
  });
});

describe('the time zone of a configuration', () => {
  for (const zone of ['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', '+05:30', '-08:00']) {
    it(`can be ${zone}`, () => assert.deepEqual(told(`{"timeZone": "${zone}"}`), []));
  }
  for (const zone of ['CET', 'EST', 'IST', 'Mars/Olympus', '+25:00', '2', 'Berlin', 'local']) {
    it(`cannot be ${zone}: no durations could be worked out with it, or wrong ones`, () => {
      const { configuration, findings } = readConfiguration(`{"timeZone": "${zone}"}`);
      assert.equal(configuration.timeZone, undefined);
      assert.equal(findings.length, 1);
    });
  }
});
