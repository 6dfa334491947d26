import type { Document } from '../../document/document';
import { plainText } from '../../document/inline';

/** What the rendering of a piece of a document needs to know of the whole. */
export interface Environment {
  /** The 0-based line of the document at which the piece begins. */
  readonly firstLine: number;
  /**
   * The lines that have a name to link to so far (`pm-line-12`), for a file; `undefined` for the preview, which
   * finds them by number.
   */
  readonly named: Set<number> | undefined;
  /** The 0-based line of each heading, by the name that links within the document use (GitHub's: `root-cause`). */
  readonly headings: () => ReadonlyMap<string, number>;
  /** The address from which an image beside the document may be loaded; without one its text stands for it. */
  readonly imageSource: (path: string) => string | undefined;
  readonly references: References;
}

/** The addresses of `[text][name]`, by name, as markdown-it keeps them. */
export type References = Readonly<Record<string, unknown>>;

/** The names by which links within `document` reach its headings, with the 0-based line of each. */
export function headingNames({ blocks, text, lines }: Document): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const slug = slugOf(plainText(text.slice(block.text.start, block.text.end)));
    let name = slug;
    for (let i = 1; names.has(name) && i < 1000; i++) name = `${slug}-${i}`;
    names.set(name, lines.lineAt(block.range.start));
  }
  return names;
}

/** What GitHub and VS Code make of a heading's text. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\s-]/gu, '')
    .replace(/\s/g, '-');
}
