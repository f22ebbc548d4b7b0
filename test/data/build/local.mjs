import { inWords, said, sentence, weakest, withPartialMaking } from './common.mjs';
import { indicators } from './indicators.mjs';
import { lepAreas } from './leps.mjs';
import { withMore } from './more.mjs';
import { DECISIONS } from './more-decisions.mjs';
import { Code } from './print.mjs';
import { processOf } from './process.mjs';
import { authority, marks, originsOf, slug, withIds } from './strategies.mjs';

/** Name of each strategy's constant: the place, and the year of the version that the facts are about. */
const NAMES = {
  'west-midlands': 'westMidlands2019',
  'greater-manchester': 'greaterManchester2019',
  'cambridgeshire-peterborough': 'cambridgeshirePeterborough2019',
  oxfordshire: 'oxfordshire2019',
  'south-east-midlands': 'southEastMidlands2019',
  'leeds-city-region': 'leedsCityRegion2019',
  'liverpool-city-region': 'liverpoolCityRegion2020',
  'cornwall-isles-of-scilly': 'cornwallIslesOfScilly2020',
  'heart-of-the-south-west': 'heartOfTheSouthWest2020',
  'norfolk-suffolk': 'norfolkSuffolk2019',
  london: 'london2020',
  d2n2: 'derbyNottingham2020',
  worcestershire: 'worcestershire2019',
  'stoke-staffordshire': 'stokeStaffordshire2020',
  'cheshire-warrington': 'cheshireWarrington2019',
  'greater-lincolnshire': 'greaterLincolnshire2021',
  solent: 'solent2019',
  berkshire: 'berkshire2019',
  'enterprise-m3': 'enterpriseMThree2020',
  'north-east': 'northEast2018',
  'leicester-leicestershire': 'leicesterLeicestershire2018',
  dorset: 'dorset2019',
  hertfordshire: 'hertfordshire2019',
  'swindon-wiltshire': 'swindonWiltshire2018',
  'black-country': 'blackCountry2018',
};

const STATUS = {
  'published-agreed': 'agreed',
  'published-locally': 'published-locally',
  'locally-approved': 'approved-locally',
  'submitted-not-agreed': 'submitted',
  'draft-not-agreed': 'draft',
  'draft-consulted': 'draft',
  'prospectus-consulted': 'draft',
  'position-statement': 'draft',
  'evidence-only': 'evidence',
  'superseded-before-publication': 'superseded',
  'renamed-successor': 'superseded',
  'in-preparation': 'in-preparation',
  'sub-area-draft': 'draft',
};

/** Strategies of which no text of their own was seen: evidence, a successor or a word of work in hand, no more. */
const UNSEEN = ['in-preparation', 'evidence-only', 'superseded-before-publication', 'locally-approved'];

/** What an authority is in an area, from the words of the facts: the first that fits. */
const ROLES = [
  [/outside the three-LEP footprint/, { role: 'non-constituent', outside: true }],
  [/^non-constituent/, { role: 'non-constituent' }],
  [/^constituent/, { role: 'constituent' }],
  [/^LEP area, not listed as CA member/, { role: 'lep-only' }],
  [/^(district|unitary|upper tier)/, {}],
];

/** Aylesbury Vale is in the statistics of July 2019 and had left by April 2020. */
const UNTIL = {
  'district; left by April 2020': { min: '2019-07-19', max: '2020-04' },
  // As the partnerships have it: the two parted after the review of 2018.
  'district; overlap with Oxfordshire (recalled)': { min: '2018-07', max: '2021-04' },
};

const BODY_KINDS = [
  [/Combined Authority/, 'combined-authority'],
  [/Business Board/, 'business-board'],
  [/LEP|Local Enterprise Partnership/, 'lep'],
];

/** Foundation, and challenge where it names one, of the five priorities that the Arc strategies share, in their order. */
const SHARED = [
  { foundations: ['ideas'] },
  { foundations: ['people'] },
  { foundations: ['infrastructure'] },
  { foundations: ['business-environment'] },
  { foundations: ['places'], challenges: ['clean-growth'] },
];

