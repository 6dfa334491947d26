import type { ComputedMetric, Metric, MetricDefinition, StatedMetric } from '../metrics/metric';
import type { Milestone, MilestoneName, Milestones } from '../timeline/milestone';
import type { Document } from '../document/document';
import { plainText } from '../document/inline';
import { nameKey } from '../text/names';
import { html, type Html } from './html';
import { icon } from './icons';
import { jump, part } from './jump';
import { duration, durationBetween, momentClock } from './times';
import { milestoneWords } from './words';

/** A card for each metric of the definitions in force. */
export function renderMetrics(metrics: readonly Metric[], milestones: Milestones, document: Document): Html {
  const cards = metrics.map((metric) => renderCard(metric, milestones, document));
  return part(
    'metrics',
    'Metrics',
    html`<ul class="pm-cards">
      ${cards}
    </ul>`,
  );
}

function renderCard(
  { definition, computed, stated }: Metric,
  milestones: Milestones,
  document: Document,
): Html {
  const differs = stated.some(({ agrees }) => agrees === false);
  const kind = computed ? (differs ? 'pm-card-differs' : 'pm-card-known') : 'pm-card-unknown';
  const statements = stated.map((statement) => renderStated(statement, definition, computed, document));
  return html`<li class="pm-card ${kind}">
    <h3>${definition.label}</h3>
    ${computed ? renderComputed(computed) : renderUnknown(definition, milestones)}
    <div class="pm-statements">
      ${statements}
      ${computed && stated.length === 0 && html`<p class="pm-stated pm-stated-not">Not stated in the document</p>`}
    </div>
  </li>`;
}

function renderComputed(computed: ComputedMetric): Html {
  return html`<p class="pm-value">${bigDuration(computed)}</p>
    <p class="pm-formula">
      <span>${milestoneLink(computed.from)}</span> <span>${to} ${milestoneLink(computed.to)}</span>
    </p>
    ${[computed.from, computed.to].filter(({ sure }) => !sure).map(renderGuess)}`;
}

function renderUnknown({ from, to: ends }: MetricDefinition, milestones: Milestones): Html {
  const last = ends.map((name) => milestoneWords[name].name).join(', else ');
  return html`<p class="pm-value pm-value-unknown">Not recorded</p>
    <p class="pm-formula"><span>${milestoneWords[from].name}</span> <span>${to} ${last}</span></p>
    ${whatToWrite({ from, to: ends }, milestones)}`;
}

const to = html`${icon('arrow')}<span class="pm-unseen">to</span>`;

/** On what a milestone rests that no entry says outright. */
function renderGuess({ name, because }: Milestone): Html {
  return html`<p class="pm-hint">${milestoneWords[name].name}, probably: ${because}</p>`;
}

/** `1 h 30 min` with its units set smaller than its numbers. */
function bigDuration({ minutes, atMost }: ComputedMetric): Html {
  const words = durationBetween(minutes, atMost).split(' ');
  return html`${words.map((word) => (/^\d/.test(word) ? html`<b>${word}</b> ` : html`<small>${word}</small> `))}`;
}

function milestoneLink({ name, event }: Milestone): Html {
  const label = html`${milestoneWords[name].name}
    <time>${event.approximate && '~'}${momentClock(event.at)}</time>`;
  return jump(event.line, label);
}

function whatToWrite(
  { from, to: ends }: Pick<MetricDefinition, 'from' | 'to'>,
  milestones: Milestones,
): Html {
  const missing: MilestoneName[] = [
    ...(milestones[from] ? [] : [from]),
    ...(ends.some((name) => milestones[name]) ? [] : ends.slice(0, 1)),
  ];
  if (missing.length === 0) {
    return html`<p class="pm-hint">
      The two events do not follow each other, or only one of them has a date.
    </p>`;
  }
  return html`${missing.map((name) => {
    const { means, example } = milestoneWords[name];
    return html`<p class="pm-hint">
      No entry says when ${means}. Write one, such as “${example}”, or mark its entry:
      <code>${`<!-- postmortem: ${name} -->`}</code>
    </p>`;
  })}`;
}

/** What the document states beside what the timeline gives: whether they agree and, if not, by how much. */
function renderStated(
  { field, duration: said, agrees }: StatedMetric,
  { label }: MetricDefinition,
  computed: ComputedMetric | undefined,
  document: Document,
): Html {
  const line = document.lines.lineAt(field.valueRange.start);
  const words = plainText(field.value);
  const link = jump(line, words === '' ? 'nothing' : words);
  const where = nameKey(field.label) === nameKey(label) ? undefined : html` as ${field.label}`;
  if (!said || !computed || agrees === undefined) {
    return html`<p class="pm-stated pm-stated-not"><span>Stated${where}: ${link}</span></p>`;
  }
  if (agrees) {
    return html`<p class="pm-stated pm-stated-agrees">
      ${icon('agrees')}<span>Stated${where}: ${link}<span class="pm-unseen">, which agrees</span></span>
    </p>`;
  }
  const isMore = said.minutes > computed.atMost;
  const away = isMore ? said.minutes - computed.atMost : computed.minutes - said.atMost;
  return html`<p class="pm-stated pm-stated-differs">
    ${icon('differs')}<span
      >Stated${where}: ${link}, ${duration(Math.abs(away))} ${isMore ? 'more' : 'less'}</span
    >
  </p>`;
}
