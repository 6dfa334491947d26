import { readDocument } from '../document/document';
import { applyEdits, emptyRangeAt, type Range, type TextEdit } from '../text/range';
import { exampleEdits, noteEdits } from './blank';
import type { ValueForm } from './forms';
import { chosenOption, isUnchosen } from './options';
import { placeholderKey, placeholdersIn } from './placeholders';
import type { FieldSpec, Template } from './template';

/** What is known when a post-mortem begins; what is not stays a placeholder. */
export interface KnownFacts {
  /** The incident's date, `2024-05-01`. */
  readonly date: string;
  readonly id?: string | undefined;
  /** One of the template's options, in any of the ways in which authors write it: `P1`. */
  readonly severity?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly author?: string | undefined;
}

/** A post-mortem as it begins. */
export interface NewPostmortem {
  readonly text: string;
  /** The first thing to fill in; the end of the text where there is none. */
  readonly cursor: Range;
}

/** The text of a new post-mortem: the template's, with what is known filled in and without its examples. */
export function newPostmortem(template: Template, known: KnownFacts): NewPostmortem {
  const { text } = template.document;
  const edits = [
    // What is known comes first: of two edits of a place the first counts.
    ...titleEdits(template, known),
    ...template.fields.flatMap((field) => fieldEdits(field, known)),
    ...timeZoneEdits(template, known),
    ...exampleEdits(template),
    ...noteEdits(text),
  ];
  const filled = applyEdits(text, withoutOverlaps(edits));
  return { text: filled, cursor: firstGap(filled, template) };
}

/** The severities that the template offers, in its words; empty where it asks for none. */
export function severitiesOf({ fields }: Template): readonly string[] {
  const form = fields.find((field) => field.keys.includes('severity'))?.form;
  return form?.kind === 'choice' ? form.options : [];
}

/** The form that the template's ids have, such as `INC-YYYY-MM-DD-XXX`; `undefined` where it has none. */
export function idShapeOf({ fields }: Template): string | undefined {
  for (const { form } of fields) if (form.kind === 'id') return form.shape;
  return undefined;
}

function fieldEdits({ keys, form, source }: FieldSpec, known: KnownFacts): readonly TextEdit[] {
  const newText = valueOf(form, keys, known);
  // A text that the template gives outside brackets is not ours to replace.
  if (newText === undefined || (form.kind === 'text' && !source.value.startsWith('['))) return [];
  return [{ range: source.valueRange, newText }];
}

/** What is known of the field with one of the names `keys`. */
function valueOf(form: ValueForm, keys: readonly string[], known: KnownFacts): string | undefined {
  const isNamed = (key: string): boolean => keys.includes(key);
  if (form.kind === 'id') return known.id;
  if (form.kind === 'date') return isNamed('incidentdate') || isNamed('lastupdated') ? known.date : undefined;
  if (form.kind === 'text') return isNamed('documentowner') ? known.author : undefined;
  if (form.kind !== 'choice') return undefined;
  if (isNamed('severity')) return chosenOption(form.options, known.severity ?? '');
  return isNamed('status') ? chosenOption(form.options, 'Draft') : undefined;
}

/** A template is titled “Post-Mortem Template”; a post-mortem is told from others by its id. */
function titleEdits({ document: { text, title } }: Template, { id }: KnownFacts): readonly TextEdit[] {
  if (!title) return [];
  const name = text.slice(title.text.start, title.text.end);
  // Accepts the " Template" of "Post-Mortem Template".
  const end = title.text.start + name.replace(/\s[Tt]emplate$/, '').length;
  if (end === title.text.end) return [];
  return [{ range: { start: end, end: title.text.end }, newText: id === undefined ? '' : `: ${id}` }];
}

function timeZoneEdits({ document }: Template, { timeZone }: KnownFacts): readonly TextEdit[] {
  if (timeZone === undefined) return [];
  return placeholdersIn(document)
    .filter(({ text }) => /^time ?zone$/.test(placeholderKey(text)))
    .map(({ range }) => ({ range, newText: timeZone }));
}

/** A team's template can say one thing in two ways; the first edit of a place counts. */
function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start);
  let end = 0;
  return inOrder.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}

function firstGap(text: string, template: Template): Range {
  const document = readDocument(text);
  const choices = document.fields
    .filter(({ label, value }) =>
      template.fields.some(
        ({ label: name, form }) =>
          form.kind === 'choice' && name === label && isUnchosen(form.options, value),
      ),
    )
    .map(({ valueRange }) => valueRange);
  const gaps = [...choices, ...placeholdersIn(document).map(({ range }) => range)];
  return gaps.sort((a, b) => a.start - b.start)[0] ?? emptyRangeAt(text.length);
}
