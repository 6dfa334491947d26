/** What two sequences have in common: so many members at their beginnings, and of the others so many at their ends. */
export interface SharedEnds {
  readonly head: number;
  readonly tail: number;
}

/**
 * Compares two sequences of these lengths from both ends; what lies between has changed.
 *
 * @param isSame whether the member of the first at `a` is that of the second at `b`
 */
export function sharedEnds(
  before: number,
  after: number,
  isSame: (a: number, b: number) => boolean,
): SharedEnds {
  const most = Math.min(before, after);
  let head = 0;
  while (head < most && isSame(head, head)) head++;
  let tail = 0;
  while (tail < most - head && isSame(before - tail - 1, after - tail - 1)) tail++;
  return { head, tail };
}
