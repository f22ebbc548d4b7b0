import { ask } from '../../../core/ask.js';
import { known } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { listed } from '../../reading/lists.js';
import { strategyRule } from '../../rule.js';

/** Is it ready for other funding streams? */
export const fundingStreams = /* @__PURE__ */ strategyRule({
  id: 'process/funding-streams',
  version: '1.0.0',
  title: 'The strategy is made ready for funding programmes',
  question: 'Is it ready for other funding streams?',
  rationale:
    'Local industrial strategies came without money of their own. One that is ready for the programmes that have some need not start a bid from nothing.',
  sources: [
    lga2019(
      'Advice for places developing Local Industrial Strategies',
      'finding',
      'It advises places to plan the work so that it forms a foundation for other local growth policies and funding streams, for example by including the area’s towns.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One programme that the strategy is declared to be linked to is enough, open or expected; whether money was won is not asked.',
  ],
  parameters: {},
  messages: {
    passed: { linked: 'The strategy is made ready for {names:few}.' },
    failed: { none: 'The strategy is not made ready for other funding: it is linked to no programme.' },
    cantTell: { open: 'We do not know which funding programmes the strategy is linked to.' },
  },
  says: {
    notMet: 'It is linked to no funding programme',
    met: 'It is made ready for funding programmes',
    depends: 'We do not know whether it is ready for funding programmes',
  },
  evaluate(strategy, ctx) {
    const list = listed(strategy, 'fundingStreams', STREAMS());
    const linked = anyIn(list, (_, at) => known(true, [at]));
    const claim = linked.holds === false ? { ...linked, related: [list.at], evidence: [list.at] } : linked;
    return ctx.verdict({
      limbs: [
        [
          claim,
          'none',
          {},
          [remedy('link', 'Name the programmes that could pay for parts of it, and what each part would ask for.', {})],
        ],
      ],
      passed: ['linked', { names: (list.items ?? []).map(({ name }) => name) }],
      cantTell: ['open', {}],
    });
  },
});

const STREAMS = /* @__PURE__ */ ask('funding/streams', 'which funding programmes the strategy is linked to');
