import fc from 'fast-check';
import { assessRepresentation, type Council } from 'industrial-strategy';
import { expect, test } from 'vitest';
import { firm, seatsOf } from '../seats.js';

const judge = (council: Council) =>
  assessRepresentation(council, { asOf: '2016-03-01' }).findings.find(
    (finding) => finding.ruleId === 'representation/trade-bodies-minority',
  );
const withFirms = (council: Council, n: number): Council => ({
  members: [...(council.members ?? []), ...Array.from({ length: n }, (_, i) => firm(`New firm ${i + 1}`))],
});

test('as many more firms as the remedy says mend it, and one fewer does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 12 }), (bodies, firms) => {
      const council: Council = { members: seatsOf({ bodies, firms }) };
      const finding = judge(council);
      fc.pre(finding?.outcome === 'failed');
      const n = Number(finding?.remedies[0]?.data['firms']);
      expect(judge(withFirms(council, n))?.outcome).toBe('passed');
      expect(judge(withFirms(council, n - 1))?.outcome).toBe('failed');
    }),
  );
});

test('with seats unknown the remedy is a range: the most surely mends it, fewer than the least cannot', () => {
  const council: Council = { members: seatsOf({ bodies: 6, unknown: 2 }) };
  const finding = judge(council);
  // Both may be firms, and 13 seats outnumber six bodies; or both bodies, and 17 outnumber eight.
  expect(finding?.remedies[0]?.data['firms']).toEqual({ min: 5, max: 9 });
  expect(judge(withFirms(council, 9))?.outcome).toBe('passed');
  expect(judge(withFirms(council, 8))?.outcome).not.toBe('passed');
  expect(judge(withFirms(council, 4))?.outcome).toBe('failed');
});
