import type { Portfolio } from '../../src/portfolio/model.js';
import { deepFrozen } from '../reading.js';

const origin = { source: 'the minutes', confidence: 'seen-in-source', note: 'page 3' } as const;

/** A portfolio that uses every field. */
export const fullPortfolio: Required<Portfolio> = deepFrozen({
  id: 'arc',
  name: 'The Arc',
  national: { id: 'uk-2017', foundations: [{ id: 'ideas' }], challenges: [] },
  strategies: [
    { id: 'oxfordshire', framework: 'uk-2017', family: 'arc', priorities: [{ foundations: [{ id: 'ideas' }] }] },
    { id: 'buckinghamshire', framework: 'uk-2013', priorities: [{ foundations: [{ id: 'science' }] }] },
    { id: 'swindon' },
  ],
  complete: false,
  crosswalks: [{ from: 'uk-2013', to: 'uk-2017', pairs: [] }],
  families: [
    {
      id: 'arc',
      name: 'Arc',
      members: ['oxfordshire', 'cambridge'],
      note: 'one chapter',
      provenance: { name: origin },
    },
  ],
  neighbours: [{ a: 'oxfordshire', b: 'buckinghamshire', provenance: { a: origin } }],
  overlaps: [
    {
      id: 'silverstone',
      between: ['buckinghamshire', 'oxfordshire'],
      kind: 'rival',
      elements: [{ kind: 'sector', id: 'automotive' }],
      on: 'the cluster',
      note: 'claimed by both',
      provenance: { kind: origin },
    },
  ],
  oversight: {
    body: 'Local growth unit',
    none: false,
    remit: 'guides places',
    noRemit: false,
    guidanceGiven: true,
    provenance: { remit: origin },
  },
  monitoring: {
    frame: 'Growth indicators',
    noFrame: false,
    tools: 'a yearly form',
    noTools: false,
    provenance: { tools: origin },
  },
  reviews: [
    {
      id: 'r1',
      strategy: 'oxfordshire',
      by: 'What Works Centre',
      form: 'peer panel',
      from: '2018-03',
      until: '2018-08',
      period: 'first round',
      note: 'two days',
      provenance: { form: origin },
    },
  ],
  register: [
    {
      authority: 'aylesbury-vale',
      name: 'Aylesbury Vale',
      codes: [{ scheme: 'ONS', code: 'E07000004', vintage: '2018' }],
      from: '1974-04-01',
      until: '2020-03-31',
      provenance: { until: origin },
    },
  ],
  incomplete: ['/reviews', '/strategies/0/priorities', '/register'],
  notes: ['Cambridge is missing'],
  provenance: { '': origin, 'strategies/0/name': origin },
});
