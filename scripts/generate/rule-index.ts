import { readFile } from 'node:fs/promises';
import { rules } from '../../src/core/rules/registry';
import { severities } from '../../src/core/rules/severity';
import { fill, table } from './fill';
import type { Generated } from './generated';
import { quickFixOf } from './quick-fix';
import { readRulePage } from './rule-page';

const path = 'docs/rules/README.md';

/** `docs/rules/README.md` with a table of all rules; what each finds is the first sentence of its page. */
export const ruleIndex: Generated = {
  path,
  async make() {
    const rows = await Promise.all(
      rules.map(async ({ code, class: ruleClass }) => {
        const { summary } = await readRulePage(code);
        const { draft, 'under-review': review, final } = severities[ruleClass];
        const link = `[\`${code}\`](${code}.md)`;
        return [link, ruleClass, draft, review, final, await quickFixOf(code), summary];
      }),
    );
    const statuses = ['Draft, or no status', 'Under Review', 'Final'];
    const header = ['rule', 'class', ...statuses, 'quick fix', 'what it finds'];
    return fill(await readFile(path, 'utf8'), { rules: table(header, rows) });
  },
};
