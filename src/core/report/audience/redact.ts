import { analyse } from '../../analyse';
import type { Analysis } from '../../analysis';
import { nameKey } from '../../text/names';
import { AudienceMarks } from './audience-marks';
import { applyCuts, extentOf, type Cut } from './cut';
import { internalSections } from './internal-sections';
import { listOwners } from './list-owners';
import { privateFields } from './private-fields';
import { privateTables } from './private-tables';
import { readingsOf } from './reading';
import { amountsLeft, namesLeft, type StillThere } from './still-there';
import { untrustedCode, untrustedHtml } from './untrusted-blocks';

/** For whom a report is: those who have the document, or readers outside, who get no internal sections. */
export type Audience = 'internal' | 'external';

/** What readers outside do not get. */
export interface LeftOut {
  /** Each with the section that holds it: `Customer Impact › Internal`. */
  readonly sections: readonly string[];
  /** The labels of fields: `Incident Commander`. */
  readonly fields: readonly string[];
  /** The headers of columns: `Owner`. */
  readonly columns: readonly string[];
  /** Where nobody can say what is for whom: `the block of code in line 12, which holds “Internal”`. */
  readonly blocks: readonly string[];
}

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
  const marks = new AudienceMarks(analysis.document);
  const [own, ...others] = readingsOf(analysis.document);
  const readings = [...(own ? [own] : []), ...others];
  return [
    ...readings.flatMap((reading) => internalSections(analysis, reading, marks)),
    ...(own ? [...untrustedCode(own), ...untrustedHtml(own)] : []),
    ...readings.flatMap((reading) => [
      ...privateFields(reading, marks),
      ...privateTables(analysis, reading, marks),
    ]),
    ...listOwners(analysis, marks),
  ];
}

/** The names of people that a cut takes out, and those that the author keeps in, are looked for in all of the text. */
function peopleToldIn({ matter, blanked, removed }: Cut, text: string): readonly string[] {
  return matter === 'people' ? [...blanked, ...removed].map(({ start, end }) => text.slice(start, end)) : [];
}

function takesAnything({ blanked, removed }: Cut, text: string): boolean {
  return [...blanked, ...removed].some(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** Those of `cuts` that are in no other one: of what goes with a section, readers need not hear. */
function outermost(cuts: readonly Cut[]): readonly Cut[] {
  const extents = cuts
    .map((cut, order) => ({ cut, order, ...extentOf(cut) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  let reached = -1;
  const kept = new Set<Cut>();
  for (const { cut, end } of extents) {
    if (end <= reached) continue;
    kept.add(cut);
    // Between the cells of a column there are those of others.
    if (cut.kind !== 'column') reached = end;
  }
  return cuts.filter((cut) => kept.has(cut));
}

function leftOutBy(cuts: readonly Cut[]): LeftOut {
  const named = (kind: Cut['kind']): readonly string[] => {
    const names = cuts.filter((cut) => cut.kind === kind).map(({ name }) => name.replace(/\s{0,3}:$/, ''));
    return [...new Map(names.reverse().map((name) => [nameKey(name), name])).values()].reverse();
  };
  return {
    sections: named('section'),
    fields: named('field'),
    columns: named('column'),
    blocks: named('block'),
  };
}
