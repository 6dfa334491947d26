/** A file in the repository that derives from others; the unit tests hold it to what is made of them today. */
export interface Generated {
  /** From the repository's root. */
  readonly path: string;
  readonly make: () => Promise<string>;
}
