import type { Template } from './template/template';
import { nameKey } from './text/names';

/**
 * Whether a Markdown text is a post-mortem, by its title or by most of the template's sections. Reads nothing but
 * headings, so that it may be asked of any Markdown at each change.
 */
export function isPostmortem(text: string, template: Template): boolean {
  const names: string[] = [];
  // Accepts "## Timeline" and "# Post-Mortem: checkout ##".
  for (const [, hashes, name] of text.matchAll(/^ {0,3}(#{1,6})[ \t]+(\S.*)$/gm)) {
    if (hashes === undefined || name === undefined) continue;
    if (names.length === 0 && hashes === '#' && isTitle(name)) return true;
    names.push(nameKey(name));
  }
  const found = new Set(names);
  const sections = template.sections.filter(({ required }) => required);
  const present = sections.filter(({ keys }) => keys.some((key) => found.has(key))).length;
  return sections.length > 0 && present * 2 > sections.length;
}

/** Accepts "Post-Mortem: checkout", "Incident report 2024-05-01" and "Checkout outage: root cause analysis". */
function isTitle(title: string): boolean {
  return /\b(?:post[- ]?mortem|incident (?:report|review)|root cause analysis)\b/i.test(title);
}
