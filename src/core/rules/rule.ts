import type { Facts } from '../analysis';
import type { Range } from '../text/range';
import type { Finding, Fix } from './finding';
import type { RuleClass, Severity } from './severity';

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

/** A finding of the rule `Code`. */
export interface FindingOf<Code extends string> extends Omit<Finding, 'rule'> {
  readonly rule: Code;
}

export interface Rule<Code extends string = string> {
  readonly code: Code;
  readonly class: RuleClass;
  /** What the rule finds, each with the severity given. */
  run(facts: Facts, severity: Severity): readonly FindingOf<Code>[];
}

/** Makes a rule of its definition. */
export function defineRule<const Code extends string, Data extends object>(
  definition: RuleDefinition<Code, Data>,
): Rule<Code> {
  const { code } = definition;
  return {
    code,
    class: definition.class,
    run(facts, severity) {
      const findings: FindingOf<Code>[] = [];
      for (const found of definition.check(facts)) {
        findings.push(new LazyFinding(definition, found, severity));
      }
      return findings;
    },
  };
}

/**
 * A finding that works its message and its fixes out when they are asked for: a document with thousands of
 * findings shows a few of them.
 */
class LazyFinding<Code extends string, Data extends object> implements FindingOf<Code> {
  readonly rule: Code;
  readonly range: Range;
  readonly data: Data;
  readonly #definition: RuleDefinition<Code, Data>;
  readonly #found: Found<Data>;

  constructor(
    definition: RuleDefinition<Code, Data>,
    found: Found<Data>,
    readonly severity: Severity,
  ) {
    this.#definition = definition;
    this.#found = found;
    this.rule = definition.code;
    this.range = found.range;
    this.data = found.data;
  }

  get message(): string {
    return this.#definition.message(this.data);
  }

  get fixes(): readonly Fix[] {
    return this.#found.fixes?.() ?? [];
  }
}
