export { catalogue, findRule } from './catalogue.js';
export type { Citation, NonEmpty } from './core/citation.js';
export type { Fraction } from './core/fraction.js';
export { type InputIssue, InvalidInputError } from './core/invalid-input.js';
export type { Operator, Quantity, Range, Tri } from './core/known.js';
export type { Pointer } from './core/pointer.js';
export type { Confidence, Origin, Provenance } from './core/provenance.js';
export type { Fact, SettledBy } from './core/settled-by.js';
export type { Day, When } from './core/when.js';
