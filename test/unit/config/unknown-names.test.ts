import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readTemplate } from '../../../src/core';
import { readConfiguration } from '../../../src/core/config/read';
import { unknownNames } from '../../../src/core/config/unknown-names';

const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));

function told(text: string): readonly string[] {
  return unknownNames(readConfiguration(text), template).map(
    ({ range, message }) => `${text.slice(range.start, range.end)}: ${message}`,
  );
}

describe('names in a configuration that the template does not have', () => {
  it('are told, for what they say would have no effect', () => {
    assert.deepEqual(told('{"sections": {"Acton Items": ["Repairs"], "Weather": ["Rain"]}}'), [
      '"Acton Items": The template has no section “Acton Items”. Did you mean “Action Items”?',
      '"Weather": The template has no section “Weather”.',
    ]);
    assert.deepEqual(told('{"values": {"Severty": ["S1"], "Prority": ["Now"]}}'), [
      '"Severty": The template has no field or column “Severty”. Did you mean “Severity”?',
      '"Prority": The template has no field or column “Prority”. Did you mean “Priority”?',
    ]);
  });

  it('are few: sections, fields and columns that it has are none', () => {
    assert.deepEqual(
      told(
        '{"sections": {"timeline": ["x"], "Customer Impact": ["y"]}, "values": {"Severity": ["S1"], "priority": ["a"]}}',
      ),
      [],
    );
  });
});
