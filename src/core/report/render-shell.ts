import { html } from './html';

/** What the page of a preview loads, and from where. */
export interface ShellOptions {
  /** The source, as a policy names it, of style sheets and of the workspace's images. */
  readonly source: string;
  /** A secret of this page: the script that has it runs, and no other. */
  readonly nonce: string;
  readonly styleSheets: readonly string[];
  readonly script: string;
}

/** The parts of the report that the bar leads to. */
const places: readonly (readonly [id: string, name: string])[] = [
  ['metrics', 'Metrics'],
  ['timeline', 'Timeline'],
  ['actions', 'Action items'],
  ['completeness', 'Completeness'],
  ['document', 'Document'],
];

/**
 * The page that a preview begins with: empty, until its script has asked for a report. It loads our style sheets
 * and our script, and images of the workspace; nothing else, from nowhere else.
 */
export function renderShell({ source, nonce, styleSheets, script }: ShellOptions): string {
  const policy = [
    "default-src 'none'",
    `style-src ${source}`,
    `img-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Post-mortem</title>
        ${styleSheets.map((address) => html`<link rel="stylesheet" href="${address}" />`)}
      </head>
      <body class="pm pm-preview">
        <nav class="pm-bar" id="pm-bar" aria-label="Parts of the report" hidden>
          ${places.map(([id, name]) => html`<a href="#pm-${id}">${name}</a>`)}
        </nav>
        <main class="pm-main" id="pm-main">
          <div class="pm-main" id="pm-report"></div>
          <section class="pm-part" id="pm-document" aria-labelledby="pm-document-title" hidden>
            <div class="pm-part-head"><h2 id="pm-document-title">The post-mortem</h2></div>
            <article class="pm-document" id="pm-pieces" dir="auto"></article>
          </section>
        </main>
        <script nonce="${nonce}" src="${script}"></script>
      </body>
    </html>`.toString();
}
