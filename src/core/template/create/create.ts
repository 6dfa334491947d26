import type { Section } from '../../document/document';
import { titleSection } from '../title';
import { ContentWriter, type Part, type Source } from './content';
import { bare, placeholderForMetadata } from './placeholder-for';

/**
 * A template made of a post-mortem: its headings, labels, columns and notes, with placeholders for what is this
 * incident's own. Headings under others are optional in it: whether every post-mortem has them is the team's to say.
 */
export function createTemplate(source: Source): string {
  const { document } = source;
  const { text, frontMatter, root, lines } = document;
  const content = new ContentWriter(source);
  const title = titleSection(document);
  const parts: Part[] = [];
  const add = (section: Section, isSubordinate: boolean): void => {
    if (section !== title && content.isEvent(section)) {
      // A heading for each entry is one way to write a timeline; a template has one of them.
      if (parts.at(-1)?.text !== eventPlaceholder)
        parts.push({ text: eventPlaceholder, range: section.range });
      return;
    }
    const opening = section === title ? titleOf(section.name) : openingOf(section, text, isSubordinate);
    parts.push({ text: opening, range: section.kind === 'label' ? section.nameRange : lineOf(section) });
    addContent(section);
  };
  const addContent = (section: Section): void => {
    const isSubordinate = section !== title && section.kind === 'heading';
    const own = content.of(section);
    let next = 0;
    for (const child of section.sections) {
      for (; (own[next]?.range.start ?? Infinity) < child.range.start; next++)
        parts.push(...own.slice(next, next + 1));
      add(child, isSubordinate);
    }
    parts.push(...own.slice(next));
  };
  const lineOf = ({ nameRange }: Section): Part['range'] => lines.rangeOf(lines.lineAt(nameRange.end));
  addContent(root);
  const metadata = frontMatter && text.slice(frontMatter.range.start, frontMatter.range.end);
  return (
    (metadata === undefined ? '' : `${placeholderForMetadata(metadata)}\n\n`) +
    joined(parts, (at) => lines.lineAt(at))
  );
}

/** Parts that stood on neighbouring lines do so again; others have a blank line between them. */
function joined(parts: readonly Part[], lineAt: (offset: number) => number): string {
  let text = '';
  for (const [i, part] of parts.entries()) {
    const previous = parts[i - 1];
    const isNext = previous !== undefined && lineAt(part.range.start) === lineAt(previous.range.end) + 1;
    text += (previous === undefined ? '' : isNext ? '\n' : '\n\n') + part.text;
  }
  return `${text}\n`;
}

const eventPlaceholder = '- [HH:MM] [Event description]';

/** Accepts "Post-mortem: checkout is down", of which every post-mortem has the first word. */
function titleOf(name: string): string {
  const kind = /^(?:\p{L}+\s)?(?:post-?mortem|incident(?:\s(?:report|review))?)(?=\s?[:–—-]\s)/iu.exec(
    name,
  )?.[0];
  return `# ${kind === undefined ? '' : `${kind}: `}[Title]`;
}

function openingOf(section: Section, text: string, isSubordinate: boolean): string {
  const name = text.slice(section.nameRange.start, section.nameRange.end);
  if (section.kind === 'label') return `**${bare(name)}**:`;
  const heading = `${'#'.repeat(section.level)} ${name.replace(/\s+/g, ' ')}`;
  return isSubordinate && !/<!--\s*optional/i.test(heading) ? `${heading}\n\n<!-- optional -->` : heading;
}
