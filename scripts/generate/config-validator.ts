import { readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { configSchema } from './config-schema';
import type { Generated } from './generated';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * The validator of `schemas/config.schema.json` as code: compiling it when the tool starts would take 40 ms and
 * need `eval`, which the web host forbids.
 */
export const configValidator: Generated = {
  path: 'src/core/config/validate.generated.js',
  async make() {
    const schema = validating(JSON.parse(await readFile(configSchema.path, 'utf8')) as Json);
    if (typeof schema !== 'object' || schema === null) throw new Error(`${configSchema.path} is no schema.`);
    const ajv = new Ajv({
      allErrors: true,
      // Definitions that are used several times stay functions: half the code.
      inlineRefs: false,
      messages: false,
      strict: true,
      code: { source: true, esm: true, optimize: 2 },
    });
    // Where in the schema a mistake is told nobody asks; without the places the code is a tenth smaller.
    const code = standaloneCode(ajv, ajv.compile(schema)).replaceAll(/schemaPath:"[^"]*",/g, '');
    return `// Generated from ${configSchema.path} by npm run generate.\n${code}\n`;
  },
};

const annotations = new Set([
  ...['$schema', '$id', 'title', 'description', 'markdownDescription', 'enumDescriptions'],
  ...['default', 'examples', 'defaultSnippets'],
]);

/**
 * `schema` with what validates only, in the shape that gives the fewest errors: a text or something else becomes
 * a choice by type, so that of the other form nothing is told; properties of one and the same schema become one
 * check of names and values.
 */
function validating(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(validating);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword)) continue;
    const isMap = keyword === 'properties' || keyword === 'definitions';
    kept[keyword] = isMap ? mapValues(value, validating) : validating(value);
  }
  if (Array.isArray(kept['anyOf'])) {
    const [text = true, other = true] = kept['anyOf'];
    return { if: { type: 'string' }, then: text, else: other };
  }
  const { properties, additionalProperties } = kept;
  if (additionalProperties !== false || typeof properties !== 'object' || properties === null) return kept;
  const [first, ...others] = Object.values(properties);
  const isUniform =
    others.length > 1 && others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  if (!isUniform || first === undefined) return kept;
  delete kept['properties'];
  return { ...kept, propertyNames: { enum: Object.keys(properties) }, additionalProperties: first };
}

function mapValues(map: Json, change: (value: Json) => Json): Json {
  if (typeof map !== 'object' || map === null) return map;
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}
