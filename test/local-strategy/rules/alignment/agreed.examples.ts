import type { Agreement } from '../../../../src/local-strategy/model/making.js';
import type { AlignmentSubject, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { LocalInstrument, NationalStrategy } from '../../../../src/national-strategy/model.js';
import type { Example } from '../../../../src/testing/index.js';

const national = (localInstrument?: LocalInstrument): NationalStrategy => ({
  id: 'widget-plan',
  ...(localInstrument === undefined ? {} : { localInstrument }),
});
const asked = national({ agreedWithGovernment: true });
const held = (strategy: LocalStrategy, against = asked): AlignmentSubject => ({
  strategy: { framework: 'widget-plan', ...strategy },
  national: against,
});
const by = (party: Agreement['party'], actual?: string, more: Partial<Agreement> = {}): Agreement => ({
  party,
  status: 'agreed',
  ...(actual === undefined ? {} : { date: { actual } }),
  ...more,
});
const authority = by('combined-authority', '2019-01-11');
const government = by('government', '2019-05-16');
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'the combined authority in January, government in May',
    subject: held({ agreements: [authority, government] }),
    options,
    expect: {
      outcome: 'passed',
      message: 'Both sides agreed: the place on 2019-01-11, and government on 2019-05-16.',
    },
  },
  {
    name: 'both on one day',
    subject: held({ agreements: [by('lep', '2019-05-16'), government] }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'months that do not meet, however coarse',
    subject: held({ agreements: [by('lep', '2019-04'), by('government', '2019-05')] }),
    options,
    expect: {
      outcome: 'passed',
      data: {
        local: { phrase: 'step/taken', data: { day: { first: '2019-04-01', last: '2019-04-30' } } },
        government: { phrase: 'step/taken', data: { day: { first: '2019-05-01', last: '2019-05-31' } } },
      },
    },
  },
  {
    name: 'one local body in time and another after government',
    subject: held({ agreements: [authority, government, by('lep', '2019-06-01')] }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'government refused',
    subject: held({ agreements: [authority, by('government', '2019-05-16', { status: 'refused' })] }),
    options,
    expect: {
      outcome: 'failed',
      severity: 'error',
      message: 'It was refused, and has not been agreed since, by government.',
    },
  },
  {
    name: 'a local body refused, in a text that was read in part',
    subject: held({
      textSeen: 'part',
      agreements: [authority, government, by('lep', undefined, { status: 'refused', name: 'Widgetshire LEP' })],
    }),
    options,
    expect: { outcome: 'failed', messageId: 'refused', data: { names: ['Widgetshire LEP'] } },
  },
  {
    name: 'refused, by a list that is known to be partial: it may have been agreed since',
    subject: held({
      agreements: [authority, by('government', '2019-02-01', { status: 'refused' })],
      incomplete: ['/agreements'],
    }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open' },
  },
  {
    name: 'government refused first and agreed later',
    subject: held({ agreements: [authority, by('government', '2019-02-01', { status: 'refused' }), government] }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'government agreed first and withdrew',
    subject: held({ agreements: [authority, government, by('government', '2019-06-01', { status: 'refused' })] }),
    options,
    expect: { outcome: 'failed', messageId: 'refused' },
  },
  {
    name: 'government refused and agreed, in an order that is not known',
    subject: held({ agreements: [authority, by('government', '2019', { status: 'refused' }), government] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/strategy/agreements/2/date/actual', '/strategy/agreements/1/date/actual'] },
    },
  },
  {
    name: 'government agreed before anyone local did',
    subject: held({ agreements: [by('lep', '2019-05-17'), government] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'inverted',
      severity: 'warning',
      message: 'The order is the other way round: government agreed on 2019-05-16, before the place did on 2019-05-17.',
    },
  },
  {
    name: 'dates too coarse to put in order',
    subject: held({ agreements: [by('lep', '2019-05'), government] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether the strategy is agreed locally and then with government, and refused by nobody. Agreed locally: in 2019-05. With government: on 2019-05-16.',
      settledBy: { at: ['/strategy/agreements/0/date/actual'] },
    },
  },
  {
    name: 'agreement without a day',
    subject: held({ agreements: [authority, by('government')] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategy/agreements/1/date/actual'] } },
  },
  {
    name: 'agreed locally and submitted',
    subject: held({ agreements: [authority, { party: 'government', status: 'submitted' }] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'pending',
      message: 'The strategy is not on record as agreed with government; we know of nobody who refused it.',
      settledBy: { at: ['/strategy/agreements'] },
    },
  },
  {
    name: 'agreed with government after the day of judgement',
    subject: held({ agreements: [authority, by('government', '2020-01-01')] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'pending' },
  },
  {
    name: 'the status says that government agreed, on a day that is not known: whether that came after is open',
    subject: held({ status: 'agreed', agreements: [authority] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether the strategy is agreed locally and then with government, and refused by nobody. Agreed locally: on 2019-01-11. With government: by 2019-12-31.',
      settledBy: { at: ['/strategy/agreements'] },
    },
  },
  {
    name: 'the status says what the list of agreements says as well',
    subject: held({ status: 'agreed', agreements: [authority, government] }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'approved locally, as its status says, and by government on a day that is known',
    subject: held({ status: 'approved-locally', agreements: [government] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategy/agreements'] } },
  },
  {
    name: 'a draft: whether anyone agreed is not known',
    subject: held({ status: 'draft' }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether the strategy is agreed locally and then with government, and refused by nobody. Agreed locally: we do not know. With government: we do not know.',
    },
  },
  {
    name: 'agreed only to shared priorities, and nowhere locally',
    subject: held({ agreements: [by('government', '2019', { of: 'shared-priorities' })] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'pending', data: { by: ['locally', 'with government'] } },
  },
  {
    name: 'agreed by government alone, as far as a whole list says',
    subject: held({ agreements: [government] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'pending', data: { by: ['locally'] } },
  },
  {
    name: 'both agreed: who agreed is not read from the text, of which only a part was seen',
    subject: held({ textSeen: 'part', agreements: [authority, government] }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'both agreed, by a list that is known to be partial: someone else may have refused',
    subject: held({ agreements: [authority, government], incomplete: ['/agreements'] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategy/agreements'] } },
  },
  {
    name: 'words that no list knows',
    subject: held({
      agreements: [
        authority,
        by('government', '2019-05-16', { status: 'blessed' as 'agreed' }),
        by('minister' as 'government', '2019-05-17', { of: 'essence' as 'whole' }),
      ],
    }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open' },
  },
  {
    name: 'nothing is known of agreement',
    subject: held({}),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategy/agreements'] } },
  },
  {
    name: 'a framework of which it is not known whether it has the step',
    subject: held({ agreements: [authority, government] }, national()),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'step',
      message: 'We do not know whether government agrees to the whole of such strategies.',
      settledBy: { at: ['/national/localInstrument/agreedWithGovernment'], toPass: 1 },
    },
  },
  {
    name: 'a strategy that does not say what it was written for',
    subject: { strategy: { agreements: [authority, government] }, national: asked },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'framework',
      message: 'We do not know whether the strategy was written for this national strategy.',
      settledBy: { at: ['/strategy/framework'] },
    },
  },
  {
    name: 'a framework without such a step',
    subject: held({ agreements: [] }, national({ agreedWithGovernment: false })),
    options,
    expect: { outcome: 'inapplicable', message: 'Government does not agree to the whole of such strategies.' },
  },
  {
    name: 'a framework in which government agrees to shared priorities only',
    subject: held({ agreements: [] }, national({ agreedWithGovernment: false, agreedPart: 'a few shared priorities' })),
    options,
    expect: {
      outcome: 'inapplicable',
      message: 'Government does not agree to the whole of such strategies, only to a part: a few shared priorities.',
    },
  },
  {
    name: 'a strategy that was written for another framework',
    subject: held({ framework: 'bolt-plan', agreements: [government] }),
    options,
    expect: {
      outcome: 'inapplicable',
      message: 'The strategy was written for another national strategy, whose steps are not those of this one.',
    },
  },
];
