import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import * as addresses from '../../../src/core/document/addresses';
import punycode from '../../../src/core/document/without-punycode';

const { mdurl } = new MarkdownIt().utils.lib;

/** What markdown-it makes of the address of a link. */
function written(address: string): string {
  const parsed = addresses.parse(address);
  if (parsed.hostname) parsed.hostname = punycode.toASCII(parsed.hostname);
  return addresses.encode(addresses.format(parsed));
}

describe('the addresses of links, in the bundles', () => {
  it('are encoded as markdown-it encodes them', () => {
    const text = fc.string({
      unit: fc.constantFrom('%', '2', '0', 'a', ' ', 'ä', '[', '"', '#', '/', '\ud83d', '\ude00'),
    });
    fc.assert(fc.property(text, (address) => addresses.encode(address) === mdurl.encode(address)));
  });

  it('have the hosts that markdown-it gives them', () => {
    const links = new MarkdownIt();
    for (const address of [
      'https://bücher.example/ä b?q=ü#ö',
      'https://ada@Example.org:8080/a',
      '//münchen.example',
      'mailto:ada@bücher.example?subject=a%20b',
      'skype:ü',
      'docs/ä.md#x',
      'https://[::1]/a',
      'https://',
      '',
    ])
      assert.equal(written(address), links.normalizeLink(address));
  });

  it('are shown as people read them, and no byte as what it is not', () => {
    assert.equal(
      addresses.decode('https://a.example/%C3%A4%20b%2F%25C3%ff'),
      'https://a.example/ä b%2F%25C3%ff',
    );
    const links = new MarkdownIt();
    for (const address of ['a%C3%A4%3Bb', 'a%2525', '%E2%82%AC%23'])
      assert.equal(addresses.decode(address), links.normalizeLinkText(address));
  });
});
