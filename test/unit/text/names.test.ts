import assert from 'node:assert/strict';
import { didYouMean, nameKey } from '../../../src/core/text/names';

describe('nameKey', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Root Cause', 'ROOT CAUSE'],
    ['Root Cause', '3. Root cause'],
    ['Root Cause', 'III) Root Cause:'],
    ['Root Cause', '🔥 Root Cause'],
    ['Root Cause', '**Root Cause**'],
    ['Root Cause', 'Root Cause (what broke)'],
    ['Root Cause', '2.1 Root Cause'],
    ['Root Cause', 'Section 4: Root Cause'],
    ['Root Cause', '#4 Root Cause'],
    ['Root Cause', 'Ｒｏｏｔ Ｃａｕｓｅ'],
    ['Follow-Up', 'Follow Up'],
    ['Resolution & Recovery', 'Resolution and Recovery'],
    ["What Didn't Go Well", 'What didn’t go well?'],
    ['Résumé', 'RE\u0301SUME\u0301'],
  ];
  for (const [a, b] of same) {
    it(`takes “${b}” for “${a}”`, () => assert.equal(nameKey(b), nameKey(a)));
  }

  const different: readonly (readonly [string, string])[] = [
    ['Root Cause', 'Root Causes'],
    ['Impact', 'Impact Analysis'],
    ['P1', 'P10'],
    ['2024 Review', 'Review'],
    ['5 Whys', 'Whys'],
  ];
  for (const [a, b] of different) {
    it(`does not take “${b}” for “${a}”`, () => assert.notEqual(nameKey(b), nameKey(a)));
  }

  it('keeps a name that is all remark, number or emoji apart from nothing', () => {
    assert.equal(nameKey('(optional)'), 'optional');
    assert.equal(nameKey('2024'), '2024');
    assert.equal(nameKey('🔥'), '');
  });
});

describe('didYouMean', () => {
  const names = ['Timeline', 'Summary', 'Root Cause', 'Resolution', 'Low', 'High', 'P0', 'P1'];
  const near = (name: string): string | undefined => didYouMean(name, names, (candidate) => candidate);

  it('names what a slip of the finger meant', () => {
    assert.equal(near('Timelien'), 'Timeline');
    assert.equal(near('Sumary'), 'Summary');
    assert.equal(near('Hihg'), 'High');
  });

  it('keeps silent where nothing is near, for a wrong guess is worse than none', () => {
    assert.equal(near('Background'), undefined);
    assert.equal(near('Mitigation'), undefined);
    assert.equal(near(''), undefined);
  });

  it('keeps silent between two that are equally near', () => {
    assert.equal(near('P7'), undefined);
  });
});
