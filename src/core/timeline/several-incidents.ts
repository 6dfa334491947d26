import type { Document, Section } from '../document/document';
import { namingOf } from './naming';

/**
 * Whether `document` tells of several incidents, each under a heading of its own with the same sections: timelines
 * of different incidents, whose milestones are not one incident's.
 */
export function hasSeveralIncidents({ sections }: Document): boolean {
  const parents = new Set<Section>();
  for (const { name, parent, kind } of sections) {
    if (kind === 'heading' && parent?.kind === 'heading' && namingOf(name) === 'timeline')
      parents.add(parent);
  }
  const [first, ...others] = parents;
  if (!first) return false;
  const names = new Set(first.sections.map(({ key }) => key));
  return others.some(
    (other) =>
      other.level === first.level &&
      other.parent === first.parent &&
      // The timeline and one more: an impact, a root cause.
      other.sections.filter(({ key }) => names.has(key)).length > 1,
  );
}
