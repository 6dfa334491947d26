import { datesIn } from '../../text/date';
import { nameWithoutNumber } from '../../text/names';
import { isUsualName } from '../compound-names';

/** A name as the words of a placeholder: brackets in it would end them. */
export function bare(name: string): string {
  const words = nameWithoutNumber(name)
    .replace(/[[\]\n|*`]/g, ' ')
    .replace(/^[^\p{L}\p{N}$]+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? 'To be written' : words.slice(0, 200);
}

/**
 * Whether `name` tells of one incident rather than of a part that every post-mortem has: a time, a number, code, a
 * link, or a sentence.
 */
export function isOfOneIncident(name: string): boolean {
  const words = nameWithoutNumber(name);
  if (isUsualName(words)) return false;
  return /[\d`"“#]|\]\(/.test(words) || words.split(/\s+/).length > 5;
}

/** Accepts "14:05 Alert", "2024-05-01" and "Friday, 3 May": an entry of a timeline, or a day of it. */
export function hasTime(name: string): boolean {
  return /\d{1,2}[:.]\d{2}/.test(name) || datesIn(name).length > 0 || dayName.test(name);
}

/** Accepts "Friday, October 2", "Oct 2nd" and "2 October": datesIn() asks for the year. */
const dayName =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\b/i;

/** `name` without a remark in parentheses at its end that tells of one incident: “Improvements (Q4 2025)”. */
export function withoutOwnRemark(name: string): string {
  const open = name.lastIndexOf(' (');
  const remark = open > 0 && name.trimEnd().endsWith(')') ? name.slice(open) : '';
  return /\d|\]\(/.test(remark) ? name.slice(0, open).trimEnd() : name;
}
