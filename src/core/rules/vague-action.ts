import type { Facts } from '../analysis';
import { inlineSpans } from '../document/inline';
import { hasPlaceholder } from '../template/values';
import type { Range } from '../text/range';
import { raw } from '../text/raw';
import { defineRule } from './rule';
import { vagueActions } from './wording/vague-actions';

/** An action item of which nobody can say when it is done. */
export const vagueAction = defineRule({
  code: 'vague-action',
  class: 'advice',
  *check({ document, template, actionItems }: Facts) {
    for (const { done, places } of actionItems) {
      const place = places.action;
      if (done || !place || place.start === place.end) continue;
      const source = document.text.slice(place.start, place.end);
      // What a link or a ticket stands for, and what is still to be written, is not judged by its title.
      if (hasPlaceholder(source, template) || isTicket(source)) continue;
      const found = firstWords(source, place.start);
      if (found)
        yield {
          range: found.range,
          data: {
            words: source.slice(found.range.start - place.start, found.range.end - place.start),
            ask: found.ask,
          },
        };
    }
  },
  message: ({ words, ask }) => `“${words}” can be neither finished nor checked. ${ask}`,
});

const matchers = vagueActions.map(({ pattern, ask }) => ({
  pattern: new RegExp(raw`^(?:${pattern})(?![\p{L}\p{N}])`, 'iu'),
  ask,
}));

/** The vague words with which the item that stands at `start` begins. */
function firstWords(source: string, start: number): { range: Range; ask: string } | undefined {
  // Accepts the "**" of "**Improve monitoring**" and the "**Ana**: " of "**Ana**: Improve monitoring".
  const from =
    /^(?:\P{L}{0,4}\p{L}[\p{L}\d .-]{0,30}[*_]{0,3}:(?!\S*\/))?\P{L}*/u.exec(source)?.[0].length ?? 0;
  // A remark at the end, such as "(Ada)", makes what is to be done no clearer.
  const words = withoutMarks(source.slice(from).replace(/\s\([^()]{0,60}\)\W{0,3}$/, ''));
  for (const { pattern, ask } of matchers) {
    const match = withoutMarks(pattern.exec(words)?.[0] ?? '');
    if (match !== '') return { range: { start: start + from, end: start + from + match.length }, ask };
  }
  return undefined;
}

/** `text` up to its last letter or digit. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

function isTicket(source: string): boolean {
  return (
    inlineSpans(source).some(({ kind }) => kind === 'link') || /\B#\d+\b|\b[A-Z]{2,10}-\d+\b/.test(source)
  );
}