/** What is said of work across boundaries, by how the facts put it. */
const ACROSS = [
  [/^the five shared Arc priorities/, { kind: 'strategy', agreed: true }],
  [/felt to be under-explored/, { kind: 'other', agreed: false }],
  [/^pan-regional/, { kind: 'pan-regional-body' }],
  [/^space centres linked/, { kind: 'other' }],
  [/^shared expert panel/, { kind: 'other' }],
];

/** The same cluster in two strategies is a rival claim, which stands on the strength itself. */
const RIVAL = /claimed by both/;

const PLANS = [
  [/Black Country Local Industrial Strategy/, { kind: 'economic', relation: 'sub-area' }],
  [/^Plan for Growth/, { kind: 'economic', relation: 'successor' }],
  [/Recovery Strategy/, { kind: 'recovery', relation: 'successor' }],
  [/Housing and Growth Deal/, { kind: 'deal', relation: 'parent' }],
  [/^Investment Plan/, { kind: 'investment', relation: 'child' }],
  [/^Strategic Economic Plan refresh/, { kind: 'economic', relation: 'evidence' }],
  [/^Productivity Strategy/, { kind: 'economic', relation: 'parent' }],
  [/^Build Back Better/, { kind: 'economic', relation: 'successor' }],
];

/** Plans and means that stand in the words on monitoring: what the words begin with, and what they say. */
const MONITORING = {
  'west-midlands': {
    words: 'integrated implementation plan and dashboard, overseen by the Strategic Economic Development Board',
    implementation: { plan: true },
    oversight: { body: 'Strategic Economic Development Board', dashboard: true },
  },
  'greater-manchester': {
    words: 'published implementation plan with 52 actions over the first three years',
    implementation: {
      plan: true,
      actions: 52,
      resourcing: { setOut: true, amount: 3, unit: 'GBP m over three years', from: 'retained business rates' },
    },
    plans: [{ name: 'Borough sub-plans', kind: 'borough', relation: 'child' }],
  },
  'cambridgeshire-peterborough': { words: 'implementation and evaluation chapter', evaluation: { plan: true } },
  oxfordshire: { words: 'implementation and evaluation chapter', evaluation: { plan: true } },
  'south-east-midlands': {
    words: 'sub-committees set up to oversee parts of the strategy',
    oversight: { body: 'sub-committees for parts of the strategy' },
  },
  'leicester-leicestershire': { words: 'performance framework planned for the final version' },
};

/** Reviews by experts from outside, and studies that were commissioned and are none. */
const REVIEWS = {
  'west-midlands': { reviewed: true },
  'greater-manchester': { reviewed: true, independent: true },
  'cambridgeshire-peterborough': { reviewed: true, independent: true },
  oxfordshire: { kind: 'study', independent: false },
  'leeds-city-region': { independent: true },
  solent: {},
};

/** Facts that stand in the notes alone: the words they are read from, and what they say. */
const IN_NOTES = {
  berkshire: { words: 'Five priorities in the framework document', fields: { priorityCount: 5 } },
  dorset: {
    words: 'a twenty-year plan on the LEP page, to 2030 in the press',
    fields: { horizon: { reported: [{ until: '2030' }, { years: 20 }] } },
  },
};

/** The constants built from local strategies. */
export function localConstants(facts, lepFacts, more) {
  const origin = originsOf(facts.sources);
  const areas = lepAreas(lepFacts);
  const strategies = facts.strategies.map((fact) => ({
    name: NAMES[fact.id],
    type: 'LocalStrategy',
    doc: [docFor(fact)],
    value: withMore(strategy(fact, facts, areas, origin), more.of(fact.id), more.origin, DECISIONS[fact.id]),
  }));
  const [arc] = facts.families;
  return [
    ...strategies,
    {
      name: 'localIndustrialStrategies',
      type: 'readonly LocalStrategy[]',
      doc: [
        'The local industrial strategies of England, 2018 to 2021, as far as sources show: five of those agreed with government in detail, twenty that were not in outline. Each was read in part at most, so that what is not listed is unknown. Buckinghamshire, Tees Valley, the West of England and the Humber are not in the set.',
      ],
      value: strategies.map(({ name }) => new Code(name)),
    },
    {
      name: 'oxfordCambridgeArc',
      type: 'StrategyFamily',
      doc: ['The four strategies of the Oxford–Cambridge Arc, which carry one chapter alike.'],
      value: said({
        id: arc.id,
        name: arc.name,
        members: arc.members,
        note: arc.note,
        provenance: marks({ '': origin(arc) }),
      }),
    },
  ];
}

