import { ask } from '../../../core/ask.js';
import { isOfAny, listIn } from '../../../core/incomplete.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { all, type Claim, stated } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Exchange } from '../../model.js';
import { happenedBy, listOf } from '../../reading/happened.js';
import { councilsRule } from '../../rule.js';

/** Is good practice passed between councils? */
export const goodPracticeShared = /* @__PURE__ */ councilsRule({
  id: 'outputs/good-practice-shared',
  version: '1.1.0',
  title: 'Good practice is passed between councils',
  question: 'Is good practice passed between councils?',
  rationale:
    'What one council has learnt about keeping its focus or following up its actions would save another years. The source asks that such practice be passed from one to the next.',
  sources: [ifg2016('Effectively harnessing outputs', 'reported')],
  severity: 'note',
  answerable: ['government', 'council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One recorded exchange is enough; whether anything was taken up is not asked.',
    'It went from one council to another where one that it went to is not the one it came from; where the document does not say, it is not known.',
    'An exchange without a date was before the document was made.',
  ],
  parameters: {},
  messages: {
    passed: { shared: 'Good practice is recorded to have gone from one council to another {n:time|times}.' },
    failed: { none: 'No exchange of good practice between councils is recorded.' },
    cantTell: { open: 'It is not known whether good practice went from one council to another.' },
  },
  evaluate(councils, ctx) {
    let n = 0;
    const exchanges = listOf(councils, 'exchanges', { all: EXCHANGES, rest: OTHER_EXCHANGES });
    const shared = anyIn(exchanges, (exchange, at, i) => {
      const name = exchange.about ?? `exchange ${i + 1} of the list`;
      const claim = all(isBetween(exchange, at, name), happenedBy(ctx.asOf, exchange, at, WHEN({ of: name })));
      if (claim.holds === true) n += 1;
      return claim;
    });
    return ctx.verdict({
      limbs: [
        [shared, 'none', {}, [remedy('share-practice', 'Let one council show another what has worked for it.', {})]],
      ],
      passed: ['shared', { n }],
      cantTell: ['open', {}],
    });
  },
});

/** Did it go to another council than the one it came from? */
function isBetween(exchange: Exchange, at: Pointer, name: string): Claim {
  const { from } = exchange;
  const to = listIn(exchange, 'to');
  // Of two that it went to, one at least is not where it came from.
  const several = new Set(to.entries).size > 1;
  const is = several || isOfAny(to, (one) => (from === undefined ? undefined : one !== from));
  const place = child(at, !to.whole || from !== undefined ? 'to' : 'from');
  return stated(is, place, WHICH({ of: name }));
}

const EXCHANGES = /* @__PURE__ */ ask('exchanges/all', 'the exchanges of good practice');
const OTHER_EXCHANGES = /* @__PURE__ */ ask('exchanges/rest', 'the rest of the exchanges of good practice');
const WHEN = /* @__PURE__ */ ask('exchange/when', 'when it was: {of}');
const WHICH = /* @__PURE__ */ ask('exchange/councils', 'which councils it passed between: {of}');
