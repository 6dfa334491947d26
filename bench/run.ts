// Measures the product and says how it compares with what it promises. See --help and README.md.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildProduct } from './build';
import { measureColdStart } from './cold-start';
import { formatGroups, type Group } from './figure';
import { measureHost } from './host/figures';
import { measureSizes } from './sizes';
import { measureSpeed } from './speed/figures';

const help = `npm run bench -- [OPTION…]

  --only PART   speed, cold-start, sizes or host; as often as you like (default: all)
  --json        the figures as JSON instead of Markdown
  --out FILE    write them there, too
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

type Part = (product: Awaited<ReturnType<typeof buildProduct>>) => Promise<readonly Group[]>;

const parts: Readonly<Record<string, Part>> = {
  speed: () => measureSpeed(),
  'cold-start': (product) => measureColdStart(product),
  sizes: (product) => Promise.resolve(measureSizes(product)),
  host: (product) => measureHost(product),
};

async function main(): Promise<void> {
  if (values.help) {
    console.log(help);
    return;
  }
  const unknown = values.only?.find((name) => !(name in parts));
  if (unknown !== undefined) throw new Error(`No part ${unknown}\n${help}`);
  const product = await buildProduct();
  const groups: Group[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (values.only && !values.only.includes(name)) continue;
    console.error(`Measuring ${name}…`);
    groups.push(...(await measure(product)));
  }
  const report = values.json ? JSON.stringify(groups, undefined, 2) : formatGroups(groups);
  console.log(report);
  if (values.out !== undefined) await writeFile(values.out, `${report}\n`);
}

await main();