function docFor({ name, process, status }) {
  const published = process.find(({ step }) => step === 'published');
  const state = published === undefined ? status.replaceAll('-', ' ') : `published ${inWords(published.date)}`;
  return `${sentence(`${name}: ${state}`)} Read in part at most.`;
}

function strategy(fact, facts, areas, origin) {
  const monitoring = monitoringOf(fact, origin);
  const inNotes = fieldsIn(fact);
  const steps = processOf(fact, origin);
  const { evidenceBase, implementation, ...process } = steps;
  return withPartialMaking(
    said({
      id: fact.id,
      name: fact.name,
      status: STATUS[fact.status],
      statusWord: facts.statusValues[fact.status],
      framework: fact.nationalStrategyId,
      wave: fact.wave,
      textSeen: UNSEEN.includes(fact.status) ? 'none' : 'part',
      area: areaOf(fact, areas),
      bodies: bodies(fact, areas),
      ...authoritiesOf(fact, areas),
      subAreas: fact.subAreas.map(({ id, name, emphasis, ...rest }) => ({
        id,
        name,
        emphasis,
        provenance: marks({ '': origin(rest) }),
      })),
      family: fact.family,
      vision: fact.vision?.text,
      horizon:
        fact.horizon?.to !== undefined && inNotes.horizon === undefined
          ? { until: String(fact.horizon.to) }
          : undefined,
      themes: fact.localThemes.map(({ text, kind, ...rest }, i) =>
        said({ id: `theme-${i + 1}`, name: text, localWord: kind, provenance: marks({ '': origin(rest) }) }),
      ),
      priorities: [...ownPriorities(fact, origin), ...sharedPriorities(fact, facts, origin)],
      asAWhole: said({ challenges: fact.grandChallenges.map((one) => challengeLink(one, origin)) }),
      sectors: withIds(
        fact.sectors.map((one) => sector(one, origin)),
        ({ name }) => name,
      ),
      strengths: withIds(
        fact.assets.map((one) => strength(one, origin)),
        ({ name }) => name,
      ),
      evidenceBase: said({ ...review(fact, origin), ...merged(review(fact, origin), evidenceBase) }),
      indicators: indicators(fact.headlineTargets, origin),
      ...process,
      implementation: said({ ...monitoring.implementation, ...implementation }),
      oversight: monitoring.oversight,
      evaluation: monitoring.evaluation,
      linkedPlans: [...fact.relatedPlans.map((plan) => linkedPlan(plan, origin)), ...monitoring.plans],
      collaborations: fact.crossBoundary
        .filter(({ topic }) => !RIVAL.test(topic))
        .map((one) => collaboration(one, fact, facts, origin)),
      ...inNotes,
      notes: [fact.notes, fact.monitoring === null ? null : sentence(fact.monitoring.summary)].filter(
        (note) => note !== null,
      ),
      provenance: marks({
        area: fact.area === null ? { confidence: 'derived' } : undefined,
        vision: fact.vision === null ? undefined : origin(fact.vision),
      }),
    }),
  );
}

/** Evidence that both the review and the process speak of. */
function merged(reviewed, made) {
  const items = [...(reviewed.items ?? []), ...(made?.items ?? [])];
  return said({ ...made, items: withIds(items, ({ title }) => title) });
}

function fieldsIn(fact) {
  const found = IN_NOTES[fact.id];
  if (found === undefined) return {};
  if (!fact.notes.includes(found.words)) throw new Error(`${fact.id}: the facts no longer say "${found.words}"`);
  return found.fields;
}

