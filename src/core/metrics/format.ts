import { raw } from '../text/raw';
import { durationsIn, findDuration } from './duration';

/**
 * `minutes` as an author would write it, in the manner of `like`: `1h 30m` like `2h 5m`, `90 min` like
 * `85 min`, `1:30` like `2:05`, and as exact as that; without a model `1 hour 30 minutes`.
 */
export function formatDuration(minutes: number, like = ''): string {
  const model = findDuration(like) ?? durationsIn(like)[0];
  const written = model ? like.slice(model.start, model.end) : '';
  const isExact = model === undefined || model.duration.unit < 1 || minutes < 1;
  const seconds = isExact ? Math.round(minutes * 60) : Math.round(minutes) * 60;
  if (/^\D*\d+:\d\d/.test(written)) return formatClock(seconds, written);
  return formatUnits(seconds, styleOf(written));
}

interface Unit {
  readonly seconds: number;
  /** What stands behind a number of it, in the singular and in the plural. */
  readonly one: string;
  readonly many: string;
}

interface Style {
  /** From the largest to the smallest. */
  readonly units: readonly Unit[];
  readonly joint: string;
}

const unitNames = ['day', 'hour', 'minute', 'second'] as const;
type UnitName = (typeof unitNames)[number];

const sizes: Readonly<Record<UnitName, number>> = { day: 86_400, hour: 3600, minute: 60, second: 1 };
const abbreviations: Readonly<Record<UnitName, string>> = {
  day: 'day',
  hour: 'hr',
  minute: 'min',
  second: 'sec',
};

/** A unit as somebody wrote it: the " hrs" of `2 hrs`. */
interface Spelling {
  readonly space: string;
  readonly word: string;
}

/** The units of a written duration, each with its own spelling, and those that it lacks in the same manner. */
function styleOf(written: string): Style {
  const own = unitNames.map((name) => spellingIn(written, name));
  const manner = own.find((spelling) => spelling !== undefined);
  // Accepts "90 min" and "85m", which have no hours though they could.
  const onlyMinutes = /^\D*\d+[\s-]*m(?:in(?:ute)?s?)?\.?$/i.test(written);
  const units = unitNames.flatMap((name, i) => {
    if ((name === 'day' && !own[i]) || (name === 'hour' && onlyMinutes)) return [];
    return [unitLike(own[i] ?? likeOthers(name, manner), name)];
  });
  const joint = /\d\s*h(?:ours?|rs?)?\.?\s*(?:,\s*|and\s+)/i.exec(written)?.[0];
  return {
    units,
    joint: joint?.includes('and') ? ' and ' : joint ? ', ' : /\dh\d/i.test(written) ? '' : ' ',
  };
}

function spellingIn(written: string, name: UnitName): Spelling | undefined {
  // Accepts the "h" of "1h", the " hrs" of "2 hrs" and the "-minute" of "5-minute".
  const match = new RegExp(raw`\d([\s-]?)(${name.charAt(0)}\p{L}*)`, 'iu').exec(written);
  return match?.[2] === undefined ? undefined : { space: match[1] ?? '', word: match[2] };
}

/** How an author who writes other units as `manner` would write this one. */
function likeOthers(name: UnitName, manner: Spelling | undefined): Spelling {
  if (!manner) return { space: ' ', word: `${name}s` };
  const { space, word } = manner;
  if (word.length === 1) return { space, word: name.charAt(0) };
  // Accepts "hr", "mins" and "secs".
  const short = /^(?:hr|min|sec)(s?)$/i.exec(word);
  return { space, word: short ? `${abbreviations[name]}${short[1] ?? ''}` : `${name}s` };
}

function unitLike({ space, word }: Spelling, name: UnitName): Unit {
  // `a 90-minute outage`, `a 95-minute outage`.
  const isFull = space !== '-' && new RegExp(`^${name}s?$`, 'i').test(word);
  const singular = word.length > 1 ? word.replace(/s$/i, '') : word;
  const ending = word === word.toUpperCase() ? 'S' : 's';
  return {
    seconds: sizes[name],
    one: space + singular,
    // `hr` and `min` are their own plurals where the author leaves the s out.
    many: space + (isFull ? singular + ending : word),
  };
}

function formatUnits(seconds: number, { units, joint }: Style): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const { seconds: size, one, many } of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count}${count === 1 ? one : many}`);
  }
  if (parts.length > 0) return parts.join(joint);
  return `0${units.find(({ seconds: size }) => size === 60)?.many ?? ' minutes'}`;
}

function formatClock(seconds: number, like: string): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const clock = `${/^\D*0\d:/.test(like) ? two(hours) : hours}:${two(Math.floor(seconds / 60) % 60)}`;
  // Accepts the " h" of "1:30 h".
  const unit = /\d(\s*h(?:ours?|rs?)?)$/i.exec(like)?.[1] ?? '';
  return (/:\d\d:/.test(like) ? `${clock}:${two(seconds % 60)}` : clock) + unit;
}
