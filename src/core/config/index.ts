// The door of what reads and writes configurations, and checks the templates that they name. It is apart from the
// core's own, so that the editor loads it where there is a configuration.
export { checkTemplate } from '../check-template';
export type { ConfigurationFinding } from './finding';
export { readConfiguration, type ConfigurationReading } from './read';
export { setSetting } from './set-setting';
export { unknownNames, unreadableTemplate } from './unknown-names';
