import { expect, test } from 'vitest';
import { rangeOf } from '../../../../src/core/known.js';
import type { Dialogue, Output, Sharing } from '../../../../src/dialogue/model.js';
import { sharedAcrossGovernment } from '../../../../src/dialogue/rules/outputs/shared-across-government.js';
import { everyWay, judged, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../every-completion.js';

const sharings: readonly Sharing[] = [
  { department: 'Business' },
  { department: 'HM Treasury' },
  { department: 'HM Treasury', date: '2016' },
  { department: 'Business', team: 'Skills' },
  {},
];
const outputs: readonly Output[] = [
  {},
  { sharedWith: [] },
  { sharedWith: [], incomplete: ['/sharedWith'] },
  { sharedWith: [], produced: '2016' },
  { sharedWith: [], toCouncil: true },
  ...sharings.map((sharing) => ({ sharedWith: [sharing] })),
  { sharedWith: [{ department: 'Business' }, { department: 'Home Office' }] },
  { sharedWith: [{ department: 'Business' }], incomplete: ['/sharedWith'] },
];
const sponsorLists: readonly Pick<Dialogue, 'sponsors' | 'incomplete'>[] = [
  { sponsors: [] },
  {},
  { sponsors: ['business'] },
  { sponsors: ['Business'], incomplete: ['/sponsors'] },
];

function sharingsFor(sharing: Sharing): readonly Sharing[] {
  const who: readonly Sharing[] =
    sharing.department === undefined && sharing.team === undefined
      ? [{ department: 'Business' }, { department: 'Home Office' }, { team: 'Skills' }]
      : [sharing];
  return who.flatMap((one) =>
    one.date === '2016' ? ['2016-02-01', '2016-04-01'].map((date) => ({ ...one, date })) : [one],
  );
}

function completionsOf({ incomplete, ...output }: Output): readonly Output[] {
  const listed = everyWay((output.sharedWith ?? []).map(sharingsFor));
  const open = output.sharedWith === undefined || incomplete !== undefined;
  const extra: readonly (readonly Sharing[])[] = open
    ? [[], [{ team: 'Skills' }], [{ department: 'HM Treasury' }]]
    : [[]];
  const dates = output.produced === '2016' ? [{ produced: '2016-02-01' }, { produced: '2016-04-01' }] : [{}];
  return listed.flatMap((some) =>
    extra.flatMap((more) => dates.map((date) => ({ ...output, ...date, sharedWith: [...some, ...more] }))),
  );
}

function sponsorsFor({
  sponsors,
  incomplete,
}: Pick<Dialogue, 'sponsors' | 'incomplete'>): readonly (readonly string[])[] {
  if (sponsors !== undefined && incomplete === undefined) return [sponsors];
  const more = [[], ['Business'], ['HM Treasury'], ['Home Office'], ['Business', 'HM Treasury', 'Home Office']];
  return more.map((some) => [...(sponsors ?? []), ...some]);
}

test('no way the outputs and sponsors turn out overturns a verdict, nor how loud a failure is', () => {
  for (const told of [[], ...selections(outputs, 1), ...selections(outputs, 2)]) {
    for (const list of told.length < 2 ? sponsorLists : sponsorLists.slice(2)) {
      const ways = everyWay(told.map(completionsOf)).flatMap((all) =>
        sponsorsFor(list).map((sponsors): Dialogue => ({ sponsors, outputs: all })),
      );
      const document: Dialogue = { ...list, outputs: told };
      const finding = holdsForEvery(sharedAcrossGovernment, document, ways, { complete: true });
      if (finding.outcome !== 'failed') continue;
      const severities = new Set(ways.map((way) => judged(sharedAcrossGovernment, way).severity));
      // Where nothing shared is not certain, the milder is said, and what would make it worse is named.
      if (finding.severity === 'error') expect([...severities]).toEqual(['error']);
      else expect(severities.has('warning'), JSON.stringify(document)).toBe(true);
      expect(finding.settledBy === null).toBe(severities.size === 1);
    }
  }
});

test('a partial list of outputs leaves it open', () => {
  for (const told of selections(outputs, 1)) {
    const ways = everyWay(told.map(completionsOf)).flatMap((all) =>
      [
        [],
        [{ sharedWith: [] }, { sharedWith: [] }],
        [{ team: 'Skills' }].map((sharing) => ({ sharedWith: [sharing] })),
      ].map((more): Dialogue => ({ sponsors: [], outputs: [...all, ...more] })),
    );
    holdsForEvery(sharedAcrossGovernment, { sponsors: [], outputs: told, incomplete: ['/outputs'] }, ways, {
      complete: true,
    });
  }
});

const DAY = 86_400_000;

/** Told apart from the rule: days by the clock of the calendar, sorted, the one or two in the middle. */
function median(all: readonly Output[]): number {
  const days = all
    .map(({ produced, sharedWith = [] }) => {
      const first = Math.min(...sharedWith.map(({ date }) => Date.parse(date as string)));
      return Math.max(0, (first - Date.parse(produced as string)) / DAY);
    })
    .sort((a, b) => a - b);
  const half = days.length / 2;
  return ((days[Math.ceil(half) - 1] ?? 0) + (days[Math.floor(half)] ?? 0)) / 2;
}

const daysIn = (month: string): readonly string[] =>
  month.length === 10 ? [month] : month === '2015-02' ? ['2015-02-01', '2015-02-28'] : ['2015-05-01', '2015-05-31'];
const shared = (produced: string, ...dates: readonly string[]): Output => ({
  produced,
  sharedWith: dates.map((date) => ({ department: 'HM Treasury', date })),
});

test('the median of days to the first sharing spans those of every way the dates may turn out', () => {
  const dated = [
    shared('2015-01-10', '2015-01-20'),
    shared('2015-02', '2015-02'),
    shared('2015-02', '2015-05'),
    shared('2015-01-01', '2015-05', '2015-04-15'),
    shared('2015-03-01', '2015-02-01'),
  ];
  for (const told of [...selections(dated, 1), ...selections(dated, 2), ...selections(dated, 3)]) {
    const ways = everyWay(
      told.map(({ produced, sharedWith = [] }) =>
        everyWay([produced, ...sharedWith.map(({ date }) => date)].map((date) => daysIn(date as string))).map(
          ([first = '', ...rest]) => shared(first, ...rest),
        ),
      ),
    );
    const medians = ways.map(median);
    const { measurements } = judged(sharedAcrossGovernment, { sponsors: [], outputs: told });
    const reported = measurements.find(({ unit }) => unit === 'days')?.observed ?? undefined;
    expect(rangeOf(reported)).toEqual({ min: Math.min(...medians), max: Math.max(...medians) });
  }
});

test('without every date the median is not given, and it is said why', () => {
  const told = (...all: readonly Output[]) =>
    judged(sharedAcrossGovernment, { sponsors: [], outputs: all }).measurements.find(({ unit }) => unit === 'days');
  expect(told(shared('2015-01-10', '2015-01-20'))).toMatchObject({ observed: 10 });
  const undated: Output = { sharedWith: [{ department: 'HM Treasury', date: '2015-01-20' }] };
  expect(told(shared('2015-01-10', '2015-01-20'), undated)).toMatchObject({
    observed: null,
    note: 'When each output was there, or was first shared, is not known.',
  });
  expect(told({ sharedWith: [] })).toMatchObject({ observed: null, note: 'No output was shared.' });
  expect(told(shared('2015-01-10', '2015-01-20'), {})).toMatchObject({
    observed: null,
    note: 'Which outputs were shared is not known in full.',
  });
});
