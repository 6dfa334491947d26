import type { Fix } from '../rules/finding';
import type { Range } from '../text/range';

/** A mistake in `.postmortem.json`. What it is about does not count; the rest of the configuration does. */
export interface ConfigurationFinding {
  readonly rule: 'invalid-configuration';
  readonly severity: 'error';
  /** The narrowest range that says it, in the configuration's text: the name or the value. */
  readonly range: Range;
  /** For a reader: one sentence or two, plain text. */
  readonly message: string;
  /** What would mend it, the best first. */
  readonly fixes: readonly Fix[];
}

/** The finding that `message` tells of `range`. */
export function configurationFinding(
  range: Range,
  message: string,
  fixes: readonly Fix[] = [],
): ConfigurationFinding {
  return { rule: 'invalid-configuration', severity: 'error', range, message, fixes };
}
