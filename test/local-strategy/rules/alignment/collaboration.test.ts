import { test } from 'vitest';
import type { Engagement } from '../../../../src/local-strategy/model/making.js';
import type { AlignmentSubject, LocalBody } from '../../../../src/local-strategy/model/strategy.js';
import { collaboration } from '../../../../src/local-strategy/rules/alignment/collaboration.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

const options = { asOf: '2019-12-31' };

const kinds = ['event', 'invitation'] as const;
const groups = [[], ['business'], ['lep'], ['business', 'health']] as const;
const days = ['2018-05-01', '2020-05-01'] as const;
const bodyKinds = ['lep', 'local-authority', 'other'] as const;
const roles = ['joint', 'accountable'] as const;

const maybe = <T>(list: readonly T[]): readonly (T | undefined)[] => [undefined, ...list];
const ways = <T>(told: T | undefined, list: readonly T[]): readonly T[] => (told === undefined ? list : [told]);
const given = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

type Met = {
  readonly kind?: (typeof kinds)[number] | undefined;
  readonly groups?: (typeof groups)[number] | undefined;
  readonly from?: (typeof days)[number] | undefined;
};
type Body = {
  readonly kind?: (typeof bodyKinds)[number] | undefined;
  readonly role?: (typeof roles)[number] | undefined;
};

const mets: readonly Met[] = maybe(kinds).flatMap((kind) =>
  maybe(groups).flatMap((of) => maybe(days).map((from) => ({ kind, groups: of, from }))),
);
const bodies: readonly Body[] = maybe(bodyKinds).flatMap((kind) => maybe(roles).map((role) => ({ kind, role })));

const metWays = ({ kind, groups: of, from }: Met): readonly Met[] =>
  ways(kind, kinds).flatMap((k) =>
    ways(of, groups).flatMap((g) => ways(from, days).map((f) => ({ kind: k, groups: g, from: f }))),
  );
const bodyWays = ({ kind, role }: Body): readonly Body[] =>
  ways(kind, bodyKinds).flatMap((k) => ways(role, roles).map((r) => ({ kind: k, role: r })));

const build = (met: readonly Met[], of: readonly Body[]): AlignmentSubject => ({
  strategy: {
    engagement: met.map((record) => given(record) as Engagement),
    bodies: of.map((record) => given(record) as LocalBody),
  },
  national: {},
});

test('no way an engagement and a body turn out overturns a verdict, and the facts that are named decide it', () => {
  for (const met of mets) {
    for (const body of bodies) {
      const completions = metWays(met).flatMap((m) => bodyWays(body).map((b) => build([m], [b])));
      holdsForEvery(collaboration, build([met], [body]), completions, options);
    }
  }
});

test('nor do several bodies beside an engagement that is known', () => {
  const met: Met = { kind: 'event', groups: ['business'], from: '2018-05-01' };
  for (const pair of selections(bodies, 2)) {
    const completions = everyWay(pair.map(bodyWays)).map((way) => build([met], way));
    holdsForEvery(collaboration, build([met], pair), completions, { ...options, complete: true });
  }
});
