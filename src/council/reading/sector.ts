import { ask } from '../../core/ask.js';

/** What to find out of a council that does not say which industry it is of. */
export const SECTOR = /* @__PURE__ */ ask('council/sector', 'which industry the council is of');
