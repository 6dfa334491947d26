import type { Analysis } from '../analysis';
import type { Finding } from '../rules/finding';
import type { SectionCompleteness } from './completeness';
import { groupFindings, type FindingGroup } from './finding-groups';
import { html, type Html } from './html';
import { icon } from './icons';
import { jump, part } from './jump';
import { renderFindings, renderFixes } from './render-findings';
import { counted } from './words';

/** How complete the document is: what there is to do, section by section, and which sections are done. */
export function renderCompleteness(analysis: Analysis, interactive: boolean): Html {
  const { completeness, findings } = analysis;
  const groups = groupFindings(analysis);
  const done = groups.filter((group) => isComplete(group));
  const open = groups.filter((group) => !isComplete(group));
  const complete = completeness.sections.filter(({ section, gaps }) => section && gaps === 0).length;
  const total = completeness.sections.length;
  return part(
    'completeness',
    'Completeness',
    html`<progress
        class="pm-progress"
        max="${total}"
        value="${complete}"
        aria-label="Complete sections"
      ></progress>
      <ul class="pm-sections">
        ${open.map((group) => renderGroup(group, analysis, interactive))}
      </ul>
      ${
        done.length > 0 &&
        html`<ul class="pm-sections-complete" aria-label="Complete">
          ${done.map(({ name, line }) => html`<li>${icon('complete')}${jump(line ?? 0, name)}</li>`)}
        </ul>`
      }`,
    html`<p class="pm-aside">
      ${complete} of ${counted(total, 'section')} complete${findings.length > 0 && ` · ${tally(findings)}`}
    </p>`,
  );
}

function isComplete({ completeness, findings }: FindingGroup): boolean {
  return findings.length === 0 && completeness?.section !== undefined && completeness.gaps === 0;
}

/** `2 errors, 1 warning, 12 notes`. */
export function tally(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [
    { number: count('error'), name: 'error' },
    { number: count('warning'), name: 'warning' },
    { number: count('info'), name: 'note' },
  ]
    .filter(({ number }) => number > 0)
    .map(({ number, name }) => counted(number, name))
    .join(', ');
}

function renderGroup(group: FindingGroup, analysis: Analysis, interactive: boolean): Html {
  const { key, name, line, findings, completeness } = group;
  const heading = html`${icon(iconOf(group))} <span class="pm-section-name">${name}</span>
    <span class="pm-section-state">${stateOf(completeness, findings)}</span>`;
  const [only] = findings;
  if (completeness && !completeness.section && findings.length < 2) {
    return html`<li class="pm-section pm-section-head">
      ${heading} ${interactive && only && renderFixes(only.finding, only.index, analysis)}
    </li>`;
  }
  const isPressing = findings.some(({ finding }) => finding.severity !== 'info');
  const list = html`<summary class="pm-section-head">${heading}</summary>
    ${renderFindings(findings, analysis, interactive)}`;
  // Not within the summary: what opens the list cannot hold a link, too.
  const go =
    line !== undefined && jump(line, html`${icon('source')}<span class="pm-unseen">Go to ${name}</span>`);
  return html`<li class="pm-section pm-section-open">
    ${
      isPressing
        ? html`<details id="pm-section-${key}" open>${list}</details>`
        : html`<details id="pm-section-${key}">${list}</details>`
    }
    ${go}
  </li>`;
}

function iconOf({
  completeness,
  findings,
}: FindingGroup): 'complete' | 'missing' | 'gap' | 'error' | 'warning' {
  if (completeness && !completeness.section) return 'missing';
  if (findings.some(({ finding }) => finding.severity === 'error')) return 'error';
  if (findings.some(({ finding }) => finding.severity === 'warning')) return 'warning';
  return (completeness?.gaps ?? 0) > 0 || findings.length > 0 ? 'gap' : 'complete';
}

function stateOf(completeness: SectionCompleteness | undefined, findings: FindingGroup['findings']): string {
  if (completeness && !completeness.section) return 'missing';
  return findings.length === 0 ? 'complete' : tally(findings.map(({ finding }) => finding));
}
