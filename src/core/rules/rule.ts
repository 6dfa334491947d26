import type { Facts } from '../analysis';
import type { Range } from '../text/range';
import type { Fix } from './finding';
import type { RuleClass } from './severity';

/** What a rule's check finds: a place, and what its message and its fixes need to know. */
export interface Found<Data extends object> {
  readonly range: Range;
  readonly data: Data;
  /** Called only when somebody asks for the fixes. */
  readonly fixes?: () => readonly Fix[];
}

/** A rule as its file defines it. */
export interface RuleDefinition<Code extends string, Data extends object> {
  readonly code: Code;
  readonly class: RuleClass;
  check(facts: Facts): Iterable<Found<Data>>;
  /** The sentence for a finding; the same in the editor and on the command line. */
  message(data: Data): string;
}

/** A finding before the document's status gives it a severity. */
export interface RawFinding<Code extends string = string> {
  readonly rule: Code;
  readonly range: Range;
  readonly data: object;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

export interface Rule<Code extends string = string> {
  readonly code: Code;
  readonly class: RuleClass;
  run(facts: Facts): readonly RawFinding<Code>[];
}

/**
 * Makes a rule of its definition. Messages and fixes are worked out when they are first asked for: a document
 * with thousands of findings shows a few of them.
 */
export function defineRule<const Code extends string, Data extends object>(
  definition: RuleDefinition<Code, Data>,
): Rule<Code> {
  const { code } = definition;
  return {
    code,
    class: definition.class,
    run(facts) {
      const findings: RawFinding<Code>[] = [];
      for (const { range, data, fixes } of definition.check(facts)) {
        findings.push({
          rule: code,
          range,
          data,
          get message() {
            return definition.message(data);
          },
          get fixes() {
            return fixes?.() ?? [];
          },
        });
      }
      return findings;
    },
  };
}
