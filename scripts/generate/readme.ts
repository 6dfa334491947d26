import { readFile } from 'node:fs/promises';
import { metricSets } from '../../src/core/metrics/sets';
import { rules } from '../../src/core/rules/registry';
import { severities } from '../../src/core/rules/severity';
import { fill, table } from './fill';
import type { Generated } from './generated';
import { quickFixOf } from './quick-fix';
import { readRulePage } from './rule-page';

/** The parts of the manifest that the README shows. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly category: string;
      readonly title: string;
    }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, Setting>>;
    };
  };
}

interface Setting {
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

/** `README.md` with the tables between its `<!-- generated: … -->` comments. */
export const readme: Generated = {
  path: 'README.md',
  async make() {
    const { contributes } = JSON.parse(await readFile('package.json', 'utf8')) as Manifest;
    const tables = {
      metrics: metricsTable(),
      severities: severitiesTable(),
      rules: await rulesTable(),
      commands: table(
        ['command', 'id'],
        contributes.commands.map(({ category, title, command }) => [
          `${category}: ${title}`,
          `\`${command}\``,
        ]),
      ),
      settings: table(
        ['setting', 'default', 'what it does'],
        Object.entries(contributes.configuration.properties).map(([name, setting]) => [
          `\`${name}\``,
          `\`${JSON.stringify(setting.default)}\``,
          (setting.markdownDescription ?? setting.description ?? '').replaceAll('\n', ' '),
        ]),
      ),
    };
    return fill(await readFile('README.md', 'utf8'), tables);
  },
};

function metricsTable(): string {
  return table(
    ['metric', 'from', 'to'],
    metricSets.default.map(({ label, from, to }) => [label, from, to.join(', else ')]),
  );
}

function severitiesTable(): string {
  return table(
    ['a finding that says', 'Draft, or no status', 'Under Review', 'Final'],
    Object.entries(severities).map(([name, by]) => [name, by.draft, by['under-review'], by.final]),
  );
}

async function rulesTable(): Promise<string> {
  const rows = await Promise.all(
    rules.map(async ({ code, class: ruleClass }) => {
      const { summary } = await readRulePage(code);
      return [`[\`${code}\`](docs/rules/${code}.md)`, ruleClass, summary, await quickFixOf(code)];
    }),
  );
  return table(['rule', 'class', 'what it finds', 'quick fix'], rows);
}
