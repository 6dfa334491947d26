import { showHidden } from '../../text/hidden-characters';
import type { Lines } from '../../text/lines';
import type { MilestoneName, Milestones } from '../../timeline/milestone';
import { milestoneNames } from '../../timeline/milestone';
import type { TimelineEvent, Zone } from '../../timeline/event';
import type { Timeline } from '../../timeline/timeline';
import { clockOf } from './clock';
import { phasesOf, restsOf, type Phase, type Rest } from './phases';

/** An event as the picture shows it. */
export interface Mark {
  readonly event: TimelineEvent;
  /** The milestones that it holds, in their usual order. */
  readonly milestones: readonly MilestoneName[];
  /** The last 0-based line of the event's entry. */
  readonly lastLine: number;
}

/** What the picture shows, before anything has a place. */
export interface PictureModel {
  /** In the order of time; at least one. */
  readonly marks: readonly Mark[];
  readonly phases: readonly Phase[];
  /** What is in none of them. */
  readonly rests: readonly Rest[];
  readonly dated: boolean;
  readonly zone: Zone | undefined;
  /** What the clock of the document's zone is ahead of `Moment.seconds` at one of those seconds. */
  readonly clockAhead: (second: number) => number;
}

/** What there is to draw, or `undefined` where the timeline has no event; `lines` are those of its document. */
export function pictureModel(
  timeline: Timeline,
  milestones: Milestones,
  lines: Lines,
): PictureModel | undefined {
  const events = comparable(timeline.events);
  if (events.length === 0) return undefined;
  const held = new Map(events.map((event) => [event, [] as MilestoneName[]]));
  for (const name of milestoneNames) {
    const event = milestones[name]?.event;
    if (event) held.get(event)?.push(name);
  }
  const isShown = (event: TimelineEvent): boolean => held.has(event);
  const phases = phasesOf(milestones, isShown);
  const seconds = events.flatMap((event) => [event.at.seconds, event.end?.seconds ?? event.at.seconds]);
  const span = {
    from: seconds.reduce((a, b) => Math.min(a, b)),
    to: seconds.reduce((a, b) => Math.max(a, b)),
  };
  return {
    marks: events.map((event) => ({
      event: visible(event),
      milestones: held.get(event) ?? [],
      lastLine: lines.lineAt(event.range.end),
    })),
    phases,
    rests: restsOf(phases, milestones, span, isShown),
    dated: events[0]?.at.dated ?? false,
    zone: timeline.zone,
    clockAhead: clockOf(events, timeline.zone),
  };
}

/** The events in the order of time; where some have a date and some have none, those with one. */
function comparable(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const dated = events.filter(({ at }) => at.dated);
  return [...(dated.length > 0 ? dated : events)].sort((a, b) => a.at.seconds - b.at.seconds);
}

/** The event as it is shown: characters that are written out take room. */
function visible(event: TimelineEvent): TimelineEvent {
  const { text, action, actor } = event;
  return { ...event, text: showHidden(text), action: showHidden(action), actor: showHidden(actor) };
}
