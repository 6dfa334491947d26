// What explains a timeline where it stands, marks it, and finds what is still to be written: a door of its own, so that
// the editor loads it with the first post-mortem that is shown.
export { otherDefinitionFor } from './metrics/other-definition';
export { updateMetrics } from './rules/update-metrics';
export { elapsedLabel } from './report/elapsed';
export { gapsIn, nextGap, placeToWrite } from './report/gaps';
export { metricsInShort } from './report/metrics-in-short';
export { duration, durationBetween, eventClock } from './report/times';
export { milestoneWords } from './report/words';
export { markMilestone } from './timeline/edits/mark';
export { entryAt } from './timeline/entry-at';
export { marksIn } from './timeline/marks';
