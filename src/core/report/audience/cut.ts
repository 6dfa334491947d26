import { nameKey } from '../../text/names';
import type { Range } from '../../text/range';
import type { Matter } from './matter';

/** Something that is not for readers outside, and what has to go for it. */
export interface Cut {
  readonly kind: 'section' | 'field' | 'column' | 'block';
  /** As readers are told of it: `Customer Impact › Internal`. */
  readonly name: string;
  readonly matter: Exclude<Matter, 'public'>;
  /** Ranges that become blank; their line ends stay. */
  readonly blanked: readonly Range[];
  /** Ranges within lines that go with all that they take. */
  readonly removed: readonly Range[];
  /** Whether the author says that readers outside get it nevertheless. */
  readonly isOpened: boolean;
}

/** A cut that makes `blanked` blank. */
export function cutOf(
  kind: Cut['kind'],
  name: string,
  matter: Cut['matter'],
  { blanked, isOpened = false }: { readonly blanked: readonly Range[]; readonly isOpened?: boolean },
): Cut {
  return { kind, name, matter, blanked, removed: [], isOpened };
}

/** From the beginning of what `cut` takes to its end; of a section without the document's last words below it. */
function extentOf({ kind, blanked, removed }: Cut): Range {
  if (kind === 'section' && blanked[0]) return blanked[0];
  const all = [...blanked, ...removed];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

/** `text` without what `cuts` take, but with all of its line ends, so that what is left keeps its lines. */
export function applyCuts(text: string, cuts: readonly Cut[]): string {
  // The ranges may overlap: neighbouring columns share a pipe, a field's lines can be those of another.
  const isBlanked = marked(
    text,
    cuts.flatMap(({ blanked }) => blanked),
  );
  const isRemoved = marked(
    text,
    cuts.flatMap(({ removed }) => removed),
  );
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') kept += character;
    else if (!isRemoved[at]) kept += isBlanked[at] ? ' ' : character;
  }
  return kept;
}

function marked(text: string, ranges: readonly Range[]): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const { start, end } of ranges) marks.fill(1, start, end);
  return marks;
}

/** The names of people that a cut takes out, and those that the author keeps in, are looked for in all of the text. */
export function peopleToldIn({ matter, blanked, removed }: Cut, text: string): readonly string[] {
  return matter === 'people' ? [...blanked, ...removed].map(({ start, end }) => text.slice(start, end)) : [];
}

/** Whether there is anything in `text` that `cut` takes. */
export function takesAnything({ blanked, removed }: Cut, text: string): boolean {
  return [...blanked, ...removed].some(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** Those of `cuts` that are in no other one: of what goes with a section, readers need not hear. */
export function outermost(cuts: readonly Cut[]): readonly Cut[] {
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

/** What readers are told of `cuts`. */
export function leftOutBy(cuts: readonly Cut[]): LeftOut {
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
