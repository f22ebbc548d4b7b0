import type { Council } from '../../../src/council/model.js';
import type { Reference } from '../../../src/rules/reference.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair, tradeBody } from '../seats.js';

const uk: Reference = {
  id: 'uk-firms',
  attribute: 'sizeBand',
  basis: 'enterprises',
  date: '2015',
  source: { source: 'bpe-2015', section: 'Table 4' },
  categories: [
    { id: 'none', weight: 80 },
    { id: 'micro', weight: 10 },
    { id: 'small', weight: 7 },
    { id: 'medium', weight: 2 },
    { id: 'large', weight: 1 },
  ],
};
const crafts: Reference = { ...uk, id: 'crafts-firms', sector: 'crafts' };
const craftsJobs: Reference = {
  ...crafts,
  id: 'crafts-jobs',
  basis: 'employment',
  categories: [
    { id: 'up-to-nine', covers: ['none', 'micro'], weight: 40 },
    { id: 'larger', covers: ['small', 'medium', 'large'], weight: 60 },
  ],
};
const mixed: Reference = {
  ...crafts,
  id: 'crafts-mixed',
  categories: [
    { id: 'none-to-small', covers: ['none', 'micro', 'small'], weight: 99 },
    { id: 'medium', weight: 0.5 },
    { id: 'large', weight: 0.5 },
  ],
};
const weights = (micro: number): Reference => ({
  ...craftsJobs,
  categories: [
    { id: 'micro', weight: micro },
    { id: 'large', weight: 100 - micro },
  ],
});
const big = firm('Acme', { sizeBand: 'large' });
const unheard: Council = {
  sector: 'crafts',
  members: [governmentCoChair, big, tradeBody('Crafts Guild')],
  subGroups: [],
};

