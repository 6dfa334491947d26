import type { Analysis } from '../analysis';
import type { Metric } from '../metrics/metric';
import { dueDates, isOverdue, type ActionItem } from '../actions/action-item';
import { readOverview, type Fact } from '../report/overview';
import type { Status } from '../rules/severity';
import { formatDate } from '../text/calendar';
import type { MilestoneName } from '../timeline/milestone';
import { findingData, type FindingData } from './finding-data';
import { metricsData, toThousandths, type MetricsData } from './metrics-data';

/**
 * All that is known of one document as plain data, by `schemas/postmortem.schema.json`. It has everything that
 * `MetricsData` has. Lines are 1-based.
 */
export interface PostmortemData extends MetricsData {
  /** Grows by one when a script that reads the data would have to change; additions leave it. */
  readonly schemaVersion: 1;
  readonly title: string | null;
  readonly id: string | null;
  readonly date: string | null;
  readonly severity: string | null;
  /** How far along the document says that it is; `draft` where it does not say. */
  readonly status: Status;
  readonly summary: string | null;
  /** People and impact, in the document's own words. */
  readonly people: readonly FactData[];
  readonly impact: readonly FactData[];
  /** The definitions in force, in the order in which they are shown. */
  readonly definitions: readonly DefinitionData[];
  /** Every place that states a metric, also where the timeline does not record it. */
  readonly statements: readonly StatementData[];
  readonly completeness: CompletenessData;
  readonly sections: readonly SectionData[];
  readonly fields: readonly FieldData[];
  readonly actionItems: readonly ActionItemData[];
  readonly findings: readonly FindingData[];
}

export interface FactData {
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

export interface DefinitionData {
  readonly name: string;
  readonly label: string;
  readonly from: MilestoneName;
  /** The first of these that is recorded ends the duration. */
  readonly to: readonly MilestoneName[];
}

export interface StatementData {
  readonly metric: string;
  readonly line: number;
  readonly text: string;
  /** The least that is stated. */
  readonly minutes: number;
  /** The most; null where none is stated, as in "over 2 hours". */
  readonly atMost: number | null;
  /** null where there is nothing to compare it with. */
  readonly agrees: boolean | null;
}

export interface CompletenessData {
  /** From 0 to 1: the share of the template's sections that have no gap. */
  readonly ratio: number;
  readonly sections: readonly {
    /** As the template has it. */
    readonly name: string;
    /** null where the document lacks it. */
    readonly line: number | null;
    readonly gaps: number;
  }[];
}

export interface SectionData {
  readonly name: string;
  /** The name of the template's section that it is; null for one of the author's own. */
  readonly template: string | null;
  /** The heading's level, 1 to 6; 7 for a label that opens a block. */
  readonly level: number;
  readonly line: number;
  readonly endLine: number;
}

export interface FieldData {
  readonly label: string;
  /** As written, with its markup. */
  readonly value: string;
  /** The section that has it; null before the first. */
  readonly section: string | null;
  readonly line: number;
}

export interface ActionItemData {
  readonly line: number;
  readonly id: string;
  readonly action: string;
  readonly owner: string;
  readonly priority: string;
  readonly due: string;
  /** `due` as `2024-05-01`; null where it is no date. */
  readonly dueDate: string | null;
  readonly status: string;
  /** Whether its status says that nothing is left to do. */
  readonly done: boolean;
  /** Whether it should have been done by the day of the export. */
  readonly overdue: boolean;
}

/** `analysis` as plain data for scripts. */
export function postmortemData(analysis: Analysis): PostmortemData {
  const { document, match, completeness, actionItems, findings, metrics } = analysis;
  const { lines } = document;
  const lineOf = (offset: number): number => lines.lineAt(offset) + 1;
  const overview = readOverview(analysis);
  return {
    schemaVersion: 1,
    title: overview.title ?? null,
    id: overview.id?.value ?? null,
    date: overview.date?.value ?? null,
    severity: overview.severity?.value ?? null,
    status: analysis.status,
    summary: overview.summary ?? null,
    people: overview.people.flatMap(factData),
    impact: overview.impact.flatMap(factData),
    ...metricsData(analysis),
    definitions: metrics.map(({ definition: { name, label, from, to } }) => ({ name, label, from, to })),
    statements: metrics.flatMap((metric) => statementData(metric, lineOf)),
    completeness: {
      ratio: toThousandths(completeness.ratio),
      sections: completeness.sections.map(({ spec, section, gaps }) => ({
        name: spec.name,
        line: section ? lineOf(section.nameRange.start) : null,
        gaps,
      })),
    },
    sections: document.sections.map((section) => ({
      name: section.name,
      template: match.specs.get(section)?.name ?? null,
      level: section.level,
      line: lineOf(section.nameRange.start),
      endLine: lineOf(section.range.end),
    })),
    fields: document.fields.map(({ label, value, section, range }) => ({
      label,
      value,
      section: section.kind === 'root' ? null : section.name,
      line: lineOf(range.start),
    })),
    actionItems: actionItems.map((item) => actionItemData(item, analysis)),
    findings: findings.map((finding) => findingData(finding, lines)),
  };
}

/** What the author has still to say is no fact. */
function factData({ label, value, line }: Fact): readonly FactData[] {
  return value === undefined ? [] : [{ label, value, line: line + 1 }];
}

function statementData(
  { definition, stated }: Metric,
  lineOf: (offset: number) => number,
): readonly StatementData[] {
  return stated.flatMap(({ field, duration, agrees }) => {
    if (!duration) return [];
    const { minutes, atMost } = duration;
    return {
      metric: definition.name,
      line: lineOf(field.range.start),
      text: field.value,
      minutes: toThousandths(minutes),
      atMost: atMost === Infinity ? null : toThousandths(atMost),
      agrees: agrees ?? null,
    };
  });
}

function actionItemData(item: ActionItem, analysis: Analysis): ActionItemData {
  const { line, id, action, owner, priority, due, status, done } = item;
  const [date, other] = dueDates(item, analysis.timeline);
  return {
    line: line + 1,
    id,
    action,
    owner,
    priority,
    due,
    dueDate: date && !other ? formatDate(date) : null,
    status,
    done,
    overdue: isOverdue(item, analysis),
  };
}
