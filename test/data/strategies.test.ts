import { describe, expect, test } from 'vitest';
import { monthsBetween } from '../../src/core/when.js';
import { lepAreas, lepPublishedCounts } from '../../src/data/leps.js';
import * as growthPlans from '../../src/data/local-growth-plans.js';
import * as local from '../../src/data/local-strategies.js';
import * as national from '../../src/data/national-strategies.js';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { parseLocalStrategy } from '../../src/local-strategy/parse.js';
import { actualDate, authoritiesOn, happened } from '../../src/local-strategy/reading/index.js';
import { onTime } from '../../src/local-strategy/rules/process/on-time.js';
import { linksIn } from '../../src/local-strategy/tracing/index.js';
import { parseCrosswalk, parseNationalStrategy } from '../../src/national-strategy/parse.js';
import { elementsOf } from '../../src/national-strategy/reading/index.js';
import { parsePortfolio } from '../../src/portfolio/index.js';
import { judged } from '../council/completions.js';
import { growthPlanFacts, lepFacts, nationalFacts, only, type StrategyFact, strategyFacts, sum } from './facts.js';

const { localIndustrialStrategies: strategies } = local;
const { localGrowthPlans: plans, strategicAuthorities2025 } = growthPlans;
const { uk2017, ukPlanForGrowth2021, ukModern2025, euSmartSpecialisation } = national;

function strategy(id: string): LocalStrategy {
  return only(strategies.filter((one) => one.id === id));
}

function ids(list: readonly { readonly id?: string }[] | undefined): readonly (string | undefined)[] {
  return (list ?? []).map(({ id }) => id);
}

describe('every document', () => {
  test.each(national.nationalStrategies.map((one) => [one.id, one] as const))('%s is read back', (_, document) => {
    expect(parseNationalStrategy(structuredClone(document))).toEqual(document);
  });

  test.each(national.nationalCrosswalks.map((one) => [one.id, one] as const))('%s is read back', (_, document) => {
    expect(parseCrosswalk(structuredClone(document))).toEqual(document);
  });

  test.each([...strategies, ...plans].map((one) => [one.id, one] as const))('%s is read back', (_, document) => {
    expect(parseLocalStrategy(structuredClone(document))).toEqual(document);
  });

  test('names only elements that its framework has', () => {
    const families = [local.oxfordCambridgeArc];
    expect(parsePortfolio({ national: uk2017, strategies, families }).strategies).toHaveLength(25);
    expect(parsePortfolio({ national: ukModern2025, strategies: plans }).strategies).toHaveLength(14);
  });
});

