import { ruleOnSeats } from '../council/reading/index.js';
import { ruleFor } from '../rules/rule.js';
import type { Councils, Dialogue } from './model.js';

/** Defines a rule on a dialogue. */
export const dialogueRule = /* @__PURE__ */ ruleFor<Dialogue>();

/** Defines a rule on a dialogue that asks who sits on its council, and so for how long a list of members stands. */
export const dialogueSeatRule = /* @__PURE__ */ ruleOnSeats<Dialogue>();

/** Defines a rule on several councils. */
export const councilsRule = /* @__PURE__ */ ruleFor<Councils>();
