import { test } from 'vitest';
import type {
  AlignmentSubject,
  DeliberateSilence,
  ElementLink,
  LocalStrategy,
} from '../../../../src/local-strategy/model/strategy.js';
import { foundations } from '../../../../src/local-strategy/rules/alignment/foundations.js';
import type { Asked, Foundation } from '../../../../src/national-strategy/model.js';
import { everyWay, holdsForAll } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

type Links = readonly ElementLink[] | undefined;

const ideas: ElementLink = { id: 'ideas' };
const coast: ElementLink = { id: 'coast' };
const linksTold: readonly Links[] = [undefined, [], [ideas], [coast], [ideas, coast]];
const linksKnown: readonly Links[] = [[], [ideas], [coast], [ideas, coast]];
const askedTold: readonly (Asked | undefined)[] = [undefined, 'required', 'optional', 'where-relevant'];
const askedKnown: readonly Asked[] = ['required', 'optional'];

interface Told {
  readonly first: Links;
  readonly second: Links;
  readonly asked: Asked | undefined;
  readonly left: readonly DeliberateSilence[] | undefined;
}

function build({ first, second, asked, left }: Told): AlignmentSubject {
  const priority = (links: Links) => (links === undefined ? {} : { foundations: links });
  const strategy: LocalStrategy = {
    framework: 'widget-plan',
    themes: [],
    priorities: [priority(first), priority(second)],
    ...(left === undefined ? {} : { silences: left }),
  };
  const list: readonly Foundation[] = [
    { id: 'ideas', asked: 'required' },
    { id: 'coast', ...(asked === undefined ? {} : { asked }) },
  ];
  return { strategy, national: { id: 'widget-plan', foundations: list } };
}

const left = (why: DeliberateSilence['why']): readonly DeliberateSilence[] => [
  { kind: 'foundation', id: 'coast', why },
];

/** Each way the links and what is asked could turn out, but for those in which the strategy contradicts itself. */
function completionsOf(told: Told): readonly AlignmentSubject[] {
  const ways = everyWay<Links>([told.first, told.second].map((links) => (links === undefined ? linksKnown : [links])));
  const isLinked = (links: readonly Links[]): boolean => links.some((list) => list?.includes(coast) === true);
  return ways.flatMap(([first, second]) => {
    const taken = isLinked([first, second]);
    // It does not take up what it says that it leaves out, unless it is told to.
    if (taken && told.left !== undefined && !isLinked([told.first, told.second])) return [];
    return (told.asked === undefined ? askedKnown : [told.asked]).flatMap((asked) => {
      if (asked !== 'where-relevant' || taken || told.left !== undefined) {
        return [build({ first, second, asked, left: told.left })];
      }
      // Asked for where relevant, and nothing said: the place may be concerned, or not.
      return [
        build({ first, second, asked: 'required', left: undefined }),
        build({ first, second, asked, left: left('not-relevant') }),
      ];
    });
  });
}

test('no way the unknowns turn out overturns a verdict', () => {
  for (const first of linksTold) {
    for (const second of linksTold) {
      for (const asked of askedTold) {
        for (const silences of [undefined, left('deliberate'), left('not-relevant')]) {
          const told: Told = { first, second, asked, left: silences };
          const run = asked === 'where-relevant' ? holdsForAll : holdsForEvery;
          run(foundations, build(told), completionsOf(told), { asOf: '2019-12-31', complete: true });
        }
      }
    }
  }
});
