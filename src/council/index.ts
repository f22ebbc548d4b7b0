export { assessRepresentation } from './assess-representation.js';
export { type RepresentationParameter, representation } from './representation.js';