export const examples: readonly Example<Council>[] = [
  {
    name: 'a potter who works alone has a seat',
    subject: {
      ...unheard,
      members: [big, { role: 'member', organisation: { name: 'Mia Clay', kind: 'self-employed' } }],
    },
    options: { references: [crafts] },
    expect: {
      outcome: 'passed',
      messageId: 'heard',
      message:
        'Micro firms and sole traders, 90% of its own sector (crafts) by number of firms, 2015, have a seat or a place on a sub-group: Mia Clay.',
      key: 'crafts-firms',
    },
  },
  {
    name: 'a firm of nine sits on a sub-group',
    subject: {
      ...unheard,
      subGroups: [{ name: 'Skills', members: [firm('Small Kiln', { employees: 9 })] }],
    },
    options: { references: [crafts] },
    expect: { outcome: 'passed', data: { share: 0.9, names: ['the sub-group Skills'] } },
  },
  {
    name: 'a sub-group says that micro firms are among its members',
    subject: { ...unheard, subGroups: [{ name: 'Skills', includesMicro: true }] },
    options: { references: [crafts] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'exactly four in ten jobs, and nobody to speak of them: a body that does is no seat of theirs',
    subject: { ...unheard, members: [big, tradeBody('Small Crafts', { constituency: ['micro'] })] },
    options: { references: [craftsJobs] },
    expect: {
      outcome: 'failed',
      messageId: 'unheard',
      message:
        'Micro firms and sole traders, 40% of its own sector (crafts) by employment, 2015, have neither a seat nor a place on a sub-group.',
      severity: 'note',
    },
  },
  {
    name: 'just below four in ten jobs',
    subject: unheard,
    options: { references: [weights(39.9)] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'notMicro',
      message:
        'This is not an industry of micro firms: they and sole traders make up 39.9% of its own sector (crafts) by employment, 2015; the rule applies from 40%.',
    },
  },
  {
    name: 'just above four in ten jobs',
    subject: unheard,
    options: { references: [weights(40.1)] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'by firms and by jobs side by side: one finding each',
    subject: unheard,
    options: { references: [crafts, { ...weights(20), id: 'crafts-jobs' }] },
    expect: [
      { outcome: 'failed', key: 'crafts-firms' },
      { outcome: 'inapplicable', key: 'crafts-jobs' },
    ],
  },
  {
    name: 'exactly nine in ten by weights that do not add up to a round number',
    subject: unheard,
    options: {
      references: [
        {
          ...crafts,
          categories: [
            { id: 'none', weight: 0.7 },
            { id: 'micro', weight: 0.2 },
            { id: 'small', weight: 0.1 },
          ],
        },
      ],
    },
    expect: { outcome: 'failed' },
  },
  {
    name: 'firms of unknown size, and a sub-group of which only the name is known',
    subject: { sector: 'crafts', members: [big, firm('Kiln & Co')], subGroups: [{ name: 'Skills' }] },
    options: { references: [crafts] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether micro firms and sole traders, 90% of its own sector (crafts) by number of firms, 2015, have a seat or a place on a sub-group.',
      settledBy: {
        at: ['/members/1/organisation/sizeBand', '/subGroups/0/includesMicro'],
        toPass: 1,
        toFail: 2,
      },
    },
  },
  {
    name: 'five people, but whether a firm or a body is not known',
    subject: { ...unheard, members: [{ role: 'member', organisation: { name: 'Clay House', employees: 5 } }] },
    options: { references: [crafts] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/0/organisation/kind'] } },
  },
  {
    name: 'nothing known of sub-groups',
    subject: { sector: 'crafts', members: [big] },
    options: { references: [crafts] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/subGroups'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a reference that lumps micro and small firms together',
    subject: unheard,
    options: { references: [mixed] },
    expect: {
      outcome: 'cantTell',
      messageId: 'mixed',
      message:
        'The reference puts micro firms together with larger ones: they are 0–99% of its own sector (crafts) by number of firms, 2015, which leaves open whether that is at least 90%.',
      settledBy: null,
    },
  },
  {
    name: 'the whole economy says nothing of the industry’s own firms',
    subject: unheard,
    options: { references: [uk] },
    expect: {
      outcome: 'cantTell',
      messageId: 'wholeEconomy',
      message:
        'We do not know how much of this council’s own industry consists of micro firms: the reference covers the whole economy by number of firms, 2015.',
      settledBy: null,
    },
  },
  {
    name: 'by turnover',
    subject: unheard,
    options: { references: [{ ...crafts, basis: 'turnover' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noLimit',
      message:
        'No limit is set for a share of micro firms counted by turnover or value added, as in its own sector (crafts) by turnover, 2015.',
    },
  },
  {
    name: 'by number of employers, who have the same limit as firms',
    subject: unheard,
    options: { references: [{ ...crafts, basis: 'employers' }] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'another industry’s reference',
    subject: { ...unheard, sector: 'aerospace' },
    options: { references: [crafts] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'otherSector',
      message: 'The reference crafts-firms is about another industry (crafts) than this council’s.',
    },
  },
  {
    name: 'an industry that is nearly the reference’s is another, and the word that may be meant is named',
    subject: { ...unheard, sector: 'craft' },
    options: { references: [crafts] },
    expect: {
      outcome: 'inapplicable',
      message:
        'The reference crafts-firms is about another industry (crafts) than this council’s (did you mean “crafts”?).',
    },
  },
  {
    name: 'the reference’s industry in other letters',
    subject: { ...unheard, sector: 'CRAFTS' },
    options: { references: [crafts] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'the council does not say which its industry is',
    subject: { members: unheard.members ?? [], subGroups: [] },
    options: { references: [crafts] },
    expect: {
      outcome: 'cantTell',
      messageId: 'sectorNotSaid',
      message:
        'We do not know whether the reference crafts-firms fits: it is about one industry (crafts), and the council does not say which its own is.',
      settledBy: { at: ['/sector'], toPass: null },
    },
  },
  {
    name: 'no reference by size',
    subject: unheard,
    expect: {
      outcome: 'cantTell',
      messageId: 'noReference',
      message: 'No reference by size was given, so we do not know how much of the industry consists of micro firms.',
      settledBy: null,
    },
  },
];
