import { nameKey, remembering } from '../text/names';

/** How sure a name makes it that what stands below it is the timeline; a `log` has times and is none. */
export type Naming = 'timeline' | 'events' | 'none' | 'log';

/** What a heading or a label called `name` says of the entries below it. */
export const namingOf = remembering((name): Naming => {
  const key = nameKey(name);
  // Accepts "Incident Timeline (UTC)", "Chronology", "Sequence of events".
  if (/timeline|chronolog|sequenceofevents|courseofevents/.test(key)) return 'timeline';
  if (
    /^(?:keyevents?|events?|eventlog|incidentlog|keytimes|keydates|milestones|history|whathappened)$/.test(
      key,
    )
  )
    return 'events';
  return /appendix|apendix|chat|transcript|changelog|logs$|references|followup|actionitems/.test(key)
    ? 'log'
    : 'none';
});

/** Whether a field called `name` states a metric: "Total Duration", "Time to Detect", "TTD", "MTTR". */
export const namesMetric = remembering((name) =>
  /^(?:(?:total|incident|outage)*(?:duration|downtime)|totaltime|(?:mean)?timeto[a-z]+|m?tt[adimr])$/.test(
    nameKey(name),
  ),
);
