import { ask } from '../../../core/ask.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { lookUp, strange } from '../../../core/words.js';
import { all, answered, type Claim, either, known, opposite, stated } from '../../../rules/claim.js';
import { anyIn, everyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import { paLis } from '../../../sources/pa-lis.js';
import type { LocalBody, LocalBodyKind } from '../../model/strategy.js';
import { type Groups, hasGroup, nameOfEngagement, only, TOOK_PLACE, tookPart } from '../../reading/engaged.js';
import { hadBegun } from '../../reading/had-begun.js';
import { listed } from '../../reading/lists.js';
import { boundByDraft } from '../../reading/steps.js';
import { alignmentRule } from '../../rule.js';

/** Was it made with business and public partners? */
export const collaboration = /* @__PURE__ */ alignmentRule({
  id: 'alignment/collaboration',
  version: '1.1.0',
  title: 'The strategy was made with business and public partners',
  question: 'Was it made with business and public partners?',
  rationale: 'A strategy that neither firms nor public bodies had a hand in is carried by neither.',
  sources: [
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'finding',
      'It says that strategies would be developed through collaboration between combined authorities, local enterprise partnerships, and public and private stakeholders.',
    ),
    paLis(
      'Support collaboration across regions',
      'opinion',
      'It would have extensive consultation with business, public partners and civil society.',
    ),
  ],
  severity: 'error',
  answerable: ['place'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Someone took part by an event, a survey, a seat, a secondment or a response with a day on or before the day of judgement; an invitation is not taking part. When it came, early or late, is asked elsewhere.',
    'Public partners are local and combined authorities, other public bodies, health and education; national government is none of them.',
    'A local enterprise partnership is led by business but is not business: firms are asked for besides.',
    'Of combined authorities and local enterprise partnerships, those that stand behind the strategy are asked for; a place that has none lacks none.',
    'A body that leads the strategy, or carries it jointly with others, took part in it.',
  ],
  parameters: {},
  messages: {
    passed: {
      both: 'Business and public partners took part; no combined authority or local enterprise partnership stands behind the strategy.',
      bodies: 'Business and public partners took part, and so did {bodies:list}.',
    },
    failed: { missing: 'Some who were asked for had no part in making the strategy: {missing:list}.' },
    cantTell: {
      open: 'We do not know whether everyone asked for took part in making the strategy. Open: {open:list}.',
    },
  },
  says: {
    notMet: 'Business or public partners had no part in making it',
    met: 'Business and public partners took part in making it',
    depends: 'We do not know whether business and public partners took part',
  },
  evaluate({ strategy }, ctx) {
    const engagement = listed(strategy, 'engagement', ENGAGED_AND_WHEN(), '/strategy');
    const bodies = listed(strategy, 'bodies', BODIES(), '/strategy');

    const tookPartAs = (groups: Groups): Claim =>
      anyIn(engagement, (record, at, i) => {
        const name = nameOfEngagement(record, i);
        return all(
          answered(hasGroup(record, groups, at, name)),
          answered(tookPart(record, at, name)),
          stated(
            hadBegun(boundByDraft(strategy, record, 'from'), ctx.asOf),
            child(at, 'from'),
            TOOK_PLACE({ of: name }),
          ),
        );
      });
    const engaged = { 'combined-authority': tookPartAs(only(['combined-authority'])), lep: tookPartAs(only(['lep'])) };
    const business = tookPartAs(only(['business']));
    const partners = either(
      tookPartAs(PUBLIC),
      anyIn(bodies, (body, at, i) => all(isOneOf(body, IS_PUBLIC, at, i), carries(body, at, i))),
    );
    const ofBody = (body: LocalBody, at: Pointer, i: number): Claim =>
      either(
        opposite(isOneOf(body, IS_NAMED, at, i)),
        carries(body, at, i),
        body.kind === 'combined-authority' || body.kind === 'lep' ? engaged[body.kind] : known(false),
      );

    const parts = [
      { name: 'business', claim: business },
      { name: 'public partners', claim: partners },
      ...(bodies.items ?? []).map((body, i) => ({
        name: nameOf(body, i),
        claim: ofBody(body, child(bodies.at, i), i),
      })),
    ];
    const named = (wanted: Claim['holds']): readonly string[] =>
      parts.filter(({ claim }) => claim.holds === wanted).map(({ name }) => name);
    const others = bodies.items === undefined || bodies.partial === true ? ['other bodies behind the strategy'] : [];
    const asked = (bodies.items ?? [])
      .map((body, i) => ({ kind: body.kind, name: nameOf(body, i) }))
      .filter(({ kind }) => lookUp(kind, IS_NAMED) === true)
      .map(({ name }) => name);
    const missing = named(false);
    return ctx.verdict({
      limbs: [
        [
          all(business, partners, everyIn(bodies, ofBody)),
          'missing',
          { missing },
          [remedy('bring-in', 'Bring in {missing:list}, and say how and when.', { missing })],
        ],
      ],
      passed: asked.length > 0 ? ['bodies', { bodies: asked }] : ['both', {}],
      cantTell: ['open', { open: [...named(undefined), ...others] }],
    });
  },
});

const ENGAGED_AND_WHEN = /* @__PURE__ */ ask(
  'engagement/all-and-when',
  'who took part in making the strategy, and when',
);
const BODIES = /* @__PURE__ */ ask('bodies/all', 'the bodies behind the strategy');
const BODY_KIND = /* @__PURE__ */ ask('body/kind', 'what kind of body {of} is');
const BODY_ROLE = /* @__PURE__ */ ask('body/role', 'what {of} does for the strategy');

const PUBLIC = /* @__PURE__ */ only(['local-authority', 'combined-authority', 'public-body', 'health', 'education']);

const IS_PUBLIC = {
  'combined-authority': true,
  lep: false,
  'business-board': false,
  'local-authority': true,
  'joint-committee': true,
  'pan-regional-body': false,
  other: false,
} as const satisfies Record<LocalBodyKind, boolean>;

/** Is it one of those that the prospectus names? */
const IS_NAMED = {
  'combined-authority': true,
  lep: true,
  'business-board': false,
  'local-authority': false,
  'joint-committee': false,
  'pan-regional-body': false,
  other: false,
} as const satisfies Record<LocalBodyKind, boolean>;

const CARRIES = {
  lead: true,
  joint: true,
  support: false,
  accountable: false,
} as const satisfies Record<NonNullable<LocalBody['role']>, boolean>;

function nameOf({ name, id }: LocalBody, i: number): string {
  return name ?? id ?? `body ${i + 1} of the list`;
}

function isOneOf(body: LocalBody, kinds: Readonly<Record<LocalBodyKind, boolean>>, at: Pointer, i: number): Claim {
  const { kind } = body;
  const need = BODY_KIND({ of: nameOf(body, i) }, { word: strange(kind, kinds) });
  return stated(lookUp(kind, kinds), child(at, 'kind'), need);
}

/** Does it lead the strategy, or carry it jointly with others? */
function carries(body: LocalBody, at: Pointer, i: number): Claim {
  const { role } = body;
  const need = BODY_ROLE({ of: nameOf(body, i) }, { word: strange(role, CARRIES) });
  return stated(lookUp(role, CARRIES), child(at, 'role'), need);
}
