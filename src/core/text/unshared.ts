/**
 * The same text, with storage of its own. Engines let a slice keep the whole text alive that it was cut from: what is
 * remembered from version to version must not hold on to the versions.
 */
export function unshared(text: string): string {
  // A concatenation is written out when it is sliced.
  return ` ${text}`.slice(1);
}
