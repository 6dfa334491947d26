import type { Range, TextEdit } from '../text/range';
import type { RuleCode } from './registry';
import type { Severity } from './severity';

/** One thing that a rule has to say about a document. */
export interface Finding {
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** The narrowest range that says it: the cell, the value, the word. */
  readonly range: Range;
  /** What the finding is about, for scripts; the rule's own file says which. */
  readonly data: object;
  /** For a reader: one sentence, plain text. */
  readonly message: string;
  /** What would mend it, the best first; empty where nothing can without knowing more. */
  readonly fixes: readonly Fix[];
}

/** A change to the text that settles a finding and touches nothing else. Made twice, it changes nothing more. */
export interface Fix {
  /** As a menu shows it: `Add section "Timeline"`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it needs no choice, so that it may be made for all findings of a rule at once. */
  readonly automatic: boolean;
  /**
   * Whether it makes a place that is still to be filled in: a placeholder, an empty cell. Asked for, it saves typing;
   * unasked, it would trade one finding for others, and so “fix all” leaves it out.
   */
  readonly isScaffold?: boolean;
}
