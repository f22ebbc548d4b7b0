import type { Quantity } from '../../core/known.js';
import { isPoint, range, upper } from '../../core/known.js';
import { tally } from '../../core/tally.js';
import { all } from '../../rules/claim.js';
import { measured, type Observed, wholeOf } from '../../rules/observed.js';
import { defineParameter } from '../../rules/parameter.js';
import { remedy } from '../../rules/remedy.js';
import { ruleFor } from '../../rules/rule.js';
import { bodiesOf, type CouncilBody, memberCount } from '../member-count.js';
import type { Council } from '../model.js';
import { readSeat, seatsIn, sits } from '../seats.js';

/** Is the council small enough to decide? */
export const decisiveSize = /* @__PURE__ */ ruleFor<Council>()({
  id: 'representation/decisive-size',
  version: '1.0.0',
  title: 'The council is small enough to decide',
  sources: [{ source: 'ifg-2016', section: 'Balancing representation' }],
  severity: 'warning',
  meta: {
    rationale:
      'A wide table brings every voice in and makes it hard to settle anything. The source reports that dialogues of 35 or more struggle to decide, and says as well that there is no optimum size.',
    standing: 'F',
    answerable: ['council'],
    ifPassed: 'furtherReviewNeeded',
    assumptions: [
      'Members are filled seats, government’s included; officials, observers and guests in the room are not counted.',
      'A council that names no bodies meets as one; where it names several, each decides by itself.',
      'Where the stated number of members and the list disagree, everything between the two is held open.',
      'A list that is known to be partial lacks as many members as the stated number says, and no more.',
    ],
  },
  parameters: {
    maxMembers: /* @__PURE__ */ defineParameter({
      id: 'representation/decisive-size/maxMembers',
      label: 'number of members from which a council struggles to decide',
      unit: 'members',
      values: [{ value: 35, basis: 'source', source: { source: 'ifg-2016', section: 'Balancing representation' } }],
    }),
  },
  messages: {
    passed: {
      few: '{who} has {members:member|members}; dialogues of {limit} or more struggle to decide.',
      fewOfSeats:
        '{who} has {members:member|members} for its {seats:seat|seats}; dialogues of {limit} or more struggle to decide.',
    },
    failed: {
      many: '{who} has {members:member|members}; dialogues of {limit} or more struggle to decide.',
      manyOfSeats:
        '{who} has {members:member|members} for its {seats:seat|seats}; dialogues of {limit} or more struggle to decide.',
    },
    cantTell: {
      open: '{who} has {members:member|members} as far as is known; whether that is fewer than {limit} is open.',
      unknown: '{who} has a number of members that is not known; dialogues of {limit} or more struggle to decide.',
      otherBodies: 'The council has other bodies that are not known, each of which decides by itself.',
    },
  },
  evaluate(council, ctx) {
    const limit = ctx.p.maxMembers;
    const judge = (body?: CouncilBody) => {
      const count = memberCount(council, ctx.asOf, body);
      const members = count.value ?? { min: 0 };
      const seats = seatsToFill(council, ctx.asOf, body);
      const who = body?.name ?? 'The council';
      const said = { who, members, limit };
      const most = Math.ceil(limit) - 1;
      const fewer = range(members.min - most, upper(members) - most);
      const remedies = [
        remedy('seat-fewer', 'Seat {n:member fewer|members fewer}, and let sub-groups carry the breadth.', {
          n: isPoint(fewer) ? fewer.min : fewer,
        }),
      ];
      const held = ctx.holds('members', count, '<', 'maxMembers');
      const claim = seats === null ? held : all(held, ctx.report('seats, filled or not', seats, 'seats'));
      const shown = seats?.value ?? { min: 0 };
      const vacant = seats !== null && shown.min > upper(members);
      return ctx.verdict({
        ...(body === undefined ? undefined : { key: body.id, target: body.at }),
        limbs: [
          vacant
            ? [claim, 'manyOfSeats', { ...said, seats: seatsShown(seats) }, remedies]
            : [claim, 'many', said, remedies],
        ],
        passed: vacant ? ['fewOfSeats', { ...said, seats: seatsShown(seats) }] : ['few', said],
        cantTell: members.min === 0 && members.max === undefined ? ['unknown', { who, limit }] : ['open', said],
      });
    };
    const parts = bodiesOf(council);
    if (parts === null) return judge();
    const [first, ...others] = parts.bodies.map(judge);
    const unnamed = ctx.cantTell(['otherBodies', {}], [{ at: '/bodies', need: 'the other bodies of the council' }]);
    if (first === undefined) return unnamed;
    return parts.others ? [first, ...others, unnamed] : [first, ...others];
  },
});

/** The establishment: every seat of a member, filled or not, as stated or else as listed. */
function seatsToFill(council: Council, day: string, body: CouncilBody | undefined): Observed | null {
  if (body === undefined && council.establishment !== undefined) {
    return measured(council.establishment, { related: ['/establishment'] });
  }
  if (council.members === undefined) return null;
  const listed = tally(
    seatsIn(council.members)
      .filter((seat) => body === undefined || seat.member.body === body.id)
      .map((seat) =>
        readSeat(seat, [sits(council, { ...seat, member: { ...seat.member, status: 'filled' } }, day)], undefined),
      ),
  );
  return council.incomplete?.includes('/members') === true ? measured({ min: listed.whole.min }) : wholeOf(listed);
}

function seatsShown(seats: Observed): Quantity {
  return seats.shown ?? 0;
}
