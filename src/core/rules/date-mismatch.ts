import type { Facts } from '../analysis';
import { plainText } from '../document/inline';
import { formatDate } from '../text/calendar';
import { datesIn, readDate, readingsOf } from '../text/date';
import { nameKey } from '../text/names';
import { contains, type Range } from '../text/range';
import type { TimelineEvent } from '../timeline/event';
import type { Milestone } from '../timeline/milestone';
import { statedMilestones } from '../timeline/statements';
import { incidentDay } from './due-before-incident';
import { otherReading } from './doubtful-entries';
import { defineRule } from './rule';
import { propose } from './propose';

/** A date or a time that contradicts another of the same document. */
export const dateMismatch = defineRule({
  code: 'date-mismatch',
  class: 'wrong',
  *check(facts: Facts) {
    for (const { range, written, meant } of facts.timeline.slips) {
      yield {
        range,
        data: { what: 'slip' as const, value: written, other: meant },
        fixes: () => [propose(`Change to ${meant}`, range, meant)],
      };
    }
    yield* idAgainstDate(facts);
    yield* dateAgainstTimeline(facts);
    yield* statementsAgainstTimeline(facts);
    yield* updateAgainstTimeline(facts);
  },
  message: ({ what, value, other }) => {
    switch (what) {
      case 'slip':
        return `${value} contradicts the dates around it, or the file’s name; is ${other} meant?`;
      case 'id':
        return `The id is of ${value}, the incident of ${other}.`;
      case 'date':
        return `The incident is dated ${value}; its timeline begins on ${other}.`;
      case 'update':
        return `The document was updated last on ${value}, before the incident of ${other}.`;
      case 'statement':
        return `“${value}” is not when the timeline has it: ${other}.`;
    }
  },
});

interface Mismatch {
  readonly range: Range;
  readonly data: {
    readonly what: 'slip' | 'id' | 'date' | 'statement' | 'update';
    readonly value: string;
    readonly other: string;
  };
}

/** The date in an id such as `INC-2024-05-01-001` is the incident's. */
function* idAgainstDate({ match, timeline }: Facts): Generator<Mismatch> {
  const { incidentDate } = timeline;
  if (!incidentDate?.range) return;
  for (const [field, { form }] of match.fieldSpecs) {
    if (form.kind !== 'id') continue;
    const found = /\d{4}-\d{2}-\d{2}/.exec(field.value);
    const date = found && readDate(found[0]);
    if (!found || !date || formatDate(date) === formatDate(incidentDate.date)) continue;
    const start = field.valueRange.start + found.index;
    const data = { what: 'id' as const, value: found[0], other: formatDate(incidentDate.date) };
    yield { range: { start, end: start + found[0].length }, data };
  }
}

/** Where the entries have dates of their own, the incident's is the day on which it started, or was detected. */
function* dateAgainstTimeline({ document, match, timeline, milestones }: Facts): Generator<Mismatch> {
  const started = milestones.started?.event;
  if (!started?.written.date || !started.at.dated) return;
  const days = new Set(timeline.events.filter(({ at }) => at.dated).map(({ at }) => at.iso.slice(0, 10)));
  for (const [field, { form }] of match.fieldSpecs) {
    if (form.kind !== 'date' || !nameKey(field.label).startsWith('incidentdate')) continue;
    // Whether the day or the month comes first the whole document tells.
    const told = timeline.incidentDate;
    const isTold = told?.range !== undefined && contains(field.valueRange, told.range);
    const date = isTold ? told.date : readDate(plainText(field.value));
    if (!date || days.has(formatDate(date))) continue;
    const value = document.text.slice(field.valueRange.start, field.valueRange.end);
    yield { range: field.valueRange, data: { what: 'date', value, other: started.at.iso.slice(0, 10) } };
  }
}

/** A time stated for a milestone that the timeline outright gives another, and at which it has no entry. */
function* statementsAgainstTimeline(facts: Facts): Generator<Mismatch> {
  const { document, timeline, milestones } = facts;
  for (const { milestones: names, label, event } of statedMilestones(document, timeline)) {
    for (const name of names) {
      const milestone = milestones[name];
      if (!milestone?.sure || milestone.event === event || milestone.event.at.dated !== event.at.dated)
        continue;
      if (timeline.events.some(({ at }) => Math.abs(at.seconds - event.at.seconds) < 60)) continue;
      if (mayBeAt(otherReading(facts)?.milestones[name], event)) continue;
      const other = `${milestone.event.at.iso.replace('T', ' ')} (line ${milestone.event.line + 1})`;
      yield { range: event.timeRange, data: { what: 'statement', value: label, other } };
      break;
    }
  }
}

/** Nobody writes of an incident before it. */
function* updateAgainstTimeline({ document, timeline }: Facts): Generator<Mismatch> {
  const incident = incidentDay(timeline);
  if (incident === undefined) return;
  for (const { key, value, valueRange } of document.fields) {
    if (!/^(?:last)?(?:updated?|modified|revised|edited)(?:on|at|date)?$/.test(key)) continue;
    const found = datesIn(value).at(-1);
    const readings = found ? readingsOf(found, timeline.dayFirst) : [];
    if (!found || readings.length === 0 || readings.some((date) => formatDate(date) >= incident)) continue;
    const range = { start: valueRange.start + found.start, end: valueRange.start + found.end };
    yield { range, data: { what: 'update', value: value.slice(found.start, found.end), other: incident } };
  }
}

/** Whether an entry in doubt that may hold the milestone may be as early or late as `stated`. */
function mayBeAt(milestone: Milestone | undefined, { at }: TimelineEvent): boolean {
  if (!milestone) return false;
  const { seconds, slack } = milestone.event.at;
  return at.seconds > seconds - 60 && at.seconds < seconds + slack + 60;
}
