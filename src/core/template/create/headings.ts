import type { Document, Section } from '../../document/document';
import { isOnlyPlaceholders } from '../placeholders';
import { isOfOneIncident, withoutOwnRemark } from './words';

/** A title, with what that of every post-mortem begins with: the "RCA: " of "RCA: DNS was down". */
export function titleOf(name: string): string {
  if (isOnlyPlaceholders(name)) return `# ${name}`;
  // Accepts "[Postmortem] Registry outage", which in brackets would be one more thing to fill in.
  const bracketed = /^\[(post-?mortem|incident|rca)\](?=\s)/i.exec(name)?.[1];
  if (bracketed !== undefined) return `# ${bracketed}: [Title]`;
  const opening = /^[^:–—]{1,40}?(?:\s[–—-]|:)(?=\s)/.exec(name)?.[0] ?? '';
  const isKind =
    /^(?:\p{L}+\s)?(?:post-?mortem|incident(?:\s(?:report|review))?|rca|root cause analysis)\b/iu;
  return `# ${isKind.test(opening) && !/\d/.test(opening) ? `${opening} ` : ''}[Title]`;
}

/** The heading or label that opens `section`, without what it says of one incident. */
export function openingOf(section: Section, { text, lines }: Document, isSubordinate: boolean): string {
  const { kind, nameRange, level, name, range } = section;
  const written = text.slice(nameRange.start, nameRange.end).replace(/\s+/g, ' ');
  const heading = `${'#'.repeat(level)} ${withoutOwnRemark(written)}`;
  const label = text.slice(range.start, lines.endOf(lines.lineAt(nameRange.end))).trimEnd();
  // Accepts the "(312 complaints)" of "**External** (312 complaints):".
  const hasOwnRemark = /\d/.test(label.slice(label.includes(')') ? label.indexOf('(') : label.length));
  const opening = kind === 'heading' ? heading : hasOwnRemark ? `**${name}**:` : label;
  const isOptional = isSubordinate && isOfOneIncident(name) && !/<!--\s*optional/i.test(opening);
  return isOptional ? `${opening}\n\n<!-- optional -->` : opening;
}
