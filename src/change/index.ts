export type { BeforeAfter } from './before-after.js';
export type { Difference } from './comparability.js';
export { type Comparison, compareAssessments } from './compare-assessments.js';
export type { FindingChange, MeasurementChange, Shift } from './finding-changes.js';
export { type FailureFirmness, firmnessOf } from './firmness.js';
export { applyPatches, type JsonPatch } from './json-patch.js';
export { type MarginalSeats, type MarginalSeatsOptions, marginalSeats, type SeatEffect } from './marginal-seats.js';
export {
  type Firmness,
  type ParameterFirmness,
  type ReferenceFirmness,
  type Robustness,
  type RobustnessOptions,
  robustness,
  type TurningPoint,
  type VerdictSaid,
} from './robustness.js';
export { type Snapshot, type Timeline, type TimelineStep, type Turn, timeline } from './timeline.js';
export { type Recipe, type WhatIf, whatIf } from './what-if.js';
