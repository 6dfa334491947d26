import { metricSets } from '../metrics/sets';
import { rules } from '../rules/registry';
import { milestoneNames } from '../timeline/milestone';
import type { JsonPath } from './source';

/** A part of the configuration as a finding names it: `“metrics.define[0].to”`. */
export function nameOf(path: JsonPath): string {
  if (path.length === 0) return 'The configuration';
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`));
  return `“${parts.join('').replace(/^\./, '')}”`;
}

/** What the part at `path` takes, in words. */
export function takes(path: JsonPath): string {
  const [setting, second, third, fourth] = path;
  switch (setting) {
    case undefined:
      return 'an object: { … }';
    case 'include':
      return second === undefined ? 'a list of globs' : 'a glob';
    case 'template':
      return 'the path of a Markdown file';
    case 'timeZone':
      return 'the name of a time zone';
    case 'metrics':
      return takesOfMetrics(second, third, fourth);
    case 'milestones':
      if (second === undefined) return 'lists of phrases by milestone';
      return third === undefined ? 'a list of phrases' : 'a phrase';
    case 'sections':
      if (second === undefined) return 'lists of other names by section';
      return third === undefined ? 'a list of names' : 'a name';
    case 'values':
      if (second === undefined) return 'lists of choices by field or column';
      return third === undefined ? 'a list of choices' : 'a text';
    case 'rules':
      return second === undefined ? 'severities by rule' : 'off, info, warning or error';
    default:
      return 'a text';
  }
}

const milestones = `one of ${milestoneNames.join(', ')}`;

function takesOfMetrics(
  second: JsonPath[number] | undefined,
  third: JsonPath[number] | undefined,
  fourth: JsonPath[number] | undefined,
): string {
  const sets = Object.keys(metricSets).join(', ');
  if (second === undefined) return `${sets} or an object: { "set": …, "define": … }`;
  if (second === 'set') return `one of ${sets}`;
  if (third === undefined) return 'a list of definitions';
  if (fourth === undefined) return 'a definition: { "name": …, "label": …, "from": …, "to": … }';
  if (fourth === 'name') return 'a small letter and then letters and digits';
  if (fourth === 'label') return 'a text';
  return milestones;
}

/** The names that the object at `path` can have, and what they are names of. */
export function knownNames(path: JsonPath): { readonly kind: string; readonly names: readonly string[] } {
  const [setting, second] = path;
  if (setting === undefined) return { kind: 'setting', names: settingNames };
  if (setting === 'rules') return { kind: 'rule', names: rules.map(({ code }) => code) };
  if (setting === 'milestones') return { kind: 'milestone', names: milestoneNames };
  return second === undefined
    ? { kind: `setting of “${setting}”`, names: ['set', 'define'] }
    : { kind: 'part of a definition', names: ['name', 'label', 'from', 'to'] };
}

const settingNames = [
  ...['include', 'template', 'timeZone', 'metrics', 'milestones', 'sections', 'values', 'rules'],
] as const;
