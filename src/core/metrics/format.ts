import { durationsIn } from './duration';

/**
 * `minutes` as an author would write it, in the manner of `like`: `1h 30m` like `2h 5m`, `90 min` like
 * `85 min`, `1:30` like `2:05`; without a model `1 hour 30 minutes`.
 */
export function formatDuration(minutes: number, like = ''): string {
  const [model] = durationsIn(like);
  const written = model ? like.slice(model.start, model.end) : '';
  const seconds = Math.round(minutes * 60);
  if (/^\D*\d+:\d\d/.test(written)) return formatClock(seconds, /:\d\d:/.test(written));
  return formatUnits(seconds, styleOf(written));
}

interface Style {
  /** What stands behind a number of each unit, in the singular and in the plural; undefined for a unit not used. */
  readonly units: readonly { readonly seconds: number; readonly one: string; readonly many: string }[];
  readonly joint: string;
}

const day = { seconds: 86_400, one: ' day', many: ' days' };
const hour = { seconds: 3600, one: ' hour', many: ' hours' };
const minute = { seconds: 60, one: ' minute', many: ' minutes' };
const second = { seconds: 1, one: ' second', many: ' seconds' };

/** The units of a written duration, each with its own spelling: `h`, ` hrs`, ` hours`. */
function styleOf(written: string): Style {
  const spelled = [day, hour, minute, second].map((unit) => respell(written, unit));
  // Accepts "90 min" and "85m", which have no hours though they could.
  const onlyMinutes = /^\D*\d+[\s-]*m(?:in(?:ute)?s?)?\.?$/i.test(written);
  const hasDays = /\d\s*d(?:ays?)?\b/i.test(written);
  const units = spelled.filter((_, i) => (i === 0 ? hasDays : i === 1 ? !onlyMinutes : true));
  const joint = /\d\s*h(?:ours?|rs?)?\.?\s*(?:,\s*|and\s+)/i.exec(written)?.[0];
  return {
    units,
    joint: joint?.includes('and') ? ' and ' : joint ? ', ' : /\dh\d/i.test(written) ? '' : ' ',
  };
}

function respell(written: string, unit: Style['units'][number]): Style['units'][number] {
  const initial = unit.one.trim().charAt(0);
  // Accepts the "h" of "1h", the " hrs" of "2 hrs" and the " min" of "5 min".
  const match = new RegExp(String.raw`\d(\s?)(${initial}\p{L}*)`, 'iu').exec(written);
  const name = match?.[2];
  if (name === undefined) return usesLetters(written) ? { ...unit, one: initial, many: initial } : unit;
  const space = match?.[1] ?? '';
  if (name.length === 1) return { ...unit, one: space + name, many: space + name };
  const singular = name.length > 4 ? name.replace(/s$/i, '') : name;
  const isAbbreviation = name.length <= 4;
  return { ...unit, one: space + singular, many: space + (isAbbreviation ? name : `${singular}s`) };
}

function usesLetters(written: string): boolean {
  return /\d\s?[hms](?!\p{L})/iu.test(written);
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
  return `0${units.find(({ seconds: size }) => size === 60)?.many ?? minute.many}`;
}

function formatClock(seconds: number, withSeconds: boolean): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
  return withSeconds ? `${clock}:${two(seconds % 60)}` : clock;
}
