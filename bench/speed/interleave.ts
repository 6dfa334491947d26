import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Sample, SampleRequest } from './worker';
import type { SubjectName } from './subjects';
import type { TextName } from './texts';

/** A subject to be measured on a text. */
export interface Case {
  readonly subject: SubjectName;
  readonly text: TextName;
  /** In every how many rounds it takes part; cases that take seconds need not be in each. */
  readonly every?: number;
  /** How often the work is done before its first sample counts, where that is more than the rounds ask for. */
  readonly warmUps?: number;
}

/** The samples of one case, in milliseconds, by the round in which each was taken. */
export interface Measured {
  readonly samples: ReadonlyMap<number, number>;
}

export interface Rounds {
  readonly count: number;
  /** What a sample is at least. */
  readonly sample: SampleRequest;
  /** What each process does before its first sample counts. */
  readonly warmUp: SampleRequest;
}

/**
 * Measures `cases`, each in a process of its own that lives as long as all of this. One of them works at a time,
 * and they take turns: what else the machine does in the meantime strikes all of them, and their ratios stay true.
 * @param workerOf the bundle of `worker.ts` for each subject
 */
export async function interleave<Name extends string>(
  workerOf: (subject: SubjectName) => string,
  cases: Readonly<Record<Name, Case>>,
  { count, sample, warmUp }: Rounds,
  environment: NodeJS.ProcessEnv = {},
): Promise<(name: Name) => Measured> {
  const names = Object.keys(cases) as Name[];
  const running = names.map((name) => {
    const { subject, text, every = 1, warmUps = 0 } = cases[name];
    const child = fork(workerOf(subject), [subject, text], { env: { ...process.env, ...environment } });
    return { name, every, warmUps, child, samples: new Map<number, number>() };
  });
  try {
    for (const { child, warmUps } of running)
      await takeSample(child, { ...warmUp, times: Math.max(warmUp.times, warmUps) });
    for (let round = 0; round < count; round++) {
      for (const { child, every, samples } of running) {
        if (round % every !== 0) continue;
        const { once: time } = await takeSample(child, sample);
        samples.set(round, time);
      }
    }
  } finally {
    for (const { child } of running) child.kill();
  }
  return (name) => {
    const found = running.find((each) => each.name === name);
    if (!found) throw new Error(`No case ${name}`);
    return found;
  };
}

async function takeSample(child: ChildProcess, request: SampleRequest): Promise<Sample> {
  const ended = new AbortController();
  const fail = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
    throw new Error(`A process that measured ended with ${String(code)}`);
  });
  fail.catch(() => undefined); // it may lose the race
  child.send(request);
  const [sample] = (await Promise.race([once(child, 'message', { signal: ended.signal }), fail])) as [Sample];
  ended.abort();
  return sample;
}
