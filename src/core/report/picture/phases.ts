import type { TimelineEvent } from '../../timeline/event';
import type { MilestoneName, Milestones } from '../../timeline/milestone';

export type PhaseName = 'undetected' | 'responding' | 'mitigating' | 'recovering' | 'monitoring';

/** A stretch of the incident between two milestones that are recorded. */
export interface Phase {
  readonly name: PhaseName;
  /** Seconds, as `Moment.seconds` counts them. */
  readonly from: number;
  readonly to: number;
}

/** How a phase is spoken of. */
export const phaseWords: Readonly<Record<PhaseName, string>> = {
  undetected: 'Undetected',
  responding: 'Responding',
  mitigating: 'Mitigating',
  recovering: 'Recovering',
  monitoring: 'Monitoring',
};

/** How a part of a phase looks: paler where its time is not drawn to scale. */
export function phaseClass({ name }: Phase, { isCut }: { readonly isCut: boolean }): string {
  return `pm-phase pm-phase-${name}${isCut ? ' pm-phase-cut' : ''}`;
}

/** A stretch that is in no phase: before the impact, after the end, or between milestones that are not recorded. */
export type RestName = 'before' | 'after' | 'unknown';

/** What is in no phase, and how long it is in all, in seconds: a minute at least. */
export interface Rest {
  readonly name: RestName;
  readonly seconds: number;
}

/** How what is in no phase is spoken of. */
export const restWords: Readonly<Record<RestName, string>> = {
  before: 'Before the impact',
  after: 'Afterwards',
  unknown: 'Phase not recorded',
};

/**
 * The phases that the milestones bound: undetected until somebody noticed, responding until the cause is found,
 * mitigating until the bleeding stops, recovering until the service is whole, monitoring until it is declared
 * over. A phase of which one end is not recorded is none; two phases never overlap. A milestone whose event is not
 * shown bounds nothing.
 */
export function phasesOf(
  milestones: Milestones,
  isShown: (event: TimelineEvent) => boolean = () => true,
): readonly Phase[] {
  const at = (name: MilestoneName): number | undefined => secondOf(milestones, name, isShown);
  const mitigated = at('mitigated') ?? at('recovered');
  const found = at('identified');
  // A cause that is found after the mitigation divides nothing.
  const identified = found !== undefined && mitigated !== undefined && found > mitigated ? undefined : found;
  const bounds: readonly (readonly [PhaseName, number | undefined, number | undefined])[] = [
    ['undetected', at('started'), at('detected')],
    ['responding', at('detected'), identified ?? mitigated],
    ['mitigating', identified, mitigated],
    ['recovering', at('mitigated'), at('recovered')],
    ['monitoring', at('recovered'), at('resolved')],
  ];
  const phases: Phase[] = [];
  for (const [name, from, to] of bounds) {
    if (from === undefined || to === undefined || to <= from) continue;
    if (from < (phases.at(-1)?.to ?? -Infinity)) continue;
    phases.push({ name, from, to });
  }
  return phases;
}

/** What of the time between `from` and `to` is in none of `phases`, which are those of `milestones`. */
export function restsOf(
  phases: readonly Phase[],
  milestones: Milestones,
  { from, to }: { readonly from: number; readonly to: number },
  isShown: (event: TimelineEvent) => boolean = () => true,
): readonly Rest[] {
  const begins = Math.min(secondOf(milestones, 'started', isShown) ?? from, phases[0]?.from ?? to);
  const ends = Math.max(secondOf(milestones, 'resolved', isShown) ?? to, phases.at(-1)?.to ?? from);
  const before = Math.max(0, begins - from);
  const after = Math.max(0, to - ends);
  const inPhases = phases.reduce((sum, phase) => sum + phase.to - phase.from, 0);
  const rests: readonly Rest[] = [
    { name: 'before', seconds: before },
    { name: 'after', seconds: after },
    { name: 'unknown', seconds: to - from - before - after - inPhases },
  ];
  return rests.filter(({ seconds }) => seconds >= 60);
}

function secondOf(
  milestones: Milestones,
  name: MilestoneName,
  isShown: (event: TimelineEvent) => boolean,
): number | undefined {
  const event = milestones[name]?.event;
  return event && isShown(event) ? event.at.seconds : undefined;
}
