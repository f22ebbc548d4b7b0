import { test } from 'vitest';
import type { Member, OrganisationKind, Role } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import { coChairStanding } from '../../../../src/dialogue/rules/focus/co-chair-standing.js';
import { holdsForSeats, selections } from '../../../council/completions.js';

interface Told {
  readonly role?: Role;
  readonly kind?: OrganisationKind;
  readonly more?: Partial<Member>;
}

const seats: readonly Told[] = (
  [
    { role: 'industry-co-chair' },
    { role: 'industry-co-chair', kind: 'business' },
    { role: 'chair' },
    {},
    { kind: 'business' },
  ] as const
).flatMap((seat): readonly Told[] =>
  [
    {},
    { yearsInIndustry: 9 },
    { yearsInIndustry: 10 },
    { yearsInIndustry: { min: 9, max: 10 } },
    { attested: { standing: true } },
    { attested: { standing: false } },
  ].map((more) => ({ ...seat, more })),
);

const dialogue = (told: readonly Told[]): Dialogue => ({
  members: told.map(
    ({ role, kind, more }, i): Member => ({
      ...(role === undefined ? {} : { role }),
      organisation: { name: `Organisation ${i}`, ...(kind === undefined ? {} : { kind }) },
      ...more,
    }),
  ),
});

function completionsOf({ role, kind, more = {} }: Told): readonly Told[] {
  const roles: readonly Role[] = role === undefined ? ['industry-co-chair', 'chair', 'member'] : [role];
  const kinds: readonly OrganisationKind[] = kind === undefined ? ['business', 'department'] : [kind];
  const years = typeof more.yearsInIndustry === 'number' ? [more.yearsInIndustry] : [9, 10];
  // Few years decide nothing until somebody attests or denies experience and links.
  const attests = more.attested === undefined ? [{ standing: true }, { standing: false }] : [more.attested];
  return roles.flatMap((r) =>
    kinds.flatMap((k) =>
      years.flatMap((n) =>
        attests.map((attested) => ({ role: r, kind: k, more: { ...more, yearsInIndustry: n, attested } })),
      ),
    ),
  );
}

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of [...selections(seats, 1), ...selections(seats, 2)]) {
    holdsForSeats(coChairStanding, dialogue, told, completionsOf, { complete: true });
  }
});
