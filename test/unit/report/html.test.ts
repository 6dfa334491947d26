import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { Html, html } from '../../../src/core/report/html';

/** What an author may write: anything, with more of what HTML is made of than chance would have. */
const written = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', "'", '<', '>', '&', '=', '/', ' ', 'x', '`'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('the html tag', () => {
  it('shows whatever an author writes as text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(written, (text) => {
        const made = html`<p title="${text}">${text}</p>`.toString();
        const [element, ...others] = parseFragment(made).childNodes;
        assert.deepEqual(others, [], made);
        assert.ok(element && 'attrs' in element, made);
        assert.equal(element.tagName, 'p', made);
        assert.equal(element.attrs.length, 1, made);
        assert.ok(
          element.childNodes.every(({ nodeName }) => nodeName === '#text'),
          made,
        );
      }),
    );
  });

  it('leaves out what there is nothing to say of', () => {
    assert.equal(html`<p>${undefined}${false}${0}</p>`.toString(), '<p>0</p>');
  });

  it('takes what it has made itself as it is, and lists of it', () => {
    const item = html`<li>${'a & b'}</li>`;
    assert.equal(
      html`<ul>
        ${[item, item]}
      </ul>`.toString(),
      '<ul>\n<li>a &amp; b</li><li>a &amp; b</li>\n</ul>',
    );
  });

  it('refuses a hole in an attribute without quotes, where escaping would not hold', () => {
    const holes = Object.assign(['<a href=', '>'], { raw: ['<a href=', '>'] });
    assert.throws(() => html(holes, 'javascript:alert(1)'), /without quotes/);
  });

  it('is the only way to make HTML', () => {
    assert.throws(() => new Html('<script>', Symbol('mine')), /Only html/);
  });
});
