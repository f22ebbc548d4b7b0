import { expect, test } from 'vitest';
import type { Council, Member, OrganisationKind, Seniority } from '../../../src/council/model.js';
import { seniorIndustryMembers } from '../../../src/council/rules/senior-industry-members.js';
import { holdsForSeats, judged, remedyNumber, selections } from '../completions.js';

interface Told {
  readonly kind?: OrganisationKind;
  readonly seniority?: Seniority;
}

const KINDS = ['business', 'representative-body', 'department'] as const;
const RANKS = ['executive', 'senior-manager'] as const;
const seats: readonly Told[] = [undefined, ...KINDS].flatMap((kind) =>
  [undefined, ...RANKS].map((seniority) => ({
    ...(kind === undefined ? {} : { kind }),
    ...(seniority === undefined ? {} : { seniority }),
  })),
);

const council = (told: readonly Told[]): Council => ({
  members: told.map(
    ({ kind, seniority }, i): Member => ({
      role: 'member',
      organisation: { name: `Organisation ${i}`, ...(kind === undefined ? {} : { kind }) },
      ...(seniority === undefined ? {} : { seniority }),
    }),
  ),
});

const completionsOf = ({ kind, seniority }: Told): readonly Told[] =>
  (kind === undefined ? KINDS : [kind]).flatMap((k) =>
    (seniority === undefined ? RANKS : [seniority]).map((s) => ({ kind: k, seniority: s })),
  );

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of selections(seats, 3)) {
    holdsForSeats(seniorIndustryMembers, council, told, completionsOf, { complete: true });
  }
});

test('as many more deciders as the remedy says mend it, and one fewer does not', () => {
  const known = seats.filter(({ kind, seniority }) => kind !== undefined && seniority !== undefined);
  for (const told of selections(known, 4)) {
    const finding = judged(seniorIndustryMembers, council(told));
    if (finding.outcome !== 'failed') continue;
    const min = remedyNumber(finding, 'send-deciders') ?? 0;
    const raised = (n: number): Council => {
      let left = n;
      return council(
        told.map((seat) => {
          if (seat.kind === 'department' || seat.seniority === 'executive' || left === 0) return seat;
          left -= 1;
          return { ...seat, seniority: 'executive' };
        }),
      );
    };
    expect(judged(seniorIndustryMembers, raised(min)).outcome).toBe('passed');
    expect(judged(seniorIndustryMembers, raised(min - 1)).outcome).toBe('failed');
  }
});
