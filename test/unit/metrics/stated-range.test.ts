import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/range';
import { restate } from '../../../src/core/metrics/stated-range';
import { analysisOf } from '../timeline/reading';

/** The line that states the total duration, which takes 95 minutes, after it has been restated. */
function restated(line: string): string {
  const timeline =
    '## Timeline (UTC)\n\n- 14:00 a <!-- postmortem: started -->\n- 15:35 b <!-- postmortem: resolved -->';
  const text = `${line}\n\n${timeline}`;
  const { metrics } = analysisOf(text);
  const metric = metrics.find(({ stated }) => stated.length > 0);
  assert.ok(metric?.computed && metric.stated[0], text);
  return applyEdits(text, [restate(metric.stated[0], metric.computed)])
    .slice(0, -timeline.length)
    .trimEnd();
}

describe('restate', () => {
  it('changes the duration and nothing around it', () => {
    assert.equal(restated('**Total Duration**: 2 hours'), '**Total Duration**: 1 hour 35 minutes');
    assert.equal(restated('**Duration:** ~2h (estimated)'), '**Duration:** 1h 35m (estimated)');
    assert.equal(restated('**Duration**: It took 90 min.'), '**Duration**: It took 95 min.');
    assert.equal(restated('- Duration: **1h 30m**'), '- Duration: **1h 35m**');
    assert.equal(
      restated('**Duration**: 14:00–15:30 (90 minutes)'),
      '**Duration**: 14:00–15:30 (95 minutes)',
    );
  });

  it('replaces the whole value where it states no duration', () => {
    assert.equal(restated('**Duration**: [X hours Y minutes]'), '**Duration**: 1 hour 35 minutes');
  });
});
