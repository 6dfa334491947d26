type Method = (this: unknown, ...parameters: readonly unknown[]) => unknown;

const withCallback = [
  'map',
  'flatMap',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'some',
  'every',
];

/**
 * How much `work` does: elements that arrays hand out or compare, characters that strings are cut to and that
 * regular expressions pass over. The same on every machine, however busy it is.
 */
export function countOperations(work: () => void): number {
  let count = 0;
  const counting = (callback: unknown): unknown =>
    typeof callback === 'function'
      ? (...parameters: readonly unknown[]): unknown => {
          count++;
          return Reflect.apply(callback, undefined, parameters);
        }
      : callback;
  const restore: (() => void)[] = [];
  const patch = (prototype: object, name: PropertyKey, wrap: (original: Method) => Method): void => {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (!property) throw new Error(`There is no ${String(name)} to count.`);
    Object.defineProperty(prototype, name, { ...property, value: wrap(property.value as Method) });
    restore.push(() => Object.defineProperty(prototype, name, property));
  };
  const sized = (original: Method): Method =>
    function (...parameters) {
      const result = Reflect.apply(original, this, parameters) as { readonly length: number };
      count += 1 + result.length / 100;
      return result;
    };
  for (const name of [...withCallback, 'reduce', 'forEach', 'sort'])
    patch(Array.prototype, name, (original) => {
      return function (callback, ...rest) {
        return Reflect.apply(original, this, [counting(callback), ...rest]);
      };
    });
  patch(Array.prototype, Symbol.iterator, (original) => {
    return function () {
      const iterator = Reflect.apply(original, this, []) as Iterator<unknown>;
      const next = (): IteratorResult<unknown> => {
        count++;
        return iterator.next();
      };
      return { next, [Symbol.iterator]: () => ({ next }) };
    };
  });
  patch(Array.prototype, 'slice', sized);
  patch(String.prototype, 'slice', sized);
  patch(RegExp.prototype, 'exec', (original) => {
    return function (...parameters) {
      const from = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0;
      const found = Reflect.apply(original, this, parameters) as RegExpExecArray | null;
      const end = found ? found.index + found[0].length : String(parameters[0]).length;
      const passed = this instanceof RegExp && this.sticky && !found ? 0 : end - from;
      count += 1 + Math.max(passed, 0) / 100;
      return found;
    };
  });
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return count;
}
