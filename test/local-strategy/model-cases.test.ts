import { describe, expect, test } from 'vitest';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { parseLocalStrategy } from '../../src/local-strategy/parse.js';
import {
  actualDate,
  authoritiesOn,
  happened,
  horizonMonths,
  plannedDate,
} from '../../src/local-strategy/reading/index.js';
import { linksIn } from '../../src/local-strategy/tracing/index.js';
import type { Crosswalk, NationalStrategy } from '../../src/national-strategy/model.js';
import { parseCrosswalk, parseNationalStrategy } from '../../src/national-strategy/parse.js';
import { counterparts, elementsOf } from '../../src/national-strategy/reading/index.js';
import { parsePortfolio } from '../../src/portfolio/index.js';
import type { Portfolio } from '../../src/portfolio/model.js';

// The awkward cases of real strategies, by their number in the notes on the model. Each is told in the model's own fields
// and comes back as it was told. The cases are real; figures and dates are made up where a case needs some, so this is no
// source of facts.

/** The document is read, and nothing about it is lost, added or moved. */
function readBack<T>(document: T, parse: (input: unknown) => T): T {
  const before = JSON.stringify(document);
  const read = parse(JSON.parse(before));
  expect(read).toEqual(document);
  expect(JSON.stringify(read)).toBe(before);
  return read;
}

const holds = (strategy: LocalStrategy): LocalStrategy => readBack(strategy, parseLocalStrategy);
const frames = (national: NationalStrategy): NationalStrategy => readBack(national, parseNationalStrategy);
const joins = (portfolio: Portfolio): Portfolio => readBack(portfolio, parsePortfolio);

describe('identity and time', () => {
  test('1. frameworks differ in kind; across two only through a crosswalk', () => {
    const of2017 = frames({
      id: 'uk-2017',
      labels: { foundations: 'foundations of productivity', challenges: 'grand challenges' },
      foundations: [{ id: 'ideas' }, { id: 'places' }, { id: 'business-environment' }],
      challenges: [{ id: 'clean-growth', missions: [{ id: 'buildings' }] }],
      sectors: [{ id: 'life-sciences', deals: [{ edition: 1 }, { edition: 2 }] }],
    });
    const of2021 = frames({
      id: 'uk-2021',
      labels: { foundations: 'pillars of investment', objectives: 'priority objectives' },
      foundations: [{ id: 'infrastructure' }, { id: 'skills' }, { id: 'innovation' }],
      challenges: [],
      objectives: [{ id: 'levelling-up' }, { id: 'net-zero' }, { id: 'global-britain' }],
    });
    const of2025 = frames({
      id: 'uk-2025',
      labels: { sectors: 'growth-driving sectors', objectives: 'cross-cutting themes' },
      foundations: [],
      challenges: [],
      sectors: [{ id: 'defence' }],
      objectives: [{ id: 'finance' }],
    });
    expect([of2017, of2021, of2025].map((one) => elementsOf(one, 'challenge').elements?.length)).toEqual([1, 0, 0]);
    const crosswalk: Crosswalk = readBack(
      {
        from: 'uk-2017',
        to: 'uk-2021',
        pairs: [
          {
            from: { kind: 'foundation', id: 'places' },
            to: [
              { kind: 'objective', id: 'levelling-up' },
              { kind: 'foundation', id: 'infrastructure' },
            ],
          },
          { from: { kind: 'foundation', id: 'business-environment' }, to: [] },
        ],
      },
      parseCrosswalk,
    );
    expect(counterparts(crosswalk, { kind: 'foundation', id: 'places' })).toHaveLength(2);
    expect(counterparts(crosswalk, { kind: 'foundation', id: 'business-environment' })).toEqual([]);
  });

  test('2. a planned date with no actual one stays a plan; dates that conflict are both kept', () => {
    const leeds = holds({
      publication: {
        planned: { min: '2020-03', max: '2020-08' },
        reported: [
          { of: 'planned', date: { min: '2020-03', max: '2020-05' }, source: 'one page' },
          { of: 'planned', date: { min: '2020-06', max: '2020-08' }, source: 'another' },
        ],
      },
      drafts: [{ submitted: { planned: '2019-12' } }],
    });
    expect(happened(leeds.publication)).toBeUndefined();
    expect(actualDate(leeds.publication)).toBeUndefined();
    expect(plannedDate(leeds.publication)).toEqual({ min: '2020-03-01', max: '2020-08-31' });
    expect(leeds.publication?.reported).toHaveLength(2);
  });

  test('3. a local strategy outlives its framework, or comes before it', () => {
    frames({ id: 'uk-2017', published: '2017-11-27', until: '2021-03', successor: 'uk-2021' });
    holds({ framework: 'uk-2017', publication: { actual: '2021-01' } });
    holds({ framework: 'uk-2025', kind: 'local-growth-plan', publication: { actual: '2024-12-05' } });
  });

  test('4. a mission without a number, one with two years, one that was worded anew, a second deal', () => {
    frames({
      challenges: [
        {
          id: 'ai-data',
          missions: [
            {
              id: 'early-diagnosis',
              quantified: false,
              dates: [{ by: '2030' }],
              worded: '2021-01-26',
              formerWordings: [{ text: 'at least 50,000 people a year', dates: [{ by: '2033' }], from: '2018-05-21' }],
            },
          ],
        },
        {
          id: 'clean-growth',
          missions: [
            {
              id: 'industrial-cluster',
              dates: [
                { by: '2030', what: 'one low-carbon cluster' },
                { by: '2040', what: 'the first net zero cluster' },
              ],
            },
          ],
        },
      ],
      sectors: [
        {
          id: 'life-sciences',
          deals: [
            { edition: 1, published: '2017-12' },
            { edition: 2, published: '2018-12' },
          ],
        },
      ],
    });
  });
});

