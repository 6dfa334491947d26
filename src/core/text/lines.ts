import type { Range } from './range';

/** A place in a text: `line` and `character` are 0-based, `character` counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The lines of a text, ended by `\n`, `\r\n` or `\r` as in CommonMark and in VS Code. There is always at least one. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(readonly text: string) {
    this.#starts = text.includes('\r') ? startsOfAny(text) : startsOfLines(text);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line ending that the text uses first; `\n` where it has none. */
  get ending(): '\n' | '\r\n' {
    const first = this.#starts[1];
    return first !== undefined && this.text.slice(first - 2, first) === '\r\n' ? '\r\n' : '\n';
  }

  /** Offset at which `line` (0-based) begins; the end of the text for a line past the last. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Offset at which the text of `line` ends, before its line ending. */
  endOf(line: number): number {
    let end = this.#starts[line + 1];
    if (end === undefined) return this.text.length;
    if (this.text.charCodeAt(end - 1) === 10) end--;
    if (end > this.startOf(line) && this.text.charCodeAt(end - 1) === 13) end--;
    return end;
  }

  /** The range of `line` without its line ending. */
  rangeOf(line: number): Range {
    return { start: this.startOf(line), end: this.endOf(line) };
  }

  /** The text of `line` without its line ending. */
  textOf(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }

  /** The 0-based line that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - this.startOf(line) };
  }
}

function startsOfAny(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Of a text whose lines all end by `\n`, which is looked for much faster. */
function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
