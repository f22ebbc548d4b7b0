import { localIndustrialStrategies, oxfordCambridgeArc } from '../../src/data/local-strategies.js';
import { uk2017 } from '../../src/data/national-strategies.js';
import type { LocalPriority, LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import type { ElementKind } from '../../src/national-strategy/model.js';
import { elementsOf } from '../../src/national-strategy/reading/elements.js';
import type { Portfolio } from '../../src/portfolio/model.js';

// Strategies to time the portfolio on: those that ship, and as many made-up ones as are asked for, always the same.

/** The strategies that ship, and those in detail again under other marks, until there are so many. */
export function shipped(n: number): Portfolio {
  const rich = localIndustrialStrategies.filter(({ priorities }) => priorities !== undefined);
  const more = Array.from({ length: Math.max(0, n - localIndustrialStrategies.length) }, (_, i): LocalStrategy => {
    const one = rich[i % rich.length] as LocalStrategy;
    const authorities = one.authorities?.map((each) => ({ ...each, authority: `${each.authority}-${i}`, alsoIn: [] }));
    const { area: _area, ...rest } = one;
    return {
      ...rest,
      id: `${one.id}-${i}`,
      name: `${one.name} ${i}`,
      ...(authorities === undefined ? {} : { authorities }),
    };
  });
  return {
    national: uk2017,
    strategies: [...localIndustrialStrategies, ...more].slice(0, n),
    families: [oxfordCambridgeArc],
  };
}

const KEYS = { foundation: 'foundations', challenge: 'challenges', mission: 'missions', sector: 'sectors' } as const;

/** So many strategies of so many priorities each, everything about them known. */
export function madeUp(n: number, priorities = 30): Portfolio {
  let state = 20190719;
  // Park and Miller's generator: the same strategies on every machine.
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const elements = Object.keys(KEYS).map((kind) => elementsOf(uk2017, kind as ElementKind).elements ?? []);
  const priority = (i: number): LocalPriority => {
    const links = elements.map((list) => (next(3) === 0 ? [{ id: list[next(list.length)]?.id ?? '' }] : []));
    const [foundations = [], challenges = [], missions = [], sectors = []] = links;
    return {
      id: `p${i}`,
      name: `Priority ${i}`,
      foundations,
      challenges,
      missions,
      sectors,
      objectives: [],
      codes: [`c${next(400)}`],
    };
  };
  const strategies = Array.from(
    { length: n },
    (_, i): LocalStrategy => ({
      id: `s${i}`,
      name: `Strategy ${i}`,
      framework: uk2017.id ?? '',
      priorities: Array.from({ length: priorities }, (_each, k) => priority(k)),
      sectors: [],
      collaborations: i % 7 === 0 ? [{ with: [`s${next(n)}`], agreed: true }] : [],
      authorities: Array.from({ length: 8 }, (_each, k) => ({ authority: `a${i}-${k}` })),
      indicators: [{ id: 'pay', definition: `d${next(20)}`, unit: 'GBP', actuals: [{ value: 1, date: '2019-06-30' }] }],
    }),
  );
  return { national: uk2017, strategies, complete: true, neighbours: [], overlaps: [], reviews: [], register: [] };
}
