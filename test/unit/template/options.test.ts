import assert from 'node:assert/strict';
import { chosenOption, isUnchosen, optionHead } from '../../../src/core/template/options';

const severities = ['P0 (Critical)', 'P1 (High)', 'P2 (Medium)', 'P3 (Low)'];

describe('chosenOption: an author’s way of writing a choice is not a mistake', () => {
  const chosen: readonly (readonly [string, string | undefined])[] = [
    ['P1 (High)', 'P1 (High)'],
    ['P1', 'P1 (High)'],
    ['p1', 'P1 (High)'],
    ['High', 'P1 (High)'],
    ['P1 – High', 'P1 (High)'],
    ['P1-High', 'P1 (High)'],
    ['**P1**: customers could not pay', 'P1 (High)'],
    ['🔴 P1', 'P1 (High)'],
    ['P1 (was P2 at first)', 'P1 (High)'],
    ['High (all depots)', 'P1 (High)'],
    ['P10', undefined],
    ['P1 (Low)', undefined],
    ['P1 / P2', undefined],
    ['Highest', undefined],
    ['', undefined],
    ['🔴', undefined],
  ];
  for (const [value, expected] of chosen) {
    it(`takes “${value}” for ${expected ?? 'none of them'}`, () =>
      assert.equal(chosenOption(severities, value), expected));
  }

  it('accepts a remark behind a status', () => {
    const options = ['Open', 'In Progress', 'Done'];
    assert.equal(chosenOption(options, 'Done in #12'), 'Done');
    assert.equal(chosenOption(options, 'Done 2024-05-01'), 'Done');
    assert.equal(chosenOption(options, 'in-progress, waiting for Ada'), 'In Progress');
    assert.equal(chosenOption(options, 'Opening'), undefined);
  });
});

describe('isUnchosen', () => {
  it('is true of two options and more, with or without spaces', () => {
    assert.ok(isUnchosen(severities, 'P0 (Critical) / P1 (High) / P2 (Medium) / P3 (Low)'));
    assert.ok(isUnchosen(severities, 'P1/P2'));
    assert.ok(isUnchosen(severities, 'High | Low'));
  });

  it('is false of one, of none, and of an option that has a slash itself', () => {
    assert.ok(!isUnchosen(severities, 'P1'));
    assert.ok(!isUnchosen(severities, 'P1 / High'));
    assert.ok(!isUnchosen(severities, 'P1 / nothing else'));
    assert.ok(!isUnchosen(['24/7', 'Office hours'], '24/7'));
  });
});

describe('optionHead', () => {
  it('leaves out the remark, and only that', () => {
    assert.equal(optionHead('P1 (High)'), 'P1');
    assert.equal(optionHead('(none)'), '(none)');
    assert.equal(optionHead('In (slow) progress'), 'In (slow) progress');
  });
});
