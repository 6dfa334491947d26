import { singularKey } from '../text/names';
import type { FieldSpec, SectionSpec, TemplateIndex } from './template';

/** The parts of a template with `allSections` and `fields` by what finds them. */
export function indexTemplate(
  allSections: readonly SectionSpec[],
  fields: readonly FieldSpec[],
): TemplateIndex {
  return {
    sections: groupByKey(allSections),
    fields: groupByKey(fields),
    homes: new Map(
      allSections.flatMap((section) => section.fields.map((field) => [field, section] as const)),
    ),
    tables: allSections.flatMap(({ table }) => table ?? []),
  };
}

/** Those of `specs` that accept a name with this key, or else in the singular. */
export function namedBy<T>(
  specs: ReadonlyMap<string, readonly T[]>,
  key: string,
  name: string,
): readonly T[] | undefined {
  return specs.get(key) ?? specs.get(singularKey(name));
}

function groupByKey<T extends { readonly keys: readonly string[] }>(
  specs: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  const add = (key: string, spec: T): void => {
    const group = groups.get(key);
    if (group) group.push(spec);
    else groups.set(key, [spec]);
  };
  // A name of its own outranks a name that is merely accepted.
  for (const spec of specs) if (spec.keys[0] !== undefined) add(spec.keys[0], spec);
  for (const spec of specs) for (const key of spec.keys.slice(1)) add(key, spec);
  return groups;
}
