import { said, sentence } from './common.mjs';
import { Code } from './print.mjs';
import { marks, originsOf, withIds } from './strategies.mjs';

const NAMES = {
  'uk-industrial-strategy-2017': 'uk2017',
  'uk-plan-for-growth-2021': 'ukPlanForGrowth2021',
  'uk-modern-industrial-strategy-2025': 'ukModern2025',
  'eu-s3-2021-2027': 'euSmartSpecialisation',
};

/** What a framework's parts are: the same fact list holds challenges in one and objectives in another. */
const SHAPES = {
  'uk-industrial-strategy-2017': {
    country: 'United Kingdom',
    kind: 'white paper',
    labels: {
      foundations: 'pillarsLabel',
      challenges: 'challengesLabel',
      missions: 'missions',
      sectors: 'sector deals',
    },
    none: ['objectives'],
    asked: { foundations: 'required', challenges: 'optional' },
  },
  'uk-plan-for-growth-2021': {
    country: 'United Kingdom',
    kind: 'policy paper',
    labels: { foundations: 'pillarsLabel', objectives: 'challengesLabel' },
    challengesAre: 'objectives',
    none: ['challenges', 'sectors'],
  },
  'uk-modern-industrial-strategy-2025': {
    country: 'United Kingdom',
    kind: 'white paper',
    labels: { sectors: 'pillarsLabel', objectives: 'cross-cutting themes' },
    none: ['foundations', 'challenges'],
  },
  'eu-s3-2021-2027': {
    country: 'European Union',
    kind: 'enabling condition of a regulation',
    labels: { foundations: 'pillarsLabel' },
    none: ['challenges', 'sectors', 'objectives'],
    asked: { foundations: 'required' },
  },
};

const NONE = { confidence: 'derived', note: 'The framework is made of other parts, which are all listed.' };

function docFor(id, name) {
  const what = {
    'uk-industrial-strategy-2017':
      'The UK industrial strategy of November 2017: five foundations, four grand challenges with missions, ten sectors with deals. In force until March 2021.',
    'uk-plan-for-growth-2021': 'The UK plan for growth of March 2021: three pillars and three objectives.',
    'uk-modern-industrial-strategy-2025':
      'The UK industrial strategy of June 2025: eight sectors and cross-cutting themes, no foundations and no challenges.',
    'eu-s3-2021-2027':
      'The EU enabling condition on smart specialisation, 2021 to 2027: seven criteria, one of them where relevant.',
  }[id];
  if (what === undefined) throw new Error(`no description of ${name}`);
  return [what];
}

/** The constants built from national strategies. */
export function nationalConstants(facts) {
  const origin = originsOf(facts.sources);
  const mark = (fact) => marks({ '': origin(fact) });
  return [
    ...facts.strategies.map((fact) => ({
      name: NAMES[fact.id],
      type: 'NationalStrategy',
      doc: docFor(fact.id, fact.name),
      value: national(fact, origin, mark),
    })),
    {
      name: 'nationalStrategies',
      type: 'readonly NationalStrategy[]',
      doc: ['Every national strategy of this data set.'],
      value: facts.strategies.map(({ id }) => new Code(NAMES[id])),
    },
    ...crosswalks(facts.crosswalks),
  ];
}

function national(fact, origin, mark) {
  const shape = SHAPES[fact.id];
  const asked = shape.asked ?? {};
  const lists = {
    foundations: fact.pillars.map((pillar) => foundation(pillar, fact, asked.foundations, mark)),
    challenges: fact.challenges.map((challenge) => grandChallenge(challenge, fact, asked.challenges, mark)),
    sectors: fact.sectors.every((one) => one.instrument === 'sector-deal')
      ? dealSectors(fact, mark)
      : fact.sectors.map((one) => planSector(one, origin)),
    objectives: (fact.crossCuttingThemes ?? []).map((theme) =>
      objective({ ...theme, name: sentenceStart(theme.text) }, mark),
    ),
  };
  if (shape.challengesAre !== undefined) {
    lists[shape.challengesAre] = lists.challenges.map(({ id, name }) => ({ id, name }));
    lists.challenges = [];
  }
  const none = Object.fromEntries(shape.none.map((key) => [key, []]));
  for (const key of shape.none) if (lists[key].length > 0) throw new Error(`${fact.id} has ${key} after all`);
  return {
    ...said({
      id: fact.id,
      name: fact.name,
      country: shape.country,
      kind: shape.kind,
      lead: fact.leadDepartment,
      published: fact.published.date,
      until: fact.withdrawn.date ?? fact.withdrawn.month,
      horizonYears: fact.horizonYears,
      predecessor: fact.supersedes,
      successor: fact.supersededBy,
      labels: Object.fromEntries(Object.entries(shape.labels).map(([key, label]) => [key, fact[label] ?? label])),
    }),
    ...none,
    ...said(lists),
    ...said({
      foundationalIndustries: fact.foundationalIndustries?.names,
      targets: targets(fact, mark),
      localInstrument: localInstrument(fact.localInstrument, asked, mark),
      institutions: (fact.institutions ?? []).map((one) =>
        said({ name: one.name, role: one.role, chair: one.chair, provenance: mark(one) }),
      ),
      progressReports: [...(fact.progressReports ?? []), ...(fact.reporting ?? [])].map((one) =>
        said({ name: one.name, published: one.date, provenance: mark(one) }),
      ),
      notes: notesOf(fact),
      provenance: marks({
        published: origin(fact.published),
        until:
          fact.withdrawn.month === undefined ? undefined : { ...origin(fact.withdrawn), note: fact.withdrawn.note },
        foundationalIndustries: fact.foundationalIndustries && origin(fact.foundationalIndustries),
        ...Object.fromEntries(shape.none.map((key) => [key, NONE])),
      }),
    }),
  };
}

