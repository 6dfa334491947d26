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
  const at = (name: MilestoneName): number | undefined => {
    const event = milestones[name]?.event;
    return event && isShown(event) ? event.at.seconds : undefined;
  };
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
