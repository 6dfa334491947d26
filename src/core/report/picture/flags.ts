/** A label that hangs on a pole: it stands at `x` on the axis, and the label begins or ends at the pole. */
export interface Flag {
  readonly x: number;
  /** What the label takes, its distance from the pole and from the next one included. */
  readonly width: number;
}

/** Where a flag's label stands. */
export interface Place {
  /** 0 is nearest to the axis. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

export interface FlagOptions {
  readonly start: number;
  readonly end: number;
  /** How many rows there may be; `Infinity` places every flag, and may let a pole pass behind a label. */
  readonly rows: number;
  /** What has its place already. */
  readonly standing: readonly Standing[];
}

/** A label that has its place, with the `x` of its pole. */
export interface Standing extends Place {
  readonly x: number;
}

/**
 * A place for each of `flags`, which are in the order of `x`, or `undefined` where there is none left. No two
 * labels overlap, all are within the options' ends, and no pole crosses a label. The first flags point to the
 * right and the last ones to the left: a staircase from both sides, which keeps poles and labels apart.
 */
export function placeFlags(flags: readonly Flag[], options: FlagOptions): readonly (Place | undefined)[] {
  const layouts = splitsOf(flags, options).map((split) => placeFrom(flags, split, options));
  return layouts.reduce((best, layout) =>
    isLess(faults(flags, layout), faults(flags, best)) ? layout : best,
  );
}

type Layout = readonly (Place | undefined)[];

/** How good a layout is: what comes first counts most, and less is better. */
function faults(flags: readonly Flag[], layout: Layout): readonly number[] {
  const standing = layout.flatMap((place, i): readonly Standing[] => {
    const x = flags[i]?.x;
    return place && x !== undefined ? [{ ...place, x }] : [];
  });
  const crossings = standing.filter((pole) => standing.some((label) => crosses(pole, label))).length;
  const depth = standing.reduce((sum, { row }) => sum + row, 0);
  return [-standing.length, crossings, depth];
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const differing = a.findIndex((value, i) => value !== b[i]);
  return differing >= 0 && (a[differing] ?? 0) < (b[differing] ?? 0);
}

function placeFrom(flags: readonly Flag[], split: number, options: FlagOptions): Layout {
  const places: (Place | undefined)[] = flags.map(() => undefined);
  const standing = [...options.standing];
  const order = flags.map((_, i) => i);
  const toLeft = order.filter((i) => i >= split);
  const toRight = order.filter((i) => i < split).reverse();
  for (const i of [...toLeft, ...toRight]) {
    const flag = flags[i];
    const place = flag && findPlace(flag, i >= split, standing, options);
    if (!place) continue;
    places[i] = place;
    standing.push({ ...place, x: flag.x });
  }
  return places;
}

/** How many ways to part the flags are tried, where they are few enough to be worth it. */
const mostSplits = 6;
const fewFlags = 60;

/**
 * Which flag may be the first that points to the left: none, if all can point to the right; else those with the
 * widest gaps before them, between the first that cannot and the last that can only.
 */
function splitsOf(flags: readonly Flag[], { start, end }: FlagOptions): readonly number[] {
  const firstStuck = flags.findIndex(({ x, width }) => x + width > end);
  if (firstStuck < 0) return [flags.length];
  const splits: { readonly at: number; readonly gap: number }[] = [{ at: firstStuck, gap: Infinity }];
  for (let at = firstStuck; at > 0; at--) {
    const flag = flags[at];
    if (!flag || flag.x - flag.width < start) break;
    splits.push({ at, gap: flag.x - (flags[at - 1]?.x ?? start) });
  }
  return splits
    .sort((a, b) => b.gap - a.gap || b.at - a.at)
    .slice(0, flags.length > fewFlags ? 1 : mostSplits)
    .map(({ at }) => at);
}

function findPlace(
  flag: Flag,
  toLeft: boolean,
  standing: readonly Standing[],
  options: FlagOptions,
): Place | undefined {
  const { start, end } = extent(flag, toLeft, options);
  if (start < options.start || end > options.end) return undefined;
  const most = Math.min(options.rows, standing.length + 1);
  for (let row = 0; row < most; row++) {
    const place = { row, start, end };
    if (isFree(place, standing) && isClear({ ...place, x: flag.x }, standing)) return place;
  }
  if (options.rows !== Infinity) return undefined;
  const rows = Array.from({ length: standing.length + 1 }, (_, row) => ({ row, start, end }));
  return rows.find((place) => isFree(place, standing));
}

/** The label's stretch, on the other side of the pole where the side that is meant has no room. */
function extent(
  { x, width }: Flag,
  toLeft: boolean,
  { start, end }: FlagOptions,
): { readonly start: number; readonly end: number } {
  const left = toLeft ? x - width >= start || x + width > end : x + width > end && x - width >= start;
  return left ? { start: x - width, end: x } : { start: x, end: x + width };
}

/** Whether no label stands where `place` would. */
function isFree(place: Place, standing: readonly Place[]): boolean {
  return standing.every(
    ({ row, start, end }) => row !== place.row || end <= place.start || place.end <= start,
  );
}

/** Whether no pole would cross a label: neither this one's pole another label, nor the other way round. */
function isClear(flag: Standing, standing: readonly Standing[]): boolean {
  return standing.every((other) => !crosses(flag, other) && !crosses(other, flag));
}

function crosses(pole: Standing, label: Standing): boolean {
  return label.row < pole.row && pole.x > label.start && pole.x < label.end;
}

/**
 * How wide the label of flag `i` could be where it stands: up to the next label in its row, the next pole that
 * passes its row, or the end. `places` are those of `flags`; 0 where it has none.
 */
export function roomOf(
  i: number,
  xs: readonly number[],
  places: readonly (Place | undefined)[],
  { start, end }: Pick<FlagOptions, 'start' | 'end'>,
): number {
  const own = places[i];
  const x = xs[i];
  if (!own || x === undefined) return 0;
  const toLeft = own.start < x;
  let least = start;
  let most = end;
  places.forEach((other, j) => {
    const pole = xs[j];
    if (!other || pole === undefined || j === i || other.row < own.row) return;
    const [before, after] = other.row === own.row ? [other.end, other.start] : [pole, pole];
    if (before <= own.start) least = Math.max(least, before);
    if (after >= own.end) most = Math.min(most, after);
  });
  return toLeft ? x - least : most - x;
}
