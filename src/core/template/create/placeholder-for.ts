import { plainText } from '../../document/inline';
import { isDuration } from '../../metrics/duration';
import { datesIn } from '../../text/date';
import { formOfRole } from '../columns';
import { readForm, type ValueForm } from '../forms';
import { chosenOption, isUnchosen } from '../options';
import { isOnlyPlaceholders } from '../placeholders';
import type { ColumnRole } from '../template';
import { isDeclaredAbsent } from '../values';
import { bare } from './words';

/** What a document or an incident is at: the words of a review, and those of status pages. */
const courses = [
  ['Draft', 'Under Review', 'Final'],
  ['Investigating', 'Identified', 'Mitigated', 'Monitoring', 'Resolved', 'Closed'],
];

/** Accepts "Status", "Incident State" and "Document Status:". */
const ofStatus = /\b(?:state|status)\W*$/i;

/** Accepts the labels of what there is but one of, and a team's own words for: "Severity", "Incident Priority". */
const ofChoice = /\b(?:state|status|severity|priority|impact level)\W*$/i;

/**
 * What a template has in place of a field's value: a form that the value keeps to, or its label.
 * @param form what the template in use has for the field: its choices are taken over
 */
export function placeholderForField(label: string, value: string, form?: ValueForm): string {
  const text = plainText(value);
  if (isOnlyPlaceholders(value)) return value;
  if (form?.kind === 'choice' && isOneOf(form.options, value)) return form.options.join(' / ');
  // Many documents have the incident's status, not their own, under such a label.
  const course = ofStatus.test(label) && courses.find((options) => isOneOf(options, text));
  if (course) return course.join(' / ');
  // A choice that is not made yet is that of the next one, too.
  const listed = ofChoice.test(label) ? readForm(text) : undefined;
  if (listed?.kind === 'choice') return listed.options.join(' / ');
  return `[${shapeOf(label, text) ?? bare(label)}]`;
}

/** The form, as templates write it, that `text` keeps to. */
function shapeOf(label: string, text: string): string | undefined {
  const id = idShape(label, text);
  if (id !== undefined) return id;
  const time = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/.test(text);
  if (isWholeDate(text)) return time ? 'YYYY-MM-DD HH:MM' : 'YYYY-MM-DD';
  if (!isDuration(text)) return undefined;
  // “1:42” is a time of day, and “1.2 M” a number, unless the label says that it is a time taken.
  if (
    /\b(?:duration|downtime|length|lasted|took|time (?:to|in|of|taken))\b|^TT[A-Z]\b/i.test(label) ||
    /\d\s?(?:h|hrs?|hours?|mins?|minutes?|secs?|seconds?|days?)\b/.test(text)
  )
    return 'X hours Y minutes';
  return time ? 'HH:MM' : undefined;
}

/** What a template has in a column's cells; `values` are those that the document has there. */
export function placeholderForColumn(
  header: string,
  role: ColumnRole | undefined,
  values: readonly string[],
  form?: ValueForm,
): string {
  if (role === 'time') return '[HH:MM]';
  if (role === 'due') return 'YYYY-MM-DD';
  const texts = [...new Set(values.map((value) => plainText(value)))].filter(
    (text) => text !== '' && !isDeclaredAbsent(text) && !isOnlyPlaceholders(text),
  );
  // Accepts "1" and "AI-1", with which the items of every post-mortem begin.
  if (role === 'id') return /^(?:[A-Z]{1,5}-?)?0{0,3}1$/.test(texts[0] ?? '') ? (texts[0] ?? '') : '[ID]';
  const usual = role && formOfRole(role);
  const isFit = ({ options }: { readonly options: readonly string[] }): boolean =>
    texts.every((text) => isOneOf(options, text));
  if (form?.kind === 'choice' && form !== usual && isFit(form)) return form.options.join(' / ');
  const own = usual?.kind === 'choice' && !isFit(usual) ? ownChoices(texts, role) : [];
  return own.length > 1 ? own.join(' / ') : `[${bare(plainText(header))}]`;
}

/** The choices of a team that has words of its own: those that it is seen to use, with usual ones where that is but one. */
function ownChoices(texts: readonly string[], role: ColumnRole | undefined): readonly string[] {
  const own = texts.filter((text) => text.length <= 30 && !/[/[\]]/.test(text));
  if (own.length !== 1) return own;
  return [
    ...own,
    ...(role === 'priority' ? ['High', 'Medium', 'Low'] : ['Not Started', 'In Progress', 'Done']),
  ];
}

function isOneOf(options: readonly string[], text: string): boolean {
  return isUnchosen(options, text) || chosenOption(options, text) !== undefined;
}

function isWholeDate(text: string): boolean {
  const [date] = datesIn(text);
  return date?.date !== undefined && text.length - (date.end - date.start) < 12;
}

/** Accepts "INC-2024-05-01-001", whose shape is "INC-YYYY-MM-DD-XXX", and an “Incident number” such as "PM-1042". */
function idShape(label: string, text: string): string | undefined {
  if (!/^[A-Z]{2,10}-[\d-]{1,20}$/.test(text)) return undefined;
  const dated = text.replace(/\d{4}-\d{2}-\d{2}/, 'YYYY-MM-DD');
  if (dated === text && !/\b(?:id|no|nr|number|reference)\b/i.test(label)) return undefined;
  const shape = dated.replace(/\d{1,9}/g, (digits) => 'X'.repeat(digits.length));
  const form = readForm(`[${shape}]`);
  return form.kind === 'id' && form.pattern.test(text) ? shape : undefined;
}

/** Front matter with its keys and placeholders: what a site makes of a page is the same for all of them. */
export function placeholderForMetadata(metadata: string): string {
  return metadata
    .split(/\r\n?|\n/)
    .flatMap((line, i, lines) => {
      if (i === 0 || i === lines.length - 1) return [line.replace('\ufeff', '')];
      const key = /^([A-Z][\w-]{0,60})\s?([:=])/i.exec(line);
      if (!key) return [];
      const value = /date/i.test(key[1] ?? '') ? 'YYYY-MM-DD' : `"[${bare(key[1] ?? '')}]"`;
      return [`${key[1] ?? ''}${key[2] === '=' ? ' =' : ':'} ${value}`];
    })
    .join('\n');
}
