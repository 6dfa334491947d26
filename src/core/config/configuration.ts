import { metricSets } from '../metrics/sets';
import type { MetricDefinition } from '../metrics/metric';
import type { RuleCode } from '../rules/registry';
import type { Severity } from '../rules/severity';
import type { MilestoneName } from '../timeline/milestone';

/** What `.postmortem.json` says; `schemas/config.schema.json` describes it. The same for editor and command line. */
export interface Configuration {
  /** Globs, relative to the configuration's folder, of the documents that are post-mortems whatever is in them. */
  readonly include: readonly string[];
  /** The team's template, relative to the configuration's folder; the built-in one where there is none. */
  readonly template: string | undefined;
  /** The zone of documents that name none: an IANA name or an offset. */
  readonly timeZone: string | undefined;
  /** The definitions in force, in the order in which they are shown. */
  readonly metrics: readonly MetricDefinition[];
  /** A team's own phrases: an entry that has one of them holds the milestone. */
  readonly milestones: Readonly<Partial<Record<MilestoneName, readonly string[]>>>;
  /** Other names of the template's sections, by the template's name. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** The choices of a field or column, by its label. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** By rule code: `off`, or the severity it has whatever the document's status. */
  readonly rules: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>;
}

export const defaultConfiguration: Configuration = {
  include: [],
  template: undefined,
  timeZone: undefined,
  metrics: metricSets.default,
  milestones: {},
  sections: {},
  values: {},
  rules: {},
};
