import { ruleFor } from '../rules/rule.js';
import type { AlignmentSubject, LocalStrategy } from './model/strategy.js';

/** Defines a rule on a local strategy held against a national one. */
export const alignmentRule = /* @__PURE__ */ ruleFor<AlignmentSubject>();

/** Defines a rule on how a local strategy was made. */
export const strategyRule = /* @__PURE__ */ ruleFor<LocalStrategy>();
