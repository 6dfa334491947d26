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

/** Accepts "there was no impact", "users were not affected", "without any errors": a sentence that denies it. */
const deniesImpact =
  /\b(?:no|not|never|without|any|zero) (?:(?!longer)[\w-]+ ){0,3}(?:impact\w*|affect\w*|outages?|downtime|errors?|failures?|disrupt\w*|degrad\w*|interrupt\w*|down|unavailab\w*)\b|\b(?:un(?:affected|impaired)|\w+n't (?:\w+ )?(?:affected|impacted|down))\b/i;

/** Accepts "backups run every night", "during office hours", "the planned window": what is so on other days, too. */
const tellsOfHabit =
  /\b(?:(?:every|each|most) (?:other )?(?:day|night|week\w*|month|morning|evening|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?|daily|nightly|weekly|monthly|hourly|usual(?:ly)?|normally|typically|regular(?:ly)?|always|(?:office|business|working|peak) hours|scheduled|planned|maintenance)\b/i;

/** Accepts "was on call", "the team worked", "met in a call": what people did meanwhile. */
const tellsOfPeople =
  /\b(?:on[- ]?call|on duty|on shift|shifts?|meetings?|bridge|asleep|on leave|out of office|away|(?:engineers?|responders?|team|we|they|he|she|who) (?:\w+ )?(?:work|look|search|investigat|tr(?:y|ied)|debug|discuss|met|join|respond)\w*)\b/i;

/** Whether the span of a sentence is of something else than the impact. */
function isOfElse(sentence: string): boolean {
  return [deniesImpact, tellsOfHabit, tellsOfPeople].some((pattern) => pattern.test(sentence));
}

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
      if (!isOfElse(sentence) && (/impact|outage/i.test(name) || tellsOfImpact.test(sentence)))
        take(sentence, name);
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
