import type { Collaboration, LocalPriority, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { NationalStrategy } from '../../../src/national-strategy/model.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const plan: NationalStrategy = {
  id: 'plan',
  foundations: [{ id: 'ideas', asked: 'required' }],
  challenges: [{ id: 'clean-growth', name: 'Clean growth', asked: 'optional', missions: [] }],
  sectors: [
    { id: 'wind', name: 'Offshore wind', asked: 'optional' },
    { id: 'cars', name: 'Cars', asked: 'optional' },
  ],
  objectives: [],
};
const NOTHING = { foundations: [], challenges: [], missions: [], sectors: [], objectives: [] };

/** A strategy that claims clean growth, or not, and names sectors; everything about it is known. */
const place = (
  name: string,
  clean: boolean,
  sectors: readonly string[],
  more: Partial<LocalStrategy> = {},
): LocalStrategy => ({
  id: name.toLowerCase(),
  name,
  framework: 'plan',
  themes: [],
  priorities: [{ ...NOTHING, challenges: clean ? [{ id: 'clean-growth' }] : [] }],
  sectors: sectors.map((id) => ({ name: id, national: [{ id }] })),
  collaborations: [],
  ...more,
});
const of = (strategies: readonly LocalStrategy[], more: Partial<Portfolio> = {}): Portfolio => ({
  national: plan,
  strategies,
  complete: true,
  overlaps: [],
  ...more,
});
const withDale = (more: Partial<Collaboration> = {}): readonly Collaboration[] => [
  { with: ['dale'], agreed: true, ...more },
];
/** A chapter on clean growth that several carry. */
const chapter: LocalPriority = { ...NOTHING, shared: 'chapter/1', challenges: [{ id: 'clean-growth' }] };

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'two of three claim clean growth and name wind, and they work together',
    subject: of([
      place('Arden', true, ['wind'], { collaborations: withDale() }),
      place('Dale', true, ['wind']),
      place('Moor', false, []),
    ]),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'managed',
      message:
        'Overlaps are managed: claimed by more than 50% of areas, with work together on it: Clean growth and Offshore wind.',
    },
  },
  {
    name: 'declared by the document as a collaboration between them',
    subject: of([place('Arden', true, ['wind']), place('Dale', true, ['wind']), place('Moor', false, [])], {
      overlaps: [{ between: ['arden', 'dale'], kind: 'collaboration' }],
    }),
    options,
    expect: { outcome: 'passed', messageId: 'managed' },
  },
  {
    name: 'they do not work together',
    subject: of([place('Arden', true, ['wind']), place('Dale', true, ['wind']), place('Moor', false, [])]),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'unmanaged',
      severity: 'warning',
      message:
        'Overlaps are not managed: claimed by more than 50% of areas, with a sector in common and no work together: Clean growth and Offshore wind.',
    },
  },
  {
    name: 'a collaboration that is wished for is none',
    subject: of([
      place('Arden', true, ['wind'], { collaborations: withDale({ agreed: false }) }),
      place('Dale', true, ['wind']),
      place('Moor', false, []),
    ]),
    options,
    expect: { outcome: 'failed', messageId: 'unmanaged' },
  },
  {
    name: 'whether every area is asked to take up clean growth is not known',
    subject: of(
      [
        place('Arden', true, ['wind'], { collaborations: withDale() }),
        place('Dale', true, ['wind']),
        place('Moor', false, []),
        place('Weald', false, []),
        place('Fen', true, []),
      ],
      {
        national: {
          ...plan,
          challenges: [{ id: 'clean-growth', name: 'Clean growth', missions: [] }],
        },
      },
    ),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/national/challenges/0/asked'], toPass: 1 } },
  },
  {
    name: 'at the limit: two of four',
    subject: of([
      place('Arden', true, ['wind']),
      place('Dale', true, ['wind']),
      place('Moor', false, []),
      place('Weald', false, []),
    ]),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none' },
  },
  {
    name: 'most claim clean growth, but no two name one sector: there is nothing to work on together',
    subject: of([place('Arden', true, ['wind']), place('Dale', true, ['cars']), place('Moor', true, [])]),
    options,
    expect: { outcome: 'passed', messageId: 'managed', data: { names: ['Clean growth'] } },
  },
  {
    name: 'what every area is asked to take up is no overlap',
    subject: of(
      [place('Arden', true, []), place('Dale', true, [])].map((strategy) => ({
        ...strategy,
        sectors: [{ name: 'wind', national: [{ id: 'wind' }] }],
      })),
      {
        national: {
          ...plan,
          challenges: [{ id: 'clean-growth', name: 'Clean growth', asked: 'required', missions: [] }],
          sectors: [{ id: 'wind', name: 'Offshore wind', asked: 'required' }],
        },
      },
    ),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none' },
  },
  {
    name: 'three carry one chapter on clean growth and claim it through nothing else: it counts once among four',
    subject: of([
      place('Arden', false, [], { priorities: [chapter] }),
      place('Dale', false, [], { priorities: [chapter] }),
      place('Moor', false, [], { priorities: [chapter] }),
      place('Weald', false, []),
    ]),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none' },
  },
  {
    name: 'each claims it on its own account as well, and the chapter is work together on it',
    subject: of(
      ['Arden', 'Dale', 'Moor'].map((name) =>
        place(name, true, name === 'Moor' ? [] : ['wind'], {
          priorities: [chapter, { ...NOTHING, challenges: [{ id: 'clean-growth' }] }],
        }),
      ),
      { national: { ...plan, sectors: [{ id: 'wind', name: 'Offshore wind', asked: 'required' }] } },
    ),
    options,
    expect: { outcome: 'passed', messageId: 'managed', data: { names: ['Clean growth'] } },
  },
  {
    name: 'what one claims through a chapter, another claims besides, whose chapters are not all known',
    subject: of([
      place('Arden', false, [], { priorities: [chapter] }),
      place('Dale', true, [], { chapters: [], incomplete: ['/chapters'] }),
      place('Moor', false, []),
    ]),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategies/1/chapters'] } },
  },
  {
    name: 'two of three claim it, one of them through a chapter that the other surely does not carry',
    subject: of([
      place('Arden', false, ['wind'], { priorities: [chapter], chapters: [] }),
      place('Dale', true, ['wind'], { chapters: [] }),
      place('Moor', false, []),
    ]),
    options,
    expect: { outcome: 'failed', messageId: 'unmanaged' },
  },
  {
    name: 'a higher limit',
    subject: of([place('Arden', true, ['wind']), place('Dale', true, ['wind']), place('Moor', false, [])]),
    options: {
      ...options,
      parameters: { 'portfolio/overlaps-managed/maxShare': { value: '2/3', because: 'few areas' } },
    },
    expect: { outcome: 'inapplicable', messageId: 'none' },
  },
  {
    name: 'whether it is agreed is not known',
    subject: of([
      place('Arden', true, ['wind'], { collaborations: [{ with: ['dale'] }] }),
      place('Dale', true, ['wind']),
      place('Moor', false, []),
    ]),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether these are claimed by at most 50% of areas, or worked on together: Clean growth and Offshore wind.',
      settledBy: { at: ['/strategies/0/collaborations/0/agreed'] },
    },
  },
  {
    name: 'a strategy that was not seen may claim it as well',
    subject: of([
      place('Arden', true, ['wind']),
      { id: 'dale', name: 'Dale', framework: 'plan', textSeen: 'none', collaborations: [] },
    ]),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      data: { names: ['Clean growth', 'Offshore wind'] },
    },
  },
  {
    name: 'there may be others who claim nothing of the kind',
    subject: of([place('Arden', true, ['wind']), place('Dale', true, ['wind'])], { complete: false }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open' },
  },
  {
    name: 'which challenges the national strategy has is not known',
    subject: of([place('Arden', false, [])], { national: { id: 'plan', sectors: [] } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'elements',
      settledBy: { at: ['/national/challenges'] },
    },
  },
  {
    name: 'there are no strategies, so nothing that any of them could claim',
    subject: of([]),
    options,
    expect: { outcome: 'inapplicable', messageId: 'strategies', message: 'There are no strategies.' },
  },
];
