import type { ColumnRole } from '../template';
import { isDuration } from '../../metrics/duration';
import { plainText } from '../../document/inline';
import { datesIn } from '../../text/date';
import { chosenOption } from '../options';
import { keysOf } from '../other-names';
import { nameKey } from '../../text/names';

const statusKeys = new Set(keysOf('Status'));

/** What a template has in place of a field's value: a form that the value keeps to, or its label. */
export function placeholderForField(label: string, value: string): string {
  const text = plainText(value);
  const stages = ['Draft', 'Under Review', 'Final'];
  // Many documents have the incident's status, not their own, under this label.
  if (statusKeys.has(nameKey(label)) && chosenOption(stages, text) !== undefined) return stages.join(' / ');
  const shape = idShape(text);
  if (shape !== undefined) return `[${shape}]`;
  if (isWholeDate(text)) return '[YYYY-MM-DD]';
  if (isDuration(text)) return '[X hours Y minutes]';
  return `[${bare(label)}]`;
}

/** What a template has in a column's cells. */
export function placeholderForColumn(header: string, role: ColumnRole | undefined): string {
  if (role === 'time') return '[HH:MM]';
  if (role === 'due') return 'YYYY-MM-DD';
  if (role === 'id') return '1';
  return `[${bare(plainText(header))}]`;
}

/** A name as the words of a placeholder: brackets in it would end them. */
export function bare(name: string): string {
  const words = name
    .replace(/[[\]\n|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? 'To be written' : words.slice(0, 200);
}

function isWholeDate(text: string): boolean {
  const [date] = datesIn(text);
  return date?.date !== undefined && text.length - (date.end - date.start) < 12;
}

/** Accepts "INC-2024-05-01-001", whose shape is "INC-YYYY-MM-DD-XXX", and "PM-1042". */
function idShape(text: string): string | undefined {
  if (!/^[A-Z]{2,10}-[\d-]{1,20}$/.test(text)) return undefined;
  const dated = text.replace(/\d{4}-\d{2}-\d{2}/, 'YYYY-MM-DD');
  return dated.replace(/\d{1,9}/g, 'XXX');
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
