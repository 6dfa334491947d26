import type { Analysis } from '../analysis';
import type { Finding } from '../rules/finding';
import type { SectionCompleteness } from './completeness';
import { groupFindings, type FindingGroup } from './finding-groups';
import { html, type Html } from './html';
import { icon } from './icons';
import { jump, part } from './jump';
import { counted } from './words';

/** Findings of one section beyond these are counted, not shown: an unfinished document has hundreds. */
const mostShown = 30;

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
  const shown = findings.slice(0, mostShown);
  const rest = findings.length - shown.length;
  const list = html`<summary class="pm-section-head">${heading}</summary>
    <ul class="pm-findings">
      ${shown.map(({ finding, index }) => renderFinding(finding, index, analysis, interactive))}
      ${rest > 0 && html`<li class="pm-hint">and ${counted(rest, 'finding')} more</li>`}
    </ul>`;
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

function renderFinding(finding: Finding, index: number, analysis: Analysis, interactive: boolean): Html {
  const line = analysis.document.lines.lineAt(finding.range.start);
  const { severity, message, rule } = finding;
  return html`<li class="pm-finding pm-finding-${severity}">
    ${icon(severity)}<span class="pm-unseen">${severity === 'info' ? 'note' : severity}:</span>
    <span class="pm-finding-text">
      ${jump(line, message)} <span class="pm-finding-where">line ${line + 1} · ${rule}</span>
    </span>
    ${interactive && renderFixes(finding, index, analysis)}
  </li>`;
}

/** A choice of more is made in the editor, whose menu is made for it. */
const mostFixes = 4;

function renderFixes({ fixes, range }: Finding, index: number, { document }: Analysis): Html | undefined {
  if (fixes.length === 0) return undefined;
  const shown = fixes.length > mostFixes ? fixes.slice(0, mostFixes - 1) : fixes;
  const rest = fixes.length - shown.length;
  return html`<span class="pm-fixes ${shown.length > 2 ? 'pm-fixes-many' : 'pm-fixes-few'}">
    ${shown.map(
      ({ title }, fix) =>
        html`<button type="button" class="pm-fix" data-finding="${index}" data-fix="${fix}">
          ${icon('fix')} ${title}
        </button>`,
    )}
    ${rest > 0 && jump(document.lines.lineAt(range.start), `${rest} more in the editor`)}
  </span>`;
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
