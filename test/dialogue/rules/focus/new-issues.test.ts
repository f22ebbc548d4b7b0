import { test } from 'vitest';
import type { AgendaItem, AgendaKind } from '../../../../src/council/model.js';
import type { Dialogue, Priority } from '../../../../src/dialogue/model.js';
import { challenge } from '../../../../src/dialogue/rules/focus/challenge.js';
import { newIssues } from '../../../../src/dialogue/rules/focus/new-issues.js';
import { everyWay, holdsForAll, selections } from '../../../council/completions.js';

const told: readonly AgendaItem[] = [
  {},
  { kind: 'strategic' },
  { kind: 'report', priorities: [] },
  { priorities: [] },
  { kind: 'strategic', priorities: ['old'] },
  { kind: 'strategic', priorities: ['some'] },
  { kind: 'lobbying', priorities: ['old', 'some'] },
];
const openings: readonly (string | undefined)[] = [undefined, '2015', '2015-06', '2015-02'];

function completionsOf(item: AgendaItem): readonly AgendaItem[] {
  const kinds: readonly AgendaKind[] = item.kind === undefined ? ['strategic', 'report', 'lobbying'] : [item.kind];
  const links = item.priorities === undefined ? [[], ['old'], ['some']] : [item.priorities];
  return kinds.flatMap((kind) => links.map((priorities) => ({ kind, priorities })));
}

function daysFor(opened: string | undefined): readonly string[] {
  return ['2015-02-28', '2015-03-01', '2015-06-30'].filter((day) => opened === undefined || day.startsWith(opened));
}

const dialogue = (agenda: readonly AgendaItem[], opened: string | undefined): Dialogue => {
  const some: Priority = opened === undefined ? { id: 'some' } : { id: 'some', opened };
  return {
    priorities: [{ id: 'old', opened: '2012' }, some],
    meetings: [
      { date: '2015-10-09', agenda: agenda.slice(0, 1) },
      { date: '2015-04-10', agenda: agenda.slice(1) },
    ],
  };
};

test('new-issues: no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const items of selections(told, 2)) {
    for (const opened of openings) {
      const ways = everyWay(items.map(completionsOf)).flatMap((way) =>
        daysFor(opened).map((day) => dialogue(way, day)),
      );
      holdsForAll(newIssues, dialogue(items, opened), ways, { complete: true });
    }
  }
});

test('new-issues: a meeting more overturns no pass', () => {
  for (const items of selections(told, 2)) {
    const { meetings = [], ...rest } = dialogue(items, '2015-06');
    const more = [[], [{ date: '2015-06-01', agenda: [{ kind: 'strategic', priorities: [] }] }]] as const;
    const ways = everyWay(items.map(completionsOf)).flatMap((way) =>
      more.map((others) => ({ ...rest, meetings: [...(dialogue(way, '2015-06').meetings ?? []), ...others] })),
    );
    holdsForAll(newIssues, { ...rest, meetings, incomplete: ['/meetings'] }, ways, { complete: true });
  }
});

test('challenge: no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  const items: readonly AgendaItem[] = [{}, { challenge: true }, { challenge: false }];
  const waysOf = (item: AgendaItem): readonly AgendaItem[] =>
    item.challenge === undefined ? [{ challenge: true }, { challenge: false }] : [item];
  const build = (agenda: readonly AgendaItem[], canChallenge: boolean | undefined): Dialogue => ({
    meetings: [
      { date: '2015-10-09', agenda },
      { date: '2015-04-10', agenda: [] },
    ],
    ...(canChallenge === undefined ? {} : { government: { canChallenge } }),
  });
  for (const agenda of selections(items, 2)) {
    for (const able of [undefined, true, false]) {
      const ways = everyWay(agenda.map(waysOf)).flatMap((way) =>
        (able === undefined ? [true, false] : [able]).map((is) => build(way, is)),
      );
      holdsForAll(challenge, build(agenda, able), ways, { complete: true });
    }
  }
});
