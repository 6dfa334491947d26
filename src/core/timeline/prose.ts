import type { Block } from '../document/blocks';
import type { Document } from '../document/document';
import { nameKey } from '../text/names';
import type { Range } from '../text/range';
import type { Entry, Series } from './entry';
import { scanTime } from './scan-time';
import type { WrittenTime } from './written-time';

/** Sections whose prose tells the story of an incident. */
const storySections =
  /^(?:timeline|whathapp?ene?d|summary|incident|details?|overview|description|story|background|rootcause|impact)/;

/**
 * The sentences of `document` that have a time of day in them, for documents that tell their timeline as prose:
 * `At 11:32 we deployed …`. `undefined` where fewer than two of them do.
 */
export function proseSeries(document: Document): Series | undefined {
  for (const naming of [true, false]) {
    const entries = [document.root, ...document.sections]
      .filter(({ name }) => storySections.test(nameKey(name)) === naming)
      .flatMap(({ blocks }) => entriesIn(document, blocks));
    if (entries.length > 1) {
      const items = entries.map((entry) => ({ kind: 'entry', entry }) as const);
      return { naming: 'none', section: undefined, items, captions: [], unreadable: [] };
    }
  }
  return undefined;
}

function entriesIn(document: Document, blocks: readonly Block[]): readonly Entry[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? sentencesIn(document, block.range) : []));
}

/** Where a sentence ends. Accepts ". A" and "! The", also over a line's end. */
const sentenceEnd = /[.!?]["”)\]*]{0,3}\s+(?=[*_`"“(]{0,3}[\p{Lu}\d])/gu;

function sentencesIn(document: Document, range: Range): readonly Entry[] {
  const source = document.text.slice(range.start, range.end);
  if (!/\d:\d\d/.test(source)) return [];
  const entries: Entry[] = [];
  let start = 0;
  const take = (end: number): void => {
    for (const part of partsOf(source, { start, end })) {
      const entry = readSentence(document, { start: range.start + part.start, end: range.start + part.end });
      if (entry) entries.push(entry);
    }
    start = end;
  };
  for (const match of source.matchAll(sentenceEnd)) take(match.index + match[0].length);
  take(source.length);
  return entries;
}

/** Accepts ", and at " and "; by about " before the second time of a sentence: what follows is told of that time. */
const joint =
  /(?:[,;]|\s(?:and|but|then|while))\s+(?:(?:and|but|then|while|finally|later|only)\s+){0,3}(?:at|by|around|about)\s+(?:(?:around|about|approximately|roughly|exactly)\s+)?~?$/i;

/** The parts of a sentence that are told of a time each: "at 14:02 alerts fired, and at 14:20 we rolled back". */
function partsOf(source: string, { start, end }: Range): readonly Range[] {
  const parts: Range[] = [];
  let from = start;
  let behind: number | undefined;
  for (const { range } of clocksIn(source.slice(start, end))) {
    const cut = behind === undefined ? null : joint.exec(source.slice(behind, start + range.start));
    if (cut && behind !== undefined) {
      parts.push({ start: from, end: behind + cut.index });
      from = behind + cut.index + (/^[,;]?\s*/.exec(cut[0])?.[0].length ?? 0);
    }
    behind = start + range.end;
  }
  return [...parts, { start: from, end }];
}

/** A sentence is an entry by its first time of day, if that is a moment and no mere span: "from 14:00 to 15:00". */
function readSentence(document: Document, range: Range): Entry | undefined {
  const source = document.text.slice(range.start, range.end);
  const time = firstClock(source);
  if (!time || time.end) return undefined;
  const timeRange = { start: range.start + time.range.start, end: range.start + time.range.end };
  return {
    shape: 'line',
    line: document.lines.lineAt(timeRange.start),
    range,
    time,
    timeRange,
    dateRange: time.dateRange && {
      start: range.start + time.dateRange.start,
      end: range.start + time.dateRange.end,
    },
    textRange: range,
    action: undefined,
    outcome: undefined,
    actor: undefined,
    milestone: undefined,
    trailing: false,
  };
}

function firstClock(source: string): WrittenTime | undefined {
  for (const time of clocksIn(source)) return time;
  return undefined;
}

/** The times with a clock that stand in `source`, in order; ranges as one. */
export function* clocksIn(source: string): Generator<WrittenTime> {
  // Accepts the "1" of "11:32" and of "1 May, 11:32", and the "M" of "May 1st at 11:32".
  const starts =
    /\d(?<![\p{L}\d:./-].)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?<![\p{L}\d:./-].{3})[a-z]{0,6}\.?\s+\d/giu;
  let end = 0;
  for (const match of source.matchAll(starts)) {
    if (match.index < end) continue;
    const time = scanTime(source, match.index, { loose: false });
    if (!time?.clock) continue;
    yield time;
    end = time.range.end;
  }
}
