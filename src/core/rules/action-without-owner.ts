import type { ActionItem } from '../actions/action-item';
import { actionSections } from '../actions/read-actions';
import type { Facts } from '../analysis';
import { hasPlaceholder } from '../template/values';
import { contains } from '../text/range';
import { defineRule } from './rule';
import { mayNameOwner, seemsToNameOwner } from '../actions/opening-owner';
import { peopleIn } from '../actions/people';
import { propose } from './propose';

/** An action item for which nobody stands. Told once where a list names no owner at all. */
export const actionWithoutOwner = defineRule({
  code: 'action-without-owner',
  class: 'incomplete',
  *check(facts: Facts) {
    const { actionItems, document, template } = facts;
    const open = actionItems.filter(({ done, action }) => !done && !hasPlaceholder(action, template));
    for (const { shape, owner, places } of open) {
      const range = places.owner;
      if (shape !== 'row' || !range || !isNobody(owner)) continue;
      yield {
        range,
        data: { value: owner, count: 1 },
        fixes: () => peopleIn(document).map((name) => propose(`Assign to ${name}`, range, name)),
      };
    }
    for (const section of actionSections(document)) {
      const listed = open.filter(({ shape, range }) => shape !== 'row' && contains(section.range, range));
      // What is all that is to do may be to write what one reads.
      if (listed.length === 1 && writesThis.test(listed[0]?.action ?? '')) continue;
      const all = listed.filter((item) => isNobody(item.owner) && !isTracked(facts, item));
      // Two that begin with what is no topic begin with their owners, whom the document names nowhere else.
      const named = all.filter(({ owner, action }) => owner === '' && seemsToNameOwner(action));
      const unowned = named.length > 1 ? all.filter((item) => !named.includes(item)) : all;
      const isBare = named.length < 2 && listed.every(({ owner }) => owner === '');
      if (unowned.length > 1 && isBare) {
        yield { range: section.nameRange, data: { value: '', count: unowned.length } };
      } else {
        for (const { action, places, range, owner } of unowned) {
          // Where others have owners, “Ben: add a test” has one, too, whom the document does not name elsewhere.
          if (owner === '' && !isBare && mayNameOwner(action)) continue;
          yield { range: places.owner ?? places.action ?? range, data: { value: owner, count: 1 } };
        }
      }
    }
  },
  message: ({ value, count }) =>
    count > 1
      ? `None of these ${count} action items has an owner.`
      : value === ''
        ? 'This action item has no owner.'
        : `“${value}” is no owner: name the one person or team that sees to this action item.`,
});

/** Accepts "Write an incident report" and "Complete the postmortem"; not "Share the postmortem template". */
const writesThis =
  /^(?:write|complete|finish|publish|share|create|draft|hold|do)(?: up)? (?:[\w-]+ ){0,3}(?:post-?mortem|report|review|retrospective|rca)\W*$/i;

/** Accepts "", "TBD", "n/a", "nobody yet", "-", and whoever is everybody: "@all", "the whole team" and "us". */
function isNobody(owner: string): boolean {
  return (
    owner === '' ||
    /^@?(?:tbd|tba|tbc|todo|n\/?a|none|nobody|no one|(?:un|not )assigned|to be (?:assigned|determined|decided)|unowned|unknown|everyone|everybody|all(?: of us| teams| engineers)?|here|channel|(?:the )?(?:whole |entire )?team|we|us|ourselves|me|myself|i|someone|somebody|anyone|anybody|whoever|\?+|[-–—]+)(?: yet| else)?[.!?]?$/i.test(
      owner,
    )
  );
}

/** An item that names its ticket has its owner there. Accepts a link to ".../issues/12", "#123" and "OPS-12". */
function isTracked({ document }: Facts, { range }: ActionItem): boolean {
  const source = document.text.slice(range.start, range.end);
  return (
    /\B#\d+\b|\b[A-Z]{2,10}-\d+\b/.test(source) ||
    /\/(?:issues?|pulls?|merge_requests|browse|tickets?|tasks?|bugs?|cards?|story|stories|c|t)\/|\/\/[^/\s]{0,60}(?:jira|linear|asana|trello|youtrack|shortcut|clickup|bugzilla)/i.test(
      source,
    )
  );
}
