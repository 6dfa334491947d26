// Measures one subject on one text, in a process of its own, whenever it is asked to: worker.js SUBJECT TEXT
import template from '../../media/templates/default.md';
import { median } from './statistics';
import { subjects, type SubjectName } from './subjects';
import { texts, type TextName } from './texts';

/** Asks for a sample: the work done again and again, for at least so many milliseconds and so many times. */
export interface SampleRequest {
  readonly milliseconds: number;
  readonly times: number;
}

/** How long the work took once, in milliseconds: the median of the sample, which the scheduler's interruptions miss. */
export interface Sample {
  readonly once: number;
}

const [, , subject, text] = process.argv as [string, string, SubjectName, TextName];
const work = await subjects[subject](texts[text](template));
let round = 0;

process.on('message', ({ milliseconds, times }: SampleRequest) => {
  const each: number[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end || each.length < times) {
    const started = performance.now();
    work(round++);
    each.push(performance.now() - started);
  }
  const sample: Sample = { once: median(each) };
  process.send?.(sample);
});
