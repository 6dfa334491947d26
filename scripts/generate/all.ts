import { configSchema } from './config-schema';
import { configValidator } from './config-validator';
import { readme } from './readme';
import { ruleIndex } from './rule-index';
import { snippets } from './snippets';
import type { Generated } from './generated';

/** Every file that derives from others, in the order in which they build on each other. */
export const generated: readonly Generated[] = [configSchema, configValidator, snippets, ruleIndex, readme];