describe('national strategies', () => {
  test.each(nationalFacts.strategies.map((fact) => [fact.id, fact] as const))(
    '%s has the elements of the facts',
    (id, fact) => {
      const document = only(national.nationalStrategies.filter((one) => one.id === id));
      expect(ids(document.foundations)).toEqual(ids(fact.pillars));
      const challenges = id === 'uk-plan-for-growth-2021' ? document.objectives : document.challenges;
      expect(ids(challenges)).toEqual(ids(fact.challenges));
      expect(elementsOf(document, 'mission').elements?.map((one) => one.id)).toEqual(
        fact.challenges.flatMap(({ missions }) => missions.map((mission) => mission.id)),
      );
      expect(document.published).toBe(fact.published.date);
      for (const [i, pillar] of fact.pillars.entries()) {
        const marked = document.foundations?.[i];
        expect(marked?.provenance?.['']?.confidence).toBe(pillar.confidence);
        expect(marked?.policies?.map(({ provenance }) => provenance?.['']?.confidence) ?? []).toEqual(
          (pillar.policies ?? []).map(({ confidence }) => confidence),
        );
      }
    },
  );

  test('2017: five foundations, four challenges with five missions, ten sectors with eleven deals', () => {
    expect(uk2017.foundations?.map(({ asked }) => asked)).toEqual(Array(5).fill('required'));
    expect(uk2017.challenges?.map(({ asked }) => asked)).toEqual(Array(4).fill('optional'));
    expect(elementsOf(uk2017, 'mission').elements).toHaveLength(5);
    const facts = nationalFacts.strategies.find(({ id }) => id === uk2017.id)?.sectors ?? [];
    const deals = uk2017.sectors?.flatMap((sector) => sector.deals ?? []) ?? [];
    expect(deals).toHaveLength(facts.length);
    expect(deals.map(({ published }) => published).sort()).toEqual(facts.map(({ date }) => date).sort());
    expect(uk2017.sectors).toHaveLength(10);
    expect(
      uk2017.sectors
        ?.find(({ id }) => id === 'life-sciences')
        ?.deals?.map(({ edition, published }) => [edition, published]),
    ).toEqual([
      [1, '2017-12'],
      [2, '2018-12'],
    ]);
    expect(uk2017.objectives).toEqual([]);
    expect(uk2017.until).toBe('2021-03');
    expect(uk2017.localInstrument).toMatchObject({ agreedWithGovernment: true, guidancePublished: '2018-10-01' });
    expect(uk2017.localInstrument?.criteria).toHaveLength(7);
    expect(sum(uk2017.localInstrument?.waves?.map(({ partnerships }) => partnerships ?? 0) ?? [])).toBe(38);
    // The cluster has two years, early diagnosis no number, research no sum over places.
    const missions = uk2017.challenges?.flatMap((challenge) => challenge.missions ?? []) ?? [];
    expect(missions.find(({ id }) => id === 'industrial-cluster')?.dates?.map(({ by }) => by)).toEqual([
      '2030',
      '2040',
    ]);
    expect(missions.filter(({ quantified }) => quantified === false).map(({ id }) => id)).toEqual([
      'ai-early-diagnosis',
    ]);
    expect(uk2017.targets?.map(({ value, by, summable }) => [value, by, summable])).toEqual([
      [2.4, '2027', false],
      [3, undefined, false],
    ]);
  });

  test('2021: three pillars and three objectives, no challenges and no sectors', () => {
    expect(ids(ukPlanForGrowth2021.foundations)).toEqual(['infrastructure', 'skills', 'innovation']);
    expect(ids(ukPlanForGrowth2021.objectives)).toEqual(['levelling-up', 'net-zero', 'global-britain']);
    expect([ukPlanForGrowth2021.challenges, ukPlanForGrowth2021.sectors]).toEqual([[], []]);
  });

  test('2025: eight sectors and themes, no foundations and no challenges; plans are not signed off', () => {
    expect(ukModern2025.sectors).toHaveLength(8);
    expect(ukModern2025.objectives).toHaveLength(7);
    expect([ukModern2025.foundations, ukModern2025.challenges]).toEqual([[], []]);
    expect(ukModern2025.localInstrument).toMatchObject({ agreedWithGovernment: false, horizonYears: 10 });
    // A list of frontier industries that was not seen is absent, not empty.
    const defence = ukModern2025.sectors?.find(({ id }) => id === 'defence');
    expect(defence).toBeDefined();
    expect(defence?.subSectors).toBeUndefined();
    const finance = ukModern2025.sectors?.find(({ id }) => id === 'financial-services');
    expect(finance?.deals?.[0]?.published).toEqual({ min: '2025-07', max: '2025-09' });
  });

  test('smart specialisation: seven criteria, the sixth where relevant', () => {
    expect(euSmartSpecialisation.foundations?.map(({ asked }) => asked)).toEqual([
      'required',
      'required',
      'required',
      'required',
      'required',
      'where-relevant',
      'required',
    ]);
    expect([euSmartSpecialisation.challenges, euSmartSpecialisation.sectors]).toEqual([[], []]);
  });

  test('crosswalks lead from elements to elements of the frameworks they name, or to none', () => {
    for (const [i, crosswalk] of national.nationalCrosswalks.entries()) {
      const [from, to] = [crosswalk.from, crosswalk.to].map((id) =>
        only(national.nationalStrategies.filter((one) => one.id === id)),
      );
      if (from === undefined || to === undefined) throw new Error('no framework');
      for (const pair of crosswalk.pairs) {
        expect(elementsOf(from, pair.from.kind).elements?.map(({ id }) => id)).toContain(pair.from.id);
        for (const ref of pair.to) expect(elementsOf(to, ref.kind).elements?.map(({ id }) => id)).toContain(ref.id);
      }
      const facts = nationalFacts.crosswalks[i]?.pairs ?? [];
      expect(crosswalk.pairs.map(({ from: one, to: others }) => [one.id, others[0]?.id ?? null])).toEqual(facts);
    }
  });
});

