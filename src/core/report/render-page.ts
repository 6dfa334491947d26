import type { Analysis } from '../analysis';
import type { LeftOut } from './audience/cut';
import { redact, type Audience } from './audience/redact';
import type { Document } from '../document/document';
import { renderDocument } from './document/render-document';
import { html, type Html } from './html';
import { part } from './jump';
import { readOverview } from './overview';
import { renderReport } from './render-report';
import { responsiveWidths } from './render-timeline';
import { listed } from './words';

export interface PageOptions {
  /** What the file is called, for the title where the document has none. */
  readonly name: string;
  readonly audience: Audience;
  /** `report.css`, `picture.css` and `page.css` of `media/`, one behind the other: the file stands for itself. */
  readonly style: string;
}

/**
 * The report and the document as one HTML file that needs nothing else: no script, no network; light and dark,
 * and fit to print. For readers outside it leaves out the internal sections and the findings, and says so.
 */
export function renderPage(analysis: Analysis, { name, audience, style }: PageOptions): string {
  const redacted = audience === 'external' ? redact(analysis) : undefined;
  const shown = redacted?.analysis ?? analysis;
  const title = readOverview(shown).title ?? name;
  const report = renderReport(shown, {
    name,
    pictureWidths: responsiveWidths,
    onPaper: true,
    events: true,
    interactive: false,
    findings: audience === 'internal',
  });
  if (style.includes('</')) throw new Error('A style sheet cannot hold “</”.');
  const head = html`<meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'nonce-own'; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${title}</title>`;
  const body = html`<body class="pm pm-page">
    <main class="pm-main">
      ${redacted && renderNotice(redacted.leftOut)} ${report.map(({ html: own }) => own)}
      ${shown.document.text.trim() !== '' && renderWhole(shown.document)}
    </main>
  </body>`;
  // The nonce lets our own style sheet in and no other: style attributes stay forbidden.
  const styles = `<style nonce="own">\n${style}</style>`;
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.toString()}\n${styles}\n</head>\n${body.toString()}\n</html>\n`;
}

function renderWhole(document: Document): Html {
  const content = html`<article class="pm-document" dir="auto">${renderDocument(document)}</article>`;
  return part('document', 'The post-mortem', content);
}

/** What an outside reader has to know: that this is not all, and what is missing. */
function renderNotice(leftOut: LeftOut): Html {
  return html`<p class="pm-notice">
    This copy is for readers outside the organisation. Left out: ${describeLeftOut(leftOut)}; the findings and
    the completeness of the document.
  </p>`;
}

/** `“Internal” and “Follow-Up”; the field Participants; the columns Owner and Actor`. */
export function describeLeftOut({ sections, fields, columns, blocks }: LeftOut): string {
  const parts = [
    sections.length > 0 && listed(sections.map((section) => `“${section}”`)),
    fields.length > 0 && `the ${plural('field', fields)} ${listed(fields)}`,
    columns.length > 0 && `the ${plural('column', columns)} ${listed(columns)}`,
    ...blocks,
  ];
  return parts.filter((part) => part !== false).join('; ') || 'nothing of the document';
}

function plural(word: string, { length }: readonly string[]): string {
  return length === 1 ? word : `${word}s`;
}
