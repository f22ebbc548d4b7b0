import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { creativeIndustriesCouncil2013 as council } from '../../src/data/index.js';
import { run } from './run.js';

describe('seats', () => {
  test('by region: London 12 of the firms’ 15, where 5 would be fair', async () => {
    const { code, out } = await run(['seats', 'c', '--by', 'region'], { c: council });
    expect(code).toBe(0);
    expect(out).toMatch(/^ {3}London +12 {2}fair 5 +█████│███████$/m);
    expect(out).toContain('In all: 15');
    expect((await run(['seats', 'c', '--by', 'region', '--ascii'], { c: council })).out).toMatch(/#####\|#######$/m);
  });

  test('by size, as rows: what is not known is a range', async () => {
    const { out } = await run(['seats', 'c', '--format', 'csv'], { c: council });
    const { data } = Papa.parse<Readonly<Record<string, string>>>(out, { header: true, skipEmptyLines: true });
    expect(data.find(({ category }) => category === 'large')).toMatchObject({
      seatsLeast: '10',
      seatsMost: '14',
      fairLeast: '6',
    });
  });

  test('as a drawing of its own, with a title, whatever stands in a name', async () => {
    const { out } = await run(['seats', 'c', '--by', 'region', '--format', 'svg'], { c: council });
    expect(out).toMatch(/^<svg xmlns=[^>]+role="img"/);
    expect(out).toContain('<title>Seats by region: 15 in all</title>');
    expect(out).toContain('12, fair 5');
    expect(out).not.toMatch(/<script|<image|href/);
  });

  test('a table of members; what is no attribute or reference', async () => {
    const table = { 'm.csv': 'Name,Organisation,Role\nAnn,Acme Ltd,Chair' };
    expect((await run(['seats', 'm.csv', '--as-of', '2024-01-01'], table)).out).toContain('In all: at least 1');
    expect((await run(['seats', 'c', '--by', 'age'], { c: council })).err).toContain('--by is "age"');
    expect((await run(['seats', 'c', '--reference', 'no'], { c: council })).err).toContain(
      'There is no reference "no"',
    );
    expect((await run(['seats'])).err).toContain('seats needs one council');
  });
});
