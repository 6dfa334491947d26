/** A place in a text from which a time expression is taken, part by part. */
export class Cursor {
  at: number;
  /** Where the last part that counts ended. */
  end: number;

  constructor(
    readonly text: string,
    from: number,
  ) {
    this.at = from;
    this.end = from;
  }

  /** Takes what `pattern`, which is sticky, finds right here; nothing counts as not found. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    if (this.at >= this.text.length) return undefined;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match || match[0] === '') return undefined;
    this.at += match[0].length;
    this.end = this.at;
    return match;
  }

  /** Goes back to `offset`: what was taken behind it does not count. */
  backTo(offset: number): void {
    this.at = offset;
    this.end = offset;
  }
}
