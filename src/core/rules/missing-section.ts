import { didYouMean, isOneSlip } from '../text/names';
import { headOf } from '../template/document-head';
import { insertSection, precedingHeading } from '../template/insert';
import type { Facts } from '../analysis';
import type { Section } from '../document/document';
import type { Range } from '../text/range';
import type { SectionSpec } from '../template/template';
import { isEmpty } from './empty-section';
import { gluedMessage, keysGluedToTables, labelsGluedToLists, unglue, type GluedData } from './glued-labels';
import { hasStandIn } from './stand-ins';
import { nameLines, unmarkedSection } from './unmarked';
import { foundSwallowed, isSwallowed, swallowedMessage, type SwallowedData } from './swallowed';
import type { Fix } from './finding';
import { defineRule, type Found } from './rule';
import { propose } from './propose';

interface MissingData {
  readonly name: string;
  readonly parent: string | undefined;
  readonly after: string | undefined;
  readonly similar: string | undefined;
}

interface UnmarkedData {
  readonly unmarked: string;
  readonly written: string | undefined;
}

/**
 * A section of the template that the document has under none of its names. Told at the heading before its place; all
 * that a block of code takes in once, where that begins.
 */
export const missingSection = defineRule({
  code: 'missing-section',
  class: 'incomplete',
  *check(facts: Facts): Generator<Found<MissingData | UnmarkedData | GluedData | SwallowedData>> {
    const { document, match, template } = facts;
    const swallowed = foundSwallowed(facts, swallowedSections(facts));
    if (swallowed) yield swallowed;
    const missing = missingSections(facts).filter((spec) => !isSwallowed(spec, facts));
    const glued = missing.length === 0 ? [] : labelsGluedToLists(document);
    const rows = missing.length === 0 ? undefined : keysGluedToTables(document);
    const strangers =
      missing.length === 0
        ? []
        : document.sections.filter(
            (section) => !match.specs.has(section) && section !== document.sections[0],
          );
    let names: ReadonlyMap<string, Range> | undefined;
    for (const spec of missing) {
      // A row that is none has a finding of its own.
      if (spec.keys.some((key) => rows?.has(key))) continue;
      const label = glued.find(({ key }) => spec.keys.includes(key));
      if (label) {
        const { name, nameRange } = label;
        yield { range: nameRange, data: { glued: name }, fixes: () => [unglue(document, nameRange.start)] };
        continue;
      }
      const unmarked = unmarkedSection(document, (names ??= nameLines(document)), spec);
      if (unmarked) {
        const { name, range, written, fix } = unmarked;
        yield { range, data: { unmarked: name, written }, fixes: () => [fix] };
        continue;
      }
      const before = precedingHeading(match, template, spec);
      const similar = similarTo(spec, strangers, missing);
      const range = similar?.nameRange ?? before?.nameRange ?? headOf(document);
      yield {
        range,
        data: { name: spec.name, parent: spec.parent?.name, after: before?.name, similar: similar?.name },
        fixes: () => fixesFor(facts, spec, similar),
      };
    }
  },
  message(data) {
    if ('swallowed' in data) return swallowedMessage(data);
    if ('glued' in data) return gluedMessage(data);
    if ('unmarked' in data) {
      return data.written === undefined
        ? `“${data.unmarked}” is no heading without a space behind its hashes.`
        : `“${data.unmarked}” is no ${data.written.startsWith('#') ? 'heading' : 'label'} as it stands: write “${data.written}”.`;
    }
    const missing = `The section “${data.name}” is missing.`;
    return data.similar === undefined ? missing : `${missing} Is “${data.similar}” meant to be it?`;
  },
});

/** The sections that the document does not have, as a block of code takes them in. */
export function swallowedSections(facts: Facts): readonly SectionSpec[] {
  if (!facts.swallow) return [];
  const { sections } = facts.match;
  return facts.template.allSections.filter(
    (spec) =>
      !sections.has(spec) &&
      (spec.parent === undefined || sections.has(spec.parent)) &&
      isSwallowed(spec, facts),
  );
}

/** The required sections that the document does not have; of one that is missing or empty, not its subsections as well. */
function missingSections(facts: Facts): readonly SectionSpec[] {
  const { document, match, template } = facts;
  const isOpen = (spec: SectionSpec): boolean => {
    const section = match.sections.get(spec);
    return section !== undefined && !isEmpty(section, document.text);
  };
  return template.allSections.filter(
    (spec) =>
      spec.required &&
      !match.sections.has(spec) &&
      (spec.parent === undefined || isOpen(spec.parent)) &&
      !hasStandIn(facts, spec),
  );
}

/** The heading that most probably misspells `spec`, if it misspells no other missing section rather. */
function similarTo(
  spec: SectionSpec,
  strangers: readonly Section[],
  missing: readonly SectionSpec[],
): Section | undefined {
  // Of any of its names, a heading may be misspelt as a label, and the other way round, where nothing else can be meant.
  const slip = strangers.find(({ key }) => spec.keys.some((name) => isOneSlip(name, key)));
  if (slip) return slip;
  const ofKind = strangers.filter(({ kind }) => kind === spec.source.kind);
  const similar = didYouMean(spec.name, ofKind, ({ name }) => name);
  return similar && didYouMean(similar.name, missing, ({ name }) => name) === spec ? similar : undefined;
}

function fixesFor(
  { document, match, template }: Facts,
  spec: SectionSpec,
  similar: Section | undefined,
): readonly Fix[] {
  const edit = insertSection(document, match, template, spec);
  const add: Fix = {
    title: `Add section “${spec.name}”`,
    edits: [edit],
    automatic: similar === undefined,
    isScaffold: true,
  };
  if (!similar) return [add];
  return [propose(`Rename “${similar.name}” to “${spec.name}”`, similar.nameRange, spec.name), add];
}
