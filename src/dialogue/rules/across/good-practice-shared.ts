import { all, type Claim, known } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { ruleFor } from '../../../rules/rule.js';
import { happenedBy, listOf } from '../../happened.js';
import type { Councils, Exchange } from '../../model.js';

/** Is good practice passed between councils? */
export const goodPracticeShared = /* @__PURE__ */ ruleFor<Councils>()({
  id: 'outputs/good-practice-shared',
  version: '1.0.0',
  title: 'Good practice is passed between councils',
  sources: [{ source: 'ifg-2016', section: 'Effectively harnessing outputs' }],
  severity: 'note',
  meta: {
    question: 'Is good practice passed between councils?',
    rationale:
      'What one council has learnt about keeping its focus or following up its actions would save another years. The source asks that such practice be passed from one to the next.',
    standing: 'F',
    answerable: ['council'],
    ifPassed: 'furtherReviewNeeded',
    assumptions: [
      'One recorded exchange is enough; whether anything was taken up is not asked.',
      'An exchange goes from one council to another; where the document does not say which, it is taken to.',
      'An exchange without a date was before the document was made.',
    ],
  },
  parameters: {},
  messages: {
    passed: { shared: 'Good practice is recorded to have gone from one council to another {n:time|times}.' },
    failed: { none: 'No exchange of good practice between councils is recorded.' },
    cantTell: { open: 'It is not known whether good practice went from one council to another.' },
  },
  evaluate(councils, ctx) {
    let n = 0;
    const exchanges = listOf(councils, councils.exchanges, '/exchanges', 'the exchanges of good practice');
    const shared = anyIn(exchanges, (exchange, at, i) => {
      const name = exchange.about ?? `exchange ${i + 1} of the list`;
      const claim = all(isBetween(exchange), happenedBy(ctx.asOf, exchange, at, name));
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

/** Known to have gone to none but the council it came from, it passed between no two. */
function isBetween({ from, to }: Exchange): Claim {
  return known(to?.every((one) => one === from) !== true);
}
