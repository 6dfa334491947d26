/** The texts to measure with, each made from the built-in template. */
export const texts = {
  /** The built-in template: 234 lines. */
  one: (template: string) => template,
  /** 72 copies of it: as long as the largest document that anybody has measured with. */
  many: (template: string) => copies(template, (copy) => copy),
  /** 72 copies of which each has words of its own, so that remembering a name or a phrase helps nobody. */
  varied: (template: string) => copies(template, withOwnWords),
  /** A post-mortem with a timeline of 500 events and something written everywhere. */
  eventful: (template: string) => eventfulText(template, 500),
} as const;

export type TextName = keyof typeof texts;

function copies(template: string, make: (text: string, index: number) => string): string {
  return Array.from({ length: 72 }, (_, index) => `${make(template, index)}\n`).join('');
}

/** Headings and labels stay: they are what post-mortems have in common. */
function withOwnWords(text: string, index: number): string {
  if (index === 0) return text;
  const own = `${letter(index)}${letter(Math.floor(index / 26))}`;
  return text
    .split('\n')
    .map((line) => {
      const kept = /^(?:#.*|\*\*[^*]*\*\*:?|- [^:[]*:)/.exec(line)?.[0] ?? '';
      return kept + line.slice(kept.length).replace(/[a-z]{3,}/g, (word) => word + own);
    })
    .join('\n');
}

function letter(index: number): string {
  return String.fromCharCode(97 + (index % 26));
}

const happenings: readonly (readonly [event: string, action: string])[] = [
  ['Latency of the checkout rises above 2 s', 'Looked at the dashboard of the load balancer'],
  ['Queue of order events grows past 10,000', 'Doubled the number of consumers'],
  ['Support reports failing payments', 'Asked for the ids of three orders'],
  ['Connection pool of `orders-db` is exhausted', 'Raised the pool from 50 to 80'],
  ['Error rate falls to 3 %', 'Waited for the next five minutes of data'],
];

/** An incident that lasts as many minutes as it has events. */
function eventfulText(template: string, events: number): string {
  const rows = Array.from({ length: events }, (_, minute) => {
    const [event = '', action = ''] = happenings[minute % happenings.length] ?? [];
    return `| ${clock(14 * 60 + minute)} | ${milestoneAt(minute, events) ?? `${event} (${minute + 1})`} | ${action} | Engineer ${letter(minute).toUpperCase()} |`;
  });
  return filledIn(template)
    .replace(/^\| 14:00(?:.*\n)+?(?=\n)/m, `${rows.join('\n')}\n`)
    .replace('All times in [Timezone]', 'All times in UTC');
}

function milestoneAt(minute: number, events: number): string | undefined {
  const at = new Map([
    [0, 'Deploy of `checkout` 4.2 starts, requests begin to fail'],
    [15, 'First alert fired'],
    [20, 'Incident declared'],
    [Math.round(events * 0.5), 'Root cause identified'],
    [Math.round(events * 0.8), 'Mitigation deployed'],
    [Math.round(events * 0.9), 'Service restored'],
    [events - 1, 'Incident resolved'],
  ]);
  return at.get(minute);
}

/** `14:05` for so many minutes after midnight. */
function clock(minutes: number): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

/** A text in the place of each placeholder of the template. */
function filledIn(text: string): string {
  return text
    .replace('[INC-YYYY-MM-DD-XXX]', 'INC-2024-05-01-001')
    .replaceAll('[YYYY-MM-DD]', '2024-05-01')
    .replaceAll('YYYY-MM-DD', '2024-05-15')
    .replace('[X hours Y minutes]', '8 hours 19 minutes')
    .replace('P0 (Critical) / P1 (High) / P2 (Medium) / P3 (Low)', 'P1 (High)')
    .replace('Draft / Under Review / Final', 'Draft')
    .replace(/\[([^[\]\n]{1,300})\]/g, '$1 as it was in the checkout');
}
