import type { Product } from './build';
import type { Group } from './figure';

/** The most kB that may be loaded when the extension is activated, minified. */
const extensionBudget = 350;

/** How large the bundles are that ship, each with what it imports at once. */
export function measureSizes({ bundles }: Product): readonly Group[] {
  const figures = bundles
    // What is loaded later has a hash in its name.
    .filter(({ path, isEntry }) => isEntry && !/-[A-Z\d]{8}\.mjs$/.test(path))
    .map(({ path, bytes }) => ({
      name: path,
      value: bytes / 1000,
      unit: 'kB' as const,
      ...(/\bextension\.m?js$/.test(path) && { target: { atMost: extensionBudget } }),
    }));
  return [{ title: 'Minified bundles, with what they load at once', figures }];
}