/** The area of a strategy; where its facts have none, that of its one partnership, without what the name carries in brackets. */
function areaOf(fact, areas) {
  if (fact.area === null) {
    const [area, more] = fact.leps.map((id) => areas.find((one) => one.id === id));
    if (area === undefined || more !== undefined) throw new Error(`${fact.id} has no one area`);
    return { id: area.id, name: area.name.replace(/ \(.*\)$/, ''), kind: 'functional-area' };
  }
  return { name: fact.area.name, kind: 'functional-area', note: sentence(fact.area.kind) };
}

/** The bodies named as leading, else those whose area it is. */
function bodies(fact, areas) {
  const named = fact.leadBodies.map(({ name, role }) =>
    said({ name, kind: firstOf(BODY_KINDS, name), role: role === 'accountable body' ? 'accountable' : role }),
  );
  if (named.length > 0) return named;
  return [
    ...fact.leps.map((id) => ({ id, name: areas.find((area) => area.id === id).name, kind: 'lep' })),
    ...fact.combinedAuthorities.map((id) => ({ id, kind: id.endsWith('-ca') ? 'combined-authority' : 'other' })),
  ];
}

function firstOf(table, text) {
  const row = table.find(([words]) => words.test(text));
  if (row === undefined) throw new Error(`nothing fits "${text}"`);
  return row[1];
}

/** Authorities as the strategy's own facts list them, else those of its partnership's area. */
function authoritiesOf(fact, areas) {
  if (fact.constituentAuthorities.length === 0) {
    const [area, more] = fact.leps.map((id) => areas.find((one) => one.id === id));
    if (area === undefined || more !== undefined) throw new Error(`${fact.id} has no one area`);
    return {
      authorities: area.authorities.map((membership) => withOthers(membership, fact, areas)),
      authoritiesAsAt: area.authoritiesAsAt,
      authoritiesSince: area.authoritiesSince,
    };
  }
  return {
    authorities: fact.constituentAuthorities.map(({ role, ...rest }) =>
      withOthers(
        said({
          ...authority(rest),
          ...firstOf(ROLES, role),
          until: UNTIL[role],
          note: noteOn(role, rest.name),
          provenance: marks({ '': /recalled/.test(role) ? { confidence: 'recalled' } : undefined }),
        }),
        fact,
        areas,
      ),
    ),
  };
}

function noteOn(role, name) {
  return [
    / \((and .*)\)$/.exec(name)?.[1],
    /outside/.test(role) ? 'outside the footprint of the three partnerships' : undefined,
  ]
    .filter((text) => text !== undefined)
    .map(sentence)
    .join(' ');
}

/** Other partnerships that an authority was or is in, and this strategy is not of. */
function withOthers(membership, fact, areas) {
  const alsoIn = areas
    .filter(({ id }) => !fact.leps.includes(id))
    .flatMap(({ id, authorities }) =>
      authorities
        .filter(({ authority: mark }) => mark === membership.authority)
        .map(({ from, until, provenance }) =>
          said({ area: id, from, until, provenance: { '': provenance?.[''] ?? provenance.from } }),
        ),
    );
  const { provenance, ...rest } = membership;
  return said({ ...rest, alsoIn, provenance });
}

function ownPriorities(fact, origin) {
  return Object.entries(fact.prioritiesByFoundation).flatMap(([foundation, entries]) =>
    entries.map(({ text, ...rest }, i) => ({
      id: `${foundation}-${i + 1}`,
      name: text,
      foundations: [{ id: foundation }],
      provenance: marks({ '': inDraft(rest, origin) }),
    })),
  );
}

/** Sources that are drafts of a strategy whose published text was not seen where they are cited. */
const DRAFTS = {
  sem: 'From a draft put to the board: that the published strategy has it, we have not seen.',
  oxd: 'From the working draft of December 2018: that the published strategy has it, we have not seen.',
};

/** Where a priority comes from: one of a draft is taken to stand in the published text, which is a choice. */
function inDraft(fact, origin) {
  const note = DRAFTS[fact.sources?.find((id) => Object.hasOwn(DRAFTS, id))];
  return note === undefined ? origin(fact) : { ...origin(fact), confidence: weakest(fact.confidence, 'analyst'), note };
}

