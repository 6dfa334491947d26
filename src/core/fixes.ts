// What makes fixes, and silences findings: a door of its own, so that the editor loads it when it is asked for them.
export { automaticFix, bulkFix, fixAll, fixAllOf } from './fix-all';
export { silencingComment, type SilencingComment } from './rules/silence';
