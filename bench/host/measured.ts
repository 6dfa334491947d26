/** A time that the extension host has measured, in milliseconds. */
export interface Measured {
  readonly name: 'load' | 'activate' | 'keystroke' | 'busy' | 'busy-typing';
  readonly value: number;
}

const mark = 'measured: ';

/** The line in which the extension host says it on its console, which the launcher hands on. */
export function formatMeasured(measured: Measured): string {
  return mark + JSON.stringify(measured);
}

/** What the lines of a host's output say. */
export function readMeasured(output: string): readonly Measured[] {
  return output
    .split('\n')
    .filter((line) => line.includes(mark))
    .map((line) => JSON.parse(line.slice(line.indexOf(mark) + mark.length)) as Measured);
}
