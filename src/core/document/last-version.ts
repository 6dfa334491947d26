/** Remembers what was found out in the last version of a document while the next one is read, and nothing older. */
export class LastVersion<Key, Value extends object> {
  #last: ReadonlyMap<Key, Value> = new Map();
  #now = new Map<Key, Value>();

  /** What is known of `key`, from this version or the last one. */
  get(key: Key): Value | undefined {
    return this.#now.get(key) ?? this.#last.get(key);
  }

  /** Notes what holds of `key` in this version; what is not noted is forgotten with it. */
  note(key: Key, value: Value): void {
    this.#now.set(key, value);
  }

  /** Begins the next version. */
  turn(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }
}
