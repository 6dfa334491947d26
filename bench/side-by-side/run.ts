// Lets every tool check one document with known defects, and writes what each found into README.md: npm run side-by-side
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildProduct } from '../build';
import { installTools } from '../install';
import { formatResults } from './format';
import { defects } from './defects';
import { judge } from './judge';
import { toolsIn } from './tools';

const here = import.meta.dirname;
const document = join(here, 'seeded.md');
const text = await readFile(document, 'utf8');
const { cli } = await buildProduct();
const results = [];
for (const tool of toolsIn(await installTools(), cli)) {
  const findings = await tool.check(document, join(here, 'configuration'));
  results.push(judge(tool.name, text, defects, findings));
}
const table = formatResults(text, defects, results);
const readme = join(here, 'README.md');
const page = await readFile(readme, 'utf8');
const start = '<!-- results -->';
const end = '<!-- end of results -->';
const before = page.slice(0, page.indexOf(start) + start.length);
await writeFile(readme, `${before}\n\n${table}\n\n${page.slice(page.indexOf(end))}`);
console.log(table);
