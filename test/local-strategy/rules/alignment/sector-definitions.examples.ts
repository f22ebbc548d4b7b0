import type { AlignmentSubject, LocalSector } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const vehicles: LocalSector = { id: 'vehicles', name: 'Vehicles', sic: ['29', '30'] };
const food: LocalSector = { id: 'food', name: 'Food', definition: 'Farms, kitchens and everything between.' };
const digital: LocalSector = { id: 'digital', name: 'Digital', undefinedInText: true, sic: [] };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'one by SIC codes, one in words',
    subject: held({ sectors: [vehicles, food] }),
    options,
    expect: { outcome: 'passed', message: 'Each of 2 named sectors is defined.', severity: null },
  },
  {
    name: 'one is named and not defined',
    subject: held({ sectors: [vehicles, food, digital] }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'undefined',
      message: 'Of 3 named sectors, 1 without a definition: Digital.',
      severity: null,
    },
  },
  {
    name: 'one is not defined, and the list is partial',
    subject: held({ textSeen: 'part', sectors: [digital] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'others', settledBy: { at: ['/strategy/sectors'] } },
  },
  {
    name: 'that no SIC class fits does not say that there is no definition',
    subject: held({ sectors: [vehicles, { id: 'clean', name: 'Clean growth', sic: [] }] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether each named sector is defined. Open: Clean growth.',
      settledBy: { at: ['/strategy/sectors/1/definition'] },
    },
  },
  {
    name: 'the text does not define it, and whether codes do is not known',
    subject: held({ sectors: [{ id: 'space', name: 'Space', undefinedInText: true }] }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/sectors/0/sic'] } },
  },
  {
    name: 'two of which nothing is known, in words and by codes',
    subject: held({ sectors: [vehicles, { name: 'Space' }, { name: 'Ports' }] }),
    options,
    expect: {
      outcome: 'cantTell',
      data: { open: ['Space', 'Ports'] },
      settledBy: {
        at: [
          '/strategy/sectors/1/definition',
          '/strategy/sectors/1/sic',
          '/strategy/sectors/2/definition',
          '/strategy/sectors/2/sic',
        ],
      },
    },
  },
  {
    name: 'those seen are defined, in a text that was read in part',
    subject: held({ textSeen: 'part', sectors: [vehicles] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message: 'The sectors that we know are defined, but there may be others.',
      settledBy: { at: ['/strategy/sectors'] },
    },
  },
  {
    name: 'its sectors are not known',
    subject: held({}),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which sectors the strategy names, nor whether they are defined.',
    },
  },
  {
    name: 'laid out by places, without a sector',
    subject: held({ sectors: [] }),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'The strategy names no sectors.' },
  },
];
