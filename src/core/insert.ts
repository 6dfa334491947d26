// What adds an entry to a timeline: a door of its own, so that the editor loads it when it is used.
export { insertEvent } from './timeline/edits/insert';
export type { Insertion } from './timeline/edits/insertion';
