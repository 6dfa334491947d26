/**
 * Stands in for mdurl in the bundles: what markdown-it asks of it for the addresses of links, the language mostly knows
 * by itself.
 */

/** An address, parted around the name of its host. */
interface Address {
  readonly protocol: string;
  readonly before: string;
  hostname: string;
  readonly after: string;
}

/** Accepts the "https://" and "ada@" before the host of "https://ada@example.org:8080/a"; mail has one as well. */
const host = /^((https?:)?\/\/(?:[^/?#@]*@)?|(mailto:)[^@?]*@)([^/?#:@[\]]+)/i;

export function parse(address: string): Address {
  const [all = '', before = '', web = '', mail = '', hostname = ''] = host.exec(address) ?? [];
  return { protocol: (web || mail).toLowerCase(), before, hostname, after: address.slice(all.length) };
}

export function format({ before, hostname, after }: Address): string {
  return before + hostname + after;
}

/** Accepts what is written as its bytes: "ä b", "[", and a "%" that begins no byte. */
const unsafe = /%(?![\da-f]{2})|[^\w;/?:@&=+$,\-.!~*'()#%]+/gi;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function encode(address: string): string {
  return address.replace(loneSurrogate, '\ufffd').replace(unsafe, encodeURI);
}

/** Accepts the bytes of characters: "%C3%A4"; not "%25", which stays what it is. */
const bytes = /(?:%(?!25)[\da-f]{2})+/gi;

/** An address as people read it; bytes that are no text stay bytes. */
export function decode(address: string): string {
  return address.replace(bytes, (written) => {
    try {
      return decodeURI(written);
    } catch {
      return written;
    }
  });
}
decode.defaultChars = '';
