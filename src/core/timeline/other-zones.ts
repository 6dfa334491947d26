import { offsetsAt } from './elapsed';
import type { TimelineEvent, Zone } from './event';
import type { Timeline } from './timeline';
import { fixedOffset, regionOf, zoneNamed } from './zones';

/** The entries whose time is written in another zone than the timeline's. */
export function eventsInOtherZones({ zone, events }: Timeline): readonly TimelineEvent[] {
  if (!zone) return [];
  const others = events.filter(({ written }) => written.zone !== undefined && !isSame(written.zone, zone));
  // CEST before the clock is set back and CET after it are one zone, as are its offsets.
  const region = regionOf(zone);
  if (others.length === 0 || (region !== undefined && events.every((event) => isOf(region, event))))
    return [];
  return others;
}

/** Whether `name` means the clock of `zone`: `GMT` in a timeline in UTC. */
function isSame(name: string, zone: Zone): boolean {
  if (name === zone.name) return true;
  const { id } = zoneNamed(name);
  if (id === undefined || zone.id === undefined) return false;
  const offset = fixedOffset(id);
  return id === zone.id || (offset !== undefined && offset === fixedOffset(zone.id));
}

/** Whether the clock of `region` can show what the entry says, with the offset that it has. */
function isOf(region: string, { at }: TimelineEvent): boolean {
  const id = at.zone?.id;
  if (id === region) return true;
  const offset = id === undefined || !at.dated ? undefined : fixedOffset(id);
  return offset !== undefined && offsetsAt(region, at.wallSeconds).includes(offset);
}