/** The chapter that a family of strategies has in common, in each of them. */
function sharedPriorities(fact, { families }, origin) {
  const family = families.find(({ id }) => id === fact.family);
  if (family === undefined) return [];
  return family.sharedPriorities.map(({ text, ...rest }, i) => ({
    id: `shared-${i + 1}`,
    name: text,
    shared: `${family.id}/${i + 1}`,
    ...Object.fromEntries(Object.entries(SHARED[i]).map(([kind, ids]) => [kind, ids.map((id) => ({ id }))])),
    provenance: marks({
      '': origin(rest),
      ...Object.fromEntries(Object.keys(SHARED[i]).map((kind) => [kind, { confidence: 'analyst' }])),
    }),
  }));
}

function challengeLink({ id, role, how, ...rest }, origin) {
  return { id, strength: role, how, provenance: marks({ '': origin(rest) }) };
}

/** A sector without a deal may still be one that the deals touch, so that no deal is no answer. */
function sector({ name, tier, nationalDeal, is8, ...rest }, origin) {
  return said({
    name,
    tier,
    claimedDistinctive: tier === 'distinctive' ? true : undefined,
    national: several(nationalDeal).map((id) => ({ id })),
    elsewhere: several(is8).map((id) => ({ framework: 'uk-modern-industrial-strategy-2025', kind: 'sector', id })),
    provenance: marks({
      '': origin(rest),
      national: nationalDeal === null ? undefined : { confidence: 'analyst' },
      elsewhere: is8 === null ? undefined : { confidence: 'analyst' },
    }),
  });
}

/** A fact that may be none, one or several. */
function several(fact) {
  return fact === null ? [] : [fact].flat();
}

function strength({ name, kind, sharedWith, ...rest }, origin) {
  return said({
    name,
    kind,
    crossesBoundary: sharedWith === undefined ? undefined : true,
    alsoClaimedBy: sharedWith === undefined ? undefined : [sharedWith],
    provenance: marks({ '': origin(rest) }),
  });
}

function review(fact, origin) {
  const { independentReview: stated } = fact;
  if (stated === null) return {};
  const { reviewed, kind = 'review', independent } = REVIEWS[fact.id];
  const provenance = marks({ '': origin(stated) });
  if (/peer review of evidence/.test(stated.type)) return { reviewed, reviewer: stated.name, provenance };
  const item = said({
    title: stated.name,
    kind,
    date: stated.date,
    independent,
    by: stated.chair,
    note: sentence(stated.type),
    provenance,
  });
  return said({
    reviewed,
    reviewer: reviewed === true ? stated.name : undefined,
    items: [item],
    provenance: reviewed === true ? { reviewed: provenance[''] } : undefined,
  });
}

function monitoringOf(fact, origin) {
  const read = MONITORING[fact.id];
  if (fact.monitoring === null || read === undefined) {
    if (fact.monitoring !== null || read !== undefined) throw new Error(`${fact.id}: monitoring is not read`);
    return { plans: [] };
  }
  if (!fact.monitoring.summary.startsWith(read.words)) throw new Error(`${fact.id}: monitoring is worded otherwise`);
  const provenance = marks({ '': origin(fact.monitoring) });
  const marked = (record) => (record === undefined ? undefined : { ...record, provenance });
  return {
    implementation: marked(read.implementation),
    oversight: marked(read.oversight),
    evaluation: marked(read.evaluation),
    plans: (read.plans ?? []).map(marked),
  };
}

function linkedPlan({ name, relation, ...rest }, origin) {
  return { name, ...firstOf(PLANS, name), note: sentence(relation), provenance: marks({ '': origin(rest) }) };
}

function collaboration({ withWhom, topic, ...rest }, fact, { families }, origin) {
  const family = families.find(({ id }) => id === fact.family);
  const isFamily = withWhom === 'the other three Arc areas';
  const partners = isFamily ? family.members.filter((id) => id !== fact.id) : [withWhom];
  return said({
    with: partners,
    ...firstOf(ACROSS, topic),
    on: topic,
    date: isFamily ? family.jointDeclaration.date : undefined,
    id: isFamily ? family.id : slug(withWhom),
    provenance: marks({ '': origin(rest), date: isFamily ? origin(family.jointDeclaration) : undefined }),
  });
}
