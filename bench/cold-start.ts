import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Product } from './build';
import type { Group } from './figure';
import { median } from './speed/statistics';
import { checkout } from '../test/hosts/bundle';

const run = promisify(execFile);
const rounds = 20;

/** How long the command line takes from its start to its end: most of its users start it for one file. */
export async function measureColdStart({ cli }: Product): Promise<readonly Group[]> {
  const folder = await mkdtemp(join(tmpdir(), 'postmortem-bench-'));
  const document = join(checkout, 'media/templates/default.md');
  const commands = {
    'node -e 0': ['-e', '0'],
    'postmortem --version': [cli, '--version'],
    'postmortem check, 234 lines': [cli, 'check', document],
    'postmortem metrics, 234 lines': [cli, 'metrics', document],
  };
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  try {
    // In turns, so that what else the machine does strikes all of them; the first turn fills the caches of the disk.
    for (let round = 0; round <= rounds; round++) {
      for (const [name, args] of Object.entries(commands)) {
        const started = performance.now();
        await run(process.execPath, args, { cwd: folder });
        if (round > 0) times.get(name)?.push(performance.now() - started);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const figures = [...times].map(([name, each]) => ({ name, value: median(each), unit: 'ms' as const }));
  return [{ title: 'Command line, the whole process', figures }];
}
