import type { Analysis } from '../analysis';
import type { Metric, StatedMetric } from '../metrics/metric';
import { metricSets } from '../metrics/sets';
import { milestoneNames, type Milestone, type MilestoneName } from '../timeline/milestone';
import type { TimelineEvent } from '../timeline/event';

/** What `postmortem metrics --format json` says of one document; scripts rely on it. */
export interface MetricsData {
  /** As the document writes it; null where neither it nor the configuration names one. */
  readonly timeZone: string | null;
  readonly events: readonly EventData[];
  /** All eight, null where not recorded. */
  readonly milestones: Readonly<Record<MilestoneName, MilestoneData | null>>;
  /** The five of the product, and those of the configuration; null where not recorded. */
  readonly metrics: Readonly<Record<string, MetricData | null>>;
}

export interface EventData {
  /** 1-based. */
  readonly line: number;
  /** The wall-clock time in the document's own zone, `2024-05-01T14:00`; `T14:00` where no date is known. */
  readonly at: string;
  readonly end: string | null;
  readonly approximate: boolean;
  readonly text: string;
  /** What was done and by whom; empty where the timeline has no such column. */
  readonly action: string;
  readonly actor: string;
  readonly milestones: readonly MilestoneName[];
}

export interface MilestoneData {
  /** 1-based. */
  readonly line: number;
  readonly at: string;
  readonly source: Milestone['source'];
  readonly because: string;
}

export interface MetricData {
  /** The least that it can be, to a thousandth. */
  readonly minutes: number;
  /** The most that it can be, where unknown digits make that more than `minutes`. */
  readonly atMost?: number;
  readonly from: MilestoneName;
  readonly to: MilestoneName;
  /** What the author wrote; null where no duration is stated. Of several, the first that disagrees. */
  readonly stated: string | null;
  /** The least that is stated. */
  readonly statedMinutes: number | null;
  /** Whether everything stated agrees with what the timeline gives. */
  readonly agrees: boolean | null;
}

/** The timeline, the milestones and the metrics of `analysis` as plain data. */
export function metricsData({ timeline, milestones, metrics }: Analysis): MetricsData {
  const byName = new Map<string, MetricData | null>(metricSets.default.map(({ name }) => [name, null]));
  for (const metric of metrics) byName.set(metric.definition.name, metricData(metric));
  const held = (event: TimelineEvent): readonly MilestoneName[] =>
    milestoneNames.filter((name) => milestones[name]?.event === event);
  return {
    // Entries write "Z" where scripts look for the zone's name.
    timeZone: timeline.zone?.name.replace(/^Z$/i, 'UTC') ?? null,
    events: timeline.events.map((event) => ({
      line: event.line + 1,
      at: event.at.iso,
      end: event.end?.iso ?? null,
      approximate: event.approximate,
      text: event.text,
      action: event.action,
      actor: event.actor,
      milestones: held(event),
    })),
    milestones: {
      started: milestoneData(milestones.started),
      detected: milestoneData(milestones.detected),
      acknowledged: milestoneData(milestones.acknowledged),
      declared: milestoneData(milestones.declared),
      identified: milestoneData(milestones.identified),
      mitigated: milestoneData(milestones.mitigated),
      recovered: milestoneData(milestones.recovered),
      resolved: milestoneData(milestones.resolved),
    },
    metrics: Object.fromEntries(byName),
  };
}

function milestoneData(milestone: Milestone | undefined): MilestoneData | null {
  if (!milestone) return null;
  const { event, source, because } = milestone;
  return { line: event.line + 1, at: event.at.iso, source, because };
}

function metricData({ computed, stated }: Metric): MetricData | null {
  if (!computed) return null;
  const { minutes, atMost, from, to } = computed;
  const told = tellingStatement(stated);
  return {
    minutes: toThousandths(minutes),
    ...(atMost > minutes ? { atMost: toThousandths(atMost) } : {}),
    from: from.name,
    to: to.name,
    stated: told ? told.field.value : null,
    statedMinutes: told?.duration ? toThousandths(told.duration.minutes) : null,
    agrees: told?.agrees ?? null,
  };
}

/** Of the places that state a metric, the one that disagrees with the timeline, else the first. */
export function tellingStatement(stated: readonly StatedMetric[]): StatedMetric | undefined {
  const readable = stated.filter(({ duration }) => duration !== undefined);
  return readable.find(({ agrees }) => agrees === false) ?? readable[0];
}

/** Seconds survive: a thousandth of a minute is less than a tenth of one. */
export function toThousandths(minutes: number): number {
  return Math.round(minutes * 1000) / 1000;
}
