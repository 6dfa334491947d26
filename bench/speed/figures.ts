import type { Group } from '../figure';
import { buildScript } from '../build';
import { installTools } from '../install';
import { interleave, type Case, type Rounds } from './interleave';
import { ratio, time } from './statistics';
import type { SubjectName } from './subjects';

/** Until a process has optimised all of a program of several hundred functions, as an editor's has after minutes. */
const warmUps = 3000;

const cases = {
  ours1: { subject: 'analysis', text: 'one', warmUps },
  parse1: { subject: 'markdown-it', text: 'one', warmUps },
  lint1: { subject: 'markdownlint', text: 'one' },
  ours72: { subject: 'analysis', text: 'many' },
  parse72: { subject: 'markdown-it', text: 'many' },
  lint72: { subject: 'markdownlint', text: 'many', every: 8 },
  oursVaried: { subject: 'analysis', text: 'varied' },
  parseVaried: { subject: 'markdown-it', text: 'varied' },
  key1: { subject: 'keystroke', text: 'one', warmUps },
  keyVaried: { subject: 'keystroke', text: 'varied' },
  unseen1: { subject: 'unseen', text: 'one', warmUps },
  eventful: { subject: 'keystroke', text: 'eventful' },
  parseEventful: { subject: 'markdown-it', text: 'eventful' },
  preview: { subject: 'preview', text: 'eventful' },
} as const satisfies Readonly<Record<string, Case>>;

/** Long enough for medians that come out the same on a machine that has other things to do. */
const rounds: Rounds = {
  count: 40,
  sample: { milliseconds: 40, times: 1 },
  warmUp: { milliseconds: 2000, times: 2 },
};

/** The analysis beside a parse alone and beside another linter. */
export async function measureSpeed(): Promise<readonly Group[]> {
  const environment = { POSTMORTEM_BENCH_INSTALLED: await installTools() };
  const ours = await buildScript('speed/worker.ts', { asShipped: true });
  const theirs = await buildScript('speed/worker.ts');
  const workerOf = (subject: SubjectName): string => (subject.startsWith('markdown') ? theirs : ours);
  const of = await interleave(workerOf, cases, rounds, environment);
  const atMost = { atMost: 2 };
  return [
    {
      title: 'Analysis',
      figures: [
        { name: 'analysis, 1 copy', value: time(of('ours1')), unit: 'ms' },
        { name: 'analysis, 72 copies', value: time(of('ours72')), unit: 'ms' },
        { name: 'analysis, 72 copies of different words', value: time(of('oursVaried')), unit: 'ms' },
        { name: 'analysis after a keystroke, 1 copy', value: time(of('key1')), unit: 'ms' },
        { name: 'analysis after a keystroke, 72 different copies', value: time(of('keyVaried')), unit: 'ms' },
        {
          name: 'growth from 1 to 72 copies',
          value: ratio(of('ours72'), of('ours1')),
          unit: '×',
          target: { atMost: 150 },
        },
      ],
    },
    {
      title: 'Beside markdown-it’s parse alone',
      figures: [
        { name: 'markdown-it, 1 copy', value: time(of('parse1')), unit: 'ms' },
        { name: 'markdown-it, 72 copies', value: time(of('parse72')), unit: 'ms' },
        {
          name: 'analysis ÷ parse, 1 copy',
          value: ratio(of('ours1'), of('parse1')),
          unit: '×',
          target: atMost,
        },
        {
          name: 'analysis of a new text ÷ parse, 1 copy',
          value: ratio(of('unseen1'), of('parse1')),
          unit: '×',
        },
        {
          name: 'analysis ÷ parse, 72 copies',
          value: ratio(of('ours72'), of('parse72')),
          unit: '×',
          target: atMost,
        },
        {
          name: 'analysis ÷ parse, 72 copies of different words',
          value: ratio(of('oursVaried'), of('parseVaried')),
          unit: '×',
          target: atMost,
        },
        {
          name: 'after a keystroke ÷ parse, 1 copy',
          value: ratio(of('key1'), of('parse1')),
          unit: '×',
          target: atMost,
        },
        {
          name: 'after a keystroke ÷ parse, 72 different copies',
          value: ratio(of('keyVaried'), of('parseVaried')),
          unit: '×',
          target: atMost,
        },
      ],
    },
    {
      title: 'Beside markdownlint’s default rules',
      figures: [
        { name: 'markdownlint, 1 copy', value: time(of('lint1')), unit: 'ms' },
        { name: 'markdownlint, 72 copies', value: time(of('lint72')), unit: 'ms' },
        {
          name: 'markdownlint ÷ analysis, 1 copy',
          value: ratio(of('lint1'), of('ours1')),
          unit: '×',
          target: { atLeast: 15 },
        },
        {
          name: 'markdownlint ÷ analysis, 72 copies',
          value: ratio(of('lint72'), of('ours72')),
          unit: '×',
          target: { atLeast: 15 },
        },
      ],
    },
    {
      title: 'A timeline of 500 events, in the core',
      figures: [
        { name: 'analysis after a keystroke', value: time(of('eventful')), unit: 'ms' },
        { name: 'after a keystroke ÷ parse', value: ratio(of('eventful'), of('parseEventful')), unit: '×' },
        { name: 'what the preview is sent', value: time(of('preview')), unit: 'ms' },
      ],
    },
  ];
}
