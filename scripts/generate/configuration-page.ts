import { readFile } from 'node:fs/promises';
import { fill } from './fill';
import type { Generated } from './generated';

interface Described {
  readonly description?: string;
  readonly markdownDescription?: string;
}

const path = 'docs/configuration.md';

/** The page on the configuration, with what the schema says of each property. */
export const configurationPage: Generated = {
  path,
  async make() {
    const schema = JSON.parse(await readFile('schemas/config.schema.json', 'utf8')) as {
      readonly properties: Readonly<Record<string, Described>>;
    };
    const properties = Object.entries(schema.properties)
      .filter(([name]) => !name.startsWith('$'))
      .map(
        ([name, { markdownDescription, description }]) =>
          `## \`${name}\`\n\n${markdownDescription ?? description ?? ''}\n`,
      );
    return fill(await readFile(path, 'utf8'), { properties: `\n${properties.join('\n')}\n` });
  },
};
