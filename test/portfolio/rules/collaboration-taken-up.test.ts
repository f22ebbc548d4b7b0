import { expect, test } from 'vitest';
import type { AuthorityMembership, Collaboration, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Neighbours, Portfolio } from '../../../src/portfolio/model.js';
import { collaborationTakenUp } from '../../../src/portfolio/rules/collaboration-taken-up.js';
import { everyWay } from '../../council/completions.js';
import { holdsForEvery } from '../../dialogue/every-completion.js';

/** What is told of one field, and every way it could turn out. */
interface Told<T> {
  readonly told: T | undefined;
  readonly ways: readonly T[];
}

const sure = <T>(value: T): Told<T> => ({ told: value, ways: [value] });
const unknown = <T>(ways: readonly T[]): Told<T> => ({ told: undefined, ways });

const near: readonly Neighbours[] = [{ a: 'arden', b: 'dale' }];
const ford = (until?: AuthorityMembership['until']): readonly AuthorityMembership[] => [
  { authority: 'ford', ...(until === undefined ? undefined : { until }) },
];
const work = (agreed?: boolean): readonly Collaboration[] => [
  { with: ['dale'], ...(agreed === undefined ? undefined : { agreed }) },
];

const NEIGHBOURS: readonly Told<readonly Neighbours[]>[] = [sure([]), sure(near), unknown([[], near])];
const AUTHORITIES: readonly Told<readonly AuthorityMembership[]>[] = [
  sure([]),
  sure(ford()),
  unknown([[], ford()]),
  { told: ford({ min: '2010' }), ways: [ford('2010-01-01'), ford('2030-01-01')] },
];
const CODES: readonly Told<readonly string[]>[] = [
  sure(['a', 'b']),
  sure(['c']),
  unknown([[], ['a'], ['a', 'b'], ['c', 'd']]),
];
const COLLABORATIONS: readonly Told<readonly Collaboration[]>[] = [
  sure([]),
  sure(work(true)),
  unknown([[], work(true), work(false)]),
  { told: work(), ways: [work(true), work(false)] },
];

type Fields = readonly [
  neighbours: readonly Neighbours[] | undefined,
  authorities: readonly AuthorityMembership[] | undefined,
  codes: readonly string[] | undefined,
  collaborations: readonly Collaboration[] | undefined,
  ofDale: readonly Collaboration[] | undefined,
];

function build([neighbours, authorities, codes, collaborations, ofDale]: Fields): Portfolio {
  const arden: LocalStrategy = {
    id: 'arden',
    priorities: [codes === undefined ? {} : { codes }],
    ...(authorities === undefined ? undefined : { authorities }),
    ...(collaborations === undefined ? undefined : { collaborations }),
  };
  const dale: LocalStrategy = {
    id: 'dale',
    priorities: [{ codes: ['a', 'b'] }],
    authorities: ford(),
    ...(ofDale === undefined ? undefined : { collaborations: ofDale }),
  };
  return {
    national: {},
    complete: true,
    overlaps: [],
    strategies: [arden, dale],
    ...(neighbours === undefined ? undefined : { neighbours }),
  };
}

test('no completion of who is near, who says what and who works with whom overturns a verdict', () => {
  const outcomes = new Set<string>();
  const fields: readonly (readonly Told<unknown>[])[] = [
    NEIGHBOURS,
    AUTHORITIES,
    CODES,
    COLLABORATIONS,
    [sure([]), unknown([[]])],
  ];
  for (const told of everyWay(fields)) {
    const completions = everyWay(told.map(({ ways }) => ways)).map((way) => build(way as unknown as Fields));
    const subject = build(told.map((field) => field.told) as unknown as Fields);
    outcomes.add(holdsForEvery(collaborationTakenUp, subject, completions, { complete: false, key: 'codes' }).outcome);
  }
  expect([...outcomes].sort()).toEqual(['cantTell', 'failed', 'inapplicable', 'passed']);
});
