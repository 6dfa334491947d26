import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../../test/hosts/bundle';
import { temporaryProfile } from '../../test/hosts/server';
import { writeSettings } from '../../test/hosts/settings';
import { buildScript, type Product } from '../build';
import type { Figure, Group } from '../figure';
import { median } from '../speed/statistics';
import { texts } from '../speed/texts';
import { readMeasured, type Measured } from './measured';
import { measurePreview } from './preview';

/** Each start gives one activation. */
const starts = 3;

/** How the extension does in a real VS Code: the newest server, with its extension host in Node. */
export async function measureHost(product: Product): Promise<readonly Group[]> {
  const script = await buildScript('host/inside.ts', { format: 'cjs' });
  const measured: Measured[] = [];
  for (let start = 0; start < starts; start++) measured.push(...(await startHost(product.extension, script)));
  const template = await readFile(join(checkout, 'media/templates/default.md'), 'utf8');
  const preview = await measurePreview(product.extension, texts.eventful(template), 'First alert fired');
  const figure = (name: Measured['name'], title: string, target?: Figure['target']): Figure => ({
    name: title,
    value: median(measured.filter((each) => each.name === name).map(({ value }) => value)),
    unit: 'ms',
    ...(target && { target }),
  });
  return [
    {
      title: 'In VS Code',
      figures: [
        figure('load', 'loading the bundle'),
        figure('activate', 'the call of activate()', { atMost: 20 }),
        figure('keystroke', 'keystroke to diagnostics, 17,000 lines', { atMost: 200 }),
        figure('busy', 'extension host busy in one go meanwhile'),
        {
          name: 'last key to preview, 500 events',
          value: median(preview),
          unit: 'ms',
          target: { atMost: 150 },
        },
        figure('busy-typing', 'extension host busy in one go meanwhile, 500 events', { atMost: 50 }),
      ],
    },
  ];
}

async function startHost(extension: string, script: string): Promise<readonly Measured[]> {
  await using profile = await temporaryProfile();
  await writeSettings(profile, {});
  const folder = await mkdtemp(join(tmpdir(), 'postmortem-bench-'));
  try {
    const output = await outputOf([
      '--import',
      'tsx',
      join(checkout, 'test/hosts/code.ts'),
      `--user-data-dir=${profile.userData}`,
      `--extensions-dir=${profile.extensions}`,
      `--extensionDevelopmentPath=${extension}`,
      `--extensionTestsPath=${script}`,
      folder,
    ]);
    return readMeasured(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a run of Node prints. */
function outputOf(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`VS Code ended with ${String(code)}:\n${output}`)),
    );
  });
}
