import { ruleFor } from '../rules/rule.js';
import type { Portfolio } from './model.js';

/** Defines a rule on a portfolio. */
export const portfolioRule = /* @__PURE__ */ ruleFor<Portfolio>();
