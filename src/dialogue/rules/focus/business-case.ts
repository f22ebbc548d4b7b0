import type { Answer } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { InvestmentRequest } from '../../model.js';
import type { Recorded } from '../../reading/records.js';
import { requestsWithout } from '../../reading/requests.js';
import { dialogueRule } from '../../rule.js';

/** Does each request to government come with an argued case? */
export const businessCase = /* @__PURE__ */ dialogueRule({
  id: 'focus/business-case',
  version: '1.0.0',
  title: 'Requests to government come with an argued case',
  question: 'Does each request to government come with an argued case?',
  rationale:
    'A request with a case can be weighed, and turned down for a reason. One without asks government to take industry’s word.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'quoted',
      'One voice tells of a co-chair who asked industry not to come with a begging bowl, but with proper arguments and properly presented business cases.',
    ),
  ],
  severity: 'note',
  answerable: ['industry'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Only requests for public money are recorded as requests; what else industry asks for is not asked about here.',
    'Whether there is a written case is asked, not whether it is a good one.',
    'A request without a date was made before the document was.',
  ],
  parameters: {},
  messages: {
    passed: { argued: 'Requests for public money come with an argued case: {n:request|requests}.' },
    failed: {
      bare: 'Requests for public money come without an argued case: {lacking} of {n:request|requests} ({names:few}).',
    },
    cantTell: {
      open: 'We do not know whether every request for public money comes with an argued case. Open: {names:few}.',
      others: 'The requests for public money that we know come with an argued case, but there may be others.',
      noList: 'We do not know which public money the council asked for, nor whether each request comes with a case.',
    },
    inapplicable: { none: 'The council asked for no public money.' },
  },
  says: {
    notMet: '{lacking} of {n:request|requests} for public money come without a case',
    met: 'Requests for public money come with an argued case',
    depends: 'We do not know whether requests for public money come with a case',
  },
  evaluate(dialogue, ctx) {
    const { counted, names, open, listed } = requestsWithout(dialogue, ctx.asOf, WHETHER_EACH(), hasCase);
    return ctx.verdict({
      applies: [ctx.holds('requests for public money', wholeOf(counted), '>=', 1, { unit: 'requests' }), 'none', {}],
      limbs: [
        [
          ctx.holds('requests without an argued case', countOf(counted), '<=', 0, { unit: 'requests' }),
          'bare',
          { lacking: counted.part, n: counted.whole, names },
          [
            remedy('write-the-case', 'Write a case for what is asked for, or do not ask for it: {names:few}.', {
              names,
            }),
          ],
        ],
      ],
      passed: ['argued', { n: counted.whole }],
      cantTell: open.length > 0 ? ['open', { names: open }] : listed ? ['others', {}] : ['noList', {}],
    });
  },
});

function hasCase({ record, at, name }: Recorded<InvestmentRequest>): Answer {
  const given = record.businessCase !== undefined;
  const value = given ? true : record.hasBusinessCase;
  const place = child(at, given ? 'businessCase' : 'hasBusinessCase');
  return {
    value,
    open: value === undefined ? [{ at: place, need: HAS_CASE({ of: name }) }] : [],
    evidence: value === undefined ? [] : [place],
  };
}

const WHETHER_EACH = /* @__PURE__ */ ask(
  'investment-requests/business-case',
  'and whether each comes with an argued case',
);
const HAS_CASE = /* @__PURE__ */ ask(
  'investment-request/business-case',
  'whether the request for {of} comes with an argued case',
);
