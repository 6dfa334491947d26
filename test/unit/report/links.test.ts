import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linkTarget } from '../../../src/core/report/links';

describe('links of a post-mortem', () => {
  it('lead to the web, to a mailbox, to a place in the document and to files beside it', () => {
    assert.deepEqual(linkTarget('https://status.example/1'), {
      kind: 'web',
      href: 'https://status.example/1',
    });
    assert.deepEqual(linkTarget('mailto:ops@example.com'), { kind: 'web', href: 'mailto:ops@example.com' });
    assert.deepEqual(linkTarget('#root-cause'), { kind: 'fragment', name: 'root-cause' });
    for (const path of [
      'docs/runbook.md',
      './a.md#b',
      '../graph.png',
      '/docs/a.md',
      'a b.md',
      'x:y/z'.slice(2),
    ]) {
      assert.deepEqual(linkTarget(path), { kind: 'file', path });
    }
  });

  const attacks = [
    ...['javascript:alert(1)', 'JavaScript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)'],
    ...[' javascript:alert(1)', '\u0001javascript:alert(1)', 'vbscript:x', 'data:text/html,<script>'],
    ...['command:workbench.action.quit', 'vscode:extension/x', 'vscode-insiders:x', 'file:///etc/passwd'],
    ...['//host/share', '\\\\host\\share', '/\\host', '\\/host', '/\t/host', 'smb://host/share', 'blob:x'],
    ...['C:\\windows', 'about:blank', 'ftp://host', 'https:host', 'http:\\\\host', 'intent:x', 'ms-word:x'],
  ];
  for (const href of attacks) {
    it(`never lead to ${JSON.stringify(href)}`, () => assert.equal(linkTarget(href), undefined));
  }

  it('stay where a browser resolves them: another scheme or another host is never reached by a path', () => {
    const href = fc.string({
      unit: fc.constantFrom(
        '/',
        '\\',
        ':',
        '#',
        '?',
        '.',
        '@',
        '\t',
        '\n',
        '\r',
        ' ',
        'j',
        'a',
        'h',
        't',
        'p',
        '\u0000',
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(href, (text) => {
        const target = linkTarget(text);
        if (target?.kind !== 'file') return;
        const resolved = new URL(target.path, 'https://own.example/docs/a.md');
        assert.equal(resolved.origin, 'https://own.example', JSON.stringify(text));
      }),
      { numRuns: 5000 },
    );
  });
});
