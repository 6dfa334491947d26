import { raw } from '../text/raw';
import type { Zone } from './event';

/**
 * Abbreviations that documents use for time zones. Those of standard and of summer time are offsets, those of
 * a region are IANA names; where two regions share one (CST, IST) only the document can tell, so none is given.
 */
const abbreviations: Readonly<Record<string, string | undefined>> = {
  UTC: 'UTC',
  GMT: 'UTC',
  Z: 'UTC',
  ZULU: 'UTC',
  WET: '+00:00',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  SAST: '+02:00',
  IDT: '+03:00',
  SGT: '+08:00',
  HKT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  BRT: '-03:00',
  ART: '-03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  CST: undefined,
  IST: undefined,
};

/** Zones that are spelled out: `Pacific Time`, `Eastern Daylight Time`. */
const regions: Readonly<Record<string, string | undefined>> = {
  EASTERN: 'America/New_York',
  CENTRAL: 'America/Chicago',
  MOUNTAIN: 'America/Denver',
  PACIFIC: 'America/Los_Angeles',
};

const names = Object.keys(abbreviations)
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * Matches a zone where one may stand. Accepts "UTC", "GMT+2", "Z", "+02:00", "-0800", "CEST", "Europe/Berlin" and
 * the "Pacific" of "Pacific Time".
 */
export const zonePattern = new RegExp(
  raw`(?:UTC|GMT)\s?[+\u2212-]\d{1,2}(?::?\d{2})?(?!\d)|Z(?![\p{L}\d])|\+(?:0\d|1[0-4]):?(?:00|30|45)(?!\d)|[\u2212-](?:0[1-9]|1[0-2]):?(?:00|30)(?!\d)|` +
    raw`(?:${names})(?![\p{L}\d])|(?:Eastern|Central|Mountain|Pacific)(?=\s+(?:(?:[Ss]tandard|[Dd]aylight)\s+)?[Tt]ime\b)|` +
    raw`(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]+(?:[/-][A-Z][A-Za-z_]+)*`,
  'u',
);

/** Whether `name`, unless in capitals, is rather a word: the "West" of `14:05 West region down`. */
export function isWord(name: string): boolean {
  return name !== name.toUpperCase() && /^(?:art|west|wet|est|et|ct|mt|pt)$/i.test(name);
}

/** The zone that `name` means; its `id` is undefined where an abbreviation says too little. */
export function zoneNamed(name: string): Zone {
  const trimmed = name.trim();
  const key = trimmed.toUpperCase();
  const id = abbreviations[key] ?? regions[key];
  if (id !== undefined) return { name: trimmed, id };
  // Accepts "UTC+2", "GMT-05:30", "+0200" and "UTC−5" with a minus sign.
  const offset = /^(?:UTC|GMT)?\s?([+\u2212-])(\d{1,2}):?(\d{2})?$/i.exec(trimmed);
  if (offset) {
    const [, sign = '+', hours = '0', minutes = '00'] = offset;
    return { name: trimmed, id: `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` };
  }
  return { name: trimmed, id: trimmed.includes('/') ? trimmed : undefined };
}

/** The first zone that `text` names, as a word of its own. */
export function zoneIn(text: string): Zone | undefined {
  const match = zoneWord.exec(text);
  return match ? zoneNamed(match[0]) : undefined;
}

const zoneWord = new RegExp(raw`(?<![\p{L}\d:])(?:${zonePattern.source})`, 'u');

/** The zones whose standard and summer time have abbreviations of their own. */
const seasons: Readonly<Record<string, string | undefined>> = {
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  GMT: 'Europe/London',
  BST: 'Europe/London',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
};

/** The IANA name of the zone whose clock `zone` is in one season of the year, or all year; else `undefined`. */
export function regionOf({ name, id }: Zone): string | undefined {
  const region = seasons[name.toUpperCase()];
  return region ?? (id !== undefined && fixedOffset(id) === undefined ? id : undefined);
}

/** The offset of `id` in seconds where it is one or UTC; `undefined` for an IANA name. */
export function fixedOffset(id: string): number | undefined {
  if (id === 'UTC') return 0;
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(id);
  if (!match) return undefined;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60;
  return match[1] === '-' ? -seconds : seconds;
}
