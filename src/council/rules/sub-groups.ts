import { range, rangeOf, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { tally, type Unlisted } from '../../core/tally.js';
import { type Claim, either, known, stated, unsettled } from '../../rules/claim.js';
import { anyIn } from '../../rules/lists.js';
import { countOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ruleFor } from '../../rules/rule.js';
import type { Council, SubGroup } from '../model.js';
import { isSme, readSeat, type Seat, seatsIn, sits } from '../seats.js';
import { nameOfSubGroup, subGroupsOf } from '../sub-sector-voice.js';

/** Do sub-groups widen engagement, to small and medium firms above all? */
export const subGroups = /* @__PURE__ */ ruleFor<Council>()({
  id: 'representation/sub-groups',
  version: '1.0.0',
  title: 'Sub-groups widen engagement, to small and medium firms above all',
  sources: [{ source: 'ifg-2016', section: 'Balancing representation' }],
  severity: 'warning',
  meta: {
    rationale:
      'A council that can decide has no room for everyone. The source describes sub-groups as the way to draw in many more people, small and medium firms above all, who seldom get a seat.',
    standing: 'F',
    answerable: ['council'],
    ifPassed: 'furtherReviewNeeded',
    assumptions: [
      'One sub-group with one small or medium firm among its members is enough; how many people take part is not asked.',
      'Micro firms and self-employed practitioners count among small and medium firms.',
      'Where the document says whether such firms are among the members, that stands unless the members listed contradict it.',
    ],
  },
  parameters: {},
  messages: {
    passed: {
      widening:
        'The council has {n:sub-group|sub-groups}; small and medium firms are among the members of {withSmes:list}.',
    },
    failed: {
      none: 'The council has no sub-groups.',
      noSmes: 'Small and medium firms sit on none of the council’s {n:sub-group|sub-groups}.',
    },
    cantTell: {
      open: 'It is not known whether small and medium firms sit on any sub-group; open are {open:list}.',
      others: 'Small and medium firms sit on none of the sub-groups known, but there may be others.',
      noList: 'It is not known which sub-groups the council has, nor whether small and medium firms sit on them.',
    },
  },
  evaluate(council, ctx) {
    const groups = subGroupsOf(council);
    if (groups.unknown) return ctx.cantTell(['noList', {}], [{ at: '/subGroups', need: groups.list.need }]);
    const n = groups.count.value ?? { min: 0 };
    const withSmes: string[] = [];
    const open: string[] = [];
    const smes = anyIn(groups.list, (group, at, i) => {
      const name = nameOfSubGroup(group, i);
      const claim = smesOn(council, group, at, name, ctx.asOf, (seats, unlisted) =>
        ctx.holds(`small and medium firms on ${name}`, countOf(tally(seats, unlisted)), '>=', 1, { unit: 'seats' }),
      );
      if (claim.holds === true) withSmes.push(name);
      if (claim.holds === undefined) open.push(name);
      return claim;
    });
    return ctx.verdict({
      limbs: [
        [
          ctx.holds('sub-groups', groups.count, '>=', 1, { unit: 'sub-groups' }),
          'none',
          {},
          [
            remedy('set-one-up', 'Set up {n:sub-group|sub-groups} with small or medium firms among the members.', {
              n: 1,
            }),
          ],
        ],
        [
          smes,
          'noSmes',
          { n },
          [remedy('invite-smes', 'Invite {n:small or medium firm|small or medium firms} to a sub-group.', { n: 1 })],
        ],
      ],
      passed: ['widening', { n, withSmes }],
      cantTell: open.length > 0 ? ['open', { open }] : ['others', {}],
    });
  },
});

/** Are small or medium firms among the members of a sub-group, as it says itself or by its list? */
function smesOn(
  council: Council,
  group: SubGroup,
  at: Pointer,
  name: string,
  day: string,
  someOf: (seats: readonly ReturnType<typeof readSeat>[], unlisted: Unlisted | undefined) => Claim,
): Claim {
  const place = child(at, 'includesSmes');
  const need = `whether small or medium firms sit on ${name}`;
  const declared = stated(group.includesSmes, place, need);
  const seen: Claim[] = group.includesMicro === true ? [known(true, [child(at, 'includesMicro')])] : [];
  if (group.members !== undefined) {
    const seats = seatsIn(group.members, child(at, 'members'));
    const readings = seats.map((seat) => readSeat(seat, [sits(council, seat, day)], isSme(seat)));
    seen.push(someOf(readings, missingFrom(council, group, at, name, seats, day)));
  }
  if (seen.length === 0) return declared;
  const listed = either(...seen);
  if (declared.holds === undefined) return listed;
  if (listed.holds === undefined || listed.holds === declared.holds) return declared;
  return unsettled([{ at: place, need: `${need}, which the rest of the record contradicts` }]);
}

/** Members of a sub-group that its list may lack, by what is said of its completeness and its people. */
function missingFrom(
  council: Council,
  group: SubGroup,
  at: Pointer,
  name: string,
  seats: readonly Seat[],
  day: string,
): Unlisted | undefined {
  const list = child(at, 'members');
  const partial = group.incomplete?.includes('/members') === true || council.incomplete?.includes(list) === true;
  const people = group.people === undefined ? null : rangeOf(group.people);
  const listed = seats.filter((seat) => sits(council, seat, day).value !== false).length;
  const most = people === null ? Number.POSITIVE_INFINITY : upper(people) - listed;
  // A list that is said to be partial lacks someone even where the number of people would not tell.
  if (partial)
    return {
      count: range(0, most > 0 ? most : Number.POSITIVE_INFINITY),
      among: undefined,
      at: list,
      need: `the members of ${name}`,
    };
  if (people === null || most <= 0) return undefined;
  return { count: range(0, most), among: undefined, at: list, need: `the members of ${name}` };
}
