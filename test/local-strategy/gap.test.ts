import { describe, expect, test } from 'vitest';
import { withMarksByLists } from '../../src/core/incomplete.js';
import { type Fact, factToFind } from '../../src/core/settled-by.js';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { type Gap, gapOf, gapReader, type HeldAgainst } from '../../src/local-strategy/tracing/index.js';
import type { Crosswalk, ElementKind, NationalStrategy } from '../../src/national-strategy/model.js';
import { elementsOf } from '../../src/national-strategy/reading/index.js';
import { everyWay } from '../council/completions.js';

const national: NationalStrategy = {
  id: 'widget-plan',
  foundations: [
    { id: 'ideas', name: 'Ideas', asked: 'required' },
    { id: 'people', name: 'People', asked: 'required' },
    { id: 'coast', name: 'Coast', asked: 'where-relevant', condition: 'places by the sea' },
  ],
  challenges: [
    { id: 'clean', name: 'Clean growth', asked: 'optional', missions: [{ id: 'buildings' }, { id: 'clusters' }] },
    { id: 'ageing', name: 'Ageing', asked: 'optional', missions: [] },
  ],
  sectors: [{ id: 'rail', name: 'Rail' }],
  objectives: [],
};

const own = (strategy: LocalStrategy, crosswalks: readonly Crosswalk[] = []): HeldAgainst => ({
  strategy: { framework: 'widget-plan', themes: [], ...strategy },
  national,
  crosswalks: crosswalks.map((crosswalk, i) => ({ crosswalk, at: `/crosswalks/${i}` as const })),
  at: { strategy: '/strategy', national: '/national', crosswalk: '/crosswalks' },
});

function gap(held: HeldAgainst, kind: ElementKind, id: string): Gap {
  const element = elementsOf(held.national, kind, '/national').elements?.find((one) => one.id === id);
  if (element === undefined) throw new Error(`no ${kind} ${id}`);
  return gapOf(element, held);
}

/** What is asked, in words. */
const needs = (facts: readonly Fact[]): readonly (readonly [at: string, need: string])[] =>
  facts.map(factToFind).map(({ at, need }) => [at, need]);

const places = ({ open }: Gap): readonly string[] => open.map(({ at }) => at);

