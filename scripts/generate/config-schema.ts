import { readFile } from 'node:fs/promises';
import prettier from 'prettier';
import { metricSets } from '../../src/core/metrics/sets';
import { rules } from '../../src/core/rules/registry';
import { milestoneNames } from '../../src/core/timeline/milestone';
import type { Generated } from './generated';

const path = 'schemas/config.schema.json';

/** The parts of the schema that the generator writes; all else in it is written by hand. */
interface ConfigSchema {
  readonly properties: {
    readonly milestones: { readonly properties: Readonly<Record<string, unknown>> };
    readonly rules: { properties: Record<string, unknown> };
  };
  readonly definitions: {
    readonly metricSet: { enum: readonly string[] };
    readonly milestone: { enum: readonly string[] };
  };
}

/** `schemas/config.schema.json` with a property for every rule there is, and the names that the core knows. */
export const configSchema: Generated = {
  path,
  async make() {
    const schema = JSON.parse(await readFile(path, 'utf8')) as ConfigSchema;
    const { properties, definitions } = schema;
    properties.rules.properties = Object.fromEntries(
      await Promise.all(rules.map(async ({ code }) => [code, await ruleSchema(code)] as const)),
    );
    definitions.metricSet.enum = Object.keys(metricSets);
    definitions.milestone.enum = milestoneNames;
    const described = Object.keys(properties.milestones.properties);
    if (described.join() !== milestoneNames.join()) throw new Error(`${path} describes other milestones.`);
    const options = await prettier.resolveConfig(path);
    return prettier.format(JSON.stringify(schema), { ...options, filepath: path });
  },
};

async function ruleSchema(code: string): Promise<unknown> {
  const page = await readFile(`docs/rules/${code}.md`, 'utf8').catch(() => '');
  const description = firstParagraph(page);
  return { $ref: '#/definitions/level', ...(description === undefined ? {} : { description }) };
}

/** What a rule's page says first, under its title. */
function firstParagraph(page: string): string | undefined {
  const paragraph = page.split(/\n{2,}/).find((block) => /^[\p{L}\p{N}“"`*]/u.test(block));
  return paragraph?.replaceAll('\n', ' ').trim();
}
