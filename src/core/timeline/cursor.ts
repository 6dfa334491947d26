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

  /** Whether a digit stands here. */
  get isAtDigit(): boolean {
    return isDigit(this.text.charCodeAt(this.at));
  }

  /** Whether the hours of a clock stand here, `14:` or `9:`, and so no date. */
  get isAtClock(): boolean {
    const { text, at } = this;
    if (!isDigit(text.charCodeAt(at))) return false;
    return text.charCodeAt(isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1) === colon;
  }

  /** Goes back to `offset`: what was taken behind it does not count. */
  backTo(offset: number): void {
    this.at = offset;
    this.end = offset;
  }
}

const colon = 58;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
