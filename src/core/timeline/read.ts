import type { Configuration } from '../config/configuration';
import type { Document } from '../document/document';
import { noTimeline, type Timeline } from './timeline';

/** The timeline of `document`; empty where it has none. */
export function readTimeline(_document: Document, _configuration: Configuration): Timeline {
  return noTimeline;
}
