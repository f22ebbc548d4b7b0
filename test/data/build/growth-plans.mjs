import { said, withPartialMaking } from './common.mjs';
import { indicators } from './indicators.mjs';
import { withMore } from './more.mjs';
import { DECISIONS } from './more-decisions.mjs';
import { Code } from './print.mjs';
import { authority, marks, originsOf, withIds } from './strategies.mjs';

/** Name of each plan's constant: the place, and the year it came out where one did. */
const NAMES = {
  'west-yorkshire-ca': 'westYorkshireGrowthPlan2024',
  'greater-london-authority': 'londonGrowthPlan2025',
  'north-east-ca': 'northEastGrowthPlan2025',
  'liverpool-city-region-ca': 'liverpoolCityRegionGrowthPlan2025',
  'west-midlands-ca': 'westMidlandsGrowthPlan2025',
  'greater-manchester-ca': 'greaterManchesterGrowthPlan',
  'south-yorkshire-ca': 'southYorkshireGrowthPlan2025',
  'york-north-yorkshire-ca': 'yorkNorthYorkshireGrowthPlan2025',
  'tees-valley-ca': 'teesValleyGrowthPlan',
  'cambridgeshire-peterborough-ca': 'cambridgeshirePeterboroughGrowthPlan2025',
  'west-of-england-ca': 'westOfEnglandGrowthPlan',
  'east-midlands-cca': 'eastMidlandsGrowthPlan2025',
  'greater-lincolnshire-cca': 'greaterLincolnshireGrowthPlan',
  'hull-east-yorkshire-ca': 'hullEastYorkshireGrowthPlan',
};

const STATUS = {
  'published-before-guidance': 'published',
  'interim-published': 'interim',
  published: 'published',
};

/** The plan that is organised by places rather than sectors. */
const BY_PLACE = ['south-yorkshire-ca'];

/** Dates that the facts leave null and bound in their notes. */
const PUBLISHED = {
  'york-north-yorkshire-ca': { note: 'second half of 2025', date: { min: '2025-07', max: '2025-12' } },
};

/** The one plan said to be approved as a whole, though the guidance has no such step. */
const APPROVED = { 'york-north-yorkshire-ca': 'formal government approval' };

const TIERS = [
  [/^supporting sector/, 'supporting'],
  [/^opportunity/, 'emerging'],
  [/\(emerging\)/, 'emerging'],
];

/** The constants built from growth plans, with the strategic authorities that they are of. */
export function growthPlanConstants(facts, national, more) {
  const origin = originsOf(facts.sources);
  const authorities = national.strategies.find(({ strategicAuthorities }) => strategicAuthorities).strategicAuthorities;
  const plans = facts.plans.map((plan) => ({
    name: NAMES[plan.id],
    type: 'LocalStrategy',
    doc: [docFor(plan)],
    value: withMore(growthPlan(plan, facts, authorities, origin), more.of(plan.id), more.origin, DECISIONS[plan.id]),
  }));
  return [
    ...plans,
    {
      name: 'localGrowthPlans',
      type: 'readonly LocalStrategy[]',
      doc: [
        'The local growth plans of the mayoral strategic authorities, as far as sources read to December 2025 show. Those without a name were not found.',
      ],
      value: plans.map(({ name }) => new Code(name)),
    },
    {
      name: 'strategicAuthorities2025',
      type: 'readonly StrategicAuthority[]',
      doc: ['The strategic authorities of England in 2025, with their constituent districts, boroughs and unitaries.'],
      value: authorities.map(strategicAuthority),
    },
  ];
}

function docFor({ name, planName, status }) {
  if (planName === null) return `The local growth plan of ${name}: not found in the sources read.`;
  return `${planName}${status === 'interim-published' ? ', interim version' : ''}: priority sectors mapped to the eight national ones, priorities, figures. Read in part.`;
}

