import type { TimelineEvent } from '../event';
import { milestoneNames, type Milestone, type MilestoneName, type Milestones } from '../milestone';
import type { Statement } from '../statements';
import { findRecovered, findResolved, goesOnAfter, takeLastFix } from './ending';
import { findMitigated } from './mitigation';
import { findDetected, findStarted } from './onset';
import { findAcknowledged, findDeclared, findIdentified } from './response';
import { quote, Story } from './story';

/** What inference has beside the entries themselves. */
export interface Evidence {
  readonly marked: Partial<Record<MilestoneName, Milestone>>;
  readonly statements: readonly Statement[];
  /** A team's own phrases. */
  readonly phrases: Readonly<Partial<Record<MilestoneName, readonly string[]>>>;
}

/** How each milestone is found, in the order in which one leans on another. */
const steps: readonly (readonly [MilestoneName, (story: Story) => void])[] = [
  ['detected', findDetected],
  ['started', findStarted],
  ['declared', findDeclared],
  ['resolved', findResolved],
  ['recovered', findRecovered],
  ['mitigated', findMitigated],
  ['acknowledged', findAcknowledged],
  ['identified', findIdentified],
];

/**
 * Works out which entries hold the milestones, from their words and their order. What is marked is known; each
 * step leans on those before it: the end is looked for first, since what brought it about is told by it.
 */
export function inferMilestones(events: readonly TimelineEvent[], evidence: Evidence): Milestones {
  const story = new Story(events, Object.values(evidence.marked));
  takeOwnPhrases(story, evidence);
  for (const [name, find] of steps) {
    find(story);
    takeStatements(story, name, evidence);
  }
  takeLastFix(story);
  const [started, detected, acknowledged, declared, identified, mitigated, recovered, resolved] =
    milestoneNames.map((name) => story.milestone(name));
  return {
    started,
    detected,
    acknowledged,
    declared,
    identified,
    mitigated: mitigated && goesOnAfter(story, 'mitigated') ? { ...mitigated, goesOn: true } : mitigated,
    recovered: recovered && goesOnAfter(story, 'recovered') ? { ...recovered, goesOn: true } : recovered,
    resolved,
  };
}

/** The first entry that has a team's own words for a milestone; for those of the end, which may come to nothing, the last. */
function takeOwnPhrases(story: Story, { phrases }: Evidence): void {
  for (const name of milestoneNames) {
    for (const phrase of phrases[name] ?? []) {
      const told = story.steps.filter(
        ({ event, reading }) => !reading.aftermath && hasWords(`${event.text} ${event.action}`, phrase),
      );
      const isEnd = name === 'mitigated' || name === 'recovered' || name === 'resolved';
      story.take(name, told.at(isEnd ? -1 : 0), quote(phrase), true);
    }
  }
}

/**
 * Whether `text` has the words of `phrase`, in any case. A few letters are a word of their own: not "ack" in "Backup", but
 * any in a script without spaces.
 */
function hasWords(text: string, phrase: string): boolean {
  const [all, words] = [text.toLowerCase(), phrase.toLowerCase()];
  if (words.length > 4 || !/^[a-z]+$/.test(words)) return all.includes(words);
  return new RegExp(`\\b${words}\\b`).test(all);
}

/** What the document states elsewhere stands in where the entries' words do not say it outright. */
function takeStatements(story: Story, name: MilestoneName, { statements }: Evidence): void {
  for (const { milestones, label, event, isWeak } of statements) {
    const known = story.milestone(name);
    if (!milestones.includes(name) || known?.sure === true || (known && isWeak)) continue;
    const same = story.steps.find(
      (step) => step.event.at.seconds === event.at.seconds && step.event.at.dated === event.at.dated,
    );
    // What ended it an author often states from memory: there the entries' words weigh more.
    if (same || (name !== 'mitigated' && name !== 'recovered')) story.release(name);
    story.take(name, same ?? { event }, `stated as ${quote(label)}`, true);
  }
}
