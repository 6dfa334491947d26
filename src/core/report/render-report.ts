import type { Analysis } from '../analysis';
import { html, type Html } from './html';
import { readOverview } from './overview';
import { renderActions } from './render-actions';
import { renderCompleteness } from './render-completeness';
import { renderFacts, renderHeader } from './render-header';
import { renderMetrics } from './render-metrics';
import { renderTimeline } from './render-timeline';

export interface ReportOptions {
  /** The title where the document has none. */
  readonly name: string;
  /** The widths in CSS pixels that the picture is drawn for; the style sheet shows the one that fits. */
  readonly pictureWidths: readonly number[];
  /** Whether findings come with buttons for their fixes. */
  readonly interactive: boolean;
  /** Whether to tell what is missing and wrong: the author's concern, not an outside reader's. */
  readonly findings: boolean;
}

/** The report on a post-mortem: what it is, its metrics, its picture, what is to be done. */
export function renderReport(analysis: Analysis, options: ReportOptions): Html {
  const overview = readOverview(analysis);
  return html`${renderHeader(overview, options.name)}
  ${renderMetrics(analysis.metrics, analysis.milestones, analysis.document)}
  ${renderTimeline(analysis, options.pictureWidths)} ${renderFacts(overview)} ${renderActions(analysis)}
  ${options.findings && renderCompleteness(analysis, options.interactive)}`;
}
