import type { Configuration } from './config/configuration';
import type { Document } from './document/document';
import type { Metric } from './metrics/metric';
import type { Finding } from './rules/finding';
import type { Status } from './rules/severity';
import type { Template } from './template/template';
import type { TemplateMatch } from './template/match';
import type { Swallow } from './template/swallow';
import type { Value } from './template/values';
import type { Milestones } from './timeline/milestone';
import type { Timeline } from './timeline/timeline';
import type { ActionItem } from './actions/action-item';
import type { Completeness } from './report/completeness';

/** What an analysis needs besides the text. */
export interface AnalysisContext {
  readonly template: Template;
  readonly configuration: Configuration;
  /** The file's name or path: teams put the incident's date into it. */
  readonly path?: string | undefined;
  /** The reader's date, `2024-05-01`; without it nothing is overdue. */
  readonly today?: string | undefined;
}

/** What is known of a document before the rules speak. */
export interface Facts extends AnalysisContext {
  readonly document: Document;
  /** Which sections, fields and tables of the template the document has, and where. */
  readonly match: TemplateMatch;
  /** What keeps a part of the document from being read, if anything does. */
  readonly swallow: Swallow | undefined;
  /** The values that the template has a form for: dates, durations, ids, choices. */
  readonly values: readonly Value[];
  /** `draft` where the document names none. */
  readonly status: Status;
  readonly timeline: Timeline;
  readonly milestones: Milestones;
  readonly metrics: readonly Metric[];
  readonly actionItems: readonly ActionItem[];
}

/** All that there is to know of one version of a document. */
export interface Analysis extends Facts {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
}
