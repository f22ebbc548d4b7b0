import { ask } from '../../src/core/ask.js';
import { tally } from '../../src/core/tally.js';
import { assess } from '../../src/rules/assess.js';
import { known, stated, unsettled } from '../../src/rules/claim.js';
import type { Assessment, RuleInfo } from '../../src/rules/finding.js';
import { countOf, shareOf } from '../../src/rules/observed.js';
import type { AssessOptions } from '../../src/rules/options.js';
import { defineParameter } from '../../src/rules/parameter.js';
import { remedy } from '../../src/rules/remedy.js';
import { type AboutRule, type AnyRule, ruleFor } from '../../src/rules/rule.js';
import { ifg2016 } from '../../src/sources/ifg-2016.js';

const BENCH_SIZE = ask('bench/size', 'the size of the bench of {of}');
const DOORS = ask('doors', 'the number of doors');
const OILED = ask('bench/oiled', 'whether the bench of {of} is oiled');

// A subject and rules of no domain that leave every kind of finding a report has to show.

export interface Workshop {
  readonly name?: string;
  readonly id?: string;
  readonly benches?: readonly { readonly owner: string; readonly large?: boolean; readonly oiled?: boolean }[];
  readonly doors?: number;
  readonly provenance?: Readonly<Record<string, { readonly confidence: 'recalled' | 'seen-in-source' }>>;
}

const ifg = ifg2016('Balancing representation', 'finding');

const about = (more: Partial<AboutRule>) => ({
  question: 'Is it so?',
  rationale: 'It matters.',
  answerable: ['council' as const],
  ifPassed: 'furtherReviewNeeded' as const,
  assumptions: ['Benches are alike.'],
  ...more,
});

const largeBenches = (workshop: Workshop) =>
  tally(
    (workshop.benches ?? []).map((bench, i) => ({
      among: true,
      is: bench.large,
      at: `/benches/${i}/large` as const,
      need: BENCH_SIZE({ of: bench.owner }),
    })),
  );

/** A note by a convention. */
export const doors = ruleFor<Workshop>()({
  id: 'workshop/doors',
  title: 'It has few doors',
  sources: [ifg2016('Balancing representation', 'quoted')],
  severity: 'note',
  ...about({ answerable: ['government', 'council'] }),
  parameters: {
    maxDoors: defineParameter({
      id: 'workshop/doors/maxDoors',
      label: 'doors that are still few',
      unit: 'doors',
      values: [{ value: 2, basis: 'convention', why: 'Two doors let the draught through.' }],
    }),
  },
  messages: {
    passed: { few: 'It has {n:door|doors}.' },
    failed: { many: 'It has {n:door|doors}; {limit} are few.' },
    cantTell: { unknown: 'Its doors are not counted.' },
  },
  evaluate(workshop, ctx) {
    if (workshop.doors === undefined) return ctx.cantTell(['unknown', {}], [{ at: '/doors', need: DOORS() }]);
    return ctx.verdict({
      limbs: [
        [ctx.holds('doors', workshop.doors, '<=', 'maxDoors'), 'many', { n: workshop.doors, limit: ctx.p.maxDoors }],
      ],
      passed: ['few', { n: workshop.doors }],
      cantTell: ['unknown', {}],
    });
  },
});

/** A warning by a convention, against each reference. */
export const weight = ruleFor<Workshop>()({
  id: 'workshop/weight',
  title: 'Large benches are no more than their weight',
  sources: [ifg, { source: 'own-book', section: 'Benches' }],
  ...about({ rationale: 'Large benches fill the room.' }),
  parameters: {
    over: defineParameter({
      id: 'workshop/weight/over',
      label: 'share of benches over share of the reference',
      unit: 'ratio',
      values: [{ value: 1.5, basis: 'convention', why: 'Half as much again is plain to see.' }],
    }),
    window: defineParameter({
      id: 'workshop/weight/windowMonths',
      label: 'months looked back',
      unit: 'months',
      values: [{ value: 24, basis: 'source', source: ifg }],
    }),
  },
  messages: {
    passed: { fair: 'Large benches are {share:percent}.' },
    failed: { over: 'Large benches are {share:percent}.' },
    cantTell: { open: 'Large benches are {share:percent}.', none: 'No reference was given.' },
  },
  evaluate(workshop, ctx) {
    const [first, ...rest] = ctx.references;
    if (first === undefined) return ctx.cantTell(['none', {}]);
    const judge = (reference: typeof first) => {
      const counted = largeBenches(workshop);
      const share = counted.share ?? 0;
      const part = reference.categories.find(({ id }) => id === 'large')?.weight ?? 1;
      const whole = reference.categories.reduce((sum, each) => sum + each.weight, 0);
      return ctx.verdict({
        key: reference.id,
        breakdown: [
          { category: 'large', seats: counted.part, referenceShare: part / whole, ratio: null },
          { category: 'small', seats: 0, referenceShare: 1 - part / whole, ratio: null },
        ],
        limbs: [
          [
            ctx.holds('large benches', shareOf(counted), '<=', 'over', {
              unit: 'share',
              scale: part / whole,
              reference: reference.id,
            }),
            'over',
            { share },
          ],
        ],
        passed: ['fair', { share }],
        cantTell: ['open', { share }],
      });
    };
    return [judge(first), ...rest.map(judge)];
  },
});

