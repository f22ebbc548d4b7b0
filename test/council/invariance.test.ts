import fc from 'fast-check';
import {
  type Assessment,
  type AssessOptions,
  assessRepresentation,
  type Council,
  type Finding,
} from 'industrial-strategy';
import { businessPopulationReferences, councilSnapshots, sectorCouncilProfiles2016 } from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';
import { representationRules } from '../../src/council/representation.js';
import { deepFrozen } from '../reading.js';
import { reversed } from '../reversed.js';

const councils: readonly Council[] = [...councilSnapshots.map(({ council }) => council), ...sectorCouncilProfiles2016];
const references = businessPopulationReferences.filter((reference) =>
  /^(uk-2016-size-employment|uk-2016-size-enterprises|uk-2025-region-enterprises|creative-industries-2025|automotive-2025)/.test(
    reference.id,
  ),
);
const dayOf = ({ asAt }: Council): string => (typeof asAt === 'string' ? `${asAt}-12-28`.slice(0, 10) : '2016-03-31');
const optionsFor = (council: Council): AssessOptions => ({ asOf: dayOf(council), references });

/** What is said of a council as it stands: each is judged once, for all of the tests. */
const judged = new Map(councils.map((council) => [council, assessRepresentation(council, optionsFor(council))]));
const saidOf = (council: Council): Assessment => judged.get(council) as Assessment;

const copy = (council: Council): Council => JSON.parse(JSON.stringify(council)) as Council;

describe('the real councils', () => {
  test('every rule runs on every one of them', () => {
    for (const council of councils) {
      const { errors, counts } = saidOf(council);
      expect([council.name, errors]).toEqual([council.name, []]);
      expect(counts.passed + counts.failed + counts.cantTell + counts.inapplicable).toBe(representationRules.length);
    }
  });

  test('the same bytes whatever the order of keys, with the document left as it was', () => {
    for (const council of councils) {
      const bytes = JSON.stringify(assessRepresentation(deepFrozen(copy(council)), optionsFor(council)));
      const turned = reversed(copy(council)) as Council;
      expect(JSON.stringify(assessRepresentation(turned, optionsFor(council)))).toBe(bytes);
      expect(JSON.stringify(JSON.parse(bytes))).toBe(bytes);
    }
  });

  test('the same verdicts whatever the order of members', () => {
    const assess = (council: Council): Assessment => assessRepresentation(council, optionsFor(council));
    const verdicts = ({ findings }: Assessment): readonly (readonly [string, string, string])[] =>
      findings.map((f) => [f.fingerprint, f.outcome, f.messageId]);
    for (const council of councils) {
      if (council.members === undefined) continue;
      const turned = { ...council, members: [...council.members].reverse() };
      // Which body an attendance line is about is read from marks, never from places.
      expect([council.name, verdicts(assess(turned))]).toEqual([council.name, verdicts(saidOf(council))]);
    }
  });

  test('no number that JSON cannot hold', () => {
    const numbers = (value: unknown): readonly number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(numbers)
          : [];
    for (const council of councils) {
      const { findings } = saidOf(council);
      expect(numbers(findings).filter((n) => !Number.isFinite(n) || Object.is(n, -0))).toEqual([]);
    }
  });
});

/** A place in the document whose fact can be taken away, leaving it unknown. */
type Loss = (council: Record<string, unknown>, n: number) => void;
const memberOf = (council: Record<string, unknown>, n: number): Record<string, Record<string, unknown>> | undefined => {
  const members = council['members'] as readonly Record<string, Record<string, unknown>>[] | undefined;
  return members === undefined || members.length === 0 ? undefined : members[n % members.length];
};
const ofOrganisation =
  (key: string): Loss =>
  (council, n) => {
    delete memberOf(council, n)?.['organisation']?.[key];
  };
const losses: readonly Loss[] = [
  ofOrganisation('kind'),
  ofOrganisation('sizeBand'),
  ofOrganisation('employees'),
  ofOrganisation('region'),
  ofOrganisation('subSectors'),
  ofOrganisation('constituency'),
  (council, n) => {
    const member = memberOf(council, n);
    if (member?.['seniority'] !== undefined && (member['canCommit'] as unknown) === undefined)
      delete member['seniority'];
  },
  (council) => {
    delete council['transparency'];
  },
  (council) => {
    delete council['subGroups'];
  },
  (council) => {
    delete council['sponsors'];
  },
  (council) => {
    delete council['communications'];
  },
  (council, n) => {
    const meetings = council['meetings'] as readonly Record<string, unknown>[] | undefined;
    if (meetings !== undefined && meetings.length > 0) delete meetings[n % meetings.length]?.['attendance'];
  },
  (council) => {
    council['incomplete'] = [...((council['incomplete'] as readonly string[] | undefined) ?? []), '/members'];
  },
];

test('knowing less never makes a verdict another one: it stands or cannot be told', () => {
  const byFingerprint = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
    new Map(findings.map((finding) => [finding.fingerprint, finding]));
  let lost = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...councilSnapshots.map(({ council }) => council)),
      fc.array(fc.tuple(fc.constantFrom(...losses), fc.nat({ max: 60 })), { minLength: 1, maxLength: 12 }),
      (council, taken) => {
        const known = byFingerprint(saidOf(council).findings);
        const less = copy(council) as Record<string, unknown> & Council;
        for (const [loss, n] of taken) loss(less, n);
        for (const finding of assessRepresentation(less, optionsFor(council)).findings) {
          if (finding.outcome !== 'passed' && finding.outcome !== 'failed') {
            lost += finding.outcome === 'cantTell' ? 1 : 0;
            continue;
          }
          const before = known.get(finding.fingerprint);
          expect(
            before?.outcome,
            `${council.name}: ${finding.fingerprint} ${finding.message} | ${before?.message}`,
          ).toBe(finding.outcome);
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(lost).toBeGreaterThan(100);
});
