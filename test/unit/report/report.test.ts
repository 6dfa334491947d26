import assert from 'node:assert/strict';
import { renderReport } from '../../../src/core/report';
import type { Analysis } from '../../../src/core';
import { analysisOf, incident, ordinary } from './incident';
import { elementsIn, textIn } from './inspect-html';

function partOf(analysis: Analysis, key: string, interactive = false): string {
  const options = { name: 'incident', pictureWidths: [900], events: true, interactive, findings: true };
  const found = renderReport(analysis, options).find((part) => part.key === key);
  return found ? found.html.toString() : '';
}

/** The text of the card of one metric. */
function card(analysis: Analysis, label: string): string {
  const text = textIn(partOf(analysis, 'metrics'));
  const labels = analysis.metrics.map(({ definition }) => definition.label);
  const start = text.indexOf(label);
  const ends = [...labels, 'How these are defined'].map((next) => text.indexOf(next, start + label.length));
  return text.slice(start, Math.min(...ends.filter((end) => end > start))).trim();
}

const stating = (metrics: string): string => `# Post-mortem: checkout\n\n## Timeline\n\n${metrics}\n`;

describe('the metrics', () => {
  it('each show the two events that they come from, with their times', () => {
    const text = card(incident(stating(''), ordinary), 'Time to Mitigate');
    assert.match(text, /^Time to Mitigate 1 h Started 14:00 .*to Mitigated 15:00/);
  });

  it('say that what the author states agrees', () => {
    const analysis = incident(stating('**Time to Detect**: 15 minutes'), ordinary);
    assert.match(card(analysis, 'Time to Detect'), /Stated: 15 minutes, which agrees$/);
  });

  it('say by how much what the author states differs, and show both', () => {
    const less = incident(stating('**Time to Mitigate**: 45 minutes'), ordinary);
    assert.match(card(less, 'Time to Mitigate'), /1 h .*Stated: 45 minutes, 15 min less$/);
    const more = incident(stating('**Time to Mitigate**: 2 hours'), ordinary);
    assert.match(card(more, 'Time to Mitigate'), /1 h .*Stated: 2 hours, 1 h more$/);
  });

  it('name the field where another one states the same metric', () => {
    const analysis = incident('# Post-mortem\n\n**Duration**: 90 min\n', ordinary);
    assert.match(card(analysis, 'Total Duration'), /Stated as Duration: 90 min, which agrees$/);
  });

  it('are never made up: without its event a metric is not recorded, and says what to write', () => {
    const analysis = incident(
      stating(''),
      ordinary.filter(({ milestone }) => milestone !== 'acknowledged'),
    );
    const text = card(analysis, 'Time to Acknowledge');
    assert.match(text, /^Time to Acknowledge Not recorded/);
    assert.match(text, /“On-call engineer acknowledged the page”.*<!-- postmortem: acknowledged -->/);
  });

  it('do not take a placeholder for a statement', () => {
    const analysis = incident(stating('**Total Duration**: [X hours Y minutes]'), ordinary);
    assert.match(card(analysis, 'Total Duration'), /Stated: not filled in$/);
  });

  it('show days where they go over midnight', () => {
    const events = ordinary.map((event) => ({ ...event, minute: event.minute * 10 }));
    assert.match(
      card(incident(stating(''), events), 'Total Duration'),
      /Started 1 May 14:00 .*Resolved 2 May 05:00/,
    );
  });

  it('show the range that unknown digits leave', () => {
    const events = ordinary.map((event) => (event.milestone === 'started' ? { ...event, slack: 9 } : event));
    assert.match(card(incident(stating(''), events), 'Time to Detect'), /^Time to Detect 6 min to 15 min/);
  });
});

describe('the milestones', () => {
  it('tell of each how it is known, and which are not recorded', () => {
    const events = ordinary.filter(({ milestone }) => milestone !== 'declared');
    const text = textIn(partOf(incident(stating(''), events), 'timeline'));
    assert.match(text, /Detected 14:15 \+15 min First alert fired “First alert fired”/);
    assert.match(text, /Declared Not recorded: when it was declared an incident/);
  });
});

describe('the events', () => {
  it('are all there in words, as the picture’s equivalent', () => {
    const text = textIn(partOf(incident(stating(''), ordinary), 'events'));
    for (const event of ordinary) assert.ok(text.includes(event.text), event.text);
  });

  it('are links to their lines, in the picture and in words', () => {
    const html = partOf(incident(stating(''), ordinary), 'timeline');
    const marks = elementsIn(html).filter(({ attrs }) => attrs.some(({ value }) => /^pm-mark\b/.test(value)));
    assert.equal(marks.length, ordinary.length);
    const lines = marks.map(({ attrs }) => attrs.find(({ name }) => name === 'data-line')?.value);
    assert.deepEqual(
      lines,
      ordinary.map((_, i) => String(i + 10)),
    );
  });
});

