import { test } from 'vitest';
import type { Member, OrganisationKind, Role, SeatStatus, Seniority } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import { industryCoChair } from '../../../../src/dialogue/rules/focus/industry-co-chair.js';
import { everyWay, holdsForSeats, selections } from '../../../council/completions.js';

interface Told {
  readonly role?: Role;
  readonly kind?: OrganisationKind;
  readonly seniority?: Seniority;
  readonly status?: SeatStatus;
}

const ROLES = ['chair', 'industry-co-chair', 'government-co-chair', 'member'] as const;
const KINDS = ['business', 'department', 'university'] as const;
const RANKS = ['minister', 'executive'] as const;

/** Ministers sit for departments. */
const makesSense = ({ kind, seniority }: Told): boolean =>
  seniority !== 'minister' || kind === undefined || kind === 'department';

const seats: readonly Told[] = everyWay<string | undefined>([
  [undefined, 'co-chair', ...ROLES],
  [undefined, ...KINDS],
  [undefined, ...RANKS],
  [undefined, 'vacant', 'to-be-confirmed'],
])
  .map(
    ([role, kind, seniority, status]) =>
      Object.fromEntries(
        Object.entries({ role, kind, seniority, status }).filter(([, word]) => word !== undefined),
      ) as Told,
  )
  .filter(makesSense);

const dialogue = (told: readonly Told[]): Dialogue => ({
  members: told.map(
    ({ kind, ...seat }, i): Member => ({
      ...seat,
      organisation: { name: `Organisation ${i}`, ...(kind === undefined ? {} : { kind }) },
    }),
  ),
});

/** "Co-chair" alone says a side where its holder is of one: the side of its holder. */
function sidesOf(kind: OrganisationKind | undefined, seniority: Seniority | undefined): readonly Role[] {
  if (kind === 'department' || seniority === 'minister') return ['government-co-chair'];
  return kind === 'business' ? ['industry-co-chair'] : ['government-co-chair', 'industry-co-chair'];
}

function completionsOf({ role, kind, seniority, status }: Told): readonly Told[] {
  return (kind === undefined ? KINDS : [kind])
    .flatMap((k) =>
      (seniority === undefined ? RANKS : [seniority]).flatMap((s) =>
        (role === undefined ? ROLES : role === 'co-chair' ? sidesOf(kind ?? k, s) : [role]).flatMap((r) =>
          (status === 'to-be-confirmed' ? (['filled', 'vacant'] as const) : [status ?? 'filled']).map((now) => ({
            role: r,
            kind: k,
            seniority: s,
            status: now,
          })),
        ),
      ),
    )
    .filter(makesSense);
}

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of [
    ...selections(seats, 1),
    ...selections(
      seats.filter((_, i) => i % 5 === 0),
      2,
    ),
  ]) {
    holdsForSeats(industryCoChair, dialogue, told, completionsOf, { complete: true });
  }
});