describe('within its own framework, an element is', () => {
  test.each<[string, LocalStrategy, string]>([
    ['a priority', { priorities: [{ foundations: [{ id: 'ideas' }] }] }, '/strategy/priorities/0'],
    ['a theme', { themes: [{ foundations: [{ id: 'ideas' }] }] }, '/strategy/themes/0'],
    ['the strategy as a whole', { asAWhole: { foundations: [{ id: 'ideas' }] } }, '/strategy/asAWhole'],
    [
      'a link that is only mentioned',
      { priorities: [{ foundations: [{ id: 'ideas', strength: 'mentioned' }] }] },
      '/strategy/priorities/0',
    ],
  ])('addressed by %s, however little else is known', (_, strategy, of) => {
    expect(gap(own({ textSeen: 'part', ...strategy }), 'foundation', 'ideas')).toMatchObject({
      state: 'addressed',
      related: [of],
      open: [],
    });
  });

  test('addressed by a local sector, where it is a sector', () => {
    expect(gap(own({ sectors: [{ name: 'Trains', national: [{ id: 'rail' }] }] }), 'sector', 'rail')).toMatchObject({
      state: 'addressed',
      related: ['/strategy/sectors/0'],
      evidence: ['/strategy/sectors/0/national/0'],
    });
  });

  test('addressed, where it is a challenge, by one of its missions, but no mission by its challenge', () => {
    const mission = own({ priorities: [{ missions: [{ id: 'clusters' }], challenges: [] }] });
    expect(gap(mission, 'challenge', 'clean').state).toBe('addressed');
    expect(gap(mission, 'challenge', 'ageing').state).toBe('silent');
    const challenge = own({ priorities: [{ missions: [], challenges: [{ id: 'clean' }] }] });
    expect(gap(challenge, 'mission', 'clusters').state).toBe('silent');
  });

  test('addressed, with the places where more links to it may be', () => {
    const held = own({ priorities: [{ foundations: [{ id: 'ideas' }] }, { name: 'Skills' }] });
    expect(needs(gap(held, 'foundation', 'ideas').more)).toEqual([
      ['/strategy/priorities/1/foundations', 'which foundations “Skills” takes up'],
    ]);
    const known = own({ priorities: [{ foundations: [{ id: 'ideas' }] }] });
    expect(gap(known, 'foundation', 'ideas').more).toEqual([]);
  });

  test('unknown where it is not known whether the strategy has themes', () => {
    const { themes: _, ...strategy } = own({ priorities: [] }).strategy;
    const found = gap({ ...own({}), strategy }, 'foundation', 'ideas');
    expect([found.state, places(found)]).toEqual(['unknown', ['/strategy/themes']]);
  });

  test('silent where every list is known and says nothing', () => {
    const held = own({ priorities: [{ foundations: [{ id: 'people' }] }] });
    expect(gap(held, 'foundation', 'ideas')).toMatchObject({
      state: 'silent',
      related: ['/national/foundations/0'],
      open: [],
    });
    expect(gap(own({ priorities: [] }), 'foundation', 'ideas').state).toBe('silent');
  });

  test.each<[string, LocalStrategy, readonly string[]]>([
    ['the priorities are not known', {}, ['/strategy/priorities']],
    [
      'the text was read in part',
      { textSeen: 'part', priorities: [] },
      ['/strategy/priorities', '/strategy/themes', '/strategy/silences'],
    ],
    ['the text was not seen', { textSeen: 'none' }, ['/strategy/priorities', '/strategy/themes', '/strategy/silences']],
    [
      'a priority does not say what it takes up',
      { priorities: [{ name: 'Skills' }] },
      ['/strategy/priorities/0/foundations'],
    ],
    ['a theme does not', { priorities: [], themes: [{}] }, ['/strategy/themes/0/foundations']],
    ['themes are missing', { priorities: [], themes: [], incomplete: ['/themes'] }, ['/strategy/themes']],
    [
      'what it takes up as a whole is not told in full',
      { priorities: [], incomplete: ['/asAWhole/foundations'] },
      ['/strategy/asAWhole/foundations'],
    ],
    ['reasons are missing', { priorities: [], silences: [], incomplete: ['/silences'] }, ['/strategy/silences']],
    [
      'a mark is that of no element',
      { priorities: [{ foundations: [{ id: 'idaes' }] }] },
      ['/strategy/priorities/0/foundations/0/id'],
    ],
    [
      'a reason is for no element',
      { priorities: [], silences: [{ kind: 'foundation', id: 'idaes', why: 'deliberate' }] },
      ['/strategy/silences/0/id'],
    ],
  ])('unknown where %s', (_, strategy, open) => {
    const found = gap(own(withMarksByLists(strategy)), 'foundation', 'ideas');
    expect(found.state).toBe('unknown');
    expect(places(found)).toEqual(open);
  });

  test('a mark that is that of no element is named', () => {
    const found = gap(own({ priorities: [{ foundations: [{ id: 'idaes' }] }] }), 'foundation', 'ideas');
    expect(needs(found.open)[0]?.[1]).toContain('“idaes”');
  });

  test('deliberate where the strategy says that it leaves it out, also where its text was read in part', () => {
    const silences = [{ kind: 'foundation', id: 'ideas', why: 'deliberate', reason: 'The region does it.' }] as const;
    expect(gap(own({ textSeen: 'part', silences }), 'foundation', 'ideas')).toMatchObject({
      state: 'deliberate',
      reason: 'The region does it.',
      related: ['/strategy/silences/0'],
    });
    const both = own({ silences, priorities: [{ foundations: [{ id: 'ideas' }] }] });
    expect(gap(both, 'foundation', 'ideas').state).toBe('addressed');
    const other = own({ priorities: [], silences: [{ kind: 'objective', id: 'ideas', why: 'deliberate' }] });
    expect(gap(other, 'foundation', 'ideas').state).toBe('silent');
  });

  test('left out together with its challenge, where it is a mission', () => {
    const silences = [{ kind: 'challenge', id: 'clean', why: 'deliberate' }] as const;
    expect(gap(own({ silences }), 'mission', 'buildings').state).toBe('deliberate');
    const mission = [{ kind: 'mission', id: 'buildings', why: 'deliberate' }] as const;
    expect(gap(own({ priorities: [], silences: mission }), 'challenge', 'clean').state).toBe('silent');
  });

  test('conditional where it is asked for where relevant and said not to be', () => {
    const silences = (why: string) => [{ kind: 'foundation', id: 'coast', why: why as 'deliberate' }] as const;
    expect(gap(own({ silences: silences('not-relevant') }), 'foundation', 'coast').state).toBe('conditional');
    expect(gap(own({ silences: silences('deliberate') }), 'foundation', 'coast').state).toBe('deliberate');
    const odd = gap(own({ silences: silences('inland') }), 'foundation', 'coast');
    expect(odd).toMatchObject({ state: 'unknown', open: [{ at: '/strategy/silences/0/why' }] });
    expect(odd.open.map(factToFind)).toMatchObject([{ of: 'Coast', word: 'inland' }]);
    const asked = own({ silences: [{ kind: 'foundation', id: 'ideas', why: 'not-relevant' }] });
    expect(gap(asked, 'foundation', 'ideas').state).toBe('deliberate');
  });

  test('never silent where it is asked for where relevant', () => {
    const found = gap(own({ priorities: [] }), 'foundation', 'coast');
    expect(found).toMatchObject({ state: 'unknown', open: [{ at: '/strategy/silences' }] });
    expect(needs(found.open)[0]?.[1]).toContain('(places by the sea)');
  });
});

