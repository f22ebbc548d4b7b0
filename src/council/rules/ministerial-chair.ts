import { type Answer, open } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { type Counted, count } from '../../core/tally.js';
import { lookUp } from '../../core/words.js';
import { all, type Claim, eitherOf, opposite, unsettled } from '../../rules/claim.js';
import { countOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council, Role } from '../model.js';
import { chairsFor, isLocalBoard, roleAnswer, serves } from '../reading/chairs.js';
import { chairsForGovernment, FOR_GOVERNMENT, isMinistersChair } from '../reading/minister-chairs.js';
import { claimOn, kindOf, readSeat, type Seat, seatsIn, sits } from '../reading/seats.js';
import { sittingOn } from '../reading/seats-on.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { IS_GOVERNMENT } from '../reading/words.js';
import { councilSeatRule } from '../rule.js';

const TO_CHAIR = /* @__PURE__ */ ask('chair/awaited', 'who is to chair for government, and whether a minister');

/** Does a minister chair or co-chair for government? */
export const ministerialChair = /* @__PURE__ */ councilSeatRule({
  id: 'representation/ministerial-chair',
  version: '1.1.0',
  title: 'A minister chairs or co-chairs for government',
  question: 'Does a minister chair or co-chair for government?',
  rationale: 'Industry sends its leaders where it meets someone who can answer for government.',
  sources: [
    ifg2016(
      'Balancing representation',
      'quoted',
      'One voice took two cabinet ministers in the chair as a sign of how much the departments value a council.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'satisfied',
  assumptions: [
    'With two co-chairs for government one minister is enough; a single chair who is a minister counts, a deputy or vice-chair does not.',
    'A seat for a government co-chair that is vacant has nobody in it, so no minister co-chairs; while the holder is to be confirmed it cannot be told.',
    'A minister who hosts without chairing is listed with that role.',
    'A seat for a firm, a body, a union, a university or a charity is not a minister’s, unless its record says so.',
    'Who holds the chair is judged, not who came to the meetings.',
  ],
  parameters: {},
  messages: {
    passed: { minister: 'A minister chairs or co-chairs, for {names:list}.' },
    failed: {
      official: 'The chair or co-chair for government is not a minister: {names:list}.',
      vacant: 'Nobody chairs or co-chairs for government: the seat is vacant.',
      nobody: 'No minister chairs or co-chairs: nobody is recorded as chairing for government.',
    },
    cantTell: {
      unconfirmed: 'We do not know who chairs for government: that is still to be confirmed.',
      open: 'We do not know whether a minister chairs or co-chairs for government.',
      hosting:
        'No minister chairs or co-chairs; we do not know whether a minister hosts the council and industry chairs it.',
      kind: 'The record does not say what kind of body this is. A local board needs no minister in the chair.',
    },
    inapplicable: {
      localBoard: 'A local board needs no minister in the chair.',
      hosted: 'A minister hosts the council, and industry chairs it.',
    },
  },
  says: {
    notMet: {
      official: 'No minister chairs or co-chairs for government',
      vacant: 'Nobody chairs for government: the seat is vacant',
      nobody: 'No minister chairs or co-chairs',
    },
    met: 'A minister chairs or co-chairs for government',
    depends: 'We do not know whether a minister chairs or co-chairs',
  },
  evaluate(council, ctx) {
    const day = ctx.asOf;
    const local = isLocalBoard(council);
    if (local.holds === true) return ctx.inapplicable(['localBoard', {}], local);
    const seats = seatsIn(council.members);
    const unlisted = unlistedAmong(council, day);
    const awaited = seats.filter((seat) => awaitsHolder(council, seat, day));
    const readings = sittingOn(council, day).map(({ seat, sits: sitting }) =>
      readSeat(seat, [sitting, chairsForGovernment(seat), isMinistersChair(seat)], undefined),
    );
    const ministers = count([...readings, ...awaited.map(whoIsToChair)], unlisted);
    const names = [...new Set(readings.filter(({ among }) => among.value === true).map(({ seat }) => seat.name))];
    const forGovernment = seats.filter((seat) => serves(council, seat, day).value === true && isForGovernment(seat));
    const filled = forGovernment.filter((seat) => sits(council, seat, day).value === true);
    const remedies = [
      remedy('minister-chairs', 'Ask {n:minister|ministers} to chair or co-chair for government.', { n: 1 }),
    ];
    const claim = ctx.holds('ministers who chair or co-chair', countOf(ministers), '>=', 1, { unit: 'seats' });
    const open =
      local.holds === undefined
        ? 'kind'
        : claim.holds === false
          ? 'hosting'
          : awaited.length > 0
            ? 'unconfirmed'
            : 'open';
    return ctx.verdict({
      applies: [all(opposite(local), opposite(isHosted(council, seats, day))), 'hosted', {}],
      limbs: [
        filled.length > 0
          ? [claim, 'official', { names: [...new Set(filled.map((seat) => seat.name))] }, remedies]
          : forGovernment.length > 0
            ? [claim, 'vacant', {}, remedies]
            : [claim, 'nobody', {}, remedies],
      ],
      passed: ['minister', { names }],
      cantTell: [open, {}],
    });
  },
});

/** A chair whose holder is not yet known may turn out to be a minister's. */
function awaitsHolder(council: Council, seat: Seat, day: string): boolean {
  const { role, status } = seat.member;
  return (
    status === 'to-be-confirmed' && lookUp(role, FOR_GOVERNMENT) === true && serves(council, seat, day).value !== false
  );
}

function whoIsToChair({ at }: Seat): Counted {
  return { at, among: open([{ at, need: TO_CHAIR() }], [at]) };
}

function isForGovernment(seat: Seat): boolean {
  const { role } = seat.member;
  if (role === 'government-co-chair') return true;
  return (role === 'chair' || role === 'co-chair') && lookUp(kindOf(seat), IS_GOVERNMENT) === true;
}

/** Does a minister host, and everyone who chairs do so for industry? */
function isHosted(council: Council, seats: readonly Seat[], day: string): Claim {
  const unlisted = unlistedAmong(council, day);
  const missing = unlisted === undefined ? [] : [unsettled([{ at: unlisted.at, need: unlisted.need }])];
  const some = (...ask: readonly ((seat: Seat) => Answer)[]): Claim =>
    eitherOf([
      ...seats.map((seat) =>
        inOne(
          seat,
          ask.map((question) => question(seat)),
          serves(council, seat, day),
        ),
      ),
      ...missing,
    ]);
  return all(
    some((seat) => roleAnswer(seat, IS_HOST), isMinistersChair),
    some((seat) => chairsFor(seat, true)),
    opposite(some((seat) => chairsFor(seat, false))),
  );
}

/** Is it the role of whoever hosts the council? */
const IS_HOST = {
  chair: false,
  'industry-co-chair': false,
  'government-co-chair': false,
  'co-chair': false,
  'deputy-chair': false,
  'vice-chair': false,
  member: false,
  secretariat: false,
  observer: false,
  adviser: false,
  guest: false,
  official: false,
  host: true,
} as const satisfies Record<Role, boolean>;

/** Several answers on one seat as one claim. Without its role the seat is asked about once, whatever for. */
function inOne(seat: Seat, answers: readonly Answer[], serving: Answer): Claim {
  const minister = isMinistersChair(seat);
  const unsure = lookUp(seat.member.role, IS_HOST) === undefined && minister.value === undefined;
  return claimOn(seat, readSeat(seat, [serving, ...answers, ...(unsure ? [minister] : [])], undefined).among);
}
