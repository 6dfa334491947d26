import type { ConfigurationFile } from './configuration-file';

/** A way in which a value breaks the schema, as ajv tells it. */
export interface SchemaError {
  /** A JSON pointer to the value: `/metrics/define/0/to`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The name of the property that the error is about, where it is about a name. */
  readonly propertyName?: string;
}

/** Whether `data` keeps to `schemas/config.schema.json`; `errors` are those of the last call. */
export declare const validate: {
  (data: unknown): data is ConfigurationFile;
  readonly errors: readonly SchemaError[] | null;
};
