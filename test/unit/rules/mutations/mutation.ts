import assert from 'node:assert/strict';

/** One defect put into a clean document, and the one finding that is to name it. */
export interface Mutation {
  readonly name: string;
  /** What is replaced, each by what; every text stands in the document just once. */
  readonly edits: readonly (readonly [find: string, replacement: string])[];
  readonly rule: string;
  /** A stretch of the line on which the finding is to be. */
  readonly line: string;
  /** The text of the finding's range; empty for a place where something is missing. */
  readonly text: string;
}

/** A document with a defect in it, and the one finding that is to name it. */
export interface Defect {
  readonly name: string;
  readonly broken: string;
  readonly rule: string;
  /** Where the finding is to begin: an offset into what is broken; `undefined` where the others say enough. */
  readonly place?: number | undefined;
  /** The text of the finding's range. */
  readonly text?: string | undefined;
  /** A stretch of the line on which it is to be. */
  readonly line?: string | undefined;
}

/** A mutation by one replacement. */
export function mutation(
  name: string,
  find: string,
  replacement: string,
  rule: string,
  line: string,
  text: string,
): Mutation {
  return { name, edits: [[find, replacement]], rule, line, text };
}

/** `text` with the defect in it. */
export function mutate(text: string, { name, edits }: Mutation): string {
  let mutated = text;
  for (const [find, replacement] of edits) {
    const parts = mutated.split(find);
    assert.equal(parts.length, 2, `“${name}”: “${find}” stands in the document ${parts.length - 1} times`);
    mutated = parts.join(replacement);
  }
  return mutated;
}
