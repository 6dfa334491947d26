import type { StatedDuration } from './metric';

/** A duration in a text, and where: offsets into that text. */
export interface FoundDuration {
  readonly duration: StatedDuration;
  readonly start: number;
  readonly end: number;
}

/**
 * The one duration that `text` states, or `undefined` where it states none or several that differ. A remark in
 * parentheses behind it does not count as a second one.
 *
 * @example readDuration('1 hour 30 minutes'), readDuration('~2h'), readDuration('90 min (14:00 to 15:30)')
 */
export function readDuration(text: string): StatedDuration | undefined {
  const [first, ...others] = durationsIn(text);
  if (!first) return undefined;
  const outside = withoutParentheses(text);
  const rivals = others.filter(
    ({ duration, start }) => duration.minutes !== first.duration.minutes && outside[start] !== ' ',
  );
  return rivals.length === 0 ? first.duration : undefined;
}

/** Whether `text` is a duration and nothing else. */
export function isDuration(text: string): boolean {
  const [first] = durationsIn(text);
  return (
    first !== undefined && text.slice(0, first.start).trim() === '' && text.slice(first.end).trim() === ''
  );
}

/** Every duration in `text`, in order. */
export function durationsIn(text: string): readonly FoundDuration[] {
  const found: FoundDuration[] = [];
  for (const match of text.matchAll(durationPattern)) {
    const duration = durationOf(match);
    if (duration) found.push({ duration, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const unitMinutes: readonly (readonly [pattern: RegExp, minutes: number])[] = [
  [/^w/i, 7 * 24 * 60],
  [/^d/i, 24 * 60],
  [/^h/i, 60],
  [/^m/i, 1],
  [/^s/i, 1 / 60],
];

const unit = '(?:weeks?|wks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)';
const amount = String.raw`(?:\d+(?:[.,]\d+)?|an?|half an|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const part = String.raw`${amount}[\s-]*${unit}(?![a-z])\.?`;
const about = String.raw`~|≈|about|around|approx(?:imately|\.)?|roughly|circa|ca\.|nearly|almost`;
const bound = String.raw`<|>|≤|≥|less than|under|up to|within|at most|more than|over|at least`;

/** Accepts "1h30m", "~ 2 hours", "2-3 hours", "1 hour, 30 minutes and 5 s", "1:30", "> 1 h" and "about an hour". */
const durationPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.:])(?:(?<qualifier>${about}|${bound})\s*)?(?:` +
    String.raw`(?<low>\d+(?:[.,]\d+)?)\s*(?:-|–|to)\s*(?<high>\d+(?:[.,]\d+)?)\s*(?<rangeUnit>${unit})(?![a-z])|` +
    String.raw`(?<parts>${part}(?:(?:\s*(?:,|and|&)\s*|\s*)${part})*(?:(?<=h|H)(?<bare>\d{2})(?![\d:]))?(?<plus>\+)?)|` +
    String.raw`(?<hours>\d{1,3})h(?<minutes>[0-5]\d)(?![\d:a-z])|` +
    String.raw`(?<clock>\d{1,3}:[0-5]\d(?::[0-5]\d)?)(?:\s*(?:h|hrs?|hours?)(?![a-z]))?(?![\d:]|\s*(?:[-–→]|to)\s*\d|\s*[ap]\.?m)` +
    ')',
  'giu',
);

function durationOf({ groups = {} }: RegExpMatchArray): StatedDuration | undefined {
  const qualifier = groups['qualifier']?.toLowerCase() ?? '';
  const { low, high, rangeUnit, parts, hours, minutes, clock, plus } = groups;
  if (low !== undefined && high !== undefined && rangeUnit !== undefined) {
    const least = partOf(low, rangeUnit);
    const most = partOf(high, rangeUnit);
    return {
      minutes: least.minutes,
      atMost: most.minutes,
      unit: Math.min(least.unit, most.unit),
      approximate: false,
    };
  }
  const exact =
    parts !== undefined
      ? sumOf(parts)
      : clock !== undefined
        ? clockOf(clock)
        : { minutes: Number(hours) * 60 + Number(minutes), unit: 1 };
  if (plus !== undefined || /^(?:>|≥|more|over|at least)/.test(qualifier)) {
    return { ...exact, atMost: Infinity, approximate: false };
  }
  if (/^(?:<|≤|less|under|up|within|at most)/.test(qualifier)) {
    return { minutes: 0, atMost: exact.minutes, unit: exact.unit, approximate: false };
  }
  return { ...exact, atMost: exact.minutes, approximate: qualifier !== '' };
}

interface Exact {
  readonly minutes: number;
  readonly unit: number;
}

function sumOf(parts: string): Exact {
  let sum: Exact = { minutes: 0, unit: Infinity };
  for (const [, number = '', name = ''] of parts.matchAll(
    new RegExp(`(${amount})[\\s-]*(${unit})(?![a-z])`, 'gi'),
  )) {
    const { minutes, unit: smallest } = partOf(number, name);
    sum = { minutes: sum.minutes + minutes, unit: Math.min(sum.unit, smallest) };
  }
  return sum;
}

function partOf(number: string, name: string): Exact {
  const perUnit = unitMinutes.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
  const decimals = /[.,](\d+)$/.exec(number)?.[1]?.length ?? 0;
  const value = /^\d/.test(number) ? Number(number.replace(',', '.')) : numberOf(number);
  // "half an hour" and "1.5 hours" are stated to less than an hour.
  const fraction = value % 1 === 0 ? 1 : Math.max(10 ** -decimals, 0.01);
  return {
    minutes: value * perUnit,
    unit: perUnit * (decimals > 0 ? 10 ** -decimals : value === 0.5 ? 0.5 : fraction),
  };
}

const words = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberOf(word: string): number {
  const key = word.toLowerCase();
  if (key === 'half an') return 0.5;
  if (key === 'twelve') return 12;
  return key === 'a' || key === 'an' ? 1 : words.indexOf(key);
}

function clockOf(clock: string): Exact {
  const [hours = 0, minutes = 0, seconds] = clock.split(':').map(Number);
  return { minutes: hours * 60 + minutes + (seconds ?? 0) / 60, unit: seconds === undefined ? 1 : 1 / 60 };
}

/** `text` with spaces for what stands in parentheses, behind the first word. */
function withoutParentheses(text: string): string {
  return text.replace(/\([^()]*\)/g, (remark) => ' '.repeat(remark.length));
}