describe('without a bridge between frameworks everything is unknown', () => {
  const priorities = [{ foundations: [{ id: 'ideas' }] }];

  test.each<[string, HeldAgainst, readonly string[]]>([
    [
      'the strategy does not say what it was written for',
      { ...own({}), strategy: { priorities, themes: [] } },
      ['/strategy/framework', '/crosswalks'],
    ],
    [
      'the national strategy has no mark',
      { ...own({ priorities }), national: { foundations: [{ id: 'ideas' }] } },
      ['/national/id', '/crosswalks'],
    ],
    ['it was written for another', own({ framework: 'bolt-plan', priorities }), ['/crosswalks']],
    [
      'the crosswalk is between others',
      own({ framework: 'bolt-plan', priorities }, [{ from: 'widget-plan', to: 'bolt-plan', pairs: [] }]),
      ['/crosswalks'],
    ],
  ])('%s', (_, held, open) => {
    const found = gap(held, 'foundation', 'ideas');
    expect(found).toMatchObject({ state: 'unknown', links: [] });
    expect(places(found)).toEqual(open);
  });
});

describe('through a crosswalk', () => {
  const crosswalk: Crosswalk = {
    from: 'bolt-plan',
    to: 'widget-plan',
    pairs: [
      { from: { kind: 'objective', id: 'inventions' }, to: [{ kind: 'foundation', id: 'ideas' }] },
      {
        from: { kind: 'sector', id: 'schools' },
        to: [
          { kind: 'foundation', id: 'people' },
          { kind: 'challenge', id: 'ageing' },
        ],
      },
      { from: { kind: 'sector', id: 'heat' }, to: [{ kind: 'mission', id: 'buildings' }] },
      { from: { kind: 'foundation', id: 'taxes' }, to: [] },
    ],
  };
  const none = { foundations: [], challenges: [], missions: [], sectors: [], objectives: [] } as const;
  const across = (strategy: LocalStrategy): HeldAgainst =>
    own({ framework: 'bolt-plan', sectors: [], ...strategy }, [crosswalk]);

  test('a link takes up its counterpart, of whatever kind; the pair is part of the evidence', () => {
    expect(gap(across({ priorities: [{ objectives: [{ id: 'inventions' }] }] }), 'foundation', 'ideas')).toMatchObject({
      state: 'addressed',
      related: ['/strategy/priorities/0'],
      evidence: ['/strategy/priorities/0/objectives/0', '/crosswalks/0/pairs/0'],
    });
  });

  test('one to many takes up each; a mission takes up its challenge', () => {
    const held = across({ priorities: [{ sectors: [{ id: 'schools' }, { id: 'heat' }] }] });
    expect(gap(held, 'foundation', 'people').state).toBe('addressed');
    expect(gap(held, 'challenge', 'ageing').state).toBe('addressed');
    expect(gap(held, 'challenge', 'clean').state).toBe('addressed');
    expect(gap(held, 'mission', 'buildings').state).toBe('addressed');
  });

  test('a mark of the strategy is never read as one of the national strategy', () => {
    const held = across({ priorities: [{ ...none, foundations: [{ id: 'people' }] }] });
    const people = gap(held, 'foundation', 'people');
    expect(people.state).toBe('unknown');
    expect(needs(people.open)).toEqual([
      ['/crosswalks/0/pairs', 'what the foundation “people” answers to in the national strategy'],
    ]);
  });

  test('no counterpart takes up nothing, and leaves nothing open', () => {
    const held = across({ priorities: [{ ...none, foundations: [{ id: 'taxes' }] }] });
    expect(gap(held, 'foundation', 'ideas').state).toBe('silent');
  });

  test('a list of any kind that is not known may hold a link', () => {
    const { objectives: _, ...rest } = none;
    expect(places(gap(across({ priorities: [rest] }), 'foundation', 'ideas'))).toEqual([
      '/strategy/priorities/0/objectives',
    ]);
  });

  test('an element that no pair leads to cannot be called silent', () => {
    const rail = gap(across({ priorities: [none] }), 'sector', 'rail');
    expect(rail.state).toBe('unknown');
    expect(needs(rail.open)).toEqual([['/crosswalks/0/pairs', 'what in bolt-plan answers to “Rail”']]);
  });

  test('a pair that leads to no element of the national strategy may lead to this one', () => {
    const astray: Crosswalk = {
      ...crosswalk,
      pairs: [...crosswalk.pairs, { from: { kind: 'objective', id: 'x' }, to: [{ kind: 'foundation', id: 'idaes' }] }],
    };
    const held = own({ framework: 'bolt-plan', sectors: [], priorities: [{ ...none, objectives: [{ id: 'x' }] }] }, [
      astray,
    ]);
    expect(gap(held, 'foundation', 'ideas').state).toBe('unknown');
  });

  test('what is left out there is left out here', () => {
    const silences = [{ kind: 'objective', id: 'inventions', why: 'deliberate', reason: 'No money.' }] as const;
    expect(gap(across({ silences }), 'foundation', 'ideas')).toMatchObject({
      state: 'deliberate',
      reason: 'No money.',
      evidence: ['/strategy/silences/0', '/crosswalks/0/pairs/0'],
    });
    const unpaired = [{ kind: 'objective', id: 'y', why: 'deliberate' }] as const;
    expect(gap(across({ priorities: [none], silences: unpaired }), 'foundation', 'ideas').state).toBe('unknown');
  });

  test('several crosswalks between the same two are read as one', () => {
    const more: Crosswalk = {
      from: 'bolt-plan',
      to: 'widget-plan',
      pairs: [{ from: { kind: 'challenge', id: 'trains' }, to: [{ kind: 'sector', id: 'rail' }] }],
    };
    const held = own({ framework: 'bolt-plan', priorities: [{ challenges: [{ id: 'trains' }] }] }, [crosswalk, more]);
    expect(gap(held, 'sector', 'rail')).toMatchObject({
      state: 'addressed',
      evidence: ['/strategy/priorities/0/challenges/0', '/crosswalks/1/pairs/0'],
    });
  });
});

