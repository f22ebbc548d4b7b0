import type { AuthorityMembership, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio, RegisteredAuthority } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2019-07-19' };

const area = (
  name: string,
  authorities: readonly (string | AuthorityMembership)[],
  more: Partial<LocalStrategy> = {},
): LocalStrategy => ({
  id: name.toLowerCase(),
  name,
  authorities: authorities.map((one) => (typeof one === 'string' ? { authority: one } : one)),
  ...more,
});
const of = (
  strategies: readonly LocalStrategy[],
  register: readonly (string | RegisteredAuthority)[] | undefined,
  more: Partial<Portfolio> = {},
): Portfolio => ({
  national: {},
  strategies,
  complete: true,
  ...(register === undefined
    ? {}
    : { register: register.map((one) => (typeof one === 'string' ? { authority: one } : one)) }),
  ...more,
});

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'each of the register is in one',
    subject: of([area('Arden', ['weld', 'holt']), area('Dale', ['mere'])], ['weld', 'holt', 'mere']),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'one',
      message: 'Each of 3 authorities of the register is in exactly one strategy.',
    },
  },
  {
    name: 'one is in two',
    subject: of([area('Arden', ['weld', 'holt']), area('Dale', ['mere', 'holt'])], ['weld', 'holt', 'mere']),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'two',
      severity: 'warning',
      message: 'Not every place is in exactly one strategy. In two: holt (Arden, Dale). In none: none.',
    },
  },
  {
    name: 'one is in two and one in none',
    subject: of([area('Arden', ['weld', 'holt']), area('Dale', ['holt'])], ['weld', 'holt', 'mere']),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'two',
      message: 'Not every place is in exactly one strategy. In two: holt (Arden, Dale). In none: mere.',
    },
  },
  {
    name: 'one is in none',
    subject: of([area('Arden', ['weld'])], ['weld', { authority: 'mere', name: 'Mere Council' }]),
    options,
    expect: { outcome: 'failed', messageId: 'none', message: 'Some places are in no strategy: Mere Council.' },
  },
  {
    name: 'one that is in two fails without a register, and whoever else there may be',
    subject: of([area('Arden', ['holt']), area('Dale', ['holt'])], undefined, { complete: false }),
    options,
    expect: { outcome: 'failed', messageId: 'two' },
  },
  {
    name: 'said by one of them, and the list of the other may lack it',
    subject: of(
      [
        area('Arden', [{ authority: 'holt', alsoIn: [{ area: 'Dale' }] }]),
        area('Dale', ['mere'], { incomplete: ['/authorities'] }),
      ],
      ['holt', 'mere'],
    ),
    options,
    expect: { outcome: 'failed', messageId: 'two', data: { two: ['holt (Arden, Dale)'] } },
  },
  {
    name: 'said by one of them alone: the list of the other is whole and has it not',
    subject: of(
      [area('Arden', [{ authority: 'holt', alsoIn: [{ area: 'Dale' }] }]), area('Dale', ['mere'])],
      ['holt', 'mere'],
    ),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/strategies/0/authorities/0/alsoIn/0'] },
    },
  },
  {
    name: 'another area that has no strategy is none of two strategies',
    subject: of([area('Arden', [{ authority: 'holt', alsoIn: [{ area: 'The Marches' }] }])], ['holt']),
    options,
    expect: { outcome: 'passed', messageId: 'one' },
  },
  {
    name: 'it had left one by then: its last day there was the day before',
    subject: of([area('Arden', [{ authority: 'holt', until: '2019-07-18' }]), area('Dale', ['holt'])], ['holt']),
    options,
    expect: { outcome: 'passed', messageId: 'one' },
  },
  {
    name: 'its last day in one is the day itself',
    subject: of([area('Arden', [{ authority: 'holt', until: '2019-07-19' }]), area('Dale', ['holt'])], ['holt']),
    options,
    expect: { outcome: 'failed', messageId: 'two' },
  },
  {
    name: 'a member whose land lies outside is not in the area',
    subject: of([area('Arden', [{ authority: 'holt', outside: true }]), area('Dale', ['holt'])], ['holt']),
    options,
    expect: { outcome: 'passed', messageId: 'one' },
  },
  {
    name: 'a county with its districts in one area: its land is theirs',
    subject: of(
      [
        area('Arden', [
          { authority: 'wessex', tier: 'upper' },
          { authority: 'holt', tier: 'lower', partOf: 'wessex' },
        ]),
      ],
      ['wessex', 'holt'],
    ),
    options,
    expect: { outcome: 'passed', messageId: 'one' },
  },
  {
    name: 'a county that is in part in each of two areas, with the districts that are listed',
    subject: of(
      [
        area('Arden', [
          { authority: 'wessex', tier: 'upper', part: true },
          { authority: 'holt', tier: 'lower', partOf: 'wessex' },
        ]),
        area('Dale', [
          { authority: 'wessex', tier: 'upper', part: true },
          { authority: 'mere', tier: 'lower', partOf: 'wessex' },
        ]),
      ],
      ['wessex', 'holt', 'mere'],
    ),
    options,
    expect: { outcome: 'passed', messageId: 'one' },
  },
  {
    name: 'a county here with all its land, and a district of it there',
    subject: of(
      [
        area('Arden', [{ authority: 'wessex', tier: 'upper' }]),
        area('Dale', [{ authority: 'mere', name: 'Mere', tier: 'lower' }]),
      ],
      [{ authority: 'wessex' }, { authority: 'mere', partOf: 'wessex' }],
    ),
    options,
    expect: { outcome: 'failed', messageId: 'two', data: { two: ['Mere (Arden, Dale)'] } },
  },
  {
    name: 'a county here and a district there, of which nobody says in which county it lies',
    subject: of(
      [
        area('Arden', [{ authority: 'wessex', name: 'Wessex', tier: 'upper' }]),
        area('Dale', [{ authority: 'mere', name: 'Mere', tier: 'lower' }]),
      ],
      ['wessex', 'mere'],
    ),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether each authority is in exactly one strategy. Open: Mere.',
      settledBy: { at: ['/strategies/1/authorities/0/partOf'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a county that no list names, with its districts in one area each',
    subject: of(
      [
        area('Arden', [{ authority: 'holt', tier: 'lower', partOf: 'wessex' }]),
        area('Dale', [{ authority: 'mere', tier: 'lower', partOf: 'wessex' }]),
      ],
      [{ authority: 'wessex', tier: 'upper' }, 'holt', 'mere'],
    ),
    options,
    expect: { outcome: 'passed', messageId: 'one' },
  },
  {
    name: 'listed under the authority that took its place',
    subject: of(
      [area('Arden', [{ authority: 'new-mere', tier: 'single' }])],
      [
        { authority: 'old-mere', tier: 'lower', partOf: 'new-mere', until: '2020-03-31' },
        { authority: 'new-mere', tier: 'single', from: '2020-04-01' },
      ],
    ),
    options,
    expect: { outcome: 'passed', messageId: 'one', data: { n: 1 } },
  },
  {
    name: 'under its own name here, and under the authority that took its place there',
    subject: of(
      [
        area('Arden', [{ authority: 'old-mere', name: 'Old Mere', partOf: 'new-mere', until: '2020-03-31' }]),
        area('Dale', [{ authority: 'new-mere', tier: 'single' }]),
      ],
      ['old-mere'],
    ),
    options,
    expect: { outcome: 'failed', messageId: 'two', data: { two: ['Old Mere (Arden, Dale)'] } },
  },
  {
    name: 'a register of none',
    subject: of([area('Arden', ['weld'])], []),
    options,
    expect: { outcome: 'inapplicable', messageId: 'emptyRegister' },
  },
  {
    name: 'one that did not exist any more is in none, and need not be',
    subject: of([area('Arden', ['weld'])], ['weld', { authority: 'old-mere', until: '2019-03-31' }]),
    options,
    expect: { outcome: 'passed', messageId: 'one' },
  },
  {
    name: 'with part of its land in each, it may be divided between them',
    subject: of(
      [area('Arden', [{ authority: 'holt', part: true }]), area('Dale', [{ authority: 'holt', part: true }])],
      ['holt'],
    ),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether each authority is in exactly one strategy. Open: holt.',
      settledBy: { at: ['/strategies/0/authorities/0/part', '/strategies/1/authorities/0/part'] },
    },
  },
  {
    name: 'when in 2019 it left one is not known',
    subject: of([area('Arden', [{ authority: 'holt', until: '2019' }]), area('Dale', ['holt'])], ['holt']),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/strategies/0/authorities/0'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a list that is known to be partial may have it',
    subject: of([area('Arden', ['weld'], { incomplete: ['/authorities'] })], ['weld', 'mere']),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategies/0/authorities'] } },
  },
  {
    name: 'each is in one as far as is known, and there may be other strategies',
    subject: of([area('Arden', ['weld'])], ['weld'], { complete: false }),
    options,
    expect: { outcome: 'cantTell', messageId: 'others', settledBy: { at: ['/strategies'] } },
  },
  {
    name: 'without a register nobody is known to be left out',
    subject: of([area('Arden', ['weld'])], undefined),
    options,
    expect: { outcome: 'cantTell', messageId: 'register', settledBy: { at: ['/register'] } },
  },
  {
    name: 'neither authorities nor strategies',
    subject: of([], []),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none' },
  },
  {
    name: 'an empty register: that each authority of it is in one strategy says nothing',
    subject: of([area('Arden', ['weld'])], []),
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'emptyRegister',
      message: 'No authority is on the register on that day, and none is in two strategies.',
    },
  },
  {
    name: 'an empty register, and an authority in two strategies all the same',
    subject: of([area('Arden', ['weld']), area('Dale', ['weld'])], []),
    options,
    expect: { outcome: 'failed', messageId: 'two' },
  },
];