describe('local industrial strategies', () => {
  const several = (fact: string | readonly string[] | null): readonly string[] => (fact === null ? [] : [fact].flat());
  // What a draft says is not known to stand in the published text.
  const drafts = new Set(['sem', 'oxd']);
  const priorityTexts = (fact: StrategyFact) =>
    Object.entries(fact.prioritiesByFoundation).flatMap(([foundation, list]) =>
      list.map(({ text, confidence, sources }) => [
        text,
        foundation,
        sources?.some((id) => drafts.has(id)) ? 'analyst' : confidence,
      ]),
    );

  test.each(strategyFacts.strategies.map((fact) => [fact.id, fact] as const))(
    '%s says what the facts say',
    (id, fact) => {
      const document = strategy(id);
      const shared = strategyFacts.families.find((family) => family.id === fact.family)?.sharedPriorities ?? [];
      const own = document.priorities?.filter((priority) => priority.shared === undefined) ?? [];
      const texts = priorityTexts(fact);
      expect(
        own.slice(0, texts.length).map((one) => [one.name, one.foundations?.[0]?.id, one.provenance?.['']?.confidence]),
      ).toEqual(texts);
      expect(
        document.priorities?.flatMap(({ shared: mark, name }) => (mark === undefined ? [] : [name])) ?? [],
      ).toEqual(shared.map(({ text }) => text));
      expect((document.themes ?? []).map(({ name, provenance }) => [name, provenance?.['']?.confidence])).toEqual(
        fact.localThemes.map(({ text, confidence }) => [text, confidence]),
      );
      expect(
        (document.asAWhole?.challenges ?? []).map((one) => [one.id, one.strength, one.provenance?.['']?.confidence]),
      ).toEqual(fact.grandChallenges.map(({ id: challenge, role, confidence }) => [challenge, role, confidence]));
      expect(
        (document.sectors ?? []).map((one) => [
          one.name,
          one.tier,
          one.national?.map(({ id }) => id) ?? [],
          one.elsewhere?.map(({ id }) => id) ?? [],
        ]),
      ).toEqual(
        fact.sectors.map(({ name, tier, nationalDeal, is8 }) => [name, tier, several(nationalDeal), several(is8)]),
      );
      const assets = fact.assets.map(({ name }) => name);
      expect((document.strengths ?? []).slice(0, assets.length).map(({ name }) => name)).toEqual(assets);
      const metrics = fact.headlineTargets.map(({ metric }) => metric);
      expect((document.indicators ?? []).slice(0, metrics.length).map(({ name }) => name)).toEqual(metrics);
    },
  );

  test('no figure that is a baseline or a gap is a target', () => {
    for (const fact of strategyFacts.strategies) {
      for (const { metric, kind } of fact.headlineTargets) {
        const indicator = strategy(fact.id).indicators?.find(({ name }) => name === metric);
        expect([metric, indicator?.target === undefined]).toEqual([
          metric,
          kind !== undefined || metric.includes('to potential'),
        ]);
      }
    }
    const jobs = strategy('north-east').indicators?.[0]?.target;
    expect(jobs).toMatchObject({ kind: 'change', value: 100_000, by: '2024', fromPlan: 'the parent plan' });
  });

  test('every step of the facts stands somewhere with its date', () => {
    for (const fact of strategyFacts.strategies) {
      const text = JSON.stringify(strategy(fact.id));
      for (const { date, planned, step } of fact.process) {
        const coarse =
          /finalisation intended|agreement with government intended|evidence to government|publication intended/;
        if (date !== null && !coarse.test(step))
          expect([fact.id, step, text.includes(`"${date}"`)]).toEqual([fact.id, step, true]);
        if (planned !== undefined) expect(text).toContain(`"planned":"${planned}"`);
      }
    }
  });

  test('none was read whole, so that none is silent on anything', () => {
    for (const one of strategies) {
      expect(['part', 'none']).toContain(one.textSeen);
      for (const kind of ['foundation', 'challenge', 'mission', 'sector'] as const) {
        expect(linksIn(one, kind).open.length).toBeGreaterThan(0);
      }
    }
  });

  test('each of those in detail takes up every foundation; Swindon, London and Berkshire are unknown, not gaps', () => {
    const required = uk2017.foundations?.map(({ id }) => id) ?? [];
    for (const { id } of strategyFacts.strategies.filter(({ depth }) => depth === 'rich')) {
      const linked = new Set(linksIn(strategy(id), 'foundation').links.map(({ link }) => link.id));
      expect([...linked].sort()).toEqual([...required].sort());
    }
    for (const id of ['swindon-wiltshire', 'london', 'berkshire']) {
      const { links, open } = linksIn(strategy(id), 'foundation');
      expect(links).toEqual([]);
      expect(open.map(({ at }) => at)).toContain('/priorities');
      expect(strategy(id).textSeen).toBe('none');
    }
  });

  test('clean growth is claimed most; mobility is primary in the West Midlands and the South East Midlands alone', () => {
    const claims = strategies.flatMap((one) =>
      (one.asAWhole?.challenges ?? []).map((link) => ({ in: one.id, id: link.id, strength: link.strength })),
    );
    const count = (id: string) => claims.filter((claim) => claim.id === id).length;
    expect(['clean-growth', 'ai-data', 'ageing-society', 'future-of-mobility'].map(count)).toEqual([15, 8, 8, 5]);
    expect(
      claims
        .filter(({ id, strength }) => id === 'future-of-mobility' && strength === 'primary')
        .map((claim) => claim.in),
    ).toEqual(['west-midlands', 'south-east-midlands']);
  });

  test('the first strategies slipped by 2, 3 and 4 months', () => {
    const slip = (id: string) => {
      const { outcome, measurements } = judged(onTime, strategy(id), { asOf: '2020-01-01' });
      return [outcome, measurements[0]?.observed];
    };
    expect(slip('west-midlands')).toEqual(['failed', 2]);
    expect(slip('greater-manchester')).toEqual(['failed', 3]);
    for (const id of ['cambridgeshire-peterborough', 'oxfordshire', 'south-east-midlands']) {
      expect(slip(id)).toEqual(['failed', 4]);
    }
    // The report lays the delay to the run-up to leaving the EU, and that to nobody.
    expect(local.westMidlands2019.publication).not.toHaveProperty('causedBy');
  });

  test('the West Midlands waited four months for government', () => {
    const agreed = local.westMidlands2019.agreements?.find(({ party }) => party === 'combined-authority');
    expect(agreed?.status).toBe('agreed');
    expect(monthsBetween(actualDate(agreed?.date) ?? '', '2019-05-16')).toEqual({ min: 4, max: 4 });
  });

  test('a plan to publish is not a publication, and dates that conflict are both kept', () => {
    expect(actualDate(local.leedsCityRegion2019.publication)).toBeUndefined();
    expect(happened(local.leedsCityRegion2019.publication)).toBe(false);
    expect(local.leedsCityRegion2019.publication?.reported).toHaveLength(2);
    expect(happened(local.swindonWiltshire2018.publication)).toBeUndefined();
    expect(local.dorset2019.horizon).toEqual({ reported: [{ until: '2030' }, { years: 20 }] });
  });

  test('the chapter of the Arc has one mark a piece in each of its strategies', () => {
    const arc = strategies.filter(({ family }) => family === local.oxfordCambridgeArc.id);
    expect(arc.map(({ id }) => id)).toEqual(['cambridgeshire-peterborough', 'oxfordshire', 'south-east-midlands']);
    for (const one of arc) {
      expect(local.oxfordCambridgeArc.members).toContain(one.id);
      expect(one.priorities?.flatMap(({ shared }) => shared ?? [])).toEqual(
        [1, 2, 3, 4, 5].map((n) => `oxford-cambridge-arc/${n}`),
      );
    }
  });

  test('the West Midlands has 7 constituents, 10 members without a full vote, and two of those outside the area', () => {
    const list = local.westMidlands2019.authorities ?? [];
    expect(list.filter(({ role }) => role === 'constituent')).toHaveLength(7);
    expect(list.filter(({ role }) => role === 'non-constituent')).toHaveLength(10);
    expect(list.filter(({ role }) => role === 'lep-only')).toHaveLength(5);
    expect(list.filter(({ outside }) => outside === true).map(({ authority }) => authority)).toEqual([
      'shropshire',
      'telford-and-wrekin',
    ]);
  });
});

