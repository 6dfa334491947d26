import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/core/analyse';
import type { Analysis } from '../../../src/core/analysis';
import { defaultConfiguration, type Configuration } from '../../../src/core/config/configuration';
import { readTemplate } from '../../../src/core/template/read';
import type { TimelineEvent } from '../../../src/core/timeline/event';
import { milestoneNames, type MilestoneName } from '../../../src/core/timeline/milestone';

/** A template that asks for nothing. */
export const noTemplate = readTemplate('');

/** The project's own template. */
export const builtIn = readTemplate(readFileSync('media/templates/default.md', 'utf8'));

/** The analysis of `text` against a template that asks for nothing. */
export function analysisOf(
  text: string,
  configuration: Partial<Configuration> = {},
  path?: string,
): Analysis {
  return analyse(text, {
    template: noTemplate,
    configuration: { ...defaultConfiguration, ...configuration },
    path,
  });
}

/** Each event as `2024-05-01T14:00 Alert fired`, its range as `14:00–14:20`, `~` before what is approximate. */
export function writeEvents(events: readonly TimelineEvent[]): readonly string[] {
  return events.map(({ at, end, approximate, text }) => {
    const until = end ? `–${end.iso}` : '';
    return `${approximate ? '~' : ''}${at.iso}${until} ${text}`.trim();
  });
}

/** The events of the lines of a document, as `writeEvents` has them. */
export function eventsOf(...lines: readonly string[]): readonly string[] {
  return writeEvents(analysisOf(lines.join('\n')).timeline.events);
}

/** The source text of each event's whole entry. */
export function entriesOf(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  return analysisOf(text).timeline.events.map(({ range }) => text.slice(range.start, range.end));
}

/** The texts of the events that hold milestones, by milestone. */
export function milestonesIn({ milestones }: Analysis): Partial<Record<MilestoneName, string>> {
  return Object.fromEntries(
    milestoneNames.flatMap((name) => {
      const milestone = milestones[name];
      return milestone ? [[name, milestone.event.text]] : [];
    }),
  );
}

/** The minutes of each metric that is recorded, by its JSON name; `40–50` where digits are unknown. */
export function minutesIn({ metrics }: Analysis): Readonly<Record<string, number | string>> {
  return Object.fromEntries(
    metrics.flatMap(({ definition, computed }) => {
      if (!computed) return [];
      const { minutes, atMost } = computed;
      return [[definition.name, minutes === atMost ? minutes : `${minutes}–${atMost}`]];
    }),
  );
}

/** The findings' rules, in the order of the text. */
export function rulesIn({ findings }: Analysis): readonly string[] {
  return findings.map(({ rule }) => rule);
}
