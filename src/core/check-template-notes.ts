import type { Comment } from './document/comments';
import type { Finding } from './rules/finding';
import type { RuleCode } from './rules/registry';
import { notesOf, readNote, type Note } from './template/notes';
import type { SectionSpec, Template } from './template/template';
import { didYouMean, nameKey } from './text/names';
import type { Range } from './text/range';

/** A finding in a template itself. */
export function mistake(
  rule: RuleCode,
  range: Range,
  message: string,
  data: object = {},
  fixes: Finding['fixes'] = [],
): Finding {
  return { rule, severity: 'warning', range, data, message, fixes };
}

/** What is wrong with the notes of a template: what they say is said to nobody, or cannot be. */
export function* noteFindings({ document, sections, allSections }: Template): Generator<Finding> {
  const own = new Map(sections.map((spec) => [nameKey(spec.name), spec]));
  for (const spec of allSections) {
    const comments = notesOf(document, spec.source);
    for (const [i, comment] of comments.entries()) {
      const against = comments.slice(0, i).find((before) => contradicts(before.text, comment.text));
      if (against) {
        const message = `This note contradicts “${against.text}” on the same section.`;
        yield mistake('invalid-value', comment.range, message, { value: comment.text });
        continue;
      }
      const note = readNote(document.text, comment);
      if (note.kind === 'unknown') yield* misspelt(note);
      else if (note.kind === 'also') yield* otherNameFindings(spec, own, comment, note.names);
    }
  }
}

/** Whether a section cannot be both: for readers inside and outside, or asked for and not. */
function contradicts(one: string, other: string): boolean {
  const pair = [one, other].map((text) => text.toLowerCase().replace(/\s+/g, ''));
  return contradictions.some((names) => names.every((name) => pair.includes(name)));
}

const contradictions: readonly (readonly string[])[] = [
  ['postmortem:internal', 'postmortem:external'],
  ['optional', 'required'],
];

function* misspelt({ word, range }: Note & { readonly kind: 'unknown' }): Generator<Finding> {
  const near = didYouMean(word, ['optional', 'also'], (each) => each);
  if (near === undefined) return;
  const message = `This note says nothing to the tools. Did you mean “${near === 'also' ? 'also: …' : near}”?`;
  const fix = { title: `Change to “${near}”`, edits: [{ range, newText: near }], automatic: false };
  yield mistake('invalid-value', range, message, { value: word, near }, [fix]);
}

function* otherNameFindings(
  spec: SectionSpec,
  own: ReadonlyMap<string, SectionSpec>,
  { range: whole, text }: Comment,
  names: readonly { readonly name: string; readonly range: Range }[],
): Generator<Finding> {
  if (names.length === 0) {
    yield mistake('invalid-value', whole, 'This note names no other name of the section.', { value: text });
  }
  for (const { name, range } of names) {
    const other = own.get(nameKey(name));
    if (!other || other === spec) continue;
    const message = `“${name}” is a section of its own in this template; it cannot be another name of “${spec.name}”, too.`;
    yield mistake('duplicate-section', range, message, { name });
  }
}