describe('local enterprise partnerships', () => {
  /** Authorities that were certainly in two areas on a day, with the areas. */
  function overlapsOn(day: string): ReadonlyMap<string, readonly string[]> {
    const areas = new Map<string, string[]>();
    for (const lep of lepAreas) {
      for (const { membership, inArea } of authoritiesOn(lep, day).authorities ?? []) {
        if (inArea === true) areas.set(membership.authority, [...(areas.get(membership.authority) ?? []), lep.id]);
      }
    }
    return new Map([...areas].filter(([, list]) => list.length > 1));
  }

  /** An authority that was abolished: its land went to a successor, which is no county. */
  const isGone = ({ partOf }: { readonly partOf?: string }): boolean =>
    partOf !== undefined && !partOf.endsWith('-county');

  const codesOf = new Map(
    lepAreas.flatMap(({ authorities }) =>
      authorities.flatMap(({ authority, codes = [] }) => codes.map(({ code }) => [code, authority] as const)),
    ),
  );

  test('are 38, each with its codes of three editions and its districts of 2021', () => {
    expect(lepAreas).toHaveLength(38);
    for (const fact of lepFacts.leps) {
      const lep = only(lepAreas.filter(({ id }) => id === fact.id));
      expect(lep.area.codes?.map(({ vintage, code }) => [vintage, code])).toEqual(Object.entries(fact.onsCodes));
      const in2021 = authoritiesOn(lep, '2021-05-01').authorities?.filter(
        ({ membership, inArea }) => inArea === true && !isGone(membership),
      );
      expect(in2021?.map(({ membership }) => membership.authority).sort()).toEqual(
        fact.districts2021Footprint.map(({ onsCode }) => codesOf.get(onsCode)).sort(),
      );
      expect(lep.upperTier.map(({ part }) => part ?? false)).toEqual(
        fact.upperTierAuthoritiesPreReview.map(({ part }) => part),
      );
    }
  });

  test('before the review 33 districts were in two, over 20 partnerships and 15 pairs of them', () => {
    const before = overlapsOn('2018-07-01');
    const pairs = [...before.values()].map((areas) => [...areas].sort().join(' '));
    expect(before.size).toBe(33);
    expect(new Set([...before.values()].flat()).size).toBe(20);
    expect(new Set(pairs).size).toBe(15);
    expect([before.size, new Set([...before.values()].flat()).size, new Set(pairs).size]).toEqual([
      lepFacts.counts['overlappingAuthoritiesListed'],
      lepFacts.counts['lepsWithAnOverlap'],
      lepFacts.counts['lepPairs'],
    ]);
    for (const fact of lepFacts.preReviewOverlaps) {
      const areas = before.get(codesOf.get(fact.onsCode) ?? '');
      expect([fact.authority, [...(areas ?? [])].sort()]).toEqual([fact.authority, [...fact.leps].sort()]);
    }
  });

  test('in 2021 seven districts still were', () => {
    const still = lepFacts.preReviewOverlaps.filter(({ status2021 }) => status2021 === 'still-overlapping');
    expect([...overlapsOn('2021-05-01').keys()].sort()).toEqual(
      still.map(({ onsCode }) => codesOf.get(onsCode)).sort(),
    );
    expect(still).toHaveLength(7);
  });

  test('who left kept the area that the facts say', () => {
    for (const { onsCode, leps, retainedBy2021 } of lepFacts.preReviewOverlaps) {
      for (const id of leps) {
        const record = only(lepAreas.filter((lep) => lep.id === id)).authorities.find(
          ({ authority }) => authority === codesOf.get(onsCode),
        );
        const left = record?.until !== undefined && !isGone(record);
        expect([onsCode, id, left]).toEqual([onsCode, id, !retainedBy2021.includes(id)]);
      }
    }
  });

  test('Aylesbury Vale was in two in July 2019 and in neither as itself after March 2020', () => {
    expect(overlapsOn('2019-07-19').get('aylesbury-vale')).toEqual([
      'buckinghamshire-thames-valley',
      'south-east-midlands',
    ]);
    expect(overlapsOn('2020-05-01').has('aylesbury-vale')).toBe(false);
    const published = authoritiesOn(local.southEastMidlands2019, '2019-07-19').authorities ?? [];
    const vale = published.find(({ membership }) => membership.authority === 'aylesbury-vale');
    expect(vale?.inArea).toBe(true);
    expect(vale?.membership.alsoIn?.map(({ area }) => area)).toEqual(['buckinghamshire-thames-valley']);
  });

  test('an authority keeps its mark when its code changes', () => {
    expect(codesOf.get('E08000016')).toBe('barnsley');
    expect(codesOf.get('E08000038')).toBe('barnsley');
  });

  test('strategies of the seven districts carry the other area', () => {
    const also = (id: string) =>
      new Set(
        strategy(id).authorities?.flatMap(({ authority, outside, alsoIn = [] }) =>
          alsoIn.length > 0 && outside !== true ? [authority] : [],
        ),
      );
    const seven = [
      'bromsgrove',
      'cannock-chase',
      'east-staffordshire',
      'lichfield',
      'redditch',
      'tamworth',
      'wyre-forest',
    ];
    expect([...also('west-midlands')].sort()).toEqual(seven);
  });

  test('published counts are as printed', () => {
    expect(lepPublishedCounts.map(({ value }) => value)).toEqual([20, 11, 9, 14, 75]);
  });
});

