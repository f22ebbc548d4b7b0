import { expect, test } from 'vitest';
import type { AgendaItem, Member } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import { coChairEvenHanded } from '../../../../src/dialogue/rules/focus/co-chair-even-handed.js';
import { everyWay, holdsForAll, judged, selections } from '../../../council/completions.js';
import { firm } from '../../../council/seats.js';

// A limit that few items can meet, so that every way they turn out can be tried.
const parameters = {
  'focus/co-chair-even-handed/maxOwnShare': { value: '2/5', because: 'Few items.' },
  'focus/co-chair-even-handed/minItems': { value: 2, because: 'Few items.' },
} as const;

const items: readonly AgendaItem[] = [
  {},
  { onBehalfOf: 'Acme' },
  { onBehalfOf: 'Nutworks' },
  { raisedBy: { seat: 'chair' } },
  { raisedBy: { seat: 'member' } },
  { raisedBy: { organisation: 'Acme' } },
  { raisedBy: { side: 'government' } },
  { raisedBy: { side: 'industry' } },
];

function completionsOf(item: AgendaItem): readonly AgendaItem[] {
  const own: AgendaItem = { onBehalfOf: 'Acme' };
  const other: AgendaItem = { onBehalfOf: 'Nutworks' };
  const { raisedBy } = item;
  if (item.onBehalfOf !== undefined) return [item];
  if (raisedBy?.organisation === 'Acme') return [own];
  return raisedBy?.seat === 'member' || raisedBy?.side === 'government' ? [other] : [own, other];
}

interface Told {
  readonly agenda: readonly AgendaItem[];
  readonly from?: string;
  readonly evenHanded?: boolean;
}

const dialogue = ({ agenda, from, evenHanded }: Told): Dialogue => {
  const chair: Partial<Member> = {
    id: 'chair',
    role: 'industry-co-chair',
    ...(from === undefined ? {} : { from }),
    ...(evenHanded === undefined ? {} : { attested: { evenHanded } }),
  };
  return {
    members: [firm('Acme', {}, chair), firm('Nutworks', {}, { id: 'member' })],
    meetings: [
      { date: '2014-06-06', agenda: agenda.slice(0, 1) },
      { date: '2015-04-10', agenda: agenda.slice(1) },
      { date: '2015-10-09', agenda: [] },
    ],
  };
};

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of selections(items, 3)) {
    for (const rating of [{}, { evenHanded: true }, { evenHanded: false }]) {
      const completions = everyWay(told.map(completionsOf)).map((agenda) => dialogue({ agenda, ...rating }));
      holdsForAll(coChairEvenHanded, dialogue({ agenda: told, ...rating }), completions, {
        complete: true,
        parameters,
      });
    }
  }
});

test('nor where it is not known when the chair was taken', () => {
  for (const told of selections(items, 3)) {
    const ways = everyWay(told.map(completionsOf));
    const completions = ['2014-01-01', '2014-12-31'].flatMap((from) =>
      ways.map((agenda) => dialogue({ agenda, from })),
    );
    holdsForAll(coChairEvenHanded, dialogue({ agenda: told, from: '2014' }), completions, { parameters });
  }
});

test('what was tabled before the chair was taken makes no difference', () => {
  const late: readonly AgendaItem[] = [{ onBehalfOf: 'Acme' }, { onBehalfOf: 'Nutworks' }, { onBehalfOf: 'Nutworks' }];
  const outcomes = items.map(
    (early) =>
      judged(coChairEvenHanded, dialogue({ agenda: [early, ...late], from: '2015-01-01' }), { parameters }).outcome,
  );
  // One of three is within two in five, whatever came before.
  expect(new Set(outcomes)).toEqual(new Set(['passed']));
});
