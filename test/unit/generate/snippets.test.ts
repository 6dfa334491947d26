import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { snippetsOf } from '../../../scripts/generate/snippets';
import { readTemplate } from '../../../src/core';
import { blankTemplate } from '../../../src/core/template/blank';

const template = readTemplate(readFileSync('media/templates/default.md', 'utf8'));
const snippets = snippetsOf(template);

/** What the editor inserts for a snippet's body: the words of its tab stops, of choices the one that `choose` takes. */
function inserted(body: readonly string[], choose: (options: readonly string[]) => string): string {
  const unescape = (text: string): string => text.replace(/\\([\\$},|])/g, '$1');
  return body
    .join('\n')
    .replace(/\$\{\d+\|((?:[^\\|]|\\.)*)\|\}/g, (_, list: string) => choose(list.split(/(?<!\\),/)))
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace(/[\s\S]+/, unescape);
}

describe('snippets: a section is inserted as the template has it', () => {
  for (const spec of template.allSections) {
    it(`“${spec.name}”, every character of it`, () => {
      const snippet = Object.entries(snippets).find(([name]) => name.endsWith(spec.name))?.[1];
      assert.ok(snippet);
      const text = blankTemplate(template, spec.source.range).trimEnd();
      const all = inserted(snippet.body, (options) => options.join(' / '));
      assert.equal(all, text.endsWith('\n---') ? text.slice(0, -3).trimEnd() : text);
    });
  }

  it('with a tab stop at every placeholder', () => {
    const body = snippets['Summary']?.body.join('\n') ?? '';
    assert.match(body, /^\$\{1:\[2-3 sentence summary of what happened and impact\]\}$/m);
    assert.match(body, /Revenue Impact: \$\{3:\[\\\$X\]\}/);
  });

  it('and options to choose from', () => {
    assert.match(
      snippets['Incident Overview']?.body.join('\n') ?? '',
      /\$\{3\|P0 \(Critical\),P1 \(High\),P2 \(Medium\),P3 \(Low\)\|\}/,
    );
  });
});

describe('snippets: a row of a table is a keyword away', () => {
  it('for events', () => {
    const row = snippets['Timeline: row'];
    assert.deepEqual(row?.prefix, ['pm-timeline-row', 'pm-event']);
    const text = inserted(row.body, ([first]) => first ?? '');
    assert.equal(text, '| [HH:MM] | [Event description] | [What was done] | [Who did it] |');
  });

  it('for action items, their priority and status as choices', () => {
    const body = snippets['Action Items: row']?.body.join('\n') ?? '';
    assert.match(
      body,
      /\$\{4\|High,Medium,Low\|\} \| \$\{5:YYYY-MM-DD\} \| \$\{6\|Not Started,In Progress,Done\|\} \|$/,
    );
  });
});

describe('snippets: no nuisance', () => {
  it('each has a prefix of its own, and all begin with pm-', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^pm-[a-z0-9-]+$/);
  });
});

describe('snippets of a hostile template', () => {
  it('escape what means something in a snippet', () => {
    const hostile = readTemplate('# T\n\n## S\n\n[a}b$1\\] and ${x} \\\n\n**State**: A, B / C|D\n');
    const body = snippetsOf(hostile)['S']?.body ?? [];
    const text = inserted(body, (options) =>
      options.map((option) => option.replace(/\\(.)/g, '$1')).join(' / '),
    );
    assert.equal(text, '## S\n\n[a}b$1\\] and ${x} \\\n\n**State**: A, B / C|D');
  });
});
