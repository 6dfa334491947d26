import { analyse } from '../../analyse';
import type { Analysis } from '../../analysis';
import { applyCuts, leftOutBy, outermost, peopleToldIn, takesAnything, type Cut, type LeftOut } from './cut';
import { listOwners, privateLines } from './lines';
import { readingsOf } from './reading';
import { internalSections, untrustedBlocks } from './sections';
import { amountsLeft, namesLeft, type StillThere } from './still-there';
import { privateTables } from './tables';

/** For whom a report is: those who have the document, or readers outside, who get no internal sections. */
export type Audience = 'internal' | 'external';

/** A document for readers outside. */
export interface Redacted {
  /**
   * All that there is to know of what is left, and of nothing else: what is shown comes from here. The lines of what
   * was left out stay, so that all others keep their numbers.
   */
  readonly analysis: Analysis;
  readonly leftOut: LeftOut;
  /** Names of people that are still there: only the author can judge of them. */
  readonly namesLeft: readonly StillThere[];
  /** And amounts of money. */
  readonly amountsLeft: readonly StillThere[];
}

/**
 * The document without what is for readers inside: the sections of the usual names, and those in which the author
 * has written `<!-- postmortem: internal -->`; the fields and columns that say who took part, and the fields that
 * say what it cost. `<!-- postmortem: external -->` keeps a section in, with its fields.
 *
 * What is left is read again, until nothing more is found in it: taking something out may show what it hid.
 */
export function redact(analysis: Analysis): Redacted {
  const taken: Cut[] = [];
  const told: string[] = [];
  // What is overdue on the day of the export is for those who are to do it.
  const context = { ...analysis, today: undefined };
  let left = analyse(analysis.document.text, context);
  for (let round = 0; ; round++) {
    const { text } = left.document;
    const cuts = cutsIn(left);
    const own = cuts.filter(({ isOpened }) => !isOpened);
    taken.push(...outermost(own.filter((cut) => takesAnything(cut, text))));
    told.push(...cuts.flatMap((cut) => peopleToldIn(cut, text)));
    // A text in which there is still something after so many rounds is not understood: nothing of it is left.
    const next = round < mostRounds ? applyCuts(text, own) : text.replace(/[^\r\n]/g, ' ');
    if (next === text) break;
    left = analyse(next, context);
  }
  return {
    analysis: left,
    leftOut: leftOutBy(taken),
    namesLeft: namesLeft(analysis, told, left),
    amountsLeft: amountsLeft(left),
  };
}

/** Ordinary documents need two, the second of which finds nothing. */
const mostRounds = 20;

function cutsIn(analysis: Analysis): readonly Cut[] {
  const readings = readingsOf(analysis.document);
  const [own] = readings;
  return [
    ...readings.flatMap((reading) => internalSections(analysis, reading)),
    ...untrustedBlocks(own),
    ...readings.flatMap((reading) => [...privateLines(reading), ...privateTables(analysis, reading)]),
    ...listOwners(analysis, own),
  ];
}
