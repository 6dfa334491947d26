import { describeLeftOut, redact, type Redacted } from '../../../../src/core/report';
import { analysisOf } from '../incident';

/** What readers outside get of the post-mortem of `body`, and what they are told. */
export function outside(body: string): Redacted & { readonly text: string; readonly told: string } {
  const redacted = redact(analysisOf(`# Post-mortem: checkout\n\n${body}\n`));
  const { text } = redacted.analysis.document;
  return {
    ...redacted,
    text: text
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n'),
    told: describeLeftOut(redacted.leftOut),
  };
}
