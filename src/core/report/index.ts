// The door of what renders. It is apart from the core's own, so that the editor loads it when something is shown.
export type { StillThere } from './audience/still-there';
export type { LeftOut } from './audience/cut';
export { redact, type Audience, type Redacted } from './audience/redact';
export { viewDocument, type DocumentView } from './document/render-document';
export { html, type Html } from './html';
export { linkTarget } from './links';
export { describeLeftOut, renderPage, type PageOptions } from './render-page';
export { renderReport, type ReportOptions } from './render-report';
export { renderShell } from './render-shell';
export { styleSheets } from './style-sheets';
export { renderSummary } from './render-summary';
