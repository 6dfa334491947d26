import type { MetricSetName } from '../metrics/sets';
import type { RuleCode } from '../rules/registry';
import type { Severity } from '../rules/severity';
import type { MilestoneName } from '../timeline/milestone';

/** What `.postmortem.json` holds once it keeps to `schemas/config.schema.json`. */
export interface ConfigurationFile {
  readonly include?: readonly string[];
  readonly template?: string;
  readonly timeZone?: string;
  readonly metrics?: MetricSetName | MetricsSetting;
  readonly milestones?: Readonly<Partial<Record<MilestoneName, readonly string[]>>>;
  readonly sections?: Readonly<Record<string, readonly string[]>>;
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly rules?: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>;
}

/** A set of definitions and those of the team's own. */
export interface MetricsSetting {
  readonly set?: MetricSetName;
  readonly define?: readonly OwnMetric[];
}

/** A definition of the team's own. */
export interface OwnMetric {
  readonly name: string;
  readonly label: string;
  readonly from: MilestoneName;
  readonly to: MilestoneName | readonly MilestoneName[];
}