describe('action items', () => {
  const text = `# Post-mortem: checkout

## Action Items

| ID | Action | Owner | Priority | Due Date | Status |
| --- | --- | --- | --- | --- | --- |
| 1 | Late | Ana | High | 2024-05-10 | In Progress |
| 2 | Soon | Ben | High | 2024-06-10 | Not Started |
| 3 | Over | Ben | Low | 2024-05-01 | Done |
| 4 | [Improve monitoring/alerting] | [Name] | High | YYYY-MM-DD | Not Started |
`;

  it('are told as overdue, open and done, what is still a placeholder only by number', () => {
    const told = textIn(partOf(analysisOf(text), 'actions'));
    assert.match(told, /1 overdue · 1 open · 1 done/);
    assert.match(told, /Overdue 1 Late .*Open 2 Soon .*Done 3 Over .*1 row still to be written/);
  });
});

describe('completeness', () => {
  it('names what is missing and offers its fix, in the preview only', () => {
    const analysis = analysisOf('# Post-mortem: checkout\n\n## Summary\n\nIt broke.\n\n## Timeline\n');
    const inPreview = partOf(analysis, 'completeness', true);
    assert.match(textIn(inPreview), /Root Cause missing .*Add section “Root Cause”/);
    const buttons = elementsIn(inPreview).filter(({ tagName }) => tagName === 'button');
    assert.ok(buttons.length > 0);
    for (const { attrs } of buttons) {
      const data = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
      const finding = analysis.findings[Number(data['data-finding'])];
      assert.ok(finding?.fixes[Number(data['data-fix'])], JSON.stringify(data));
    }
    assert.equal(
      elementsIn(partOf(analysis, 'completeness')).filter(({ tagName }) => tagName === 'button').length,
      0,
    );
  });

  it('says what is wrong in many lines once, and leads to each of them', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `| 14:${String(i + 10)} | It broke | |\n`).join('');
    const analysis = analysisOf(
      `# Post-mortem\n\n## Timeline\n\n| Time | Event | Action Taken |\n| - | - | - |\n${rows}`,
    );
    for (const interactive of [true, false]) {
      const html = partOf(analysis, 'completeness', interactive);
      const told = textIn(html).match(/The cell for “Action Taken” is empty/g);
      assert.equal(told?.length, 1);
      assert.match(textIn(html), /lines 7, 8, 9, .*18 and 8 more · empty-cell/);
      assert.ok(html.includes('data-line="8">9</a>'), html);
    }
  });

  it('has every finding once', () => {
    const analysis = analysisOf(
      '# Post-mortem\n\n## Timeline\n\n- 14:00 x\n\n**Severity**: P9\n\n## Action Items\n\n| a |\n| - |\n',
    );
    const html = partOf(analysis, 'completeness', true);
    const shown =
      [...html.matchAll(/class="pm-finding pm-/g)].length +
      [...html.matchAll(/pm-section pm-section-head/g)].length;
    assert.equal(shown, analysis.findings.length, textIn(html));
  });
});

describe('an incident at a glance', () => {
  it('has its severity, status, id, date, people and impact', () => {
    const text = `# Post-mortem: checkout

**Incident ID**: INC-2024-05-01-001
**Incident Date**: 2024-05-01
**Severity**: P1 (High)
**Incident Commander**: Ana Ruiz
**Status**: Under Review

## Summary

It broke for an hour.

**Impact**:
- Users Affected: 12,400
`;
    assert.equal(
      textIn(partOf(analysisOf(text), 'header')),
      'INC-2024-05-01-001 2024-05-01 Post-mortem: checkout P1 (High) Under Review It broke for an hour.',
    );
    assert.match(
      textIn(partOf(analysisOf(text), 'facts')),
      /Users Affected 12,400 .*Incident Commander Ana Ruiz/,
    );
  });

  it('says what is still to be filled in rather than showing the template’s words', () => {
    const text =
      '# Post-mortem\n\n**Severity**: P0 (Critical) / P1 (High) / P2 (Medium) / P3 (Low)\n**Incident Commander**: [Name]\n';
    assert.match(textIn(partOf(analysisOf(text), 'header')), /Severity not chosen/);
    assert.match(textIn(partOf(analysisOf(text), 'facts')), /Incident Commander Not filled in/);
  });
});
