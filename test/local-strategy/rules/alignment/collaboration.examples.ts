import type { Engagement } from '../../../../src/local-strategy/model/making.js';
import type { AlignmentSubject, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const held = (strategy: LocalStrategy): AlignmentSubject => ({ strategy, national: {} });
const workshop: Engagement = { name: 'Workshop', kind: 'event', from: '2018-03-01', groups: ['business', 'education'] };
const authority = { name: 'Widgetshire Combined Authority', kind: 'combined-authority', role: 'lead' } as const;
const lep = { name: 'Widgetshire LEP', kind: 'lep', role: 'joint' } as const;
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'firms and colleges at a workshop, carried by the combined authority and the partnership',
    subject: held({ bodies: [authority, lep], engagement: [workshop] }),
    options,
    expect: {
      outcome: 'passed',
      message: 'Business and public partners took part, and so did Widgetshire Combined Authority and Widgetshire LEP.',
    },
  },
  {
    name: 'a place with neither a combined authority nor a partnership',
    subject: held({
      bodies: [{ name: 'Widgetshire Council', kind: 'local-authority', role: 'lead' }],
      engagement: [{ ...workshop, groups: ['business'] }],
    }),
    options,
    expect: {
      outcome: 'passed',
      message:
        'Business and public partners took part; no combined authority or local enterprise partnership stands behind the strategy.',
    },
  },
  {
    name: 'no firm took part, although the partnership led',
    subject: held({
      bodies: [authority, { ...lep, role: 'lead' }],
      engagement: [{ ...workshop, groups: ['education'] }],
    }),
    options,
    expect: {
      outcome: 'failed',
      severity: 'error',
      message: 'Some who were asked for had no part in making the strategy: business.',
    },
  },
  {
    name: 'firms were only invited',
    subject: held({ bodies: [authority, lep], engagement: [{ ...workshop, kind: 'invitation' }] }),
    options,
    expect: { outcome: 'failed', data: { missing: ['business'] } },
  },
  {
    name: 'firms will meet after the day of judgement',
    subject: held({ bodies: [authority, lep], engagement: [{ ...workshop, from: '2020-01-01' }] }),
    options,
    expect: { outcome: 'failed', data: { missing: ['business'] } },
  },
  {
    name: 'firms met on the day of judgement',
    subject: held({ bodies: [authority, lep], engagement: [{ ...workshop, from: '2019-12-31' }] }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'firms met in a time of which only the end is known',
    subject: held({
      bodies: [authority, lep],
      engagement: [{ name: 'Survey', kind: 'survey', until: '2018', groups: ['business'] }],
    }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'nobody took part but the bodies that carry it',
    subject: held({ bodies: [lep], engagement: [] }),
    options,
    expect: { outcome: 'failed', data: { missing: ['business', 'public partners'] } },
  },
  {
    name: 'a partnership that only holds the money and took no part',
    subject: held({ bodies: [authority, { ...lep, role: 'accountable' }], engagement: [workshop] }),
    options,
    expect: { outcome: 'failed', data: { missing: ['Widgetshire LEP'] } },
  },
  {
    name: 'a partnership that only holds the money and sat on the steering group',
    subject: held({
      bodies: [authority, { ...lep, role: 'accountable' }],
      engagement: [workshop, { kind: 'seat', from: '2018', groups: ['lep'] }],
    }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'a workshop of which it is not known who came',
    subject: held({ bodies: [authority], engagement: [{ name: 'Workshop', kind: 'event', from: '2018' }] }),
    options,
    expect: {
      outcome: 'cantTell',
      message: 'We do not know whether everyone asked for took part in making the strategy. Open: business.',
      settledBy: { at: ['/strategy/engagement/0/groups'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a workshop without a day',
    subject: held({ bodies: [authority], engagement: [{ name: 'Workshop', kind: 'event', groups: ['business'] }] }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/engagement/0/from'] } },
  },
  {
    name: 'words that no list knows',
    subject: held({
      bodies: [
        { name: 'The board', kind: 'quango' as 'other', role: 'lead' },
        { name: 'The club', kind: 'other', role: 'patron' as 'lead' },
      ],
      engagement: [
        { name: 'Workshop', kind: 'party' as 'event', from: '2018', groups: ['firms' as 'business', 'health'] },
      ],
    }),
    options,
    expect: {
      outcome: 'cantTell',
      data: { open: ['business', 'public partners'] },
      settledBy: { at: ['/strategy/engagement/0/groups', '/strategy/engagement/0/kind', '/strategy/bodies/0/kind'] },
    },
  },
  {
    name: 'a text that was read in part: the bodies behind a strategy are not read from it',
    subject: held({ textSeen: 'part', bodies: [authority], engagement: [workshop] }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'bodies that are known to be partial',
    subject: held({ bodies: [authority], engagement: [workshop], incomplete: ['/bodies'] }),
    options,
    expect: {
      outcome: 'cantTell',
      data: { open: ['other bodies behind the strategy'] },
      settledBy: { at: ['/strategy/bodies'] },
    },
  },
  {
    name: 'nothing is known',
    subject: held({}),
    options,
    expect: {
      outcome: 'cantTell',
      data: { open: ['business', 'public partners', 'other bodies behind the strategy'] },
      settledBy: { at: ['/strategy/engagement', '/strategy/bodies'] },
    },
  },
];
