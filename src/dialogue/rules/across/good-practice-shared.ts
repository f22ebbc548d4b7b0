import { ask } from '../../../core/ask.js';
import { isOfAny, listIn } from '../../../core/incomplete.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { claimOn } from '../../../council/reading/index.js';
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
  version: '2.0.0',
  title: 'Good practice is passed between councils as a matter of course',
  question: 'Is good practice passed between councils as a matter of course?',
  rationale:
    'What one council has learnt about keeping its focus or following up its actions would save another years. That happens by chance where it hangs on single people.',
  sources: [
    ifg2016(
      'Effectively harnessing outputs',
      'reported',
      'It tells that sharing between councils is ad hoc and usually driven by single people, and that a dominant theme of the interviews was the need for more formal mechanisms to share good practice.',
    ),
  ],
  severity: 'note',
  answerable: ['government', 'council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One exchange that is part of something standing or recurring is enough: a standing item, a programme, a forum with that remit, an event that councils have held together in two or more years. A single exchange is named and does not pass.',
    'It went from one council to another where one that it went to is not the one it came from; where the document does not say, we do not know.',
    'An exchange without a date was before the document was made. Whether anything was taken up is not asked.',
  ],
  parameters: {},
  messages: {
    passed: { shared: 'Good practice is passed between councils as a matter of course: {names:few}.' },
    failed: {
      single: 'Good practice is passed between councils on occasion only, by nothing that recurs: {names:few}.',
      none: 'Good practice is not passed between councils: no exchange between them is recorded.',
    },
    cantTell: { open: 'We do not know whether good practice is passed between councils as a matter of course.' },
  },
  says: {
    notMet: {
      single: 'Good practice is passed between councils on occasion only',
      none: 'Good practice is not passed between councils',
    },
    met: 'Good practice is passed between councils as a matter of course',
    depends: 'We do not know whether good practice is passed between councils',
  },
  evaluate(councils, ctx) {
    const standing: string[] = [];
    const single: string[] = [];
    const exchanges = listOf(councils, 'exchanges', { all: EXCHANGES, rest: OTHER_EXCHANGES });
    const shared = anyIn(exchanges, (exchange, at, i) => {
      const name = exchange.about ?? `exchange ${i + 1} of the list`;
      const happened = claimOn({ at }, happenedBy(ctx.asOf, exchange, at, WHEN({ of: name })));
      const between = all(isBetween(exchange, at, name), happened);
      const claim = all(between, stated(exchange.recurring, child(at, 'recurring'), RECURS({ of: name })));
      if (claim.holds === true) standing.push(name);
      else if (between.holds === true) single.push(name);
      return claim;
    });
    const mend = [
      remedy(
        'share-practice',
        'Make the sharing of good practice between councils a standing item, a programme or a yearly event.',
        {},
      ),
    ];
    return ctx.verdict({
      limbs: [single.length > 0 ? [shared, 'single', { names: single }, mend] : [shared, 'none', {}, mend]],
      passed: ['shared', { names: standing }],
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
const RECURS = /* @__PURE__ */ ask('exchange/recurring', 'whether it is part of anything that recurs: {of}');
const WHICH = /* @__PURE__ */ ask('exchange/councils', 'which councils it passed between: {of}');
