import type { Facts } from '../analysis';
import { didYouMean } from '../text/names';
import { commentMistakes } from './comment-mistakes';
import { defineRule, type Rule } from './rule';
import { readSuppressions } from './suppressions';
import { propose } from './propose';

/**
 * What the rules for values and fields say of comments to the tools: a mark that marks nothing, a code that no rule has, and
 * a missing reason. They are no rules of their own, and know the codes only once all rules are there.
 */
export function suppressionMistakes(
  codes: readonly string[],
): readonly Rule<'invalid-value' | 'empty-field'>[] {
  return [
    commentMistakes,
    defineRule({
      code: 'invalid-value',
      class: 'wrong',
      *check({ document }: Facts) {
        for (const suppression of readSuppressions(document)) {
          for (const { code, range } of suppression.codes) {
            if (codes.includes(code)) continue;
            const near = didYouMean(code, codes, (each) => each);
            yield {
              range,
              data: { name: 'rule', value: code, near },
              // What it would silence is the author's to say.
              fixes: () => (near === undefined ? [] : [propose(`Change to “${near}”`, range, near)]),
            };
          }
        }
      },
      message: ({ value, near }) =>
        `There is no rule “${value}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
    }),
    defineRule({
      code: 'empty-field',
      class: 'incomplete',
      *check({ document }: Facts) {
        for (const { kind, range, codes: own, reason } of readSuppressions(document)) {
          if (kind === 'up-to-here' || (reason !== '' && own.length > 0)) continue;
          yield { range, data: { name: 'reason', isBare: own.length === 0 } };
        }
      },
      message: ({ isBare }) =>
        isBare
          ? 'This comment names no rule, and so has no effect: write the rule’s code and, behind a colon or a dash, the reason.'
          : 'This comment has no effect without a reason: write it behind the rule’s code and a colon or a dash.',
    }),
  ];
}
