import type { Block } from '../document/blocks';
import type { Document } from '../document/document';
import { plainText } from '../document/inline';
import { nameKey, remembering } from '../text/names';
import type { TimelineEvent } from './event';
import { readSignals } from './inference/signals';
import { namesMetric } from './naming';
import { clocksIn } from './prose';
import type { Statement } from './statements';
import type { Timeline } from './timeline';
import { zoneNamed } from './zones';

/** Sections that sum an incident up, or say what its users felt. */
const isSummary = remembering((name) =>
  /^(?:(?:incident|executive|impact|outage|customer|user)*(?:impact|summary|overview|abstract|outage|incident)|tldr|atalance|lead|whathappened)$/.test(
    nameKey(name),
  ),
);

/** Fields whose value is when the impact was: `Period`, `Impact window`, `Duration`; not `Time to Detect`. */
const isPeriod = remembering((label) => {
  const key = nameKey(label);
  if (/^(?:(?:impact|outage|incident|downtime)*(?:period|window|times?|interval)|impact|when)$/.test(key))
    return true;
  return namesMetric(label) && !key.startsWith('timeto');
});

/** Accepts "was down", "outage", "could not log in": a sentence that tells when users felt the fault. */
const tellsOfImpact =
  /\b(?:down|outages?|unavailab\w*|inaccessible|unreachable|unable|impact\w*|affect\w*|errors?|fail\w*|degrad\w*|disrupt\w*|could(?: not|n't)|cannot|no \w+ could|interrupt\w*|slow|5\d\d)\b/i;

/**
 * When the impact began and ended, as a summary or a field says it: "down between 14:05 and 15:30 UTC". Only where
 * entries of the timeline stand at both times, and nothing that the document says of it differs.
 */
export function statedSpans(document: Document, timeline: Timeline): readonly Statement[] {
  const spans = new Map<string, readonly Statement[]>();
  const take = (source: string, label: string): void => {
    for (const { clock, zone, end } of clocksIn(source)) {
      if (!clock || !end?.clock || !isSameZone(zone ?? end.zone, timeline)) continue;
      const begin = only(timeline.events, clock.seconds, -Infinity);
      // Some count from the last time that all was well.
      if (begin && readSignals(begin.text).isBefore) return;
      const until = begin && only(timeline.events, end.clock.seconds, begin.at.seconds);
      const key = `${begin?.range.start ?? source}–${until?.range.start ?? source}`;
      if (!spans.has(key)) spans.set(key, begin && until ? statementsOf(label, begin, until) : []);
    }
  };
  for (const { label, value } of document.fields) {
    if (isPeriod(label) && hasTwoClocks.test(value)) take(value, plainText(label));
  }
  for (const { name, blocks } of document.sections) {
    if (!isSummary(name)) continue;
    for (const sentence of blocks.flatMap((block) => sentencesWithSpans(document, block)))
      if (/impact|outage/i.test(name) || tellsOfImpact.test(sentence)) take(sentence, name);
  }
  // Several spans: one of them may be the impact's, and which one is a guess.
  return spans.size === 1 ? [...spans.values()].flat() : [];
}

const hasTwoClocks = /\d:\d\d[\s\S]*\d:\d\d/;

function sentencesWithSpans({ text }: Document, block: Block): readonly string[] {
  if (block.kind !== 'paragraph') return [];
  const source = text.slice(block.range.start, block.range.end);
  return hasTwoClocks.test(source) ? source.split(/[.!?]\s+(?=[\p{Lu}*])/u) : [];
}

function isSameZone(zone: string | undefined, timeline: Timeline): boolean {
  return zone === undefined || zoneNamed(zone).id === timeline.zone?.id;
}

/** The entry at that time of day after `from`, if there is no other. */
function only(events: readonly TimelineEvent[], clock: number, from: number): TimelineEvent | undefined {
  const found = events.filter(({ at }) => at.timed && at.seconds > from && at.wallSeconds % 86_400 === clock);
  return new Set(found.map(({ at }) => at.seconds)).size === 1 ? found[0] : undefined;
}

function statementsOf(label: string, begin: TimelineEvent, until: TimelineEvent): readonly Statement[] {
  return [
    { milestones: ['started'], label, event: begin, isWeak: false },
    { milestones: ['recovered'], label, event: until, isWeak: true },
  ];
}
