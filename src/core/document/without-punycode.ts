/** What both hosts have, though it is none of the language's own. */
declare const URL: new (address: string) => { readonly hostname: string };

/** Stands in for punycode.js in the bundles: markdown-it asks it for the ASCII form of a link's host, which `URL` knows. */
export default {
  /** What is no host stays as it is; markdown-it takes that, too. */
  toASCII: (host: string): string => {
    if (/^[\w.:-]*$/.test(host)) return host;
    try {
      return new URL(`http://${host}`).hostname;
    } catch {
      return host;
    }
  },
  /** The host of a link that is shown as it was written. */
  toUnicode: (host: string): string => host,
};
