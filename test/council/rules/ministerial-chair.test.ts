import { test } from 'vitest';
import type { Council, Member, OrganisationKind, Role, SeatStatus, Seniority } from '../../../src/council/model.js';
import { ministerialChair } from '../../../src/council/rules/ministerial-chair.js';
import { everyWay, holdsForSeats, selections } from '../completions.js';

interface Told {
  readonly role?: Role;
  readonly kind?: OrganisationKind;
  readonly seniority?: Seniority;
  readonly status?: SeatStatus;
}

const ROLES = ['chair', 'industry-co-chair', 'government-co-chair', 'member', 'host'] as const;
const KINDS = ['business', 'department'] as const;
const RANKS = ['minister', 'executive'] as const;

/** A seat for a firm is not a minister's. */
const makesSense = ({ kind, seniority }: Told): boolean => kind !== 'business' || seniority !== 'minister';

const seats: readonly Told[] = everyWay<string | undefined>([
  [undefined, ...ROLES],
  [undefined, ...KINDS],
  [undefined, ...RANKS],
])
  .map(
    ([role, kind, seniority]) =>
      Object.fromEntries(Object.entries({ role, kind, seniority }).filter(([, word]) => word !== undefined)) as Told,
  )
  .filter(makesSense);
const unsure: Told = { role: 'government-co-chair', kind: 'department', status: 'to-be-confirmed' };
const vacant: Told = { role: 'government-co-chair', kind: 'department', status: 'vacant' };

const council = (told: readonly Told[]): Council => ({
  members: told.map(
    ({ kind, ...seat }, i): Member => ({
      ...seat,
      organisation: { name: `Organisation ${i}`, ...(kind === undefined ? {} : { kind }) },
    }),
  ),
});

function completionsOf({ role, kind, seniority, status }: Told): readonly Told[] {
  if (status === 'vacant') return [vacant];
  return (role === undefined ? ROLES : [role])
    .flatMap((r) =>
      (kind === undefined ? KINDS : [kind]).flatMap((k) =>
        (seniority === undefined ? RANKS : [seniority]).map((s) => ({ role: r, kind: k, seniority: s })),
      ),
    )
    .filter(makesSense);
}

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of selections([...seats, unsure, vacant], 2)) {
    holdsForSeats(ministerialChair, council, told, completionsOf, { complete: true });
  }
});
