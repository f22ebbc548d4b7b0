import { ruleFor } from '../rules/rule.js';
import type { Council } from './model.js';
import { ruleOnSeats } from './reading/list-grace.js';

/** Defines a rule on a council. */
export const councilRule = /* @__PURE__ */ ruleFor<Council>();

/** Defines a rule on a council that asks who sits on it, and so for how long a list of members stands. */
export const councilSeatRule = /* @__PURE__ */ ruleOnSeats<Council>();
