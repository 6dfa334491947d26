import fc from 'fast-check';
import { formatClock, formatDate, fromDays, secondsPerDay } from '../../../src/core/text/calendar';

/** Something that happens in a generated incident. */
export interface Happening {
  /** Minutes since 1970-01-01T00:00 on the wall clock. */
  readonly minute: number;
  readonly text: string;
}

/** What happened, in the order of time, each at a minute of its own. */
export type Incident = readonly Happening[];

/** Texts that tell of each milestone, in the order in which an incident passes them. */
const told = [
  'Errors began in the checkout',
  'First alert fired',
  'On-call engineer acknowledged the page',
  'Incident declared',
  'Root cause identified',
  'Mitigation deployed',
  'Service restored',
  'Incident resolved',
];
const fillers = ['Graphs of the queue were shared', 'Second shift took notes', 'Logs of node 7 were read'];

/** Days since 1970-01-01 of 2001-01-01 and of 2035-12-31. */
const firstDay = 11_323;
const lastDay = 24_106;

/** Incidents of a few entries, at most `longestGap` minutes from one to the next. */
export function incidents(longestGap = 1000): fc.Arbitrary<Incident> {
  const filler = fc.option(fc.constantFrom(...fillers), { nil: undefined });
  const steps = fc.tuple(...told.map((text) => fc.tuple(fc.boolean(), fc.constant(text), filler)));
  const gaps = fc.array(fc.integer({ min: 1, max: longestGap }), { minLength: 16, maxLength: 16 });
  const start = fc.integer({ min: firstDay * 1440, max: lastDay * 1440 });
  return fc.tuple(steps, gaps, start).map(([chosen, between, first]) => {
    const texts = chosen.flatMap(([isTold, text, more]) => [
      ...(isTold ? [text] : []),
      ...(more === undefined ? [] : [more]),
    ]);
    let minute = first;
    return texts.map((text, i) => ({ text, minute: (minute += between[i] ?? 1) }));
  });
}

/** Ways to write a moment with its day. */
export const datedForms = {
  iso: (day: string, clock: string) => `${day} ${clock}`,
  machine: (day: string, clock: string) => `${day}T${clock}:00`,
  slashes: (day: string, clock: string) => `${day.replaceAll('-', '/')} ${clock}`,
  'in words': (day: string, clock: string) => `${wordsOf(day)} ${clock}`,
  'day first': (day: string, clock: string) =>
    `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)} ${clock}`,
  'month first': (day: string, clock: string) =>
    `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)} ${clock}`,
  'without a year': (day: string, clock: string) => `${wordsOf(day).replace(/,.*/, '')}, ${clock}`,
  'with a half': (day: string, clock: string) => `${day} ${halfOf(clock)}`,
  'behind its clock': (day: string, clock: string) => `${clock} on ${wordsOf(day)}`,
} as const;

/** Ways to write a moment whose day the document tells elsewhere. */
export const undatedForms = {
  clock: (_day: string, clock: string) => clock,
  half: (_day: string, clock: string) => halfOf(clock),
  seconds: (_day: string, clock: string) => `${clock}:00`,
} as const;

export type Form = keyof typeof datedForms | keyof typeof undatedForms;
export const forms = { ...datedForms, ...undatedForms };
export const datedFormNames = Object.keys(datedForms) as readonly (keyof typeof datedForms)[];
export const formNames = Object.keys(forms) as readonly Form[];

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

function wordsOf(day: string): string {
  return `${monthNames[Number(day.slice(5, 7)) - 1] ?? ''} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;
}

function halfOf(clock: string): string {
  const hour = Number(clock.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}${clock.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** A happening as it is to be written. */
interface Written {
  readonly day: string;
  readonly time: string;
  readonly text: string;
}

/** Ways to lay entries out; each gives the lines below the heading "Timeline". */
const layouts = {
  table: (entries) => [
    '| Time | Event |',
    '|---|---|',
    ...entries.map(({ time, text }) => `| ${time} | ${text} |`),
  ],
  'turned table': (entries) => [
    '| Who | What happened | Time |',
    '|---|---|---|',
    ...entries.map(({ time, text }) => `| Ana | ${text} | ${time} |`),
  ],
  list: (entries) => entries.map(({ time, text }) => `- ${time} – ${text}`),
  'loose list': (entries) => entries.flatMap(({ time, text }) => [`* **${time}**: ${text}`, '']),
  'numbered list': (entries) => entries.map(({ time, text }, i) => `${i + 1}. ${time} - ${text}`),
  quote: (entries) => entries.map(({ time, text }) => `> - ${time}: ${text}`),
  lines: (entries) => entries.map(({ time, text }) => `${time} – ${text}`),
  paragraphs: (entries) => entries.flatMap(({ time, text }) => [`**${time}** ${text}`, '']),
  breaks: (entries) => [entries.map(({ time, text }) => `${time} – ${text}`).join('<br>')],
  headings: (entries) => entries.flatMap(({ time, text }) => [`### ${time} – ${text}`, '']),
} as const satisfies Record<string, (entries: readonly Written[]) => readonly string[]>;

export type Layout = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as readonly Layout[];

/** How an incident is written down. */
export interface Manner {
  readonly layout: Layout;
  readonly form: Form;
  readonly zone?: string;
}

/** The document that tells `incident`, with the day of its first entry in the title. */
export function write(incident: Incident, { layout, form, zone = 'UTC' }: Manner): string {
  const entries = incident.map(({ minute, text }) => {
    const { day, clock } = wallOf(minute);
    return { day, time: forms[form](day, clock), text };
  });
  const first = Math.min(...incident.map(({ minute }) => minute));
  const title = incident.length > 0 ? `# Outage of ${wallOf(first).day}` : '# Outage';
  return [title, '', `## Timeline (${zone})`, '', ...layouts[layout](entries), ''].join('\n');
}

/** The day and the clock `minute` minutes after 1970-01-01T00:00. */
export function wallOf(minute: number): { readonly day: string; readonly clock: string } {
  const days = Math.floor(minute / 1440);
  return { day: formatDate(fromDays(days)), clock: formatClock((minute * 60) % secondsPerDay) };
}
