import type { Analysis } from '../analysis';
import type { ComputedMetric, Metric, MetricDefinition } from '../metrics/metric';
import { milestoneNames, type Milestone, type MilestoneName, type Milestones } from '../timeline/milestone';
import { html, type Html } from './html';
import { icon } from './icons';
import { jump, part } from './jump';
import { renderStated } from './render-stated';
import { dayNumber, durationBetween, eventTime } from './times';
import { milestoneWords } from './words';

/**
 * A card for each metric of the definitions in force; what is still to be written is for authors to know. For others
 * there is nothing where the document neither gives nor states any.
 */
export function renderMetrics(analysis: Analysis, forAuthors: boolean): Html | undefined {
  const { metrics, timeline } = analysis;
  if (!forAuthors && metrics.every(({ computed, stated }) => !computed && stated.length === 0))
    return undefined;
  // What to write is told once for each milestone; without any event the timeline itself tells it.
  const told = new Set<MilestoneName>(forAuthors && timeline.events.length > 0 ? [] : milestoneNames);
  return part(
    'metrics',
    'Metrics',
    html`<ul class="pm-cards">
        ${metrics.map((metric) => renderCard(metric, analysis, { told, forAuthors }))}
      </ul>
      ${renderDefinitions(metrics)}`,
  );
}

/** The definitions in force: teams mean different durations by the same names. */
function renderDefinitions(metrics: readonly Metric[]): Html {
  const told = (name: MilestoneName): string =>
    `${milestoneWords[name].name} (${milestoneWords[name].means})`;
  return html`<details class="pm-details" id="pm-definitions">
    <summary>How these are defined</summary>
    <dl class="pm-definitions">
      ${metrics.map(
        ({ definition: { label, from, to: ends } }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>from ${told(from)} to ${ends.map(told).join(', else ')}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

interface Telling {
  /** The milestones of which nobody has still to be told how to write them. */
  readonly told: Set<MilestoneName>;
  readonly forAuthors: boolean;
}

function renderCard(metric: Metric, analysis: Analysis, { told, forAuthors }: Telling): Html {
  const { definition, computed, stated } = metric;
  const differs = stated.some(({ agrees }) => agrees === false);
  const kind = computed ? (differs ? 'pm-card-differs' : 'pm-card-known') : 'pm-card-unknown';
  return html`<li class="pm-card ${kind}">
    <h3>${definition.label}</h3>
    ${computed ? renderComputed(computed) : renderUnknown(definition, analysis.milestones, told)}
    <div class="pm-statements">
      ${stated.map((statement) => renderStated(statement, metric, analysis))}
      ${forAuthors && computed && stated.length === 0 && html`<p class="pm-stated pm-stated-not">Not stated in the document</p>`}
    </div>
  </li>`;
}

function renderComputed(computed: ComputedMetric): Html {
  const { from, to: end } = computed;
  const days = [from, end].map(({ event }) => dayNumber(event.at.wallSeconds));
  const link = (milestone: Milestone): Html => milestoneLink(milestone, days[0] !== days[1]);
  return html`<p class="pm-value">${bigDuration(computed)}</p>
    <p class="pm-formula"><span>${link(from)}</span> <span>${to} ${link(end)}</span></p>
    ${[from, end].filter(({ sure }) => !sure).map(renderGuess)}`;
}

function renderUnknown(
  { from, to: ends }: MetricDefinition,
  milestones: Milestones,
  told: Set<MilestoneName>,
): Html {
  const last = ends.map((name) => milestoneWords[name].name).join(', else ');
  const missing = [
    ...(milestones[from] ? [] : [from]),
    ...(ends.some((name) => milestones[name]) ? [] : ends.slice(0, 1)),
  ];
  return html`<p class="pm-value pm-value-unknown">Not recorded</p>
    <p class="pm-formula"><span>${milestoneWords[from].name}</span> <span>${to} ${last}</span></p>
    ${missing.flatMap((name) => whatToWrite(name, told) ?? [])}
    ${missing.length === 0 && html`<p class="pm-hint">Its two events do not follow each other, or only one of them has a date.</p>`}`;
}

const to = html`${icon('arrow')}<span class="pm-unseen">to</span>`;

/** On what a milestone rests that no entry says outright. */
function renderGuess({ name, because }: Milestone): Html {
  return html`<p class="pm-hint">${milestoneWords[name].name}, probably: ${because}</p>`;
}

/** `1 h 30 min` with its units set smaller than its numbers, of which none is parted from its unit. */
function bigDuration({ minutes, atMost }: ComputedMetric): Html {
  // Accepts the space between "1 h" and "30 min", and those around "to"; none before a unit.
  const parts = durationBetween(minutes, atMost).split(/ (?=\d|to\b)/);
  return html`${parts.map((part) => {
    const [first = '', unit] = part.split(' ');
    return unit === undefined
      ? html`<small>${first}</small> `
      : html`<span class="pm-amount"><b>${first}</b> <small>${unit}</small></span> `;
  })}`;
}

/** `Detected 14:15`, or `Detected 2 May 00:15` where a metric goes over midnight. */
function milestoneLink({ name, event }: Milestone, withDay: boolean): Html {
  const time = html`<time>${eventTime({ ...event, end: undefined }, withDay)}</time>`;
  return jump(event.line, html`${milestoneWords[name].name} ${time}`);
}

/** What records a milestone, the first time that it is missed. */
function whatToWrite(name: MilestoneName, told: Set<MilestoneName>): Html | undefined {
  if (told.has(name)) return undefined;
  told.add(name);
  const { means, example } = milestoneWords[name];
  return html`<p class="pm-hint">
    No entry says when ${means}. Write one, such as “${example}”, or mark its entry:
    <code
      ><span class="pm-whole">&lt;!-- postmortem:</span> <span class="pm-whole">${name} --&gt;</span></code
    >
  </p>`;
}
