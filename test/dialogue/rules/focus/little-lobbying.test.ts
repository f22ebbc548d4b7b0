import { expect, test } from 'vitest';
import type { AgendaItem, AgendaKind } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import { littleLobbying } from '../../../../src/dialogue/rules/focus/little-lobbying.js';
import { openDiscussion } from '../../../../src/dialogue/rules/focus/open-discussion.js';
import { everyWay, holdsForAll, judged, selections } from '../../../council/completions.js';
import { itemsOf } from '../../dialogues.js';

// Small agendas stand for large ones: one item of three is let through.
const parameters = {
  'focus/little-lobbying/minItems': { value: 2, because: 'A small case.' },
  'focus/little-lobbying/maxShare': { value: '1/3', because: 'A small case.' },
} as const;
const openParameters = { 'focus/open-discussion/minItems': { value: 2, because: 'A small case.' } } as const;

const kinds: readonly AgendaKind[] = ['strategic', 'lobbying', 'open'];
const word = 'Lobbying' as AgendaKind;
const told: readonly AgendaItem[] = [
  { minutes: 20 },
  { kind: word, minutes: 20 },
  { kind: 'strategic', minutes: 20 },
  { kind: 'lobbying', minutes: { min: 10, max: 20 } },
  { kind: 'fire-fighting', minutes: 10 },
  { kind: 'open', minutes: 10 },
];

function completionsOf(item: AgendaItem): readonly AgendaItem[] {
  const classed = item.kind === undefined || item.kind === word ? kinds : [item.kind];
  const times = typeof item.minutes === 'object' ? [item.minutes.min, item.minutes.max ?? 0] : [item.minutes ?? 0];
  return classed.flatMap((kind) => times.map((minutes) => ({ kind, minutes })));
}

const dialogue = (
  agenda: readonly AgendaItem[],
  agendaCountedIn: NonNullable<Dialogue['agendaCountedIn']>,
  date = '2015-10-09',
): Dialogue => ({
  agendaCountedIn,
  meetings: [
    { date, agenda: agenda.slice(0, 1) },
    { date: '2015-04-10', agenda: agenda.slice(1) },
  ],
});

for (const unit of ['items', 'minutes'] as const) {
  test(`little-lobbying: no way the items turn out overturns a verdict, and none is left open for nothing, by ${unit}`, () => {
    for (const items of selections(told, 3)) {
      const ways = everyWay(items.map(completionsOf)).map((way) => dialogue(way, unit));
      holdsForAll(littleLobbying, dialogue(items, unit), ways, { complete: true, parameters });
    }
  });

  test(`open-discussion: no way the items turn out overturns a verdict, by ${unit}`, () => {
    for (const items of selections(told, 3)) {
      const ways = everyWay(items.map(completionsOf)).map((way) => dialogue(way, unit));
      holdsForAll(openDiscussion, dialogue(items, unit), ways, { parameters: openParameters });
    }
  });
}

test('open-discussion: by items, nothing is left open that every way agrees on', () => {
  const sixOf = (open: number, unclassed: number): Dialogue => ({
    meetings: [
      { date: '2015-10-09', agenda: [] },
      { date: '2015-04-10', agenda: itemsOf({ strategic: 6 - open, open, unclassed }) },
    ],
  });
  for (let open = 0; open <= 6; open += 1) {
    for (let unclassed = 0; unclassed <= 4; unclassed += 1) {
      const ways = Array.from({ length: unclassed + 1 }, (_, more) => {
        const agenda = itemsOf({ strategic: 6 - open + unclassed - more, open: open + more });
        return {
          meetings: [
            { date: '2015-10-09', agenda: [] },
            { date: '2015-04-10', agenda },
          ],
        };
      });
      holdsForAll(openDiscussion, sixOf(open, unclassed), ways, { complete: true, parameters: openParameters });
    }
  }
});

test('a meeting that may lie before the window leaves its items in or out', () => {
  const items: readonly AgendaItem[] = [
    { kind: 'lobbying' },
    { kind: 'strategic' },
    { kind: 'strategic' },
    { kind: 'strategic' },
  ];
  const at = (date: string): Dialogue => ({
    meetings: [
      { date, agenda: items.slice(0, 1) },
      { date: '2015-04-10', agenda: items.slice(1) },
      { date: '2015-05-10', agenda: [] },
    ],
  });
  const tight = {
    ...parameters,
    'focus/little-lobbying/maxShare': { value: '1/5', because: 'A small case.' },
  } as const;
  const finding = holdsForAll(littleLobbying, at('2014'), [at('2014-01-31'), at('2014-10-09')], {
    complete: true,
    parameters: tight,
  });
  expect(finding.settledBy?.facts.map(({ at: place }) => place)).toEqual(['/meetings/0/date']);
  expect(judged(littleLobbying, at('2014-01-31'), { parameters: tight }).outcome).toBe('passed');
});