function growthPlan(plan, facts, authorities, origin) {
  const of = authorities.find(({ id }) => id === plan.strategicAuthority);
  const published = PUBLISHED[plan.id];
  if (published !== undefined && !plan.notes.includes(published.note)) throw new Error(`${plan.id}: no such note`);
  const isOut = STATUS[plan.status] !== undefined;
  const sectors = withIds(
    plan.prioritySectors.map((fact) => sector(fact, origin)),
    ({ name }) => name,
  );
  return withPartialMaking(
    said({
      id: plan.id,
      name: plan.planName,
      kind: 'local-growth-plan',
      status: STATUS[plan.status],
      statusWord: facts.statusValues[plan.status],
      framework: plan.nationalStrategyId,
      textSeen: isOut ? 'part' : 'none',
      area: { id: plan.id, name: plan.name, kind: 'functional-area', codes: [{ scheme: 'ONS', code: plan.onsCode }] },
      bodies: [
        said({
          id: plan.id,
          name: plan.name,
          kind: plan.id.startsWith('greater-london') ? 'other' : 'combined-authority',
          role: 'lead',
        }),
      ],
      authorities: constituents(of),
      horizon: isOut ? { years: plan.horizonYears } : undefined,
      priorities: priorities(plan, origin),
      sectors,
      indicators: indicators(plan.targets, origin),
      agreements: agreements(plan, origin),
      publication: isOut
        ? said({
            actual: plan.published.date ?? published?.date,
            provenance: marks({
              '': origin({ ...plan.published, confidence: plan.published.confidence ?? 'recalled' }),
            }),
          })
        : undefined,
      notes: plan.notes === null ? [] : [plan.notes],
      provenance: marks({
        authorities: { confidence: of.confidence.membership },
        horizon: isOut ? origin(facts.framework) : undefined,
      }),
    }),
  );
}

function sector({ name, is8, match, note, mappingConfidence, ...rest }, origin) {
  return {
    ...said({ name, tier: TIERS.find(([words]) => words.test(note ?? name))?.[1] }),
    // The mapping says of each sector which national ones it falls in; none is an answer as well.
    national: is8.map((id) => ({ id, match })),
    ...said({
      note,
      provenance: marks({ '': origin(rest), national: { confidence: mappingConfidence } }),
    }),
  };
}

function priorities(plan, origin) {
  const own = plan.priorities.map((name) => ({
    name,
    ...(BY_PLACE.includes(plan.id) ? { about: 'place' } : {}),
  }));
  const shared = plan.sharedPriorities.map(({ text, ...rest }) => ({
    name: text,
    agreedWithGovernment: true,
    provenance: marks({ '': origin(rest) }),
  }));
  return withIds([...own, ...shared], ({ name }) => name);
}

function agreements(plan, origin) {
  const [shared] = plan.sharedPriorities;
  const approved = APPROVED[plan.id];
  if (approved !== undefined && !plan.notes.includes(approved)) throw new Error(`${plan.id}: no such approval`);
  return [
    shared === undefined
      ? undefined
      : { party: 'government', status: 'agreed', of: 'shared-priorities', provenance: marks({ '': origin(shared) }) },
    approved === undefined
      ? undefined
      : {
          party: 'government',
          status: 'agreed',
          of: 'whole',
          note: 'Said to be approved; the guidance has no such step, so that the shared priorities may be meant.',
          provenance: marks({ '': origin({ ...plan.published, confidence: 'secondary-source' }) }),
        },
  ].filter((agreement) => agreement !== undefined);
}

function constituents({ districts }) {
  return districts.map((district) => ({ ...authority(district, '2025'), role: 'constituent' }));
}

function strategicAuthority(fact) {
  return said({
    id: fact.id,
    name: fact.name,
    area: { id: fact.id, name: fact.name, kind: 'functional-area', codes: [{ scheme: 'ONS', code: fact.onsCode }] },
    mayoral: fact.mayoral,
    growthPlanRequired: fact.localGrowthPlanRequired,
    authorities: constituents(fact),
    notes: fact.note === undefined ? [] : [fact.note],
    provenance: {
      authorities: { confidence: fact.confidence.membership },
      mayoral: { confidence: fact.confidence.mayoral },
    },
  });
}
