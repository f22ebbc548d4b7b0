import { expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.js';
import type { Finding } from '../../src/rules/finding.js';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';
import { alone } from '../alone.js';

// On every example of every rule: what a verdict does not rest on makes it no weaker, and turns it at no loss of a field.

type Path = readonly (string | number)[];

const rules = import.meta.glob<Readonly<Record<string, unknown>>>(['../../src/*/rules/**/*.ts', '!**/index.ts'], {
  eager: true,
});
const examples = import.meta.glob<{ readonly examples: readonly Example<never>[] }>('../*/rules/**/*.examples.ts', {
  eager: true,
});
const stem = (path: string): string =>
  /([^/]+)\/rules\/(.+?)(\.examples)?\.ts$/.exec(path)?.slice(1, 3).join('/') ?? path;

function* recordsIn(value: unknown, way: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const path = [...way, Array.isArray(value) ? Number(key) : key];
    if (key === 'provenance') continue;
    if (Array.isArray(value) && typeof inner === 'object' && inner !== null) yield path;
    yield* recordsIn(inner, path);
  }
}

function changed(value: unknown, [first, ...rest]: Path, change: (held: object) => unknown): unknown {
  if (first === undefined) return change(value as object);
  if (Array.isArray(value)) return value.map((one, i) => (i === first ? changed(one, rest, change) : one));
  const held = value as Record<string, unknown>;
  return { ...held, [first]: changed(held[first], rest, change) };
}

const touches = (place: string, at: string): boolean =>
  place === '' || place === at || place.startsWith(`${at}/`) || at.startsWith(`${place}/`);

const isRule = (one: unknown): one is AnyRule<never> => typeof one === 'object' && one !== null && 'evaluate' in one;

const recordAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((held, step) => (held as Record<string, unknown>)[step], value);
const without = (value: object, field: string): unknown =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));

const weak = (record: object): unknown => ({ ...record, provenance: { '': { confidence: 'recalled' } } });
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'provenance')
      .map(([key, held]) => [key, bare(held)]),
  );
};

/** Rules whose verdicts name the records that tell, and not each that lies outside the window or beside the question. */
const NAMES_LESS: readonly string[] = [
  'alignment/agreed',
  'alignment/collaboration',
  'alignment/evidence',
  'alignment/foundations',
  'alignment/grand-challenges',
  'alignment/national-trace',
  'alignment/specialised',
  'focus/agenda-not-dominated',
  'focus/challenge',
  'focus/challenges-government',
  'focus/co-chair-builds',
  'focus/co-chair-discourages-lobbying',
  'focus/co-chair-even-handed',
  'focus/co-chair-standing',
  'focus/decides',
  'focus/little-lobbying',
  'focus/new-issues',
  'focus/open-discussion',
  'focus/stage-appropriate',
  'focus/strategic-agenda',
  'outputs/cross-forum',
  'outputs/departments-attend',
  'outputs/issue-ownership',
  'portfolio/adds-up',
  'portfolio/boundaries',
  'portfolio/no-gaps',
  'portfolio/overlaps-managed',
  'process/broad-engagement',
  'process/early-engagement',
  'process/early-government',
  'process/expectations-clear',
  'process/funding-clarity',
  'process/leaders-early',
  'process/local-sign-off-time',
  'process/officials-visited',
  'process/stakeholders-told',
  'representation/attendance',
  'representation/continuity',
  'representation/dual-sponsor',
  'representation/emergent-voice',
  'representation/ministerial-attendance',
  'representation/principals-attend',
  'representation/sub-sector-coverage',
];
/** Without a mark a record is another, without a mark of its own a list is whole. */
const MARKS: readonly string[] = ['id', 'seat', 'incomplete'];

interface Judged {
  readonly rule: AnyRule<never>;
  readonly name: string;
  readonly subject: object;
  readonly judged: (document: unknown) => ReadonlyMap<string, Finding> | null;
}

function* judgedExamples(): Generator<Judged> {
  for (const [path, module] of Object.entries(rules)) {
    const file = Object.entries(examples).find(([at]) => stem(at) === stem(path))?.[1];
    for (const rule of Object.values(module).filter(isRule)) {
      for (const { name, subject, options } of file?.examples ?? []) {
        yield {
          rule,
          name,
          subject: { ...(bare(subject) as object), provenance: { '': { confidence: 'seen-in-source' } } },
          judged: (document) => {
            const { findings, errors } = assess(document as never, alone(rule), { asOf: '2016-03-01', ...options });
            return errors.length > 0 ? null : new Map(findings.map((one) => [one.fingerprint, one]));
          },
        };
      }
    }
  }
}

/** The records of an example with the decided findings that do not rest on them. */
function* besides({ subject, judged }: Judged): Generator<readonly [record: Path, decided: readonly Finding[]]> {
  const right = [...(judged(subject)?.values() ?? [])].filter(
    ({ outcome }) => outcome === 'passed' || outcome === 'failed',
  );
  for (const record of recordsIn(subject)) {
    const at = `/${record.join('/')}`;
    const decided = right.filter(({ related }) => !related.some((place) => touches(place, at)));
    if (decided.length > 0) yield [record, decided];
  }
}

test('a verdict is as sure as what it rests on, however little is known of the rest', { timeout: 120_000 }, () => {
  const weaker: unknown[] = [];
  let tried = 0;
  for (const example of judgedExamples()) {
    for (const [record, decided] of besides(example)) {
      const findings = example.judged(changed(example.subject, record, weak));
      for (const { fingerprint, confidence } of decided) {
        tried += 1;
        const now = findings?.get(fingerprint)?.confidence;
        if (now !== confidence) weaker.push([fingerprint, example.name, record.join('/'), now]);
      }
    }
  }
  expect(weaker).toEqual([]);
  expect(tried).toBeGreaterThan(500);
});

test('a field that is left out where a verdict does not rest leaves it as it is', { timeout: 120_000 }, () => {
  const turned: unknown[] = [];
  let tried = 0;
  for (const example of judgedExamples()) {
    if (NAMES_LESS.includes(example.rule.id)) continue;
    for (const [record, decided] of besides(example)) {
      for (const field of Object.keys(recordAt(example.subject, record) as object)) {
        if (MARKS.includes(field)) continue;
        const findings = example.judged(changed(example.subject, record, (one) => without(one, field)));
        for (const { fingerprint, outcome } of decided) {
          tried += 1;
          const now = findings?.get(fingerprint)?.outcome ?? outcome;
          if (now === 'cantTell') turned.push([fingerprint, example.name, record.join('/'), field]);
        }
      }
    }
  }
  expect(turned).toEqual([]);
  expect(tried).toBeGreaterThan(200);
});
