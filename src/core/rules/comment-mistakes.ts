import type { Facts } from '../analysis';
import { isInCode } from '../document/code';
import { commentsIn } from '../document/comments';
import { didYouMean } from '../text/names';
import type { Range } from '../text/range';
import { betweenNames, namesIn } from '../timeline/marks';
import { milestoneNames } from '../timeline/milestone';
import { defineRule, type Found } from './rule';
import { suppressionNames } from './suppressions';
import { propose } from './propose';

interface Mistake {
  readonly what: 'milestone' | 'comment';
  readonly value: string;
  readonly near: string | undefined;
}

/**
 * What the rule for values says of comments that are meant for the tools and say nothing to them: marks of no milestone,
 * and names that nearly are those of a mark or of a comment that silences a rule. Of other comments it says nothing.
 */
export const commentMistakes = defineRule({
  code: 'invalid-value',
  class: 'wrong',
  *check({ document, timeline }: Facts) {
    const { text } = document;
    // Accepts what begins "<!-- postmortem", "<!-- Post-mortem" and "<!--posmortem".
    if (/<!--\s*po/i.test(text)) {
      for (const comment of commentsIn(text, { start: 0, end: text.length })) {
        if (!/^po/i.test(comment.text) || isInCode(document, comment.range)) continue;
        const start = text.indexOf(comment.text, comment.range.start);
        yield* mistakesIn(comment.text, start);
      }
    }
    for (const { milestoneRange: cell } of timeline.events) {
      if (cell && cell.start < cell.end) yield* misspeltPhases(text.slice(cell.start, cell.end), cell.start);
    }
  },
  message({ what, value, near }) {
    const suggestion = near === undefined ? '' : ` Did you mean “${near}”?`;
    return what === 'milestone'
      ? `There is no milestone “${value}”.${suggestion || ` They are: ${milestoneNames.join(', ')}.`}`
      : `“${value}” says nothing to the tools.${suggestion}`;
  },
});

function* mistakesIn(comment: string, start: number): Generator<Found<Mistake>> {
  // Accepts the "postmortem:" of a mark, in any case.
  const mark = /^postmortem:/i.exec(comment)?.[0];
  if (mark !== undefined) {
    // Whom a section is for is a mark, too.
    if (/^\s*(?:internal|external)\s*$/i.test(comment.slice(mark.length))) return;
    yield* unknownMilestones(comment.slice(mark.length), start + mark.length);
    return;
  }
  const [word = ''] = /^[\p{L}-]+/u.exec(comment) ?? [];
  if (suppressionNames.includes(word)) return;
  const near = nearSuppression(word);
  if (near !== undefined) {
    yield found('comment', word, near, { start, end: start + word.length });
    return;
  }
  // Accepts "post-mortem: detected", "postmortm: detected" and "postmortem detected".
  const head = /^[\p{L}-]+\s{0,3}:?\s{0,3}/u.exec(comment)?.[0] ?? '';
  const names = comment.slice(head.length);
  if (!isNearly(word, 'postmortem') || unknownIn(names).length > 0 || namesIn(names).length === 0) return;
  yield found('comment', comment, `postmortem: ${names}`, { start, end: start + comment.length });
}

/** The comment that silences a rule which `word` most probably misspells. */
function nearSuppression(word: string): string | undefined {
  // Accepts the "postmortem" and "disable-line" of "post-mortem-disable-line".
  const parts = /^(\p{L}{3,12}(?:-mortem)?)-([\p{L}-]{3,24})$/iu.exec(word);
  const [, tool = '', kind = ''] = parts ?? [];
  if (!isNearly(tool, 'postmortem')) return undefined;
  // Accepts what other linters call it.
  const usual = kind.replace(/^(?:ignore|silence|suppress|skip|allow|mute)(?=-|$)/i, 'disable');
  return didYouMean(usual, suppressionNames, (name) => name.slice('postmortem-'.length));
}

function isNearly(word: string, name: string): boolean {
  return didYouMean(word, [name], (each) => each) !== undefined;
}

function* unknownMilestones(names: string, start: number): Generator<Found<Mistake>> {
  for (const { part, at } of unknownIn(names)) {
    if (isRemark(part)) continue;
    const range = { start: start + at, end: start + at + part.length };
    yield found('milestone', part, nearMilestone(part), range);
  }
}

/** Whether somebody notes something rather than names a milestone. Accepts "keep it short"; not "fully resolved". */
function isRemark(part: string): boolean {
  const words = part.split(/\s+/);
  if (words.length < 2) return false;
  return (
    words.length > 3 || !words.some((word) => namesIn(word).length > 0 || nearMilestone(word) !== undefined)
  );
}

/** In a column that may hold phases of any name only what all but is a milestone is told. */
function* misspeltPhases(names: string, start: number): Generator<Found<Mistake>> {
  for (const { part, at } of unknownIn(names)) {
    const near = nearMilestone(part);
    // "Detecting" is a phase, and no misspelling of "detected".
    if (near === undefined || /ing$/i.test(part)) continue;
    yield found('milestone', part, near, { start: start + at, end: start + at + part.length });
  }
}

function nearMilestone(part: string): string | undefined {
  return didYouMean(part, milestoneNames, (name) => name);
}

/** The parts of `names` that name no milestone, and where. */
function unknownIn(names: string): readonly { readonly part: string; readonly at: number }[] {
  let from = 0;
  return names.split(betweenNames).flatMap((written) => {
    const at = names.indexOf(written, from);
    from = at + written.length;
    const part = written.trim();
    const isKnown = part === '' || namesIn(part).length > 0;
    return isKnown ? [] : [{ part, at: at + written.indexOf(part) }];
  });
}

function found(what: Mistake['what'], value: string, near: string | undefined, range: Range): Found<Mistake> {
  return {
    range,
    data: { what, value, near },
    // A mark decides what the metrics are, and other comments what is silenced: that is the author's to say.
    fixes: () => (near === undefined ? [] : [propose(`Change to “${near}”`, range, near)]),
  };
}
