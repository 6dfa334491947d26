import { nameKey, remembering } from '../text/names';
import { isKnownName } from './other-names';

/**
 * The names that a heading for more than one section puts together, in each way in which it can be read; none for a
 * name that is one.
 *
 * @example compoundNames('Remediation & Follow-up Actions') // [['Remediation', 'Follow-up Actions'], …]
 * @example compoundNames('Customer and Business Impact') // […, ['Customer Impact', 'Business Impact']]
 */
export const compoundNames = remembering((name): readonly (readonly string[])[] => {
  const parts = name
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', ...others] = parts;
  const last = parts.at(-1) ?? '';
  if (others.length === 0 || parts.length > 4) return [];
  // What the last part ends with, or the first begins with, the others share.
  const noun = last.slice(last.lastIndexOf(' ') + 1);
  const beginning = first.slice(0, first.lastIndexOf(' ') + 1);
  return [
    parts,
    ...(noun === last ? [] : [parts.map((part) => (part === last ? part : `${part} ${noun}`))]),
    ...(beginning === '' ? [] : [parts.map((part) => (part === first ? part : beginning + part))]),
  ];
});

// Accepts what stands between the names in "Impact / Detection", "Causes & Fixes", "Summary, Impact and Timeline".
const separator = /\s?[/&+,]\s?|\s(?:and|und|et|y)\s/iu;

/** Whether sections of post-mortems go by the name `part`, of which a template need not know. */
export function isUsualName(part: string): boolean {
  const key = nameKey(part);
  return isKnownName(key) || otherKeys.has(key);
}

/** Sections that published post-mortems have beside those of the usual templates. */
const otherKeys: ReadonlySet<string> = new Set(
  [
    ...[
      'Detection',
      'Trigger',
      'Triggers',
      'Background',
      'Context',
      'Response',
      'Incident Response',
      'Scope',
    ],
    ...['Analysis', 'Discussion', 'Description', 'Investigation', 'Diagnosis', 'Effects', 'Consequences'],
    ...['Mitigations', 'Fixes', 'Workaround', 'Improvements', 'Open Questions', 'Notes', 'People Involved'],
  ].map(nameKey),
);
