import assert from 'node:assert/strict';
import { analyse, applyEdits, defaultConfiguration, readTemplate } from '../../../src/core';

const names = ['Summary', 'Timeline', 'Root Cause', 'Resolution', 'Lessons Learned'];
const template = readTemplate(names.map((name) => `## ${name}\n\n[Text]\n`).join('\n'));

/** A document with these sections, each with `rule` behind it, and `footer` at its end. */
interface Shape {
  readonly rule: string;
  readonly footer: string;
}

const shapes: Readonly<Record<string, Shape>> = {
  'without rules': { rule: '', footer: '' },
  'with a rule between sections': { rule: '---', footer: '' },
  'with a footer': { rule: '', footer: '---\n\n**Document Owner**: Ada\n**Status**: Draft\n' },
  'with rules and a footer': { rule: '---', footer: '***\n\n- Owner: Ada\n\n[All of them](index.md)\n' },
};

function documentOf(sections: readonly string[], { rule, footer }: Shape, ending: string): string {
  const texts = sections.map((name) => `## ${name}\n\nOf ${name}.\n\n### More\n\n- More\n`);
  const parted = texts.join(rule === '' ? '\n' : `\n${rule}\n\n`);
  return `# X\n\n${parted}${footer === '' ? '' : `\n${footer}`}`.replaceAll('\n', ending);
}

/** What is found of the order of a document, and the text after the first fix. */
function orderOf(text: string): { readonly messages: readonly string[]; readonly fixed: string } {
  const { findings } = analyse(text, { template, configuration: defaultConfiguration });
  const found = findings.filter(({ rule }) => rule === 'section-order');
  const messages = found.map(({ message, range }) => `${text.slice(range.start, range.end)}: ${message}`);
  return { messages, fixed: applyEdits(text, found[0]?.fixes[0]?.edits ?? []) };
}

for (const [title, shape] of Object.entries(shapes)) {
  for (const ending of ['\n', '\r\n']) {
    const text = documentOf(names, shape, ending);
    describe(`one section elsewhere, in a document ${title} (${ending === '\n' ? 'LF' : 'CRLF'})`, () => {
      for (const [from, name] of names.entries()) {
        it(`is found and put back, byte by byte: ${name}`, () => {
          const others = names.filter((other) => other !== name);
          for (let to = 0; to < names.length; to++) {
            if (to === from) continue;
            const broken = documentOf([...others.slice(0, to), name, ...others.slice(to)], shape, ending);
            const { messages, fixed } = orderOf(broken);
            assert.equal(messages.length, 1, broken);
            if (Math.abs(to - from) > 1) assert.ok(messages[0]?.startsWith(`${name}:`), messages[0]);
            assert.equal(fixed, text, broken);
          }
        });
      }
    });
  }
}

describe('the message on a section elsewhere', () => {
  it('names a neighbour on whose wrong side it stands', () => {
    const order = (...sections: readonly string[]): readonly string[] =>
      orderOf(documentOf(sections, { rule: '', footer: '' }, '\n')).messages;
    assert.deepEqual(order('Resolution', 'Summary', 'Timeline', 'Root Cause', 'Lessons Learned'), [
      'Resolution: “Resolution” comes behind “Root Cause” in the template.',
    ]);
    assert.deepEqual(order('Summary', 'Root Cause', 'Resolution', 'Timeline', 'Lessons Learned'), [
      'Timeline: “Timeline” comes before “Root Cause” in the template.',
    ]);
  });
});

describe('a subsection elsewhere', () => {
  it('leaves the rule behind its section where it is', () => {
    const nested = readTemplate('## A\n\n### B\n\n[b]\n\n### C\n\n[c]\n\n## D\n\n[d]\n');
    const text = '## A\n\n### C\n\nc\n\n### B\n\nb\n\n---\n\n## D\n\nd\n';
    const { findings } = analyse(text, { template: nested, configuration: defaultConfiguration });
    assert.equal(
      applyEdits(text, findings[0]?.fixes[0]?.edits ?? []),
      '## A\n\n### B\n\nb\n\n### C\n\nc\n\n---\n\n## D\n\nd\n',
    );
  });
});
