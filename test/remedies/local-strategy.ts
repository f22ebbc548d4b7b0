import type { Draft } from 'immer';
import type { AlignmentSubject, LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { changeFirst, namesIn, type Recipes, type Step } from './recipe.js';

type Held = Draft<AlignmentSubject>;
type Strategy = Draft<LocalStrategy>;

const PAST = 'what was done, and when, cannot be undone: only the next time can be different';
const called = (step: Step, name: string | undefined): boolean =>
  namesIn(step).some((one) => name !== undefined && (one === name || one.startsWith(`${name} (`)));
/** The day of publication, where it is told, or else of judgement. */
const base = (strategy: Strategy): NonNullable<Strategy['evidenceBase']> => {
  strategy.evidenceBase ??= {};
  return strategy.evidenceBase;
};
/** An indicator that answers every question asked of one, tied to some of the priorities. */
function measure(strategy: Strategy, n: number, named: (name: string | undefined) => boolean): void {
  strategy.indicators = [
    ...(strategy.indicators ?? []),
    {
      id: 'new-measure',
      name: 'New measure',
      topic: 'productivity',
      baseline: { value: 30, date: '2018' },
      target: { kind: 'number', value: 40, by: '2030' },
      owner: 'The partnership',
    },
  ];
  changeFirst(strategy.priorities, n, (priority) => {
    if (!named(priority.name)) return false;
    priority.indicators = [...(priority.indicators ?? []), 'new-measure'];
    priority.owner ??= 'The partnership';
    delete priority.unowned;
    return true;
  });
}
const engage = (strategy: Strategy, groups: readonly string[]): void => {
  const words: Readonly<Record<string, string>> = {
    'the third sector': 'third-sector',
    authorities: 'local-authority',
    'public partners': 'local-authority',
  };
  strategy.engagement = [
    ...(strategy.engagement ?? []),
    {
      name: 'One more round',
      kind: 'event',
      from: '2018-01-10',
      until: '2018-01-10',
      groups: groups.map((group) => words[group] ?? group) as 'business'[],
      participants: 20,
      firstTime: 5,
    },
  ];
};
/** Takes up each of these elements of the national strategy. */
function takeUp(
  subject: Held,
  wanted: (name: string) => boolean,
  kinds: readonly ('foundations' | 'challenges')[],
): void {
  for (const kind of kinds) {
    for (const { id, name } of subject.national[kind] ?? []) {
      if (!wanted(name ?? id)) continue;
      subject.strategy.strengths = [...(subject.strategy.strengths ?? []), { id: 'new-strength', name: 'Glass' }];
      subject.strategy.priorities = [
        ...(subject.strategy.priorities ?? []),
        {
          name: `On ${id}`,
          [kind]: [{ id, strength: 'primary', strengths: ['new-strength'] }],
          strengths: ['new-strength'],
        },
      ];
      subject.strategy.silences = (subject.strategy.silences ?? []).filter((silence) => silence.id !== id);
    }
  }
}

const alignment: Recipes<AlignmentSubject> = {
  'alignment/across-regions find-a-partner': {
    follow: ({ strategy }: Held) => {
      for (const priority of strategy.priorities ?? []) {
        priority.partners = [...(priority.partners ?? []), { name: 'Arden', across: true }];
      }
      for (const strength of strategy.strengths ?? []) strength.sharedWith = ['Arden'];
    },
  },
  'alignment/adjacent-assets look-beside': {
    follow: ({ strategy }: Held) => {
      strategy.strengths = [...(strategy.strengths ?? []), { name: 'Clay and lime', standing: 'adjacent' }];
    },
  },
  'alignment/asks-of-government say-what-government-does': {
    follow: ({ strategy }: Held) => {
      strategy.priorities = [...(strategy.priorities ?? []), { name: 'New', governmentPart: 'a change of rules' }];
    },
  },
  'alignment/agreed find-agreement': {
    follow: ({ strategy }: Held, { asOf }: Step) => {
      for (const agreement of strategy.agreements ?? []) {
        if (agreement.status !== 'refused') continue;
        agreement.status = 'agreed';
        agreement.date = { actual: asOf };
      }
    },
  },
  'alignment/agreed agree-locally-first': { past: PAST },
  'alignment/collaboration bring-in': {
    follow: ({ strategy }: Held, step: Step) => {
      engage(strategy, namesIn(step));
      for (const body of strategy.bodies ?? []) if (called(step, body.name)) body.role = 'joint';
    },
  },
  'alignment/distinctive say-why-here': {
    moot: 'what is marked as shared is not compared',
    follow: ({ strategy }: Held) => {
      for (const priority of strategy.priorities ?? []) priority.shared = 'Dale';
      for (const chapter of strategy.chapters ?? []) chapter.shared = 'Dale';
    },
  },
  'alignment/evaluation-plan add-baselines': {
    follow: ({ strategy }: Held, step: Step) => {
      const based = (strategy.indicators ?? []).flatMap(({ id, baseline }) => (baseline === undefined ? [] : [id]));
      const without = (strategy.priorities ?? [])
        .filter(({ indicators }) => indicators?.every((mark) => !based.includes(mark)))
        .map(({ name }) => name);
      measure(strategy, step.n, (name) => without.includes(name));
    },
  },
  'alignment/evaluation-plan plan-evaluation': {
    follow: ({ strategy }: Held) => {
      strategy.evaluation = { ...strategy.evaluation, plan: true, by: 'A university' };
    },
  },
  'alignment/evidence gather-evidence': {
    follow: ({ strategy }: Held, { asOf }: Step) => {
      base(strategy).items = [{ id: 'new', title: 'Audit', date: asOf }];
      for (const priority of strategy.priorities ?? []) priority.evidence = ['new'];
    },
  },
  'alignment/evidence renew-evidence': { past: PAST },
  'alignment/evidence rest-on-evidence': {
    follow: ({ strategy }: Held) => {
      const first = strategy.evidenceBase?.items?.[0]?.id ?? 'a study';
      for (const priority of strategy.priorities ?? []) {
        if ((priority.evidence ?? []).length === 0) priority.evidence = [first];
      }
    },
  },
  'alignment/few-priorities choose': {
    follow: ({ strategy }: Held, { n }: Step) => {
      if (typeof strategy.priorityCount === 'number') strategy.priorityCount -= n;
      else if (strategy.priorityCount !== undefined) {
        strategy.priorityCount = { ...strategy.priorityCount, min: strategy.priorityCount.min - n };
      }
      strategy.priorities?.splice(0, n);
    },
  },
  'alignment/foundational-economy address-large-employers': {
    follow: ({ strategy }: Held) => {
      const lines = strategy.employment?.lines ?? [];
      for (const [i, line] of lines.entries()) line.localSectors = [...(line.localSectors ?? []), `sector-${i}`];
      strategy.sectors = [
        ...(strategy.sectors ?? []),
        ...lines.map((line, i) => ({ id: `sector-${i}`, name: line.name, sic: line.sic ?? [] })),
      ];
      const localSectors = lines.map((_, i) => `sector-${i}`);
      strategy.priorities = [...(strategy.priorities ?? []), { name: 'Where people work', localSectors }];
    },
  },
  'alignment/foundations take-up': {
    follow: (subject: Held, step: Step) => takeUp(subject, (name) => namesIn(step).includes(name), ['foundations']),
  },
  'alignment/foundations map-evidence': {
    follow: ({ strategy, national }: Held) => {
      base(strategy).covers = (national.foundations ?? []).map(({ id }) => id);
    },
  },
  'alignment/grand-challenges link-a-strength': {
    follow: (subject: Held) => takeUp(subject, () => true, ['challenges']),
  },
  'alignment/grand-challenges name-the-strength': {
    follow: ({ strategy }: Held) => {
      strategy.strengths = [...(strategy.strengths ?? []), { id: 'new-strength', name: 'Glass' }];
      for (const priority of strategy.priorities ?? []) {
        priority.strengths = ['new-strength'];
        for (const link of priority.challenges ?? []) link.strengths = ['new-strength'];
      }
    },
  },
  'alignment/inclusion aim-at-inclusion': {
    follow: ({ strategy }: Held) => {
      const places = (strategy.authorities ?? []).map(({ authority }) => authority);
      strategy.priorities = [...(strategy.priorities ?? []), { name: 'All of us', inclusion: true, benefits: places }];
    },
  },
  'alignment/inclusion reach-every-place': {
    follow: ({ strategy }: Held) => {
      const places = (strategy.authorities ?? []).map(({ authority }) => authority);
      for (const priority of strategy.priorities ?? []) priority.benefits = places;
    },
  },
  'alignment/long-term look-further': {
    follow: ({ strategy }: Held) => {
      strategy.horizon = { until: '2050' };
    },
  },
  'alignment/open-evidence open-evidence': {
    follow: ({ strategy }: Held) => {
      base(strategy).open = true;
    },
  },
  'alignment/open-evidence have-it-reviewed': {
    follow: ({ strategy }: Held) => {
      base(strategy).reviewed = true;
    },
  },
  'alignment/outcomes-linked draw-the-line': {
    follow: ({ strategy, national }: Held) => {
      const feeds = (national.outcomes ?? []).map(({ id }) => id);
      for (const outcome of strategy.outcomes ?? []) outcome.feeds = feeds;
    },
  },
  'alignment/policy-lessons learn': {
    follow: ({ strategy }: Held, { asOf }: Step) => {
      const { items = [] } = base(strategy);
      base(strategy).items = [...items, { id: 'evaluation', kind: 'evaluation', date: asOf }];
    },
  },
  'alignment/productivity measure-it': { follow: ({ strategy }: Held) => measure(strategy, 1, () => true) },
  'alignment/productivity find-the-baseline': {
    follow: ({ strategy }: Held) => {
      for (const indicator of strategy.indicators ?? []) {
        indicator.baseline = { value: 30, date: '2018' };
        delete indicator.noBaseline;
      }
    },
  },
  'alignment/productivity tie-a-priority': {
    follow: ({ strategy }: Held) => {
      const [indicator] = strategy.indicators ?? [];
      if (indicator !== undefined) indicator.id ??= 'productivity';
      const marks = (strategy.indicators ?? []).flatMap(({ id }) => id ?? []);
      strategy.priorities ??= [];
      if (strategy.priorities.length === 0) strategy.priorities.push({ name: 'Skills' });
      for (const priority of strategy.priorities) priority.indicators = marks;
    },
  },
  'alignment/specialised claim-what-stands-out': {
    moot: 'nothing is claimed any more',
    follow: ({ strategy }: Held) => {
      for (const sector of strategy.sectors ?? []) {
        sector.claimedDistinctive = false;
        if (sector.tier === 'distinctive') sector.tier = 'strength';
      }
    },
  },
  'alignment/specific say-how-measured': {
    follow: ({ strategy }: Held, step: Step) => measure(strategy, 99, (name) => called(step, name)),
  },
  'alignment/strengths-and-weaknesses name-strengths': {
    follow: ({ strategy }: Held) => {
      strategy.strengths = [{ name: 'Glass' }];
    },
  },
  'alignment/strengths-and-weaknesses name-weaknesses': {
    follow: ({ strategy }: Held) => {
      strategy.weaknesses = [{ name: 'Few engineers' }];
    },
  },
};

const process: Recipes<LocalStrategy> = {
  'process/authorities-contribute bring-in': {
    follow: (strategy: Strategy) => {
      for (const authority of strategy.authorities ?? []) authority.contributed = true;
    },
  },
  'process/borough-plans anchor-plans': {
    follow: (strategy: Strategy) => {
      for (const authority of strategy.authorities ?? []) authority.anchoredPlan = true;
    },
  },
  'process/boundaries settle-boundaries': {
    follow: (strategy: Strategy) => {
      for (const authority of strategy.authorities ?? []) authority.alsoIn = [];
    },
  },
  'process/broad-engagement engage': {
    follow: (strategy: Strategy, step: Step) => engage(strategy, namesIn(step)),
  },
  'process/broad-engagement reach-further': {
    follow: (strategy: Strategy) => {
      for (const round of strategy.engagement ?? []) round.firstTime = 5;
      if ((strategy.engagement ?? []).length === 0) engage(strategy, ['residents']);
    },
  },
  'process/capacity check-capacity': {
    follow: (strategy: Strategy) => {
      for (const body of [...(strategy.bodies ?? []), ...(strategy.authorities ?? [])]) {
        body.capacity = { checked: true, supportOffered: true };
      }
    },
  },
  'process/captured-elsewhere pass-on': {
    follow: (strategy: Strategy) => {
      for (const finding of strategy.outOfScope ?? []) {
        finding.passedTo = 'The health board';
        delete finding.notPassed;
      }
    },
  },
  'process/central-support support': {
    follow: (strategy: Strategy) => {
      strategy.government = { ...strategy.government, gaveData: true };
    },
  },
  'process/consult-after-evidence consult-again': {
    follow: (strategy: Strategy, { asOf }: Step) => {
      strategy.consultations = [...(strategy.consultations ?? []), { from: asOf }];
    },
  },
  'process/consult-after-evidence finish-and-consult': {
    follow: (strategy: Strategy, { asOf }: Step) => {
      base(strategy).completed = { actual: asOf };
      strategy.consultations = [...(strategy.consultations ?? []), { from: asOf }];
    },
  },
  'process/consultation-document publish-first': { past: PAST },
  'process/early-engagement engage-first': { past: PAST },
  'process/early-government involve-first': { past: PAST },
  'process/expectations-clear state-first': { past: PAST },
  'process/expectations-clear keep-to-it': { past: PAST },
  'process/funding-clarity say-first': { past: PAST },
  'process/funding-streams link': {
    follow: (strategy: Strategy) => {
      strategy.fundingStreams = [{ name: 'Skills fund' }];
    },
  },
  'process/gatekeeper name-contact': {
    follow: (strategy: Strategy) => {
      strategy.government = {
        ...strategy.government,
        singleContact: true,
        contactConsistent: true,
        contactActive: true,
      };
    },
  },
  'process/leaders-early bring-leaders-in': { past: PAST },
  'process/local-sign-off-time plan-time': { past: PAST },
  'process/shared-evidence share-evidence': {
    follow: (strategy: Strategy) => {
      Object.assign(base(strategy), { usedByPartners: true, usedByGovernment: true });
    },
  },
  'process/growth-bodies-clear make-clear': {
    follow: (strategy: Strategy, { asOf }: Step) => {
      strategy.national = { ...strategy.national, growthBodies: { clear: true, date: asOf } };
    },
  },
  'process/implementation-plan plan': {
    follow: (strategy: Strategy, { asOf }: Step) => {
      strategy.implementation = {
        plan: true,
        published: { actual: asOf },
        owner: 'The partnership',
        resourcing: { setOut: true, amount: 10, unit: 'people' },
      };
    },
  },
  'process/implementation-plan complete': {
    follow: (strategy: Strategy) => {
      strategy.implementation = {
        ...strategy.implementation,
        owner: 'The partnership',
        resourcing: { setOut: true, amount: 10, unit: 'people' },
      };
      delete strategy.implementation.unowned;
    },
  },
  'process/linked-plans tie': {
    follow: (strategy: Strategy) => {
      strategy.linkedPlans = [...(strategy.linkedPlans ?? []), { name: 'Rail', kind: 'transport', relation: 'child' }];
    },
  },
  'process/live-evidence refresh': {
    follow: (strategy: Strategy, { asOf }: Step) => {
      base(strategy).refreshed = asOf;
    },
  },
  'process/officials-visited visit': { past: PAST },
  'process/on-time plan-anew': { past: PAST },
  'process/on-time publish': { past: 'the planned day is gone: what comes out now is late all the same' },
  'process/oversight charge-a-board': {
    follow: (strategy: Strategy) => {
      strategy.oversight = { body: 'A board', leadBodyOnIt: true, businessOnIt: true, dashboard: true };
    },
  },
  'process/oversight complete': {
    follow: (strategy: Strategy) => {
      strategy.oversight = { ...strategy.oversight, leadBodyOnIt: true, businessOnIt: true, dashboard: true };
    },
  },
  'process/sign-off-delay publish': { past: 'it has waited too long already, whenever it comes out' },
  'process/sign-off-delay publish-sooner': { past: PAST },
  'process/stages keep-the-order': { past: PAST },
  'process/stakeholders-told tell-first': { past: PAST },
  'process/survived-co-design restore': {
    follow: (strategy: Strategy, { n }: Step) => {
      for (const { name } of (strategy.dropped ?? []).splice(0, n)) {
        strategy.priorities = [
          ...(strategy.priorities ?? []),
          { name: name ?? 'One that was dropped', agreedLocally: true },
        ];
      }
    },
  },
  'process/updates report-often': { past: PAST },
};

export const localStrategyRecipes = { ...alignment, ...process };
