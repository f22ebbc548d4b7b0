import { test } from 'vitest';
import type { AgendaItem, AgendaKind, ItemOutcome } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import { coChairDiscouragesLobbying } from '../../../../src/dialogue/rules/focus/co-chair-discourages-lobbying.js';
import { everyWay, holdsForAll, selections } from '../../../council/completions.js';

const KINDS = ['lobbying', 'strategic'] as const;
const ODD_KIND = 'Lobbying' as AgendaKind;
const ODD_OUTCOME = 'Rejected' as ItemOutcome;
const OUTCOMES = ['redirected', 'noted'] as const;

const items: readonly AgendaItem[] = [undefined, ODD_KIND, ...KINDS].flatMap((kind) =>
  [undefined, ODD_OUTCOME, ...OUTCOMES].map(
    (outcome): AgendaItem => ({
      ...(kind === undefined ? {} : { kind }),
      ...(outcome === undefined ? {} : { outcome }),
    }),
  ),
);

function completionsOf({ kind, outcome }: AgendaItem): readonly AgendaItem[] {
  const kinds = KINDS.filter((word) => word === kind);
  const outcomes = OUTCOMES.filter((word) => word === outcome);
  return (kinds.length === 0 ? KINDS : kinds).flatMap((k) =>
    (outcomes.length === 0 ? OUTCOMES : outcomes).map((o) => ({ kind: k, outcome: o })),
  );
}

const dialogue =
  (coarse: boolean) =>
  (date: string) =>
  (agenda: readonly AgendaItem[]): Dialogue => ({
    meetings: [
      { date: '2015-04-10', agenda: agenda.slice(0, 1) },
      { date: '2015-10-09', agenda: agenda.slice(1, 2) },
      { date: coarse ? '2014' : date, agenda: agenda.slice(2) },
    ],
  });

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  const build = dialogue(false)('2015-12-11');
  for (const told of selections(items, 2)) {
    const completions = everyWay(told.map(completionsOf)).map(build);
    holdsForAll(coChairDiscouragesLobbying, build(told), completions, { complete: true });
  }
});

test('nor where a meeting may lie before the window', () => {
  // 1 March 2014 is in the window, the last day of February is not.
  const known = items.filter(({ kind, outcome }) => kind !== ODD_KIND && outcome !== ODD_OUTCOME);
  const some = selections(known, 3);
  for (const told of [...some, ...some.map((agenda) => [...agenda].reverse())]) {
    const ways = everyWay(told.map(completionsOf));
    const completions = ['2014-02-28', '2014-03-01'].flatMap((date) => ways.map(dialogue(false)(date)));
    holdsForAll(coChairDiscouragesLobbying, dialogue(true)('')(told), completions, { complete: true });
  }
});
