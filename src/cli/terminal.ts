import { styleText } from 'node:util';

/** What a command writes to and knows of the world around it; nothing else in `src/cli` touches the process. */
export interface Terminal {
  /** Results, on standard output. */
  readonly print: (text: string) => void;
  /** Messages, on standard error. */
  readonly complain: (message: string) => void;
  /** `text` in a colour, where standard output is a terminal that shows colours. */
  readonly paint: (colour: Colour, text: string) => string;
}

export type Colour = 'red' | 'yellow' | 'cyan' | 'green' | 'dim' | 'bold';

/** The terminal of this process. https://no-color.org says when it has no colours. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  const hasNoColour = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  const colourful = stdout.isTTY && !hasNoColour && env['TERM'] !== 'dumb';
  // A reader such as `head` may close the pipe before all is written; that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    print: (text) => stdout.write(text),
    complain: (message) => stderr.write(`postmortem: ${message}\n`),
    paint: (colour, text) => (colourful ? styleText(colour, text) : text),
  };
}
