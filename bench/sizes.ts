import type { Product } from './build';
import type { Group } from './figure';

/** The most kB that the minified bundles of the extension may have. */
const extensionBudget = 350;

/** How large the bundles are that ship. */
export function measureSizes({ sizes }: Product): readonly Group[] {
  const figures = [...sizes]
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, bytes]) => ({
      name: path,
      value: bytes / 1000,
      unit: 'kB' as const,
      ...(path.endsWith('extension.js') && { target: { atMost: extensionBudget } }),
    }));
  return [{ title: 'Minified bundles', figures }];
}
