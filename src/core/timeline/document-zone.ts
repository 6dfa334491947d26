import type { Configuration } from '../config/configuration';
import type { Document } from '../document/document';
import { plainText } from '../document/inline';
import { nameKey } from '../text/names';
import type { Choice } from './choose-series';
import { fieldOf, milestonesOfLabel } from './statements';
import { entriesOf, type Entry, type Series } from './entry';
import type { Zone } from './event';
import { zoneIn, zoneNamed } from './zones';

/**
 * The zone of the document's wall clock: named above its entries (heading, line, column), by a field, by a
 * sentence such as "All times in UTC", by most of the entries themselves, by the times that the document states
 * beside them (`Detected: 14:05 CEST`), or by the configuration.
 */
export function documentZone(
  document: Document,
  { chosen, others }: Choice,
  { timeZone }: Configuration,
): Zone | undefined {
  for (const { captions } of chosen) {
    for (const caption of captions) {
      const zone = zoneIn(caption);
      if (zone) return zone;
    }
  }
  const field = document.fields.find(({ key }) => zoneKeys.has(key));
  const named = field && zoneIn(field.value);
  if (named) return named;
  // Accepts "All times are in CET", "times in UTC" and "Timestamps are UTC".
  const sentence =
    /\b(?:times?|timestamps?)\s+(?:(?:are|is|listed|given|shown|below|here|all)\s+)*(?:in\s+)?(?:the\s+)?[A-Z][^\n.]{0,40}/i.exec(
      document.text,
    );
  const said =
    sentence && /\ball\b|\btimes\b|timestamps/i.test(sentence[0]) ? zoneIn(sentence[0]) : undefined;
  const stated = others.filter(({ naming }) => naming !== 'log');
  return (
    said ??
    zoneOfMost(chosen, () => true) ??
    zoneOfMost(stated, (entry) => isStatement(document, entry)) ??
    (timeZone === undefined ? undefined : zoneNamed(timeZone))
  );
}

/**
 * Whether it is a field, an item or a row that tells when the incident was, or reached a milestone. Any other may give
 * its time in the zone of its reader: when a message was sent, when people will meet.
 */
function isStatement({ text, fields }: Document, entry: Entry): boolean {
  if (entry.shape === 'line' && !entry.trailing) return false;
  const { start, end } = entry.textRange;
  const label = plainText(fieldOf(fields, entry)?.label ?? text.slice(start, end));
  return (
    milestonesOfLabel(label).length > 0 ||
    /^(?:incident|outage|impact)?(?:date|time|when|period|window)/.test(nameKey(label))
  );
}

const zoneKeys: ReadonlySet<string> = new Set(['Time Zone', 'TZ', 'All times', 'All times in'].map(nameKey));

function zoneOfMost(chosen: readonly Series[], counted: (entry: Entry) => boolean): Zone | undefined {
  const counts = new Map<string, number>();
  for (const series of chosen) {
    for (const entry of entriesOf(series)) {
      const { time } = entry;
      if (time.zone !== undefined && counted(entry)) counts.set(time.zone, (counts.get(time.zone) ?? 0) + 1);
    }
  }
  let most: string | undefined;
  for (const [name, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = name;
  return most === undefined ? undefined : zoneNamed(most);
}
