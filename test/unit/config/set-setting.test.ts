import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core';
import { readConfiguration, setSetting } from '../../../src/core/config';

function turnedOff(text: string): string {
  const edits = setSetting(text, ['rules', 'placeholder'], 'off');
  assert.ok(edits, `no edits for\n${text}`);
  return applyEdits(text, edits);
}

describe('setSetting: turning a rule off touches nothing else in the configuration', () => {
  it('begins a configuration', () => {
    assert.equal(turnedOff(''), '{\n  "rules": {\n    "placeholder": "off"\n  }\n}\n');
  });

  it('adds the rules to a configuration that has none', () => {
    const text = turnedOff('{\n\t// ours\n\t"timeZone": "UTC"\n}\n');
    assert.match(
      text,
      /^\{\n\t"rules": \{\n\t\t"placeholder": "off"\n\t\},\n\t\/\/ ours\n\t"timeZone": "UTC"\n\}\n$/,
    );
  });

  it('adds one to the others, and keeps their comments', () => {
    const text = turnedOff('{\n  "rules": {\n    "empty-cell": "off" // why\n  }\n}\n');
    assert.equal(
      text,
      '{\n  "rules": {\n    "placeholder": "off",\n    "empty-cell": "off" // why\n  }\n}\n',
    );
  });

  it('changes one that is there', () => {
    assert.equal(turnedOff('{"rules":{"placeholder":"error"}}'), '{"rules":{"placeholder":"off"}}');
  });

  it('keeps Windows line endings', () => {
    assert.doesNotMatch(turnedOff('{\r\n  "timeZone": "UTC"\r\n}\r\n'), /[^\r]\n/);
  });

  it('leaves the schema’s address first', () => {
    assert.match(
      turnedOff('{\n  "$schema": "./s.json",\n  "timeZone": "UTC"\n}\n'),
      /^\{\n {2}"\$schema": .*\n {2}"rules"/,
    );
  });

  it('names a template', () => {
    const edits = setSetting('', ['template'], 'docs/template.md');
    assert.equal(applyEdits('', edits ?? []), '{\n  "template": "docs/template.md"\n}\n');
  });

  it('gives up on what is no object', () => {
    assert.equal(setSetting('[1, 2]', ['rules', 'placeholder'], 'off'), undefined);
  });

  for (const text of [
    '',
    '{}',
    '{ "rules": { } }',
    '{ "timeZone": "UTC", }',
    '{ "rules": { "empty-cell": "off", } }',
  ]) {
    it(`is read back as it was meant, from ${JSON.stringify(text)}`, () => {
      const { configuration, findings } = readConfiguration(turnedOff(text));
      assert.equal(configuration.rules.placeholder, 'off');
      assert.deepEqual(findings, []);
    });
  }
});