test('no way the unknowns turn out overturns what is said of an element', () => {
  const lists = [undefined, [], [{ id: 'ideas' }], [{ id: 'people' }]] as const;
  const silences = [undefined, [], [{ kind: 'foundation', id: 'ideas', why: 'deliberate' }]] as const;
  const build = (links: readonly (typeof lists)[number][], left: (typeof silences)[number]): LocalStrategy => ({
    priorities: links.map((foundations) => (foundations === undefined ? {} : { foundations })),
    ...(left === undefined ? {} : { silences: left }),
  });
  const known = [[], [{ id: 'ideas' }], [{ id: 'people' }]] as const;
  for (const links of everyWay([lists, lists])) {
    for (const left of silences) {
      const told = gap(own(build(links, left)), 'foundation', 'ideas');
      const ways = everyWay(links.map((list) => (list === undefined ? known : [list])));
      const states = new Set(ways.map((way) => gap(own(build(way, left)), 'foundation', 'ideas').state));
      if (told.state === 'unknown') {
        expect(states.size).toBeGreaterThan(1);
        expect(places(told)).toEqual(
          links.flatMap((list, i) => (list === undefined ? [`/strategy/priorities/${i}/foundations`] : [])),
        );
      } else if (told.state === 'deliberate') {
        // A link that is found after all outweighs a word on leaving it out; such a document would contradict itself.
        expect([...states].every((state) => state === 'deliberate' || state === 'addressed')).toBe(true);
      } else expect([...states]).toEqual([told.state]);
    }
  }
});

test('a reader says of each element what is said of it alone', () => {
  const held = own({ priorities: [{ foundations: [{ id: 'people' }] }, {}] });
  const read = gapReader(held);
  for (const kind of ['foundation', 'challenge', 'mission', 'sector'] as const) {
    for (const element of elementsOf(national, kind, '/national').elements ?? []) {
      expect(read(element)).toEqual(gapOf(element, held));
    }
  }
});
