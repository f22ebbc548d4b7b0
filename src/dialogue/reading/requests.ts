import { type Answer, opposite } from '../../core/answer.js';
import { ask, type Inquiry } from '../../core/ask.js';
import { type Counted, count, isSurely, type Tally } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import type { Dialogue, InvestmentRequest } from '../model.js';
import { happenedBy } from './happened.js';
import { stands } from './lifecycle.js';
import { type Recorded, requestsOf } from './records.js';

const WHEN = /* @__PURE__ */ ask('investment-request/made', 'when the request for {of} was made');

/** Had the request been made by the day? Without a date it was some day before the document was made. */
export function madeBy(dialogue: Dialogue, { record, at, name }: Recorded<InvestmentRequest>, day: Day): Answer {
  return happenedBy(day, record, at, WHEN({ of: name }), stands(dialogue, day));
}

/** Requests that ought to say something, and those that do not. */
export interface RequestsWithout {
  /** Requests made, and how many of them lack it. */
  readonly counted: Tally;
  /** The names of those that surely do. */
  readonly names: readonly string[];
  /** The names of those of which it is open. */
  readonly open: readonly string[];
  /** Is any request on record? */
  readonly listed: boolean;
}

/** Which of the requests made by the day lack something; `asking` is to be found out of those not on record as well. */
export function requestsWithout(
  dialogue: Dialogue,
  day: Day,
  asking: Inquiry,
  has: (request: Recorded<InvestmentRequest>) => Answer,
): RequestsWithout {
  const requests = requestsOf(dialogue, [asking]);
  const read = requests.all.map((request) => ({
    name: request.name,
    at: request.at,
    among: madeBy(dialogue, request, day),
    is: opposite(has(request)),
  }));
  const isOpen = ({ among, is }: Required<Counted>): boolean =>
    among.value === undefined || (among.value && is.value === undefined);
  return {
    counted: count(read, requests.unlisted),
    names: read.filter((one) => isSurely(one, true)).map(({ name }) => name),
    open: read.filter(isOpen).map(({ name }) => name),
    listed: requests.all.length > 0,
  };
}
