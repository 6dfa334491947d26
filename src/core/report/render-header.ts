import { html, type Html } from './html';
import { jump } from './jump';
import type { Fact, Overview } from './overview';

/** The incident's name, what it is, and its summary. */
export function renderHeader(overview: Overview, fallbackTitle: string): Html {
  const { title, id, date, severity, status, summary } = overview;
  const identity = [id, date].filter((fact) => fact?.value !== undefined).map((fact) => factLink(fact));
  return html`<header class="pm-header" id="pm-top">
    ${identity.length > 0 && html`<p class="pm-identity">${identity}</p>`}
    <h1>${title ?? fallbackTitle}</h1>
    <ul class="pm-badges" aria-label="Severity and status">
      ${badge(severity, `pm-severity pm-severity-${severityRank(severity?.value)}`, 'Severity')}
      ${badge(status, 'pm-status', 'Status')}
    </ul>
    ${summary !== undefined && html`<p class="pm-summary">${summary}</p>`}
  </header>`;
}

/** Who took part, and what the incident did to whom; nothing where the document has no such fields. */
export function renderFacts({ people, impact }: Overview): Html | undefined {
  const groups = [
    { name: 'Impact', facts: impact },
    { name: 'People', facts: people },
  ].filter(({ facts }) => facts.length > 0);
  if (groups.length === 0) return undefined;
  return html`<div class="pm-facts">
    ${groups.map(
      ({ name, facts }) =>
        html`<section class="pm-fact-group" aria-labelledby="pm-facts-${name.toLowerCase()}">
          <h2 id="pm-facts-${name.toLowerCase()}">${name}</h2>
          <dl>${facts.map(renderFact)}</dl>
        </section>`,
    )}
  </div>`;
}

function renderFact({ label, value, line }: Fact): Html {
  return html`<div class="pm-fact">
    <dt>${jump(line, label)}</dt>
    <dd>${value ?? html`<span class="pm-open">Not filled in</span>`}</dd>
  </div>`;
}

function factLink(fact: Fact | undefined): Html {
  return fact ? html`<span>${jump(fact.line, fact.value)}</span> ` : html``;
}

function badge(fact: Fact | undefined, kind: string, name: string): Html {
  if (!fact) return html``;
  const open = fact.value === undefined;
  return html`<li class="pm-badge ${open ? 'pm-badge-open' : kind}">
    ${jump(fact.line, fact.value ?? `${name} not chosen`)}
  </li>`;
}

/** How bad it was, 0 for the worst to 3, by number or by word; `unknown` where it does not say. */
function severityRank(severity = ''): string {
  // Accepts "P1 (High)", "SEV-2" and "S3".
  const number = /^\W*(?:p|sev|s)(?:everity)?[\s-]?(\d)\b/i.exec(severity)?.[1];
  if (number !== undefined) return String(Math.min(Number(number), 3));
  const words = [/\bcritical\b/i, /\b(?:high|major)\b/i, /\b(?:medium|moderate)\b/i, /\b(?:low|minor)\b/i];
  const rank = words.findIndex((word) => word.test(severity));
  return rank < 0 ? 'unknown' : String(rank);
}
