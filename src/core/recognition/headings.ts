import { readFrontMatter } from '../document/front-matter';

/** What a glance at a Markdown text shows of it. */
export interface Glance {
  /** Its front matter's title and its first heading. */
  readonly titles: readonly string[];
  /** All of its headings, in order. */
  readonly headings: readonly string[];
}

/**
 * Accepts "## Timeline ##", "```yaml", and the two lines "Timeline" and "--------"; the text of a heading is in the
 * second or the third group, the fence in the first.
 */
const line = /^ {0,3}(?:(`{3,}|~{3,})|#{1,6}[ \t]+(\S.*)|(\S.*)\r?\n {0,3}(?:={2,}|-{2,})[ \t]*$)/gm;

/**
 * The headings of `text`, as cheaply as it goes: asked at each change of any Markdown that somebody writes, most of
 * which is no post-mortem. What it takes for a heading and is none is not worth a whole reading.
 */
export function glanceAt(text: string): Glance {
  const frontMatter = readFrontMatter(text);
  const head = frontMatter ? text.slice(frontMatter.content.start, frontMatter.content.end) : '';
  const title = frontMatterTitle(head);
  const headings: string[] = [];
  let fence: string | undefined;
  line.lastIndex = frontMatter?.range.end ?? 0;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const [, mark, name, underlined] = match;
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else headings.push((name ?? underlined ?? '').replace(/[ \t]#+[ \t\r]*$/, '').trim());
  }
  return { titles: [title, headings[0]].filter((found) => found !== undefined), headings };
}

/** Accepts `title: "Post-mortem: checkout"` and `title = 'Outage'`, in YAML and in TOML. */
function frontMatterTitle(head: string): string | undefined {
  return /^title[ \t]*[:=][ \t]*["']?(\S.*)$/m.exec(head)?.[1]?.replace(/["'][ \t\r]*$/, '');
}
