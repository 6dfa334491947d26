import type { MetricDefinition } from './metric';

/** The end of an incident: the first of these that is recorded. */
const end = ['resolved', 'recovered', 'mitigated'] as const;

const totalDuration: MetricDefinition = {
  name: 'totalDuration',
  label: 'Total Duration',
  from: 'started',
  to: end,
};
const timeToDetect: MetricDefinition = {
  name: 'timeToDetect',
  label: 'Time to Detect',
  from: 'started',
  to: ['detected'],
};

/** The named sets of definitions: teams mean different durations by the same names. */
export const metricSets = {
  /** Each metric is the time from one step of the response to the next (this product's own definitions). */
  default: [
    totalDuration,
    timeToDetect,
    { name: 'timeToAcknowledge', label: 'Time to Acknowledge', from: 'detected', to: ['acknowledged'] },
    { name: 'timeToMitigate', label: 'Time to Mitigate', from: 'started', to: ['mitigated'] },
    { name: 'timeToRecover', label: 'Time to Recover', from: 'mitigated', to: ['recovered'] },
  ],
  /** What the responders could influence: mitigation and recovery count from the detection. */
  detection: [
    totalDuration,
    timeToDetect,
    { name: 'timeToAcknowledge', label: 'Time to Acknowledge', from: 'detected', to: ['acknowledged'] },
    { name: 'timeToMitigate', label: 'Time to Mitigate', from: 'detected', to: ['mitigated'] },
    { name: 'timeToRecover', label: 'Time to Recover', from: 'detected', to: ['recovered', 'resolved'] },
  ],
  /** What the users felt: everything counts from the start of their impact, and ends when it does. */
  impact: [
    {
      name: 'totalDuration',
      label: 'Total Duration',
      from: 'started',
      to: ['recovered', 'mitigated', 'resolved'],
    },
    timeToDetect,
    { name: 'timeToAcknowledge', label: 'Time to Acknowledge', from: 'started', to: ['acknowledged'] },
    { name: 'timeToMitigate', label: 'Time to Mitigate', from: 'started', to: ['mitigated'] },
    { name: 'timeToRecover', label: 'Time to Recover', from: 'started', to: ['recovered', 'resolved'] },
  ],
} as const satisfies Record<string, readonly MetricDefinition[]>;

export type MetricSetName = keyof typeof metricSets;
