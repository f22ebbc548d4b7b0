import type { Answer } from '../../core/answer.js';
import { ask, type Inquiry } from '../../core/ask.js';
import { not } from '../../core/known.js';
import type { Tally } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { type OpenReading, tallyOpen } from '../../council/reading/index.js';
import type { Dialogue, InvestmentRequest } from '../model.js';
import { happenedBy } from './happened.js';
import { stands } from './lifecycle.js';
import { type Recorded, requestsOf } from './records.js';

const WHEN = /* @__PURE__ */ ask('investment-request/made', 'when the request for {of} was made');

/** Had the request been made by the day? Without a date it was some day before the document was made. */
export function madeBy(dialogue: Dialogue, { record, at, name }: Recorded<InvestmentRequest>, day: Day): Answer {
  const { holds, settledBy, evidence } = happenedBy(day, record, at, WHEN({ of: name }), stands(dialogue, day));
  return { value: holds, open: settledBy?.facts ?? [], evidence };
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
  const read = requests.all.map((request) => {
    const made = madeBy(dialogue, request, day);
    const { value, open, evidence } = has(request);
    const reading: OpenReading = {
      among: made.value,
      is: not(value),
      at: request.at,
      evidence: [...made.evidence, ...evidence],
      open: [...made.open, ...open],
    };
    return { name: request.name, reading };
  });
  const isOpen = ({ among, is }: OpenReading): boolean => among === undefined || (among && is === undefined);
  return {
    counted: tallyOpen(
      read.map(({ reading }) => reading),
      requests.unlisted,
    ),
    names: read.filter(({ reading: { among, is } }) => among === true && is === true).map(({ name }) => name),
    open: read.filter(({ reading }) => isOpen(reading)).map(({ name }) => name),
    listed: requests.all.length > 0,
  };
}
