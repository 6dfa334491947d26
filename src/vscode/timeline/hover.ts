import * as vscode from 'vscode';
import {
  emptyRangeAt,
  milestoneNames,
  touches,
  type Metric,
  type Range,
  type StatedMetric,
  type TimelineEvent,
} from '../../core';
import { marksIn } from '../../core/in-place';
import type { Analysed } from '../analyses';
import { toEditorRange } from '../positions';
import { markLink } from './entry-links';
import { explainMetric, explainMilestone, explainTime } from './explain';
import { linkedMarkdown } from './links';

/** Explains a stated metric, the time of an entry or a mark that is at `offset`. */
export function hoverAt(analysed: Analysed, offset: number): vscode.Hover | undefined {
  const { lines } = analysed.analysis.document;
  const metric = statedAt(analysed, offset);
  if (metric) {
    const [definition, stated] = metric;
    return new vscode.Hover(
      linkedMarkdown(explainMetric(analysed, definition, stated)),
      toEditorRange(lines, stated.field.range),
    );
  }
  const entry = entryAtTime(analysed, offset);
  if (!entry) return undefined;
  const [event, range] = entry;
  return new vscode.Hover(linkedMarkdown(explainEntry(analysed, event)), toEditorRange(lines, range));
}

function statedAt({ analysis }: Analysed, offset: number): readonly [Metric, StatedMetric] | undefined {
  for (const metric of analysis.metrics) {
    const stated = metric.stated.find(({ field }) => touches(field.range, emptyRangeAt(offset)));
    if (stated) return [metric, stated];
  }
  return undefined;
}

/** The entry whose time, or whose mark, is at `offset`, with where that stands. */
function entryAtTime({ analysis }: Analysed, offset: number): readonly [TimelineEvent, Range] | undefined {
  const { document, timeline } = analysis;
  const place = emptyRangeAt(offset);
  for (const event of timeline.events) {
    if (touches(event.timeRange, place)) return [event, event.timeRange];
    if (!touches(event.range, place)) continue;
    const mark = marksIn(document, event).find(
      ({ range, names }) => names.length > 0 && touches(range, place),
    );
    if (mark) return [event, mark.range];
  }
  return undefined;
}

function explainEntry(analysed: Analysed, event: TimelineEvent): readonly string[] {
  const { milestones } = analysed.analysis;
  const held = milestoneNames.flatMap((name) => {
    const milestone = milestones[name];
    return milestone?.event === event ? [milestone] : [];
  });
  return [
    ...explainTime(analysed, event),
    ...held.flatMap((milestone) => explainMilestone(analysed, milestone)),
    ...(held.length === 0 ? [markLink(analysed, event, 'Mark a milestone…')] : []),
  ];
}
