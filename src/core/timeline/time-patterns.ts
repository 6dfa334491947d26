import { raw } from '../text/raw';
import { zonePattern } from './zones';

/** Accepts "may" and "September"; to be compiled with the flag `i`. */
export const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** What the parts of a time expression look like; each is tried where the part before it ended. */
export const patterns = {
  /** Accepts "**", "[", "`", "[x] ", "– ", "&nbsp;" and "<b>" before a time. */
  opening:
    /(?:(?:\[[ x]\]|[–—])(?=\s)|[\s*_`"'“([{>|•·#\p{Extended_Pictographic}\uFE0F]|~~|&nbsp;|<\/?[a-z]{1,8}>)+/iuy,
  /** Accepts "at ", "from " and "between ". */
  lead: /(?:at|on|from|between|by|since|starting|time:?)\s+/iy,
  /** Accepts "~", "approx. " and "around ". */
  about: /(?:[~≈]|(?:about|around|circa|roughly)\s|approx(?:imately)?\b\.?|ca?\.)\s*/iy,
  /** Accepts "Tuesday, ", "Wed " and "The next morning, ". */
  weekday:
    /(?:(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?|(?:the\s)?(?:next|following)\s(?:day|morning))\b\.?,?\s*/iy,
  /** Accepts "2024-05-01", "2024/5/1", "2022-02-??" and the slip "20202-01-16". */
  iso: /(\d{4,5})([-/.])(\d{1,2}|\?\?)\2(\d{1,2}|\?\?)(?!\d)/y,
  /** Accepts "May 1st, 2024" and "Dec 16". */
  monthFirst: new RegExp(
    raw`${monthName}\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.]\d)(?:,?\s+(\d{4})(?!\d|:\d))?`,
    'iy',
  ),
  /** Accepts "1st of May 2024", "01-May-2024" and "16 Dec". */
  dayFirst: new RegExp(
    raw`(\d{1,2})(?:st|nd|rd|th)?(?:\s+of\s+|\s{1,2}|-)${monthName}\b\.?(?:[,\s-]+(\d{4})(?!\d|:\d))?`,
    'iy',
  ),
  /** Accepts "13/05/2024" and "5-26-21". */
  numeric: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|:\d|\.\d+(?![\d:]))/y,
  /** Accepts "03-26" and "26/03". */
  monthAndDay: /(\d{1,2})[-/](\d{1,2})(?![-/\d]|:\d)/y,
  /** Accepts ", ", "T", " at ", " (", "/", " - " and " ~" between a date and its time. */
  dateToClock: /T(?=\d)|[\s,@*_`|:([/]*(?:[-–—]\s+)?(?:at\s+)?(?:[~≈]\s*|(?:approx\.?|around|about)\s+)?/y,
  /** Accepts "14:05", "9:05:30", "14:05:30.123" and "10: 08 AM". */
  clock: /(\d{1,2}):(?: (?=\d\d\s?[ap]\.?m\b))?(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)/iy,
  /** Accepts "14:??", "14:0x", "??:??" and "--:--". */
  unknownClock: /(\d{1,2}|\?\?|xx|--):(\d[?x]|\?{1,2}|xx|--)(?![\p{L}\d])/iuy,
  /** Accepts "14.05" and "14h05". */
  dottedClock:
    /(\d{1,2})(?:\.|h)(\d{2})(?![\d.%]|\s?(?:%|[kmgt]i?b\b|ms\b|s\b|seconds|minutes|hours|percent|x\b|million|billion))/iy,
  /** Accepts "5pm" and "11 a.m.". */
  hour: /(0?[1-9]|1[0-2])(?=\s?[ap]\.?m\b)/iy,
  /** Accepts "1405" in a column of times, "1405 UTC", "1405h" and "1405-1420"; not the year of "2024-02-30". */
  digits:
    /([01]\d|2[0-3])([0-5]\d)(?=h\b|\s?hrs\b|\s?(?:UTC|GMT|Z)\b|\s*$|\s*[-–—](?:[01]\d|2[0-3])[0-5]\d(?!\d)|\s*[-–—:\])*`](?!\d))/iy,
  noon: /(noon|midday|midnight)\b/iy,
  /** Accepts " PM", "a.m." and, right behind the digits, "p"; not the "a" of "9:05 a server". */
  half: /\s?([ap])\.?m\.?(?![\p{L}\d])|([ap])(?![\p{L}\d])/iuy,
  /** Accepts the " PM" of "14:05 PM", which says nothing more. */
  idleHalf: /\s?p\.?m\.?(?![\p{L}\d])/iuy,
  /** Accepts "h", " hrs" and " o’clock". */
  clockWord: /\s?(?:h|hrs|uhr|o['’]clock)\b/iy,
  /** Accepts the " hours" of "1405 hours"; "1:30 hours" is no time of day. */
  digitsWord: /\s?hours\b/iy,
  /** Accepts " UTC", " (CET)", " Pacific Daylight Time" and "+02:00". */
  zone: new RegExp(raw`\s*[(\[]?(${zonePattern.source})(?:\s+(?:(?:standard|daylight)\s+)?time\b)?`, 'iuy'),
  closingBracket: /\s?[)\]]/y,
  /** Accepts " (+1d)", " +1d", " (next day)" and, with nothing told behind it, " +1"; not " +2 nodes". */
  laterDays:
    /\s*(?:\(\+\s?(\d)(?:\s?d(?:ays?)?)?\)|\+\s?(\d)\s?d(?:ays?)?(?![\p{L}\d])|\+(\d)(?=\s*(?:$|[-–—:|)\]*]))|\(?next day\b\)?)/iuy,
  /** Accepts " - ", " to ", " → ", " ~ " and "–" between the ends of a range. */
  rangeMark: /\s*(?:[-–—→~〜～]|->|=>|(?:to|until|till|and)\b)\s*(?:[~≈]\s*|approx\.?\s+)?/iy,
  /** Accepts " (16:05 CEST)" and " / 9:58 PT": the same moment in another zone. */
  otherZone: new RegExp(
    raw`\s*(?:[(/]|\bor\b)\s*\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]m)?\s*(?:${zonePattern.source})(?:\s*\))?`,
    'iuy',
  ),
  /** Accepts ", on " before a date that follows its time. */
  clockToDate: /[\s,(]+(?:on\s+)?/iy,
  /** Accepts "**: ", "] - ", "` ", "](https://chat.example/p1) " and "[^1]: ". */
  closing:
    /[*_~`"'”]*(?:\](?:\([^()\s]{0,500}\)|\[[^[\]]{0,80}\]))?[*_~`"'”)\]}]*(?:\[\^[\w-]{1,20}\])?(?:<\/[a-z]{1,8}>)?\s*(?:(?:[:\-–—|=>→;](?=[\s*_`\p{L}:\-–—|=>→,.;]|$)|[,.](?=[\s*_`:\-–—|=>→,.;]|$))[*_~`)\]]*\s*)*/iuy,
} as const;