/** An error by a figure of the source, and a milder limb. */
export const oil = ruleFor<Workshop>()({
  id: 'workshop/oil',
  title: 'The benches are oiled',
  sources: [ifg],
  ...about({ answerable: ['industry'], rationale: 'Dry benches squeak.' }),
  parameters: {
    minShare: defineParameter({
      id: 'workshop/oil/minShare',
      label: 'share of benches that are oiled',
      unit: 'share',
      values: [{ value: '1/3', basis: 'derived', source: ifg }],
    }),
  },
  messages: {
    passed: { oiled: 'Oiled: {share:percent}.' },
    failed: { dry: ['error', 'Oiled: {share:percent}, below {limit:percent}.'] },
    cantTell: { open: 'Oiled: {share:percent}.' },
    inapplicable: { none: 'There is no bench.' },
  },
  evaluate(workshop, ctx) {
    const counted = tally(
      (workshop.benches ?? []).map((bench, i) => ({
        among: true,
        is: bench.oiled,
        at: `/benches/${i}/oiled` as const,
        need: OILED({ of: bench.owner }),
      })),
    );
    const share = counted.share ?? 0;
    return ctx.verdict({
      applies: [ctx.holds('benches', countOf({ ...counted, part: counted.whole, open: [] }), '>=', 1), 'none', {}],
      limbs: [
        [
          ctx.holds('oiled benches', shareOf(counted), '>=', 'minShare'),
          'dry',
          { share, limit: ctx.p.minShare },
          [remedy('oil', 'Oil {n:bench|benches}.', { n: 1 })],
        ],
      ],
      passed: ['oiled', { share }],
      cantTell: ['open', { share }],
    });
  },
});

/** Settled by a pass. */
const named = ruleFor<Workshop>()({
  id: 'workshop/named',
  title: 'It has a name',
  sources: [ifg],
  ...about({ ifPassed: 'satisfied', answerable: [] }),
  parameters: {},
  messages: {
    passed: { named: 'It is called {name}.' },
    failed: { nameless: 'It has no name.' },
    cantTell: { never: 'Never said.' },
  },
  evaluate(workshop, ctx) {
    return ctx.verdict({
      limbs: [[known(workshop.name !== undefined), 'nameless', {}]],
      passed: ['named', { name: workshop.name ?? '' }],
      cantTell: ['never', {}],
    });
  },
});

/** Open, with facts that are also those of other rules. */
export const sizes = ruleFor<Workshop>()({
  id: 'workshop/sizes',
  title: 'The sizes of its benches are known',
  sources: [ifg],
  ...about({}),
  parameters: {},
  messages: { passed: { known: 'Known.' }, failed: { odd: 'Odd.' }, cantTell: { open: 'Some sizes are not known.' } },
  evaluate(workshop, ctx) {
    const open = largeBenches(workshop).open;
    return ctx.verdict({
      limbs: [[open.length === 0 ? known(true) : unsettled(open), 'odd', {}]],
      passed: ['known', {}],
      cantTell: ['open', {}],
    });
  },
});

/** A failure while a worse one is open. */
export const swept = ruleFor<Workshop>()({
  id: 'workshop/swept',
  title: 'It is swept and aired',
  sources: [ifg],
  ...about({}),
  parameters: {},
  messages: {
    passed: { clean: 'Clean.' },
    failed: { locked: ['error', 'It is locked.'], dusty: ['warning', 'It is dusty.'] },
    cantTell: { open: 'Not known.' },
  },
  evaluate(_workshop, ctx) {
    return ctx.verdict({
      limbs: [
        [stated(undefined, '/locked', 'whether it is locked'), 'locked', {}],
        [known(false), 'dusty', {}],
      ],
      passed: ['clean', {}],
      cantTell: ['open', {}],
    });
  },
});

export const broken = ruleFor<Workshop>()({
  id: 'workshop/broken',
  title: 'It breaks',
  sources: [ifg],
  parameters: {},
  messages: { passed: { never: 'Never said.' } },
  evaluate() {
    throw new Error('out of glue');
  },
});

/** In an order that is not that of loudness. */
export const rules: readonly AnyRule<Workshop>[] = [doors, swept, weight, oil, named, sizes];

const source = { source: 'own-book', section: 'Counts' };

const references = [
  {
    id: 'by-size',
    attribute: 'sizeBand',
    basis: 'enterprises',
    date: '2010',
    source,
    categories: [
      { id: 'large', weight: 1 },
      { id: 'small', weight: 9 },
    ],
  },
  {
    id: 'by-jobs',
    attribute: 'sizeBand',
    basis: 'employment',
    date: '2016-01',
    source,
    categories: [
      { id: 'large', weight: 60 },
      { id: 'small', weight: 40 },
    ],
  },
] as const;

/** Three failures of three severities, one of them against one reference of two; one rule open; one passed. */
export const failing: Workshop = {
  name: 'Widget Works',
  doors: 3,
  benches: [
    { owner: 'Acme', large: true, oiled: false },
    { owner: 'Bolt & Daughters', oiled: false },
    { owner: 'Cogs', large: false, oiled: false },
    { owner: 'Nutworks', large: true, oiled: false },
  ],
  provenance: { 'benches/0/oiled': { confidence: 'recalled' } },
};

export function judged(
  workshop: Workshop,
  options: Partial<AssessOptions> = {},
  chosen: readonly AnyRule<Workshop>[] = rules,
): Assessment {
  return assess(workshop, chosen, { asOf: '2016-03-01', subjectType: 'workshop', references, ...options });
}

/** An assessment with what a rule's metadata says changed. */
export function withInfo(assessment: Assessment, ruleId: string, change: Partial<RuleInfo>): Assessment {
  const info = assessment.rules[ruleId];
  if (info === undefined) throw new Error(`no rule ${ruleId}`);
  return { ...assessment, rules: { ...assessment.rules, [ruleId]: { ...info, ...change } } };
}
