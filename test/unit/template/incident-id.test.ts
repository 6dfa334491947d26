import assert from 'node:assert/strict';
import { nextId } from '../../../src/core/new';

const shape = 'INC-YYYY-MM-DD-XXX';

describe('nextId: two incidents of a day get two ids', () => {
  it('begins with 1, in as many digits as the shape has', () => {
    assert.equal(nextId(shape, '2024-05-01', []), 'INC-2024-05-01-001');
  });

  it('goes on behind the highest number, in file names and in texts', () => {
    const texts = ['postmortems/INC-2024-05-01-002.md', 'See INC-2024-05-01-011 and INC-2024-05-01-004.'];
    assert.equal(nextId(shape, '2024-05-01', texts), 'INC-2024-05-01-012');
  });

  it('does not count what other days had', () => {
    assert.equal(nextId(shape, '2024-05-02', ['INC-2024-05-01-007']), 'INC-2024-05-02-001');
  });

  it('does not stop where the digits run out', () => {
    assert.equal(nextId(shape, '2024-05-01', ['INC-2024-05-01-999']), 'INC-2024-05-01-1000');
  });

  it('takes shapes with the number elsewhere, and without one', () => {
    assert.equal(nextId('PM-NNNN-YYYY', '2024-05-01', ['PM-0041-2024', 'PM-0099-2023']), 'PM-0042-2024');
    assert.equal(nextId('OUT-YYYY-MM-DD', '2024-05-01', []), 'OUT-2024-05-01');
  });

  it('does not take a word in a text for a number', () => {
    assert.equal(nextId(shape, '2024-05-01', ['INC-2024-05-01-XXX']), 'INC-2024-05-01-001');
  });
});