describe('areas and bodies', () => {
  test('5. the area is not the partnership and not the combined authority', () => {
    // Three partnerships in one strategy.
    holds({
      area: { name: 'West Midlands', kind: 'functional-area' },
      bodies: [
        { name: 'West Midlands Combined Authority', kind: 'combined-authority', role: 'lead' },
        { name: 'Black Country LEP', kind: 'lep', role: 'joint' },
        { name: 'Coventry and Warwickshire LEP', kind: 'lep', role: 'joint' },
        { name: 'Greater Birmingham and Solihull LEP', kind: 'lep', role: 'joint' },
      ],
    });
    // A partnership wider than its combined authority.
    holds({
      bodies: [{ id: 'west-of-england-ca', kind: 'combined-authority' }],
      authorities: [
        { authority: 'bristol', role: 'constituent' },
        { authority: 'north-somerset', role: 'lep-only' },
      ],
    });
    // One partnership over two combined authorities; a board instead of one; none at all.
    holds({
      bodies: [
        { id: 'north-east-lep', kind: 'lep' },
        { id: 'north-of-tyne', kind: 'combined-authority' },
        { id: 'north-east', kind: 'combined-authority' },
      ],
    });
    holds({ bodies: [{ name: 'Business Board', kind: 'business-board', role: 'lead' }] });
    holds({ bodies: [{ name: 'Dorset LEP', kind: 'lep', role: 'lead' }] });
  });

  test('6. members have parts, tiers, land in part, and some are outside', () => {
    const strategy = holds({
      authorities: [
        { authority: 'birmingham', role: 'constituent', tier: 'single' },
        { authority: 'redditch', role: 'non-constituent', tier: 'lower', partOf: 'worcestershire-county' },
        { authority: 'warwick', role: 'lep-only', tier: 'lower' },
        { authority: 'worcestershire-county', tier: 'upper', part: true },
        { authority: 'shropshire', role: 'non-constituent', outside: true },
      ],
    });
    const inArea = authoritiesOn(strategy, '2019-05-16').authorities?.filter((one) => one.inArea === true);
    expect(inArea?.map(({ membership }) => membership.authority)).not.toContain('shropshire');
    expect(inArea).toHaveLength(4);
  });

  test('7. one authority in two areas, one partnership in two strategies', () => {
    const portfolio = joins({
      national: {},
      strategies: [
        { id: 'west-midlands', authorities: [{ authority: 'dudley' }, { authority: 'lichfield' }] },
        { id: 'black-country', authorities: [{ authority: 'dudley' }] },
        { id: 'staffordshire', authorities: [{ authority: 'lichfield', part: true, alsoIn: [{ area: 'gbs' }] }] },
      ],
      overlaps: [
        { between: ['west-midlands', 'black-country'], kind: 'nested' },
        { between: ['west-midlands', 'staffordshire'], kind: 'boundary' },
      ],
    });
    const areas = portfolio.strategies.filter(
      (strategy) =>
        authoritiesOn(strategy, '2019-05-16').authorities?.some(
          ({ membership, inArea }) => membership.authority === 'lichfield' && inArea === true,
        ) ?? false,
    );
    expect(areas.map(({ id }) => id)).toEqual(['west-midlands', 'staffordshire']);
  });

  test('8. members leave, authorities end, codes change', () => {
    const midlands = holds({
      authorities: [
        {
          authority: 'aylesbury-vale',
          codes: [{ scheme: 'ONS', code: 'E07000004', vintage: '2018' }],
          until: { min: '2019-07-19', max: '2020-04' },
        },
        {
          authority: 'barnsley',
          codes: [
            { scheme: 'ONS', code: 'E08000016', vintage: '2018' },
            { scheme: 'ONS', code: 'E08000038', vintage: '2025' },
          ],
        },
        { authority: 'northamptonshire-county', tier: 'upper', until: '2021-03-31' },
      ],
    });
    const vale = (day: string) => authoritiesOn(midlands, day).authorities?.[0]?.inArea;
    expect([vale('2019-07-19'), vale('2020-01-01'), vale('2020-05-01')]).toEqual([true, undefined, false]);
  });

  test('9. the names of strategy, partnership and area differ; marks do not', () => {
    holds({
      id: 'norfolk-suffolk',
      name: 'Norfolk and Suffolk Local Industrial Strategy',
      area: { id: 'new-anglia', name: 'New Anglia', kind: 'functional-area' },
      bodies: [{ id: 'new-anglia', name: 'New Anglia Local Enterprise Partnership', kind: 'lep' }],
    });
  });

  test('10. a chapter that a family shares has one mark in all of them', () => {
    const shared = { name: 'Plan around natural capital', challenges: [{ id: 'clean-growth' }], shared: 'arc/5' };
    const portfolio = joins({
      national: {},
      families: [{ id: 'arc', name: 'Oxford–Cambridge Arc', members: ['oxfordshire', 'cambridge', 'elsewhere'] }],
      strategies: [
        { id: 'oxfordshire', family: 'arc', priorities: [shared] },
        { id: 'cambridge', family: 'arc', priorities: [shared], chapters: [{ text: 'The Arc.', shared: 'arc' }] },
      ],
    });
    // For coverage it counts in each; for overlap its mark says that it is one.
    const linked = portfolio.strategies.map((strategy) => linksIn(strategy, 'challenge').links.length);
    expect(linked).toEqual([1, 1]);
    expect(new Set(portfolio.strategies.flatMap((one) => one.priorities?.map((p) => p.shared))).size).toBe(1);
  });

  test('11. parts that do not follow the lines of districts', () => {
    holds({
      subAreas: [
        { id: 'greater-cambridge', name: 'Greater Cambridge', emphasis: 'research' },
        { id: 'the-fens', name: 'The Fens', emphasis: 'food' },
      ],
    });
  });
});

