import type { Analysis } from '../analysis';
import { html, type Html } from './html';
import { renderEvents } from './render-events';
import { renderMetrics } from './render-metrics';
import { renderTimeline, responsiveWidths } from './render-timeline';

/** The metrics and the picture alone, for a place that shows the document itself: the built-in Markdown preview. */
export function renderSummary(analysis: Analysis): Html {
  return html`<div class="pm pm-embedded">
    ${renderMetrics(analysis, true)}
    ${renderTimeline(analysis, { pictureWidths: responsiveWidths, findings: true })} ${renderEvents(analysis)}
  </div>`;
}