/** `Cut electricity costs … (British …).` is called by what stands before the bracket. */
function sentenceStart(text) {
  return text.replace(/ \(.*$/, '').replace(/\.$/, '');
}

function foundation(pillar, fact, asked, mark) {
  const isConditional = fact.conditionalCriteria?.includes(pillar.id) ?? false;
  return said({
    id: pillar.id,
    name: pillar.name,
    description: pillar.description,
    asked: isConditional ? 'where-relevant' : asked,
    condition: isConditional ? 'regions where industrial transition is relevant' : undefined,
    policies: (pillar.policies ?? []).map(({ id, text, ...rest }) => said({ id, text, provenance: mark(rest) })),
    provenance: { ...mark(pillar), ...askedMark(fact, asked, mark) },
  });
}

/** Who asks places to take an element up: the guidance for local strategies, or the terms of the condition. */
function askedMark(fact, asked, mark) {
  if (asked === undefined) return {};
  const { '': origin } = mark(fact.localInstrument ?? { ...fact.published, confidence: fact.assessmentConfidence });
  return { asked: origin };
}

function grandChallenge(challenge, fact, asked, mark) {
  return said({
    id: challenge.id,
    name: challenge.name,
    asked,
    missions: challenge.missions.map((mission) => missionOf(mission, mark)),
    provenance: { ...mark(challenge), ...askedMark(fact, asked, mark) },
  });
}

function missionOf(mission, mark) {
  const dates = [
    mission.interimYear === undefined
      ? undefined
      : { by: String(mission.interimYear), what: 'at least one low-carbon cluster' },
    mission.interimYear === undefined
      ? { by: String(mission.targetYear) }
      : { by: String(mission.targetYear), what: 'the first net zero carbon cluster' },
  ].filter((date) => date !== undefined);
  return said({
    id: mission.id,
    name: mission.title,
    text: mission.target,
    dates,
    quantified: mission.quantified,
    parts: mission.sub,
    announced: mission.announced.date,
    worded: mission.latestWordingDate,
    provenance: { ...mark(mission), announced: { confidence: mission.announced.confidence } },
  });
}

/** The sectors of 2017 are those with deals; a second deal is a second edition. */
function dealSectors(fact, mark) {
  const sectors = new Map();
  for (const { id, name, date, note, confidence, sources } of fact.sectors) {
    const [, sector, edition = '1'] = /^(.*?)(?:-(\d))?$/.exec(id);
    const deal = said({ edition: Number(edition), published: date, note, provenance: mark({ confidence, sources }) });
    const known = sectors.get(sector);
    if (known === undefined) sectors.set(sector, { id: sector, name, deals: [deal] });
    else known.deals.push(deal);
  }
  return [...sectors.values()];
}

function planSector(sector, origin) {
  const { planPublished, aim2035 } = sector;
  return said({
    id: sector.id,
    name: sector.name,
    subSectors: sector.frontierIndustries,
    deals: [
      said({
        edition: 1,
        name: 'sector plan',
        published: planPublished.date ?? { min: '2025-07', max: '2025-09' },
        provenance: marks({
          '': origin(
            planPublished.date === null ? { ...planPublished, confidence: 'secondary-source' } : planPublished,
          ),
        }),
      }),
    ],
    aim: aim2035?.text,
    note: sector.note,
    provenance: marks({
      subSectors:
        sector.frontierIndustries.length === 0
          ? undefined
          : origin({ confidence: sector.frontierConfidence, sources: sector.frontierSources }),
      aim: aim2035 === null ? undefined : origin(aim2035),
    }),
  });
}

function objective(theme, mark) {
  const description = theme.text === `${theme.name}.` ? undefined : theme.text;
  return said({ id: theme.id, name: theme.name, description, provenance: mark(theme) });
}

/** Numbers under a foundation. Research as a share of output cannot be summed over places. */
function targets(fact, mark) {
  return fact.pillars.flatMap((pillar) =>
    (pillar.policies ?? [])
      .filter((policy) => policy.target !== undefined)
      .map(({ id, target, ...rest }) =>
        said({
          id,
          name: target.metric,
          value: target.value,
          unit: target.unit,
          by: target.by === null ? undefined : String(target.by),
          summable: false,
          element: { kind: 'foundation', id: pillar.id },
          provenance: { ...mark(rest), summable: { confidence: 'derived' } },
        }),
      ),
  );
}

function localInstrument(fact, asked, mark) {
  if (fact === null) return undefined;
  const agreed = fact.signedOffByGovernment ?? fact.mustBe?.some((text) => /agreed with government/.test(text));
  return said({
    name: fact.name,
    guidance: fact.guidance,
    guidancePublished: fact.guidanceDate,
    bodies: fact.bodies,
    horizonYears: fact.horizonYears,
    agreedWithGovernment: agreed,
    agreedPart: fact.sharedPriorities,
    criteria: withIds(
      (fact.mustBe ?? []).map((text) => ({ text })),
      ({ text }) => text,
    ),
    waves: (fact.waves ?? []).map((wave) => ({
      number: wave.wave,
      announced: wave.announced,
      due: wave.publishPlanned,
      areas: wave.areas,
      partnerships: wave.leps,
    })),
    note: [
      fact.challengesOptional === true && asked.challenges === 'optional'
        ? 'Places could choose to serve a challenge.'
        : '',
      fact.otherPlacesMay === undefined ? '' : sentence(fact.otherPlacesMay),
    ]
      .filter((text) => text !== '')
      .join(' '),
    provenance: mark(fact),
  });
}

function notesOf(fact) {
  return [
    fact.precededBy === undefined ? undefined : `Preceded by ${fact.precededBy.name}, ${fact.precededBy.date}.`,
    fact.carriedForward === undefined
      ? undefined
      : `Of the strategy before it: ${fact.carriedForward.sectorDeals}; grand challenges ${fact.carriedForward.grandChallenges}.`,
    fact.assessment === undefined ? undefined : 'Every criterion that applies is to be fulfilled.',
    fact.jurisdiction.includes('England') ? 'Local strategies were made in England only.' : undefined,
    fact.places?.note === undefined ? undefined : 'The city regions and clusters that it names were not seen.',
  ].filter((note) => note !== undefined);
}

/** The fact file pairs ids; which kind each is depends on the framework. */
const ENDS = {
  'uk-industrial-strategy-2017': () => 'foundation',
  'uk-industrial-strategy-2017.sectorDeals': () => 'sector',
  'uk-plan-for-growth-2021': (id) => (id === 'levelling-up' ? 'objective' : 'foundation'),
  'uk-modern-industrial-strategy-2025.sectors': () => 'sector',
};

function crosswalks(facts) {
  const names = ['foundations2017To2021', 'sectorDeals2017To2025'];
  const docs = [
    'From the foundations of 2017 to the pillars and objectives of 2021. A reading of ours, not an official mapping.',
    'From the sector deals of 2017 to the sectors of 2025. A reading of ours, not an official mapping.',
  ];
  return [
    ...facts.map((fact, i) => {
      const counterpartsOf = new Map();
      for (const [from, to] of fact.pairs) {
        counterpartsOf.set(from, [...(counterpartsOf.get(from) ?? []), ...(to === null ? [] : [to])]);
      }
      return {
        name: names[i],
        type: 'Crosswalk',
        doc: [docs[i]],
        value: {
          id: names[i].replace(/([A-Z])/g, '-$1').toLowerCase(),
          from: fact.from.split('.')[0],
          to: fact.to.split('.')[0],
          pairs: [...counterpartsOf].map(([from, to]) => ({
            from: { kind: ENDS[fact.from](from), id: from },
            to: to.map((id) => ({ kind: ENDS[fact.to](id), id })),
          })),
          provenance: { '': { confidence: fact.confidence, note: 'A judgement of ours, not an official mapping.' } },
        },
      };
    }),
    {
      name: 'nationalCrosswalks',
      type: 'readonly Crosswalk[]',
      doc: ['Every crosswalk of this data set.'],
      value: names.map((name) => new Code(name)),
    },
  ];
}
