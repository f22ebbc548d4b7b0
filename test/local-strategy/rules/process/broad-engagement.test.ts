import { expect, test } from 'vitest';
import type { EngagedGroup, Engagement } from '../../../../src/local-strategy/model/making.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { broadEngagement } from '../../../../src/local-strategy/rules/process/broad-engagement.js';
import { everyWay, judged, selections } from '../../../council/completions.js';
import { asOf, day, field, holdsToCount } from '../../told-days.js';

const FOUR: readonly EngagedGroup[] = ['business', 'education', 'health', 'third-sector'];
const ALL: readonly EngagedGroup[] = [...FOUR, 'local-authority'];

interface Told {
  /** Who came: four groups, all five, or not known. */
  readonly groups: readonly EngagedGroup[] | undefined;
  readonly kind: 'event' | 'invitation' | undefined;
  readonly firstTime: number | undefined;
}

const told: readonly Told[] = [FOUR, ALL, undefined].flatMap((groups) =>
  (['event', 'invitation', undefined] as const).flatMap((kind) =>
    [0, 2, undefined].map((firstTime) => ({ groups, kind, firstTime })),
  ),
);

const tookPart = (events: readonly Told[]): readonly Told[] => events.filter(({ kind }) => kind === 'event');
const word = (holds: boolean): string => (holds ? 'passed' : 'failed');

/** By hand: did every group take part? */
function everyGroup(events: readonly Told[]): string {
  const groups = new Set(tookPart(events).flatMap((event) => event.groups ?? []));
  return word(ALL.every((group) => groups.has(group)));
}

/** By hand: did anyone for the first time? */
function anyoneNew(events: readonly Told[]): string {
  return word(tookPart(events).some(({ firstTime }) => (firstTime ?? 0) > 0));
}

function waysOf({ groups, kind, firstTime }: Told): readonly Told[] {
  return (groups === undefined ? [[], FOUR, ALL] : [groups]).flatMap((list) =>
    (kind === undefined ? (['event', 'invitation'] as const) : [kind]).flatMap((is) =>
      (firstTime === undefined ? [0, 2] : [firstTime]).map((n) => ({ groups: list, kind: is, firstTime: n })),
    ),
  );
}

const eventOf = ({ groups, kind, firstTime }: Told): Engagement => ({
  from: day(1),
  ...field('groups', groups),
  ...field('kind', kind),
  ...field('firstTime', firstTime),
});

test.each([
  ['which groups took part', null, everyGroup],
  ['whether anyone did for the first time', 'first-time', anyoneNew],
] as const)('%s: every pair of engagements, whole list or not, counted out', (_, key, outcomeOf) => {
  for (const list of [0, 1, 2].flatMap((n) => selections(told, n))) {
    const subject: LocalStrategy = { engagement: list.map(eventOf) };
    const outcomes = everyWay(list.map(waysOf)).map(outcomeOf);
    holdsToCount(broadEngagement, subject, outcomes, asOf, key);
    // What may be missing from the list can only add.
    const partial = judged(broadEngagement, { ...subject, incomplete: ['/engagement'] }, { asOf, key }).outcome;
    expect(partial, JSON.stringify(subject)).toBe(outcomes.includes('failed') ? 'cantTell' : 'passed');
  }
});
