import type { Severity } from '../rules/severity';

/** What `.postmortem.json` says; `schemas/config.schema.json` describes it. The same for editor and command line. */
export interface Configuration {
  /** Globs, relative to the configuration's folder, of the documents that are post-mortems whatever is in them. */
  readonly include: readonly string[];
  /** The zone of documents that name none: an IANA name or an offset. */
  readonly timeZone: string | undefined;
  /** By rule code: `off`, or the severity it has whatever the document's status. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultConfiguration: Configuration = { include: [], timeZone: undefined, rules: {} };
