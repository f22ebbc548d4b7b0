import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/rules/finding.js';
import { assess, defineParameter, remedy, ruleFor, stated } from '../../src/rules/index.js';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';
import { type JsonSchema, shapeOfSchema, shapeOfType } from './shapes.js';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const schema = JSON.parse(readFileSync(file('dist/assessment.schema.json'), 'utf8')) as JsonSchema;
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
const faults = (assessment: unknown): readonly string[] => {
  validate(JSON.parse(JSON.stringify(assessment)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['../../src/*/rules/**/*.ts', '!**/index.ts'], {
  eager: true,
});
const cases = import.meta.glob<{ readonly examples: readonly Example<never>[] }>('../*/rules/**/*.examples.ts', {
  eager: true,
});

const isRule = (value: unknown): value is AnyRule<unknown> =>
  typeof value === 'object' && value !== null && 'evaluate' in value;

const judged = Object.entries(modules).flatMap(([path, module]) =>
  Object.values(module)
    .filter(isRule)
    .flatMap((rule) =>
      (cases[path.replace('../../src/', '../').replace(/\.ts$/, '.examples.ts')]?.examples ?? []).map(
        (example) =>
          [
            `${rule.id}: ${example.name}`,
            assess<unknown>(example.subject, [rule], { asOf: '2016-03-01', ...example.options }),
          ] as const,
      ),
    ),
);

const source = { source: 'widget-2016', section: 'Size' };

/** One rule of each outcome, and every option given. */
const everything = (): Assessment => {
  const parameters = {
    most: defineParameter({
      id: 'club/all/most',
      label: 'members at which it is too large',
      unit: 'members',
      values: [{ value: 35, from: '2010-01-01', basis: 'source', source }],
    }),
  };
  const rules = ['fails', 'passes', 'open', 'breaks'].map((name) =>
    ruleFor<{ readonly seats: number }>()({
      id: `club/${name}`,
      title: 'A rule',
      sources: [source],
      parameters: { most: { ...parameters.most, id: `club/${name}/most` } },
      messages: { passed: { yes: 'Yes.' }, failed: { no: ['error', '{n:seat|seats}'] }, cantTell: { open: 'Open.' } },
      evaluate(subject, ctx) {
        if (name === 'breaks') throw new Error('it is broken');
        const size = ctx.holds('members', name === 'passes' ? 3 : subject.seats, '<', 'most', { reference: 'towns' });
        const claim = name === 'open' ? stated(undefined, '/a~1b/0', 'whether it is so') : size;
        return ctx.verdict({
          limbs: [[claim, 'no', { n: { min: 3 } }, [remedy('free', 'Free {n:seat|seats}.', { n: 5 })]]],
          passed: ['yes', {}],
          cantTell: ['open', {}],
          key: 'k',
          breakdown: [{ category: 'large', ratio: null, seats: { min: 1, max: 2 }, words: ['a'] }],
        });
      },
    }),
  );
  return assess({ id: 'c', name: 'Club', seats: 40 }, rules, {
    asOf: '2016-03-01',
    references: [
      {
        id: 'towns',
        attribute: 'region',
        basis: 'employment',
        date: '2014',
        source,
        categories: [{ id: 'a', weight: 1 }],
      },
    ],
    profile: {
      id: 'p',
      title: 'P',
      source,
      parameters: { 'club/passes/most': [{ value: '1/3', basis: 'convention', why: 'So it is.' }] },
      quotas: [{ id: 'women', attribute: 'gender', category: 'female', of: 'members', share: { min: '1/3' }, source }],
    },
    parameters: { 'club/passes/most': { value: 20, because: 'It is a small town.' } },
    quotas: [
      { id: 'all', of: 'industry', count: { max: 3 }, coOpted: 'counted', from: '2015-01-01', title: 't', note: 'n' },
    ],
    waivers: [
      { fingerprint: 'club/fails#k', because: 'It is known.', until: '2016-12-31' },
      { fingerprint: 'club/open#k', because: 'It is known.' },
    ],
    subjectType: 'club',
  });
};

describe('the schema of an assessment', () => {
  test('has the shape of the type, so that neither changes alone', { timeout: 60_000 }, () => {
    expect(shapeOfSchema(schema)).toEqual(shapeOfType(file('src/rules/finding.ts'), 'Assessment'));
  });

  test('takes every kind of outcome and every option', () => {
    const assessment = everything();
    expect(assessment.counts).toEqual({ passed: 1, failed: 1, cantTell: 1, inapplicable: 0, untested: 1 });
    expect(faults(assessment)).toEqual([]);
  });

  test.each(judged)('takes %s', (_name, assessment) => {
    expect(faults(assessment)).toEqual([]);
  });

  test.each<[string, (draft: { findings: Record<string, unknown>[] } & Record<string, unknown>) => void]>([
    ['an unknown key', (draft) => Object.assign(draft, { digest: 'x' })],
    ['an unknown key of a finding', (draft) => Object.assign(draft['findings'][0] ?? {}, { ruleVersion: '1' })],
    ['a missing key', (draft) => delete draft['counts']],
    ['another format', (draft) => Object.assign(draft, { format: 2 })],
    ['a day that is none', (draft) => Object.assign(draft, { asOf: '2016' })],
    ['an outcome that is none', (draft) => Object.assign(draft['findings'][0] ?? {}, { outcome: 'incomplete' })],
    ['a pass with a severity', (draft) => Object.assign(draft['findings'][1] ?? {}, { severity: 'note' })],
    ['a failure without one', (draft) => Object.assign(draft['findings'][0] ?? {}, { severity: null })],
    ['a waived pass', (draft) => Object.assign(draft['findings'][1] ?? {}, { waiver: 'known' })],
    ['a place that is no pointer', (draft) => Object.assign(draft['findings'][0] ?? {}, { target: 'members/0' })],
    ['a number that JSON lost', (draft) => Object.assign(draft['findings'][0] ?? {}, { data: { n: null } })],
    ['half a rule', (draft) => Object.assign(draft['counts'] ?? {}, { failed: 0.5 })],
  ])('refuses %s', (_name, spoil) => {
    const draft = JSON.parse(JSON.stringify(everything()));
    spoil(draft);
    expect(faults(draft)).not.toEqual([]);
  });
});
