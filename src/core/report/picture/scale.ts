/** A stretch of time that is drawn to scale; `from` and `to` in seconds, `start` and `end` along the axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Time along an axis: stretches to one scale, with quiet time between them cut short. */
export interface TimeScale {
  readonly stretches: readonly Stretch[];
  /** The quiet stretches that are not drawn to scale, in order. */
  readonly breaks: readonly Stretch[];
  /** Units of the axis a second, in the stretches. */
  readonly perSecond: number;
  /** Where a second stands on the axis; within a break, somewhere in it. */
  at(second: number): number;
}

export interface ScaleOptions {
  /** The two ends of the axis. */
  readonly start: number;
  readonly end: number;
  /** What a break takes of the axis. */
  readonly breakLength: number;
  /** So much of the axis an event should have to itself on average before quiet time is cut for it. */
  readonly roomPerEvent: number;
}

const mostBreaks = 8;

/**
 * The scale on which `seconds` (in any order, at least one) stand. Quiet time is cut where it would leave the
 * busy times no room: the longest gap first, until events stand apart by what is usual for them.
 */
export function timeScale(seconds: readonly number[], options: ScaleOptions): TimeScale {
  const moments = [...new Set(seconds)].sort((a, b) => a - b);
  const first = moments[0] ?? 0;
  const last = moments.at(-1) ?? first;
  const cuts = chooseBreaks(moments, options);
  const cutTime = cuts.reduce((sum, cut) => sum + (cut.to - cut.from), 0);
  const drawn = options.end - options.start - cuts.length * options.breakLength;
  const perSecond = last - first - cutTime > 0 ? drawn / (last - first - cutTime) : 0;

  const stretches: Stretch[] = [];
  const breaks: Stretch[] = [];
  let from = first;
  let start = perSecond === 0 && cuts.length === 0 ? (options.start + options.end) / 2 : options.start;
  for (const cut of cuts) {
    const end = start + (cut.from - from) * perSecond;
    stretches.push({ from, to: cut.from, start, end });
    breaks.push({ ...cut, start: end, end: end + options.breakLength });
    from = cut.to;
    start = end + options.breakLength;
  }
  stretches.push({ from, to: last, start, end: start + (last - from) * perSecond });
  const all = [...stretches, ...breaks].sort((a, b) => a.from - b.from || a.to - b.to);
  return { stretches, breaks, perSecond, at: (second) => place(all, second) };
}

/** What a time takes of an axis: a part of a stretch, or of a break. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly isCut: boolean;
}

/** Where the time between two seconds is on the axis, in the stretches and in what is cut short. */
export function partsOf(scale: TimeScale, time: Gap): readonly Part[] {
  const partsIn = (stretches: readonly Stretch[], isCut: boolean): readonly Part[] =>
    stretches
      .filter(({ from, to }) => from < time.to && time.from < to)
      .map(({ from, to }) => ({
        start: scale.at(Math.max(from, time.from)),
        end: scale.at(Math.min(to, time.to)),
        isCut,
      }));
  return [...partsIn(scale.stretches, false), ...partsIn(scale.breaks, true)];
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

function chooseBreaks(moments: readonly number[], options: ScaleOptions): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let i = 1; i < moments.length; i++) gaps.push({ from: moments[i - 1] ?? 0, to: moments[i] ?? 0 });
  const byLength = gaps.sort((a, b) => lengthOf(b) - lengthOf(a) || a.from - b.from);
  let drawn = byLength.reduce((sum, gap) => sum + lengthOf(gap), 0);
  let cuts = 0;
  for (const [i, longest] of byLength.entries()) {
    const kept = byLength.slice(i);
    const usual = kept[Math.ceil((kept.length - 1) / 2)];
    const room = options.end - options.start - i * options.breakLength;
    if (!usual || kept.length < 2 || i === mostBreaks || room < 4 * options.breakLength) break;
    const wanted = Math.min(options.roomPerEvent, (0.5 * room) / kept.length);
    const isCrowded = (lengthOf(usual) / drawn) * room < wanted;
    if (!isCrowded || lengthOf(longest) < 4 * lengthOf(usual)) break;
    cuts++;
    drawn -= lengthOf(longest);
  }
  return byLength.slice(0, cuts).sort((a, b) => a.from - b.from);
}

function lengthOf({ from, to }: Gap): number {
  return to - from;
}

function place(stretches: readonly Stretch[], second: number): number {
  const held = stretches.find(({ to }) => second <= to) ?? stretches.at(-1);
  if (!held) return 0;
  if (held.to === held.from) return held.start;
  const share = Math.min(Math.max((second - held.from) / (held.to - held.from), 0), 1);
  return held.start + share * (held.end - held.start);
}
