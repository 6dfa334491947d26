import type { Measured } from './interleave';

/** The middle of `values`; half of them are below it. NaN of none. */
export function median(values: Iterable<number>): number {
  return quantile(values, 0.5);
}

/** What a share of `values`, from 0 to 1, is below. */
export function quantile(values: Iterable<number>, share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** How long a case takes, in milliseconds: the median of its samples. */
export function time({ samples }: Measured): number {
  return median(samples.values());
}

/** How many times as long as `other` a case takes: the median over the rounds in which both took part. */
export function ratio({ samples }: Measured, other: Measured): number {
  return median(
    [...samples].flatMap(([round, milliseconds]) => {
      const theirs = other.samples.get(round);
      return theirs === undefined ? [] : [milliseconds / theirs];
    }),
  );
}
