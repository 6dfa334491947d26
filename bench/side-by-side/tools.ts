import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** What a tool says; lines are 1-based, and 0 stands for the whole file. */
export interface ToolFinding {
  readonly line: number;
  readonly message: string;
}

export interface Tool {
  readonly name: string;
  /** What `document` has, by this tool; `configuration` is the folder with every tool's configuration. */
  check(document: string, configuration: string): Promise<readonly ToolFinding[]>;
}

/** The tools, each as well configured as its documentation allows: see `configuration/`. */
export function toolsIn(installed: string, cli: string): readonly Tool[] {
  const binary = (path: string): string => join(installed, 'node_modules', path);
  return [
    {
      name: 'markdownlint',
      async check(document, configuration) {
        const path = createRequire(join(installed, 'package.json')).resolve('markdownlint/sync');
        const { lint } = (await import(pathToFileURL(path).href)) as Markdownlint;
        const config = JSON.parse(
          await readFile(join(configuration, 'markdownlint.json'), 'utf8'),
        ) as unknown;
        return Object.values(lint({ files: [document], config }))
          .flat()
          .map(({ lineNumber, ruleNames, ruleDescription, errorDetail, errorContext }) => ({
            line: lineNumber,
            message: `${ruleNames[0] ?? ''} ${ruleDescription} ${errorDetail ?? ''} ${errorContext ?? ''}`,
          }));
      },
    },
    {
      name: 'rumdl',
      async check(document, configuration) {
        const config = join(configuration, 'rumdl.toml');
        const args = ['check', '--no-cache', '--config', config, '--output-format', 'json', document];
        const findings = JSON.parse(await output(binary('@rumdl/cli-linux-x64/rumdl'), args)) as readonly {
          readonly line: number;
          readonly rule: string;
          readonly message: string;
        }[];
        return findings.map(({ line, rule, message }) => ({ line, message: `${rule} ${message}` }));
      },
    },
    {
      name: '@contextlint/cli',
      check: (document, configuration) =>
        inFolder(document, async (folder, file) => {
          await copyFile(
            join(configuration, 'contextlint.config.json'),
            join(folder, 'contextlint.config.json'),
          );
          const args = [binary('@contextlint/cli/dist/index.js'), '--cwd', folder, file];
          // Accepts "  line 30   warning  Empty cell in column "Event"  TBL-002"; without a line it is about the file.
          return matches(
            await output(process.execPath, args, folder),
            /^ {2}(?:line (\d+))? {3}(?:error|warning) {2}(\S.*)$/gm,
          );
        }),
    },
    {
      name: 'mdschema',
      async check(document, configuration) {
        const schema = join(configuration, 'mdschema.yml');
        const args = ['check', document, '--schema', schema];
        // Accepts "  ✗ 3:4 [required-text] Required text 'x' not found in section 'Overview'".
        return matches(
          await output(binary('@jackchuka/mdschema-linux-x64/bin/mdschema'), args),
          /^ +✗ (\d+):\d+ (.*)$/gm,
        );
      },
    },
    {
      name: 'Postmortem',
      async check(document) {
        const args = [cli, 'check', '--format', 'json', document];
        const [file] = JSON.parse(await output(process.execPath, args)) as readonly {
          readonly findings: readonly (ToolFinding & { readonly rule: string })[];
        }[];
        return (file?.findings ?? []).map(({ line, rule, message }) => ({
          line,
          message: `${rule} ${message}`,
        }));
      },
    },
  ];
}

interface Markdownlint {
  readonly lint: (options: { readonly files: readonly string[]; readonly config: unknown }) => Readonly<
    Record<
      string,
      readonly {
        readonly lineNumber: number;
        readonly ruleNames: readonly string[];
        readonly ruleDescription: string;
        readonly errorDetail: string | null;
        readonly errorContext: string | null;
      }[]
    >
  >;
}

/** What a tool prints; it ends with another status than 0 where it found something. */
async function output(file: string, args: readonly string[], cwd?: string): Promise<string> {
  const run = promisify(execFile)(file, args, { ...(cwd !== undefined && { cwd }), maxBuffer: 2 ** 24 });
  const { stdout, stderr } = await run.catch((error: unknown) => error as { stdout: string; stderr: string });
  return stdout + (stdout === '' ? stderr : '');
}

function matches(text: string, pattern: RegExp): readonly ToolFinding[] {
  return Array.from(text.matchAll(pattern), ([, line, message = '']) => ({
    line: Number(line ?? 0),
    message,
  }));
}

async function inFolder<T>(document: string, use: (folder: string, file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'postmortem-side-by-side-'));
  try {
    await copyFile(document, join(folder, 'incident.md'));
    return await use(folder, 'incident.md');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
