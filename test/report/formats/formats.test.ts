import fc from 'fast-check';
import Papa from 'papaparse';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { assessRepresentation, representationRules } from '../../../src/council/index.js';
import type { Council } from '../../../src/council/model.js';
import { FINDING_COLUMNS, findingRows, toEarl, toSarif } from '../../../src/report/index.js';
import { run } from '../../cli/run.js';

const rules = representationRules;
const council: Council = {
  name: 'Widget Council',
  members: Array.from({ length: 39 }, (_, i) => ({
    role: 'member' as const,
    organisation: { name: `Firm ${i}`, kind: 'business' as const },
  })),
  transparency: { minutes: false, membership: true, agendas: true },
};
const judge = (waivers: readonly { fingerprint: string; because: string }[] = []) =>
  assessRepresentation(council, { asOf: '2016-03-01', waivers });

describe('SARIF', () => {
  // That it is a log of SARIF 2.1.0 is the compiler's to say: the type is that of the standard.
  const log: Log = toSarif(judge(), { rules });
  const [own] = log.runs;

  test('failures by default, each with its rule, its place and what would mend it', () => {
    const failed = judge().findings.filter(({ outcome }) => outcome === 'failed');
    expect(failed.length).toBeGreaterThan(1);
    expect(own?.results?.map(({ ruleId }) => ruleId)).toEqual(failed.map(({ ruleId }) => ruleId));
    for (const result of own?.results ?? []) {
      expect(own?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      expect(result.kind).toBe('fail');
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName).toMatch(/^\//);
    }
    const size = own?.results?.find(({ ruleId }) => ruleId === 'representation/decisive-size');
    expect(size?.message.text).toMatch(/39 members.*Seat 5 members fewer/);
    const rule = own?.tool.driver.rules?.find(({ id }) => id === 'representation/decisive-size');
    expect(rule?.help?.text).toContain('Institute for Government');
  });

  test('the rest as pass, open and not applicable, of no level', () => {
    const all: Log = toSarif(judge(), { rules, all: true });
    const results = all.runs[0]?.results ?? [];
    expect(results).toHaveLength(judge().findings.length);
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['fail', 'pass', 'open', 'notApplicable']));
    for (const { kind, level } of results) expect(level === 'none').toBe(kind !== 'fail');
  });

  test('what is accepted is suppressed, with the reason', () => {
    const accepted: Log = toSarif(judge([{ fingerprint: 'representation/decisive-size', because: 'agreed' }]), {
      rules,
    });
    const size = accepted.runs[0]?.results?.find(({ ruleId }) => ruleId === 'representation/decisive-size');
    expect(size?.suppressions).toEqual([{ kind: 'external', justification: 'agreed' }]);
  });
});

describe('EARL', () => {
  test('an assertion a finding, with EARL’s own outcomes', () => {
    const { findings } = judge();
    const graph = toEarl(judge(), { rules })['@graph'];
    expect(graph.map((one) => one['earl:result']['earl:outcome']['@id'])).toEqual(
      findings.map(({ outcome }) => `earl:${outcome}`),
    );
    expect(graph.map((one) => one['earl:test']['dct:identifier'])).toEqual(
      findings.map(({ fingerprint }) => fingerprint),
    );
  });
});

describe('rows', () => {
  test('one a finding; a rule that is not handed in stands under its id', () => {
    const rows = findingRows([judge()], { rules: [] });
    expect(rows).toHaveLength(judge().findings.length);
    expect(Object.keys(rows[0] ?? {})).toEqual([...FINDING_COLUMNS]);
    expect(rows.find(({ rule }) => rule === 'representation/decisive-size')).toMatchObject({
      subject: 'Widget Council',
      outcome: 'failed',
      severity: 'warning',
      question: '',
    });
  });

  test('from the shell, whatever stands in a name: the cells come back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 12 }).filter((name) => name.trim() !== ''),
        async (name) => {
          const { out } = await run(['assess', 'c', '--as-of', '2016-03-01', '--no-reference', '--format', 'csv'], {
            c: { ...council, name },
          });
          const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(out, {
            header: true,
            skipEmptyLines: true,
          });
          expect(errors).toEqual([]);
          expect(data).toHaveLength(judge().findings.length);
          for (const row of data) expect(Object.keys(row)).toEqual([...FINDING_COLUMNS]);
          for (const { subject } of data) expect(subject).not.toMatch(/^[\s'"]*[=+@]/);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('SARIF and EARL from the shell are JSON; several files a list', async () => {
    const files = { a: council, b: { ...council, name: 'Other' } };
    const day = ['--as-of', '2016-03-01'] as const;
    const sarif = JSON.parse((await run(['assess', 'a', ...day, '--format', 'sarif'], files)).out);
    expect(sarif.version).toBe('2.1.0');
    const both = JSON.parse((await run(['assess', 'a', 'b', ...day, '--format', 'earl'], files)).out);
    expect(both).toHaveLength(2);
  });
});
