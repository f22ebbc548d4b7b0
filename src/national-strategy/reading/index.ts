// For other domains.
export { counterparts } from './crosswalk.js';
export { elementMarks } from './element-marks.js';
export { ASKED_OF_EVERY, ELEMENT_KINDS, type ElementAt, elementsOf, WHICH_ELEMENTS } from './elements.js';
export { FRAMEWORK_NAMES, frameworkOf, nearestFramework, sameFramework } from './frameworks.js';
