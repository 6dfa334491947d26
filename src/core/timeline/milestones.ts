import type { Configuration } from '../config/configuration';
import type { Document } from '../document/document';
import type { Milestones } from './milestone';
import type { Timeline } from './timeline';

/** The events of `timeline` that hold the eight milestones. */
export function findMilestones(
  _document: Document,
  _timeline: Timeline,
  _configuration: Configuration,
): Milestones {
  return {
    started: undefined,
    detected: undefined,
    acknowledged: undefined,
    declared: undefined,
    identified: undefined,
    mitigated: undefined,
    recovered: undefined,
    resolved: undefined,
  };
}
