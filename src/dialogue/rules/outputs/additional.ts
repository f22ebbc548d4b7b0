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

/** Is public money asked for only where industry would not have invested anyway? */
export const additional = /* @__PURE__ */ dialogueRule({
  id: 'outputs/additional',
  version: '1.0.0',
  title: 'Requests for public money say why industry would not have invested anyway',
  question: 'Is public money asked for only where industry would not have invested anyway?',
  rationale:
    'Public money for what firms would have paid for themselves is lost. A request that says what would not happen without it can be tested.',
  sources: [
    ifg2016(
      'Engagement with industry has risks',
      'heuristic',
      'It names deadweight loss as a concern: that business persuades government to invest where it would have invested in any case. That a request should say why not is this library’s test.',
    ),
  ],
  severity: 'warning',
  answerable: ['government', 'council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Only whether a request says why industry would not have invested anyway is asked, not whether that is true.',
    'A request without a date was made before the document was.',
  ],
  parameters: {},
  messages: {
    passed: {
      stated: 'Of {n:request|requests} for public investment, each says why industry would not have invested anyway.',
    },
    failed: {
      unstated:
        'Of {n:request|requests} for public investment, {lacking:does|do} not say why industry would not have invested anyway: {names:few}.',
    },
    cantTell: {
      open: 'We do not know of every request for public investment whether it says why industry would not have invested anyway. Open: {names:few}.',
      others:
        'The requests for public investment that we know say why industry would not have invested anyway, but there may be others.',
      noList: 'We do not know which public investment the council asked for, nor how it argued for it.',
    },
    inapplicable: { none: 'The council asked for no public investment.' },
  },
  says: {
    notMet: '{lacking} of {n:request|requests} for public money do not say why it is needed',
    met: 'Requests for public money say why it is needed',
    depends: 'We do not know how requests for public money are argued',
  },
  evaluate(dialogue, ctx) {
    const { counted, names, open, listed } = requestsWithout(dialogue, ctx.asOf, WHETHER_EACH(), saysWhy);
    return ctx.verdict({
      applies: [
        ctx.holds('requests for public investment', wholeOf(counted), '>=', 1, { unit: 'requests' }),
        'none',
        {},
      ],
      limbs: [
        [
          ctx.holds('requests that do not say so', countOf(counted), '<=', 0, { unit: 'requests' }),
          'unstated',
          { lacking: counted.part, n: counted.whole, names },
          [remedy('state-additionality', 'Say what would not happen without public money: {names:few}.', { names })],
        ],
      ],
      passed: ['stated', { n: counted.whole }],
      cantTell: open.length > 0 ? ['open', { names: open }] : listed ? ['others', {}] : ['noList', {}],
    });
  },
});

function saysWhy({ record, at, name }: Recorded<InvestmentRequest>): Answer {
  const says = record.additionality !== undefined ? true : record.statesAdditionality;
  const place = child(at, record.additionality !== undefined ? 'additionality' : 'statesAdditionality');
  return {
    value: says,
    open: says === undefined ? [{ at: place, need: SAYS_WHY({ of: name }) }] : [],
    evidence: says === undefined ? [] : [place],
  };
}

const WHETHER_EACH = /* @__PURE__ */ ask(
  'investment-requests/additionality',
  'and whether each says why industry would not have invested anyway',
);
const SAYS_WHY = /* @__PURE__ */ ask(
  'investment-request/additionality',
  'whether the request for {of} says why industry would not have invested anyway',
);
