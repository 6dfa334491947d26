import { didYouMean } from '../text/names';
import { zoneNamed } from '../timeline/zones';

/** Whether `name` is a zone that durations can be worked out with: an IANA name, UTC or an offset. */
export function isTimeZone(name: string): boolean {
  if (/^(?:UTC|GMT)$/i.test(name)) return true;
  // Accepts "+02:00" and "-03:30".
  if (/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(name)) return true;
  // Of the names without a slash some are offsets in disguise, such as EST, and others change with the season.
  return name.includes('/') && isKnownToIntl(name);
}

function isKnownToIntl(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** The zone that `name`, which is none, may be meant to be: `America/New_York` for `ET`, `+02:00` for `UTC+2`. */
export function similarTimeZone(name: string): string | undefined {
  const { id } = zoneNamed(name);
  // CET can be meant as an offset or as a region's time; which of them is not ours to guess.
  const isPlain = id !== undefined && (id.includes('/') || /\d/.test(name));
  if (isPlain && isTimeZone(id)) return id;
  return didYouMean(name, Intl.supportedValuesOf('timeZone'), (zone) => zone);
}
