import type { LocalPriority, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const july: LocalStrategy = { publication: { actual: '2019-07-19' } };
const kept = (...names: readonly string[]): readonly LocalPriority[] =>
  names.map((name) => ({ name, agreedLocally: true }));
const four = kept('Bolts', 'Nuts', 'Cogs', 'Gears');
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'four of five: exactly the limit; what was dropped and added is named, with the reason on record',
    subject: {
      ...july,
      priorities: [...four, { name: 'Drones', agreedLocally: false }],
      dropped: [{ name: 'Levers', reason: 'Left to another programme.' }],
    },
    options,
    expect: {
      outcome: 'passed',
      message:
        'Local priorities survived: 4 of 5 priorities agreed locally (80%) are in the published text; the limit is 80%. Dropped: Levers (“Left to another programme.”). Added: Drones.',
    },
  },
  {
    name: 'three of four: just below',
    subject: { ...july, priorities: kept('Bolts', 'Nuts', 'Cogs'), dropped: [{ name: 'Levers' }] },
    options,
    expect: {
      outcome: 'failed',
      severity: 'note',
      message:
        'Too few local priorities survived: 3 of 4 priorities agreed locally (75%) are in the published text; the limit is 80%. Dropped: Levers. Added: none.',
    },
  },
  {
    name: 'five of six: just above',
    subject: { ...july, priorities: [...four, ...kept('Cams')], dropped: [{ name: 'Levers' }] },
    options,
    expect: { outcome: 'passed', data: { kept: 5, whole: 6 } },
  },
  {
    name: 'one on the list of the dropped that was not agreed locally does not count',
    subject: { ...july, priorities: four, dropped: [{ name: 'Levers', agreedLocally: false }] },
    options,
    expect: { outcome: 'passed', data: { whole: 4, dropped: [] } },
  },
  {
    name: 'of one in the text it is not known whether it was agreed locally',
    subject: {
      ...july,
      priorities: [...kept('Bolts', 'Nuts', 'Cogs'), { name: 'Gears' }],
      dropped: [{ name: 'Levers' }],
    },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        '3–4 of 4–5 priorities agreed locally (75–80%) are in the published text as far as we know; we cannot tell whether 80% is reached. Open: Gears. Dropped: Levers. Added: none known.',
      settledBy: { at: ['/priorities/3/agreedLocally'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'others may have been dropped',
    subject: { ...july, priorities: four },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      data: { share: { min: 0, max: 1 }, dropped: [{ phrase: 'priorities/none-known', data: {} }] },
      settledBy: { at: ['/dropped'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'too many were dropped already, whatever else was',
    subject: { ...july, priorities: kept('Bolts'), dropped: [{ name: 'Levers' }], incomplete: ['/dropped'] },
    options,
    expect: { outcome: 'failed', data: { kept: 1, whole: { min: 2 }, share: { min: 0, max: 0.5 } } },
  },
  {
    name: 'more of the text could only be more that survived',
    subject: { ...july, priorities: four, dropped: [{ name: 'Levers' }], incomplete: ['/priorities'] },
    options,
    expect: { outcome: 'passed', data: { kept: { min: 4 }, whole: { min: 5 }, share: { min: 0.8, max: 1 } } },
  },
  {
    name: 'the stated number of priorities leaves room for one more: too few to reach the limit',
    subject: {
      ...july,
      priorities: kept('Bolts'),
      priorityCount: 2,
      dropped: [{ name: 'Levers' }],
      incomplete: ['/priorities'],
    },
    options,
    expect: { outcome: 'failed', data: { kept: { min: 1, max: 2 }, whole: { min: 2, max: 3 } } },
  },
  {
    name: 'nothing is known of what was agreed',
    subject: july,
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all the priorities that were agreed locally, nor which of them are in the published text. Dropped: none known. Added: none known.',
      settledBy: { at: ['/priorities', '/dropped'] },
    },
  },
  {
    name: 'whether it was published is not known',
    subject: { priorities: four, dropped: [] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'published',
      message: 'We do not know whether the strategy was published by 2019-12-31.',
      settledBy: { at: ['/publication/actual'] },
    },
  },
  {
    name: 'not published yet',
    subject: { publication: { actual: '2020-01-01' }, priorities: four, dropped: [] },
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'notPublished',
      message: 'The strategy was not published by 2019-12-31.',
    },
  },
  {
    name: 'no priorities were agreed locally',
    subject: { ...july, priorities: [{ name: 'Drones', agreedLocally: false }], dropped: [] },
    options,
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'No priorities were agreed locally.' },
  },
];