describe('local growth plans', () => {
  test.each(growthPlanFacts.plans.map((fact) => [fact.id, fact] as const))('%s says what the facts say', (id, fact) => {
    const plan = only(plans.filter((one) => one.id === id));
    expect(plan.name ?? null).toBe(fact.planName);
    expect(
      (plan.sectors ?? [])
        .slice(0, fact.prioritySectors.length)
        .map(({ name, national: links }) => [name, (links ?? []).map((link) => link.id), links?.[0]?.match ?? 'none']),
    ).toEqual(fact.prioritySectors.map(({ name, is8, match }) => [name, is8, match]));
    const named = [...fact.priorities, ...fact.sharedPriorities.map(({ text }) => text)];
    expect((plan.priorities ?? []).slice(0, named.length).map(({ name }) => name)).toEqual(named);
    expect((plan.priorities ?? []).filter((one) => one.agreedWithGovernment === true)).toHaveLength(
      fact.sharedPriorities.length,
    );
    const metrics = fact.targets.map(({ metric }) => metric);
    expect((plan.indicators ?? []).slice(0, metrics.length).map(({ name }) => name)).toEqual(metrics);
    if (fact.published.date !== null && fact.planName !== null)
      expect(plan.publication?.actual).toBe(fact.published.date);
  });

  test('one local sector may span several national ones; some have none, which is an answer', () => {
    const [finance] = growthPlans.westYorkshireGrowthPlan2024.sectors ?? [];
    expect(finance?.national?.map(({ id }) => id)).toEqual([
      'financial-services',
      'professional-and-business-services',
    ]);
    const none = plans.flatMap(({ id, sectors = [] }) =>
      sectors.filter((one) => one.national?.length === 0).map(({ name }) => `${id}: ${name}`),
    );
    expect(none).toEqual([
      'greater-london-authority: International education',
      'liverpool-city-region-ca: Maritime',
      'liverpool-city-region-ca: Visitor economy',
      'east-midlands-cca: Visitor economy',
    ]);
  });

  test('a plan that was not found says nothing, and nothing can be told of it', () => {
    for (const plan of plans.filter(({ name }) => name === undefined)) {
      expect(plan.textSeen).toBe('none');
      expect(plan.publication).toBeUndefined();
      expect(linksIn(plan, 'sector').links).toEqual([]);
      expect(linksIn(plan, 'sector').open.length).toBeGreaterThan(0);
    }
  });

  test('South Yorkshire is laid out by places', () => {
    const { priorities = [] } = growthPlans.southYorkshireGrowthPlan2025;
    expect(priorities.filter(({ about }) => about === 'place')).toHaveLength(4);
  });

  test('York and North Yorkshire is said to be agreed as a whole, though there is no such step', () => {
    const { agreements = [] } = growthPlans.yorkNorthYorkshireGrowthPlan2025;
    expect(agreements.map(({ of }) => of)).toEqual(['shared-priorities', 'whole']);
  });

  test('strategic authorities have the constituents of the facts', () => {
    const facts = nationalFacts.strategies.flatMap((one) => one.strategicAuthorities ?? []);
    expect(strategicAuthorities2025.map(({ id, authorities = [] }) => [id, authorities.length])).toEqual(
      facts.map(({ id, districts }) => [id, districts.length]),
    );
    expect(
      ids(strategicAuthorities2025.filter(({ growthPlanRequired }) => growthPlanRequired))
        .slice()
        .sort(),
    ).toEqual(ids(plans).slice().sort());
  });
});
