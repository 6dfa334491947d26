import type { Analysis } from '../analysis';
import type { Html } from './html';
import { readOverview } from './overview';
import { renderActions } from './render-actions';
import { renderCompleteness } from './render-completeness';
import { renderFacts, renderHeader } from './render-header';
import { renderEvents } from './render-events';
import { renderMetrics } from './render-metrics';
import { renderTimeline, type TimelineOptions } from './render-timeline';

export interface ReportOptions extends TimelineOptions {
  /** The title where the document has none. */
  readonly name: string;
  /** Whether the table of events has its rows, or only what opens it. */
  readonly events: boolean;
  /** Whether findings come with buttons for their fixes. */
  readonly interactive: boolean;
}

/** A part of the report, which stands for itself; `key` tells it apart from the others. */
export interface ReportPart {
  readonly key: string;
  readonly html: Html;
}

/** The report on a post-mortem: what it is, its metrics, its picture, whom it hit, what is to be done. */
export function renderReport(analysis: Analysis, options: ReportOptions): readonly ReportPart[] {
  const overview = readOverview(analysis);
  const parts: readonly (readonly [key: string, html: Html | undefined])[] = [
    ['header', renderHeader(overview, options.name)],
    ['metrics', renderMetrics(analysis, options.findings)],
    ['timeline', renderTimeline(analysis, options)],
    ['events', renderEvents(analysis, options.events)],
    ['facts', renderFacts(overview)],
    ['actions', renderActions(analysis, options.findings)],
    ['completeness', options.findings ? renderCompleteness(analysis, options.interactive) : undefined],
  ];
  return parts.flatMap(([key, html]) => (html ? [{ key, html }] : []));
}
