import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { renderPage, styleSheets } from '../../../src/core/report';
import { analysisOf } from './incident';
import { elementsIn, textIn } from './inspect-html';

const style = [...styleSheets, 'page'].map((name) => readFileSync(`media/${name}.css`, 'utf8')).join('');

const text = `# Post-mortem: checkout

## Timeline

- 2024-05-01 14:00 UTC Outage began
- 2024-05-01 14:15 UTC First alert fired

## Impact Analysis

### Customer Impact

**External**:
- Orders failed

**Internal**:
- The secret is 4711

## Supporting Information

- Incident Slack Channel: #inc-4711

## Lessons for the board
<!-- postmortem: internal -->

Nobody outside should read 4711.

## Follow-Up
<!-- postmortem: external -->

Everybody may read this.

## Reminder: Blameless Culture

Be kind, 4711.

---

**Document Owner**: Ana Ruiz
**Status**: Final
`;

function page(audience: 'internal' | 'external'): string {
  return renderPage(analysisOf(text), { name: 'checkout', audience, style });
}

describe('an exported page', () => {
  it('has no part for a document in which nothing is written', () => {
    const page = renderPage(analysisOf(' \n'), { name: 'incident', audience: 'internal', style });
    assert.equal(elementsIn(page).filter(({ tagName }) => tagName === 'article').length, 0);
  });

  it('has the report and the whole document for readers inside', () => {
    const told = textIn(page('internal'));
    for (const words of ['Time to Detect', '15 min', '4711', 'Everybody may read this', 'Completeness']) {
      assert.ok(told.includes(words), words);
    }
  });

  it('leaves out internal sections for readers outside, and says which', () => {
    const html = page('external');
    assert.ok(!html.includes('4711'), html);
    assert.match(
      textIn(html),
      /Left out: “Customer Impact › Internal”, “Supporting Information”, “Lessons for the board” and “Reminder: Blameless Culture”; the field Document Owner; the findings/,
    );
  });

  it('keeps for readers outside what the author marks as external, and has no findings', () => {
    const told = textIn(page('external'));
    assert.ok(told.includes('Everybody may read this'));
    assert.ok(!told.includes('Completeness'));
    assert.ok(told.includes('15 min'));
  });

  it('does not tell readers outside what its author has still to write or to do', () => {
    const actions = '\n## Action Items\n\n- [ ] Limit it (due: 2024-05-02)\n';
    const of = (audience: 'internal' | 'external', source = text + actions): string =>
      textIn(renderPage(analysisOf(source), { name: 'checkout', audience, style }));
    for (const words of ['No entry says when', 'Not stated in the document', 'Overdue']) {
      assert.ok(of('internal').includes(words), words);
      assert.ok(!of('external').includes(words), words);
    }
    assert.ok(of('internal', '# Post-mortem\n').includes('No timeline yet'));
    assert.doesNotMatch(of('external', '# Post-mortem\n'), /No timeline yet|Not recorded/);
  });

  it('keeps what the document says of itself, in whatever section it ends', () => {
    assert.ok(textIn(page('external')).includes('Status: Final'));
    assert.ok(
      elementsIn(page('external')).some(({ attrs }) =>
        attrs.some(({ value }) => value.includes('pm-status')),
      ),
    );
  });

  it('links to lines that are there', () => {
    const elements = elementsIn(page('internal'));
    const ids = new Set(
      elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value)),
    );
    const events = elements.filter(({ attrs }) => attrs.some(({ value }) => /^pm-mark\b/.test(value)));
    assert.ok(events.length > 0);
    for (const { attrs } of events) {
      const href = attrs.find(({ name }) => name === 'href')?.value ?? '';
      assert.ok(ids.has(href.slice(1)), href);
    }
  });

  it('has no script, and a policy that lets none in', () => {
    const elements = elementsIn(page('internal'));
    assert.deepEqual(
      elements.filter(({ tagName }) => tagName === 'script'),
      [],
    );
    const policy = elements
      .flatMap(({ attrs }) => attrs)
      .find(({ value }) => value.startsWith("default-src 'none'"));
    assert.ok(policy && !/unsafe|\*/.test(policy.value), policy?.value);
  });
});
