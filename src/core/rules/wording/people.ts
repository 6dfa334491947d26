import type { Document } from '../../document/document';
import { plainText } from '../../document/inline';
import { keysOf } from '../../template/other-names';
import { nameKey } from '../../text/names';

/** Labels of fields that name people. */
const peopleKeys = new Set(
  [
    'Incident Commander',
    'Participants',
    'Document Owner',
    'Author',
    'Attendees',
    'On-call',
    'Scribe',
    'Reporter',
  ].flatMap((label) => keysOf(label)),
);

// Accepts "Ada", "Ada Lovelace" and "Ada M. Lovelace"; neither "SRE" nor "Payments team".
const name = /^\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;

/**
 * Accepts text that ends in the name of one of the people whom `document` names in its fields, or in their first
 * name; `undefined` where it names none.
 */
export function peopleIn(document: Document): RegExp | undefined {
  const names = new Set<string>();
  for (const { label, value } of document.fields) {
    if (!peopleKeys.has(nameKey(label))) continue;
    for (const part of plainText(value).split(/[,;&/()]|\sand\s/)) {
      const full = part.trim();
      if (!name.test(full)) continue;
      names.add(full);
      const [first = ''] = full.split(/\s/);
      if (first.length > 2) names.add(first);
    }
  }
  if (names.size === 0) return undefined;
  const alternatives = [...names].map((each) => each.replace(/[.\\^$*+?()[\]{}|/-]/g, String.raw`\$&`));
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})\s(?:also |simply |then |clearly |just )?$`,
    'u',
  );
}
