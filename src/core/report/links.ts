/** Where a link of an author's leads, as far as it may be followed. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly href: string }
  | { readonly kind: 'fragment'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string };

/**
 * What `href` may lead to: the web or a mailbox (`https:`, `http:`, `mailto:`), a place in the same document, a
 * file beside it. `undefined` for every other scheme (`javascript:`, `command:`, `vscode:`, `data:`, `smb:`,
 * `C:`…) and for another host without a scheme (`//host`, `\\host`).
 */
export function linkTarget(href: string): LinkTarget | undefined {
  const seen = asBrowsersSee(href);
  if (seen === '') return undefined;
  if (seen.startsWith('#')) return { kind: 'fragment', name: seen.slice(1) };
  // Accepts "https:" and "C:".
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(seen)?.[0].toLowerCase();
  if (scheme === 'https:' || scheme === 'http:') {
    // Accepts "https://host"; without the slashes a browser would resolve it in its own way.
    return /^https?:\/\/[^/\\]/i.test(seen) ? { kind: 'web', href: seen } : undefined;
  }
  if (scheme === 'mailto:') return { kind: 'web', href: seen };
  // Accepts "//host", "\\host" and "/\host": browsers take a backslash for a slash.
  if (scheme !== undefined || /^[/\\]{2}/.test(seen)) return undefined;
  return { kind: 'file', path: seen };
}

/** Browsers drop tabs and line ends anywhere in an address, and white space and controls around it. */
function asBrowsersSee(href: string): string {
  const kept = href.replace(/[\t\n\r]/g, '');
  let start = 0;
  let end = kept.length;
  while (start < end && kept.charCodeAt(start) <= 0x20) start++;
  while (end > start && kept.charCodeAt(end - 1) <= 0x20) end--;
  return kept.slice(start, end);
}
