import type { Metric, MetricDefinition, Milestone, StatedMetric, TimelineEvent } from '../../core';
import {
  duration,
  durationBetween,
  eventClock,
  milestoneWords,
  otherDefinitionFor,
  updateMetrics,
} from '../../core/in-place';
import type { Analysed } from '../analyses';
import { askLink, markLink, showLink } from './entry-links';
import { commandLink, plain } from './links';
import { updateCommand } from './command-names';
import { reasonFor, titleOf } from './words';

/** Why an entry holds a milestone and what to do where it should not: paragraphs of Markdown. */
export function explainMilestone(analysed: Analysed, milestone: Milestone): readonly string[] {
  const { name, event } = milestone;
  const words = milestoneWords[name];
  const isMarked = milestone.source === 'marked';
  const change = markLink(analysed, event, isMarked ? 'Remove the mark' : `Mark as ${name}`, name);
  return [
    `**${words.name}**: ${plain(words.means)}`,
    sentence(reasonFor(milestone)),
    `${change} · ${askLink(analysed, 'Choose another entry…', name)}`,
  ];
}

/** When an entry was, and how long after the start. */
export function explainTime(analysed: Analysed, event: TimelineEvent): readonly string[] {
  const { milestones } = analysed.analysis;
  const { at } = event;
  const zone = at.zone === undefined ? 'no time zone stated' : at.zone.name;
  const [date = ''] = at.dated ? at.iso.split('T') : ['no date known'];
  const when = `**${plain(eventClock(event))}** ${plain(`${date}, ${zone}`)}`;
  const started = milestones.started?.event;
  if (!started || started === event || started.at.dated !== at.dated) return [when];
  const minutes = (at.seconds - started.at.seconds) / 60;
  const apart = `${duration(Math.abs(minutes))} ${minutes < 0 ? 'before' : 'after'} the start`;
  return [`${when}, ${plain(apart)} at ${showLink(analysed, started, eventClock(started))}`];
}

/** A metric's value, its formula, the two entries behind it, and what the document states. */
export function explainMetric(analysed: Analysed, metric: Metric, stated: StatedMetric): readonly string[] {
  const { definition, computed } = metric;
  if (!computed)
    return [`**${plain(definition.label)}**: not recorded`, ...whatIsMissing(analysed, definition)];
  const value = durationBetween(computed.minutes, computed.atMost);
  const ends = [computed.from, computed.to].map((milestone) => `- ${endOf(analysed, milestone)}`);
  return [
    `**${plain(definition.label)}**: ${plain(value)}`,
    ends.join('\n'),
    ...explainStated(analysed, metric, stated),
  ];
}

function endOf(analysed: Analysed, milestone: Milestone): string {
  const { name, event } = milestone;
  const link = showLink(analysed, event, titleOf(event));
  return `${milestoneWords[name].name} ${link} (${plain(reasonFor(milestone))})`;
}

function explainStated(
  analysed: Analysed,
  { definition, computed }: Metric,
  stated: StatedMetric,
): readonly string[] {
  const said = stated.duration;
  if (!said || !computed || stated.agrees === undefined) return [];
  if (stated.agrees) return ['The document agrees\\.'];
  const isMore = said.minutes > computed.atMost;
  const away = isMore ? said.minutes - computed.atMost : computed.minutes - said.atMost;
  const difference = `The document states ${duration(Math.abs(away))} ${isMore ? 'more' : 'less'}.`;
  const other = otherDefinitionFor(stated, definition.label, analysed.analysis.milestones);
  const definitionOf = ({ from, to }: MetricDefinition): string => `from ${from} to ${to.join(', else ')}`;
  const alternative = other
    ? ` It is the time ${definitionOf(other.definition)}: the metrics of the set “${other.set}”.`
    : '';
  const count = updateMetrics(analysed.analysis).length;
  const update = commandLink(count === 1 ? 'Update it' : `Update all ${count}`, updateCommand, {
    uri: analysed.document.uri.toString(),
  });
  return [plain(difference + alternative), update];
}

/** What to write, or to mark, so that a metric is recorded. */
function whatIsMissing(analysed: Analysed, { from, to: ends }: MetricDefinition): readonly string[] {
  const { milestones, timeline } = analysed.analysis;
  const [end] = ends;
  const missing = [
    ...(milestones[from] ? [] : [from]),
    ...(end === undefined || ends.some((name) => milestones[name]) ? [] : [end]),
  ];
  if (missing.length === 0)
    return [plain('The two events do not follow each other, or only one of them has a date.')];
  return missing.map((name) => {
    const { means, example } = milestoneWords[name];
    const write = plain(`No entry says when ${means}. Write one, such as “${example}”`);
    if (timeline.events.length === 0) return `${write}\\.`;
    return `${write}, or ${askLink(analysed, 'choose its entry…', name)}`;
  });
}

function sentence(text: string): string {
  return plain(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
}
