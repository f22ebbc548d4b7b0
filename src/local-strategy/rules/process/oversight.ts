import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { allOf, between, type Claim, either, eitherOf, stated } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { StrategyOversight } from '../../model/making.js';
import { strategyRule } from '../../rule.js';

const AT = '/oversight';

/** Who watches delivery, and with what? */
export const oversight = /* @__PURE__ */ strategyRule({
  id: 'process/oversight',
  version: '1.0.0',
  title: 'A board with the lead body and business watches delivery, by a dashboard or report',
  question: 'Does a board watch delivery, and with what?',
  rationale: 'What nobody watches slips without anyone noticing, until it is too late to mend.',
  sources: [
    lga2019(
      'West Midlands',
      'reported',
      'It tells of a business-led board that oversees progress by an integrated implementation plan and a dashboard.',
    ),
    lga2019(
      'Oxford-Cambridge Arc',
      'reported',
      'It tells of sub-committees that oversee parts of the implementation of one strategy.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A board or committee of any name will do, and a group of several; the lead body and business have to sit on it.',
    'A dashboard or a regular report, one of the two, is enough; how often it is looked at is not asked.',
  ],
  parameters: {},
  messages: {
    passed: { watched: '{body} watches delivery, with the lead body and business on it, by {tools:list}.' },
    failed: {
      nobody: 'No board or committee watches delivery.',
      wanting: 'Something is missing in how delivery is watched: {missing:list}. We do not know of {open:list}.',
    },
    cantTell: { open: 'We do not know enough of how delivery is watched: {open:list}.' },
  },
  says: {
    notMet: { nobody: 'Nobody watches delivery', wanting: 'Something is missing in how delivery is watched' },
    met: 'A board with business on it watches delivery',
    depends: 'We do not know who watches delivery, and with what',
  },
  evaluate({ oversight: watch }, ctx) {
    const body = { what: 'a board or committee', claim: hasBody(watch) };
    const [leadBody, business] = seated(watch);
    const others = [
      {
        what: 'the lead body on it',
        claim: leadBody,
      },
      {
        what: 'business on it',
        claim: business,
      },
      {
        what: 'a dashboard or regular report',
        claim: either(
          stated(watch?.dashboard, child(AT, 'dashboard'), DASHBOARD()),
          stated(watch?.report, child(AT, 'report'), REPORT()),
        ),
      },
    ];
    const named = (holds: boolean | undefined): readonly string[] =>
      [body, ...others].filter(({ claim }) => claim.holds === holds).map(({ what }) => what);
    const missing = named(false);
    const tools = [
      ...(watch?.dashboard === true ? ['a dashboard'] : []),
      ...(watch?.report === true ? ['a regular report'] : []),
    ];
    return ctx.verdict({
      limbs: [
        [
          body.claim,
          'nobody',
          {},
          [remedy('charge-a-board', 'Charge a board or committee with watching delivery.', {})],
        ],
        [
          allOf(others.map(({ claim }) => claim)),
          'wanting',
          { missing, open: named(undefined) },
          [remedy('complete', 'Add to how delivery is watched: {missing:list}.', { missing })],
        ],
      ],
      passed: ['watched', { body: watch?.body ?? 'A board or committee', tools }],
      cantTell: ['open', { open: named(undefined) }],
    });
  },
});

const WATCHED_BY = /* @__PURE__ */ ask('delivery/watched-by', 'which board or committee watches delivery');
const LEAD_BODY_ON_IT = /* @__PURE__ */ ask(
  'delivery/lead-body',
  'whether the lead body sits on the board or committee',
);
const BUSINESS_ON_IT = /* @__PURE__ */ ask('delivery/business', 'whether business sits on the board or committee');
const DASHBOARD = /* @__PURE__ */ ask('delivery/dashboard', 'whether there is a dashboard');
const REPORT = /* @__PURE__ */ ask('delivery/report', 'whether there is a regular report');

/** Are the lead body and business on it? */
function seated(watch: StrategyOversight | undefined): readonly [leadBody: Claim, business: Claim] {
  return [
    stated(watch?.leadBodyOnIt, child(AT, 'leadBodyOnIt'), LEAD_BODY_ON_IT()),
    stated(watch?.businessOnIt, child(AT, 'businessOnIt'), BUSINESS_ON_IT()),
  ];
}

/** A board on which someone is known to sit is there, whatever its name. */
function hasBody(watch: StrategyOversight | undefined): Claim {
  const need = WATCHED_BY();
  if (watch?.body !== undefined) return stated(true, child(AT, 'body'), need);
  if (watch?.none === true) return stated(false, child(AT, 'none'), need);
  if (watch?.leadBodyOnIt === true) return stated(true, child(AT, 'leadBodyOnIt'), need);
  if (watch?.businessOnIt === true) return stated(true, child(AT, 'businessOnIt'), need);
  const body = stated(undefined, child(AT, 'body'), need);
  const [leadBody, business] = seated(watch);
  return between(eitherOf([body, leadBody, business]), body);
}
