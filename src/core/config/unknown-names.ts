import { qualifiedKey } from '../template/read';
import type { Template } from '../template/template';
import { didYouMean, nameKey } from '../text/names';
import { configurationFinding, type ConfigurationFinding } from './finding';
import type { ConfigurationReading } from './read';

/**
 * The names in a configuration that its template does not have: sections, fields and columns. Only who has read
 * the template can tell.
 */
export function unknownNames(
  { configuration, source }: ConfigurationReading,
  template: Template,
): readonly ConfigurationFinding[] {
  const sections = template.allSections.map(({ name }) => name);
  const columns = template.allSections.flatMap(({ name: section, table }) =>
    (table?.columns ?? []).map(({ name }) => ({ section, name })),
  );
  const labels = [...template.fields.map(({ label }) => label), ...columns.map(({ name }) => name)];
  const known = new Set([
    ...template.fields.flatMap(({ keys, label, source }) => [
      ...keys,
      qualifiedKey(source.section.name, label),
    ]),
    ...columns.flatMap(({ section, name }) => [nameKey(name), qualifiedKey(section, name)]),
  ]);
  const unknown = (setting: 'sections' | 'values', kind: string, name: string, names: readonly string[]) => {
    const range = source.nameRangeOf([setting, name]);
    const near = didYouMean(name, names, (candidate) => candidate);
    return configurationFinding(
      range,
      `The template has no ${kind} “${name}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
      near === undefined ? [] : [source.replacement(range, near)],
    );
  };
  return [
    ...Object.keys(configuration.sections)
      .filter((name) => !sections.some((section) => nameKey(section) === nameKey(name)))
      .map((name) => unknown('sections', 'section', name, sections)),
    ...Object.keys(configuration.values)
      .filter((label) => !known.has(nameKey(label)))
      .map((label) => unknown('values', 'field or column', label, labels)),
  ];
}

/** The finding that the template which the configuration names cannot be read, for `reason`. */
export function unreadableTemplate(
  { configuration, source }: ConfigurationReading,
  reason: string,
): ConfigurationFinding {
  const path = configuration.template ?? '';
  return configurationFinding(
    source.rangeOf(['template']),
    `The template “${path}” cannot be read (${reason}); the built-in one serves instead.`,
  );
}
