import type { Finding } from '../../src/rules/finding.js';
import { assess, defineParameter, ruleFor } from '../../src/rules/index.js';
import type { AnyRule, Ctx } from '../../src/rules/rule.js';
import { type Part, type Question, questions, type Subject } from './workload.js';

const source = { source: 'bench', section: 'Limits' };

const parameter = (id: string, { limit }: Part) =>
  defineParameter({ id, label: 'the limit', unit: 'points', values: [{ value: limit, basis: 'source', source }] });

interface Parameters {
  readonly limit: ReturnType<typeof parameter>;
  readonly other: ReturnType<typeof parameter>;
}

const messages = {
  passed: { within: '{value} is within {limit}.' },
  failed: { outside: '{value} is outside {limit}.', otherOutside: '{value} is outside {limit} as well.' },
  cantTell: { open: 'It is not known.' },
} as const;
type Context = Ctx<typeof messages, Parameters>;

function evaluateOne({ read, field, operator }: Part) {
  return (subject: Subject, ctx: Context) => {
    const value = read(subject);
    const said = { value, limit: ctx.p.limit };
    return ctx.verdict({
      limbs: [[ctx.holds(field, value, operator, 'limit'), 'outside', said]],
      passed: ['within', said],
      cantTell: ['open', {}],
    });
  };
}

function evaluateTwo(first: Part, second: Part) {
  return (subject: Subject, ctx: Context) => {
    const value = first.read(subject);
    const said = { value, limit: ctx.p.limit };
    const otherValue = second.read(subject);
    const otherSaid = { value: otherValue, limit: ctx.p.other };
    return ctx.verdict({
      limbs: [
        [ctx.holds(first.field, value, first.operator, 'limit'), 'outside', said],
        [ctx.holds(second.field, otherValue, second.operator, 'other'), 'otherOutside', otherSaid],
      ],
      passed: ['within', said],
      cantTell: ['open', {}],
    });
  };
}

function evaluateAgainst({ read, readLess, field, less, operator }: Part) {
  const name = `${field} less ${less}`;
  return (subject: Subject, ctx: Context) => {
    const value = read(subject) - (readLess?.(subject) ?? 0);
    const said = { value, limit: 0 };
    return ctx.verdict({
      limbs: [[ctx.holds(name, value, operator, 0, { unit: 'points' }), 'outside', said]],
      passed: ['within', said],
      cantTell: ['open', {}],
    });
  };
}

function ruleOf({ id, parts, kind }: Question): AnyRule<Subject> {
  const [first, second] = parts;
  if (first === undefined) throw new Error(`${id} asks nothing.`);
  return ruleFor<Subject>()({
    id,
    version: '1.0.0',
    title: 'A number is within its limits',
    question: 'Fast?',
    rationale: 'Speed.',
    sources: [source],
    answerable: ['council'],
    ifPassed: 'satisfied',
    assumptions: [],
    parameters: { limit: parameter(`${id}/limit`, first), other: parameter(`${id}/other`, second ?? first) },
    messages,
    evaluate:
      kind === 'field against field'
        ? evaluateAgainst(first)
        : second === undefined
          ? evaluateOne(first)
          : evaluateTwo(first, second),
  });
}

const rules = questions.map(ruleOf);

/** Every finding, text and all. */
export function judge(subject: Subject): readonly Finding[] {
  return assess(subject, rules, { asOf: '2016-03-01' }).findings;
}
