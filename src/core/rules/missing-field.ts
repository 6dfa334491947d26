import type { Facts } from '../analysis';
import { insertField } from '../template/insert-field';
import type { FieldSpec, SectionSpec } from '../template/template';
import { defineRule } from './rule';

/** A field of the template that a section which is there does not have. */
export const missingField = defineRule({
  code: 'missing-field',
  class: 'incomplete',
  *check(facts: Facts) {
    const metricLabels = new Set(facts.metrics.map(({ definition }) => definition.label));
    for (const { spec, home } of missingFields(facts)) {
      if (metricLabels.has(spec.label)) continue;
      const section = facts.match.sections.get(home);
      if (!section) continue;
      yield {
        range: section.nameRange,
        data: { name: spec.label, section: section.name },
        fixes: () => [
          {
            title: `Add field “${spec.label}”`,
            edits: [insertField(facts, home, spec)],
            automatic: true,
          },
        ],
      };
    }
  },
  message: ({ name, section }) => `The field “${name}” is missing from “${section}”.`,
});

/** The template's fields that the document has nowhere, of the sections that it has. */
export function* missingFields({
  match,
  template,
}: Facts): Generator<{ spec: FieldSpec; home: SectionSpec }> {
  const names = new Set([...match.specs.keys()].map((section) => section.name));
  for (const home of template.allSections) {
    if (!match.sections.has(home)) continue;
    for (const spec of home.fields) {
      if (!match.fields.has(spec) && !names.has(spec.label)) yield { spec, home };
    }
  }
}
