import type { Analysis } from '../analysis';
import type { Finding } from '../rules/finding';
import type { IndexedFinding } from './finding-groups';
import { html, type Html } from './html';
import { icon } from './icons';
import { jump } from './jump';
import { counted } from './words';

/** Findings of one section beyond these are counted, not shown: an unfinished document has hundreds. */
const mostShown = 30;
/** Of findings that say the same, so many lines are named. */
const mostLines = 12;

/** The findings of one section; those that say the same of several lines, and have no fix, say it once. */
export function renderFindings(
  findings: readonly IndexedFinding[],
  analysis: Analysis,
  interactive: boolean,
): Html {
  const alike = findingsAlike(findings, interactive);
  const rest = alike.slice(mostShown).flat().length;
  return html`<ul class="pm-findings">
    ${alike.slice(0, mostShown).map((same) => renderAlike(same, analysis, interactive))}
    ${rest > 0 && html`<li class="pm-hint">and ${counted(rest, 'finding')} more</li>`}
  </ul>`;
}

type Alike = readonly [IndexedFinding, ...IndexedFinding[]];

function findingsAlike(findings: readonly IndexedFinding[], interactive: boolean): readonly Alike[] {
  const alike = new Map<string, [IndexedFinding, ...IndexedFinding[]]>();
  for (const indexed of findings) {
    const { severity, rule, message, fixes } = indexed.finding;
    const isAlone = interactive && fixes.length > 0;
    const key = [severity, rule, message, isAlone ? indexed.index : ''].join('\0');
    const same = alike.get(key);
    if (same) same.push(indexed);
    else alike.set(key, [indexed]);
  }
  return [...alike.values()];
}

function renderAlike(alike: Alike, analysis: Analysis, interactive: boolean): Html {
  const [{ finding, index }] = alike;
  const { severity, message, rule } = finding;
  const lines = [...new Set(alike.map((each) => analysis.document.lines.lineAt(each.finding.range.start)))];
  const [first = 0] = lines;
  const shown = lines.slice(0, mostLines);
  const rest = lines.length - shown.length;
  const places =
    lines.length === 1
      ? html`line ${first + 1}`
      : html`lines
        ${shown.map((line, i) => html`${i > 0 && ', '}${jump(line, String(line + 1))}`)}${rest > 0 && ` and ${rest} more`}`;
  return html`<li class="pm-finding pm-finding-${severity}">
    ${icon(severity)}<span class="pm-unseen">${severity === 'info' ? 'note' : severity}:</span>
    <span class="pm-finding-text">
      ${jump(first, message)}
      <span class="pm-finding-where ${lines.length > 1 && 'pm-finding-places'}">${places} · ${rule}</span>
    </span>
    ${interactive && renderFixes(finding, index, analysis)}
  </li>`;
}

/** A choice of more is made in the editor, whose menu is made for it. */
const mostFixes = 4;

export function renderFixes(
  { fixes, range }: Finding,
  index: number,
  { document }: Analysis,
): Html | undefined {
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
