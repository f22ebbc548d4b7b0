// A first rule takes six fields; testRule holds it to its worked cases.
import { assess, defineParameter, measured, ruleFor } from 'industrial-strategy/rules';
import { testRule } from 'industrial-strategy/testing';

const source = { source: 'our-charter', section: 'Meetings' };

/** @type {ReturnType<typeof ruleFor<import('industrial-strategy').Council>>} */
const councilRule = ruleFor();

const meetsOften = councilRule({
  id: 'charter/meets-often',
  title: 'The council meets often',
  sources: [source],
  parameters: {
    minPerYear: defineParameter({
      id: 'charter/meets-often/minPerYear',
      label: 'meetings a year, at least',
      unit: 'meetings',
      values: [{ value: 4, basis: 'source', source }],
    }),
  },
  messages: {
    passed: { often: 'It meets {n:time|times} a year.' },
    failed: { seldom: 'It meets {n:time|times} a year; the charter asks for {limit}.' },
    cantTell: { silent: 'How often it meets is not said.' },
  },
  evaluate(council, ctx) {
    const n = council.meetingsPerYear ?? { min: 0 };
    const stated = council.meetingsPerYear !== undefined;
    const open = stated ? [] : [/** @type {const} */ ({ at: '/meetingsPerYear', need: 'how often it meets' })];
    return ctx.verdict({
      limbs: [
        [
          ctx.holds('meetings a year', measured(n, { open }), '>=', 'minPerYear'),
          'seldom',
          { n, limit: ctx.p.minPerYear },
        ],
      ],
      passed: ['often', { n }],
      cantTell: ['silent', {}],
    });
  },
});

testRule(meetsOften, [
  { name: 'four a year', subject: { meetingsPerYear: 4 }, expect: { outcome: 'passed' } },
  { name: 'three a year', subject: { meetingsPerYear: 3 }, expect: { outcome: 'failed', messageId: 'seldom' } },
  { name: 'three or four', subject: { meetingsPerYear: { min: 3, max: 4 } }, expect: { outcome: 'cantTell' } },
  { name: 'not said', subject: {}, expect: { outcome: 'cantTell', settledBy: { at: ['/meetingsPerYear'] } } },
]);

const [finding] = assess({ name: 'Widget Council', meetingsPerYear: 2 }, [meetsOften], { asOf: '2016-03-01' }).findings;
console.log(finding?.message);
