import type { Section } from '../document/document';
import type { SectionSpec } from '../template/template';

/** How much of a template's section a document has filled in. */
export interface SectionCompleteness {
  readonly spec: SectionSpec;
  /** `undefined` where the document lacks it. */
  readonly section: Section | undefined;
  /** How many findings of the class `incomplete` it has. */
  readonly gaps: number;
}

/** How complete a document is, by the template's top sections. */
export interface Completeness {
  /** From 0 to 1: the share of the sections without a gap. */
  readonly ratio: number;
  readonly sections: readonly SectionCompleteness[];
}
