import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, monthsBefore } from '../../../src/core/when.js';
import { subGroupsReport } from '../../../src/council/rules/sub-groups-report.js';
import { assess } from '../../../src/rules/assess.js';
import { alone } from '../../alone.js';

const DAYS = Array.from({ length: 900 }, (_, i) => new Date(Date.UTC(2014, 0, 1 + i)).toISOString().slice(0, 10));

function outcomeOf(lastReported: string, asOf: string): string | undefined {
  const council = {
    subGroups: [{ name: 'Skills', remit: 'Skills', lead: 'Acme', reportsToCouncil: true, lastReported }],
  };
  return assess(council, alone(subGroupsReport), { asOf }).findings[0]?.outcome;
}

/** What each day that a date may be says; a day after the day of judgement says nothing. */
function byEachDay(lastReported: string, asOf: string): string {
  const { first = '', last = '' } = daysOf(lastReported);
  const days = DAYS.filter((day) => day >= first && day <= last);
  const said = new Set(
    days.map((day) => (day > asOf ? 'cantTell' : day >= monthsBefore(asOf, 12) ? 'passed' : 'failed')),
  );
  return said.size === 1 ? ([...said][0] ?? '') : 'cantTell';
}

test('sub-groups-report: within twelve months means from twelve months before to the day, for any coarse date', () => {
  const when = fc
    .tuple(fc.constantFrom(...DAYS), fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day.slice(0, length));
  const asOf = fc.constantFrom(...DAYS.filter((day) => day >= '2015-01-01' && day < '2016-01-01'));
  fc.assert(
    fc.property(when, asOf, (lastReported, day) => {
      expect(outcomeOf(lastReported, day)).toBe(byEachDay(lastReported, day));
    }),
    { numRuns: 3000 },
  );
});
