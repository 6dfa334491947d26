import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, defaultConfiguration, readTemplate, type Analysis } from '../../../src/core';
import { computeMetrics } from '../../../src/core/metrics/compute';
import { fromDays, formatDate, secondsPerDay, formatClock } from '../../../src/core/text/calendar';
import type { Moment, TimelineEvent } from '../../../src/core/timeline/event';
import type { Milestone, MilestoneName, Milestones } from '../../../src/core/timeline/milestone';
import type { Timeline } from '../../../src/core/timeline/timeline';

/** An event for a test: minutes after the timeline's beginning, what happened, the milestone that it holds. */
export interface TestEvent {
  readonly minute: number;
  readonly text: string;
  readonly milestone?: MilestoneName;
  /** In minutes. */
  readonly lasts?: number;
  readonly approximate?: boolean;
  /** How much later it can have been, in minutes. */
  readonly slack?: number;
  readonly actor?: string;
}

export const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));

/** 2024-05-01T14:00 on the wall clock, in seconds. */
export const begin = 1_714_572_000;

/** An event as it is read, for the parts that no test here is about. */
const [anyEvent] = analysisOf('# Post-mortem\n\n## Timeline\n\n- 2024-05-01 14:00 UTC Alert fired\n').timeline
  .events;

export function analysisOf(text: string): Analysis {
  return analyse(text, { template, configuration: defaultConfiguration, today: '2024-05-20' });
}

/** A timeline with `events`, and the milestones that they hold, without a document that could be misread. */
export function timelineOf(
  events: readonly TestEvent[],
  from = begin,
): { readonly timeline: Timeline; readonly milestones: Milestones } {
  assert.ok(anyEvent);
  const event = anyEvent;
  const moment = (minute: number, slack = 0): Moment => {
    const seconds = from + Math.round(minute * 60);
    const days = Math.floor(seconds / secondsPerDay);
    const iso = `${formatDate(fromDays(days))}T${formatClock(seconds - days * secondsPerDay)}`;
    return { ...event.at, iso, seconds, wallSeconds: seconds, slack: slack * 60 };
  };
  const held = new Map<MilestoneName, Milestone>();
  const all = events.map((own, i): TimelineEvent => {
    const made = {
      ...event,
      line: i + 10,
      at: moment(own.minute, own.slack),
      end: own.lasts === undefined ? undefined : moment(own.minute + own.lasts),
      approximate: own.approximate ?? false,
      text: own.text,
      outcome: '',
      actor: own.actor ?? '',
    };
    if (own.milestone) {
      held.set(own.milestone, {
        name: own.milestone,
        event: made,
        source: 'inferred',
        sure: true,
        because: `“${own.text}”`,
      });
    }
    return made;
  });
  return {
    timeline: { ...analysisOf('').timeline, events: all, zone: event.at.zone },
    milestones: { ...analysisOf('').milestones, ...Object.fromEntries(held) },
  };
}

/** The analysis of `text` as if its timeline were `events`. */
export function incident(text: string, events: readonly TestEvent[]): Analysis {
  const analysis = analysisOf(text);
  const { timeline, milestones } = timelineOf(events);
  const metrics = computeMetrics(analysis.document, milestones, analysis.configuration);
  return { ...analysis, timeline, milestones, metrics };
}

/** An ordinary incident: an hour and a half from its start to its end. */
export const ordinary: readonly TestEvent[] = [
  { minute: 0, text: 'Checkout began to answer with errors', milestone: 'started' },
  { minute: 15, text: 'First alert fired', milestone: 'detected', actor: 'System' },
  { minute: 17, text: 'On-call engineer acknowledged the page', milestone: 'acknowledged', actor: 'Ana' },
  { minute: 20, text: 'Incident declared', milestone: 'declared', actor: 'Ana' },
  { minute: 25, text: 'Investigation began: logs and metrics of the connection pool', actor: 'Ana' },
  { minute: 40, text: 'Root cause identified', milestone: 'identified', actor: 'Ben' },
  { minute: 60, text: 'Mitigation deployed', milestone: 'mitigated', actor: 'Ben' },
  { minute: 75, text: 'Service restored', milestone: 'recovered', actor: 'Ana' },
  { minute: 90, text: 'Incident resolved, monitoring continues', milestone: 'resolved', actor: 'Team' },
];