describe('content', () => {
  test('12. themes of its own, mapped or not', () => {
    const leeds = holds({
      textSeen: 'whole',
      priorities: [],
      themes: [
        { name: 'Boosting innovation', foundations: [{ id: 'ideas' }] },
        { name: 'Communities that work for all', foundations: [{ id: 'places' }, { id: 'people' }] },
        { name: 'Supporting businesses' },
      ],
    });
    const { links, open } = linksIn(leeds, 'foundation');
    expect(links.map(({ link }) => link.id)).toEqual(['ideas', 'places', 'people']);
    expect(open.map(({ at }) => at)).toEqual(['/themes/2/foundations']);
  });

  test('13. a strategy for the economy as a whole has no gaps in its sectors, for it was never about sectors', () => {
    holds({
      textSeen: 'whole',
      sectors: [],
      priorities: [{ name: 'Raise productivity in every firm', about: 'whole-economy', sectors: [] }],
      silences: [{ kind: 'sector', id: 'automotive', why: 'deliberate', reason: 'growth in every sector' }],
    });
  });

  test('14. silent, unknown, deliberate and conditional are four things', () => {
    const national = frames({
      foundations: [
        { id: 'c1', asked: 'required' },
        { id: 'c6', asked: 'where-relevant', condition: 'regions in industrial transition' },
      ],
      challenges: [{ id: 'ageing', asked: 'optional' }],
    });
    expect(elementsOf(national, 'foundation').elements?.[1]?.asked).toBe('where-relevant');
    const silent = holds({ textSeen: 'whole', themes: [], priorities: [{ foundations: [] }] });
    const unknown = holds({ textSeen: 'none', priorities: [{ foundations: [] }] });
    expect(linksIn(silent, 'foundation')).toEqual({ links: [], open: [] });
    expect(linksIn(unknown, 'foundation').open).not.toEqual([]);
    holds({
      silences: [
        { kind: 'challenge', id: 'ageing', why: 'deliberate', reason: 'one challenge is enough' },
        { kind: 'foundation', id: 'c6', why: 'not-relevant' },
      ],
    });
  });

  test('15. strength in grades, with the local word kept', () => {
    holds({
      priorities: [
        {
          challenges: [
            { id: 'mobility', strength: 'primary' },
            { id: 'ai-data', strength: 'secondary' },
            { id: 'ageing', strength: 'mentioned' },
          ],
        },
      ],
      sectors: [
        { name: 'Space', tier: 'lead', tierWord: 'globally competitive' },
        { name: 'Care', tier: 'foundational', tierWord: 'everyday economy' },
      ],
    });
  });

  test('16. one local sector in several national ones, in one in part, or in none', () => {
    const plan = holds({
      textSeen: 'whole',
      themes: [],
      priorities: [],
      sectors: [
        {
          name: 'Financial, professional and business services and technology',
          national: [
            { id: 'financial-services', match: 'full' },
            { id: 'professional-and-business-services', match: 'full' },
            { id: 'digital-and-technologies', match: 'full' },
          ],
        },
        { name: 'Life sciences and process industries', national: [{ id: 'life-sciences', match: 'partial' }] },
        {
          name: 'Defence, security and space',
          national: [{ id: 'defence' }, { id: 'advanced-manufacturing', localWord: 'space' }],
        },
        { name: 'International education', national: [] },
      ],
    });
    expect(linksIn(plan, 'sector').links).toHaveLength(6);
    expect(linksIn(plan, 'sector').open).toEqual([]);
  });

  test('17. distinct and important are told apart', () => {
    holds({
      sectors: [
        { id: 'materials', name: 'Advanced materials', claimedDistinctive: true, locationQuotient: 1.4, jobs: 5000 },
        { id: 'foundational', name: 'Foundational economy', tier: 'foundational', claimedDistinctive: false },
      ],
      employment: {
        jobs: 1_400_000,
        lines: [
          { name: 'Retail', jobs: 140_000, localSectors: ['foundational'] },
          { name: 'Logistics', jobs: 70_000, localSectors: [] },
        ],
      },
    });
  });

  test('18. the same claim twice has a kind', () => {
    joins({
      national: {},
      strategies: [
        { id: 'semlep', strengths: [{ name: 'Silverstone cluster', crossesBoundary: true, alsoClaimedBy: ['bucks'] }] },
        { id: 'bucks', strengths: [{ name: 'Silverstone cluster' }] },
        {
          id: 'humber',
          collaborations: [{ with: ['tees-valley'], kind: 'strategy', on: 'offshore wind', agreed: true }],
        },
        { id: 'tees-valley' },
      ],
      overlaps: [
        { between: ['semlep', 'bucks'], kind: 'rival', on: 'Silverstone cluster' },
        {
          between: ['humber', 'tees-valley'],
          kind: 'collaboration',
          elements: [{ kind: 'sector', id: 'offshore-wind' }],
        },
      ],
    });
  });

  test('19. targets: a number, a rank, a multiple, a state, and what is none', () => {
    holds({
      indicators: [
        { name: 'jobs', target: { kind: 'change', value: 100_000, by: '2024', fromPlan: 'Strategic Economic Plan' } },
        { name: 'innovation ecosystem', target: { kind: 'rank', value: 3, by: '2040' } },
        { name: 'GVA', unit: 'GBP bn', baseline: { value: 22 }, target: { kind: 'multiple', value: 2, by: '2042' } },
        { name: 'carbon', target: { kind: 'state', text: 'carbon neutral', by: '2038' } },
        { name: 'GVA at publication', unit: 'GBP bn', baseline: { value: 99 }, noTarget: true },
        { name: 'productivity gap', unit: 'GBP bn', gap: { value: 11 } },
      ],
    });
  });

  test('20. above, below or beside other plans, or required by a deal', () => {
    holds({
      linkedPlans: [
        {
          name: 'Strategic Economic Plan',
          kind: 'economic',
          relation: 'parent',
          note: 'This is a delivery plan of it.',
        },
        { name: 'Housing and Growth Deal', kind: 'deal', relation: 'parent', note: 'It required the strategy.' },
        { name: 'Borough plans', kind: 'borough', relation: 'child' },
        { name: 'Transport plan', kind: 'transport', relation: 'beside' },
      ],
    });
  });

  test('21. versions drift, and each is a document of its own', () => {
    const list = ['Agrifood', 'Energy and water', 'Ports', 'Health', 'Visitors'];
    const sectors = (names: readonly string[]) => names.map((name) => ({ name }));
    const before = holds({ id: 'gl-2018', versionOf: 'greater-lincolnshire', version: '2018', sectors: sectors(list) });
    const after = holds({
      id: 'gl-2021',
      versionOf: 'greater-lincolnshire',
      version: '2021',
      sectors: sectors([...list, 'Defence']),
    });
    expect(after.versionOf).toBe(before.versionOf);
    expect((after.sectors?.length ?? 0) - (before.sectors?.length ?? 0)).toBe(1);
  });

  test('22. agreement is a ladder of several parties; horizons differ; priorities may be places', () => {
    holds({
      agreements: [
        { party: 'lep', status: 'agreed', date: { actual: '2019-10-24' } },
        { party: 'local-authority', status: 'pending' },
        { party: 'government', status: 'lapsed', date: { planned: '2020-03', never: true } },
      ],
    });
    // No sign-off of the whole, only of shared priorities, and yet one is said to be approved.
    frames({ localInstrument: { agreedWithGovernment: false, agreedPart: 'shared priorities' } });
    holds({
      kind: 'local-growth-plan',
      agreements: [
        { party: 'government', status: 'agreed', of: 'shared-priorities' },
        { party: 'government', status: 'agreed', of: 'whole', note: 'As the place says.' },
      ],
      priorities: [{ name: 'Digital connectivity', agreedWithGovernment: true }],
    });
    const dorset = holds({
      horizon: { reported: [{ until: '2030' }, { years: 20 }] },
      publication: { actual: '2020-12' },
    });
    expect(horizonMonths(dorset)).toEqual({ min: 120, max: 240 });
    holds({
      priorities: [
        { name: 'Sheffield city centre', about: 'place' },
        { name: 'Barnsley town centre', about: 'place' },
      ],
    });
  });

  test('23. marks of origin stand on each fact', () => {
    holds({
      priorities: [
        {
          name: 'Battery industry',
          provenance: { '': { source: 'https://example.org/a', confidence: 'seen-in-source' } },
        },
        { name: 'In-work health support', provenance: { '': { confidence: 'recalled' } } },
        {
          name: 'Rail',
          sectors: [{ id: 'rail', provenance: { '': { confidence: 'analyst' } } }],
          provenance: { name: { confidence: 'secondary-source' }, sectors: { confidence: 'analyst' } },
        },
      ],
    });
  });
});
