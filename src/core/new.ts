// What begins a file, a post-mortem or a template: a door of its own, so that the editor loads it when it is used.
export { createTemplate } from './template/create/create';
export { nextId } from './template/incident-id';
export { idShapeOf, newPostmortem, severitiesOf, type KnownFacts, type NewPostmortem } from './template/new';
