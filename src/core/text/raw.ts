/** `String.raw` under a name of our own, which a bundle shortens: sources of regular expressions as they are written. */
export function raw(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(strings, ...values);
}
