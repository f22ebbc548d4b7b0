import { ask } from '../../../core/ask.js';
import { listIn } from '../../../core/incomplete.js';
import type { Tri } from '../../../core/known.js';
import { anyTrue } from '../../../core/known.js';
import { sameName } from '../../../core/names.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import { count } from '../../../core/tally.js';
import type { Day } from '../../../core/when.js';
import {
  attendanceIn,
  factsOnRooms,
  HELD_OPEN,
  meetingsIn,
  NONE_HELD,
  namesApart,
  TOO_FEW_HELD,
  unlistedMembers,
  WHICH_DEPARTMENTS,
  wasInTheRoom,
} from '../../../council/reading/index.js';
import { allOf, type Claim, either, eitherOf, known, opposite, unsettled } from '../../../rules/claim.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue } from '../../model.js';
import { needsOf } from '../../reading/needs.js';
import { dialogueSeatRule } from '../../rule.js';

/** Do the departments with a stake attend? */
export const departmentsAttend = /* @__PURE__ */ dialogueSeatRule({
  id: 'outputs/departments-attend',
  version: '1.1.0',
  title: 'The departments with a stake attend',
  question: 'Do the departments with a stake attend?',
  rationale: 'A department that was never in the room learns of an issue from others, if at all.',
  sources: [
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It suggests that attendance by officials of other departments could strengthen work across departments, so that councils need not rely on the sponsor to pass things on.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Departments with a stake are those listed as such and those that an open priority needs; where we do not know either list, there may be others.',
    'A department attends when the holder of its seat or someone in the holder’s place comes, or anyone else of it is in the room: an official, an observer, a guest.',
    'A department is known by its name, as its seat, its line in the attendance list or a former name given with the seat has it; case, hyphens, full stops and the like do not matter.',
    'A minister or official who belongs to two departments stands for both.',
    'A department that has no seat and is not on a list of who was there was not; of one that has a seat and is not on it, we do not know.',
    'Each department is looked at by itself: one person whose department we do not know leaves the answer open for all that were not seen.',
  ],
  looksBack: true,
  parameters: {
    windowMonths: {
      label: 'months within which each department with a stake came',
      unit: 'months',
      value: 12,
      because:
        'The source gives no number; a department that did not come for a year, some two or three meetings, does not take part.',
    },
  },
  messages: {
    passed: { came: 'Each department with a stake came to a meeting in {window:window}: {departments:list}.' },
    failed: {
      absent: 'A department with a stake did not come to any meeting in {window:window}: {missing:few}.',
    },
    cantTell: {
      open: 'We do not know whether these departments with a stake came to a meeting in {window:window}: {unknown:few}.',
      meetings: HELD_OPEN,
      tooFew: TOO_FEW_HELD,
    },
    inapplicable: {
      noStake: 'No department besides the sponsors has a stake in what the council works on.',
      noMeetings: NONE_HELD,
    },
  },
  says: {
    notMet: 'A department with a stake stayed away for a year',
    met: 'The departments with a stake came',
    depends: 'We do not know whether the departments with a stake attend',
  },
  evaluate(dialogue, ctx) {
    const day = ctx.asOf;
    const { stakes, unlisted } = stakesIn(dialogue, day);
    if (stakes.length === 0 && unlisted.length === 0) return ctx.inapplicable(['noStake', {}]);
    const meetings = meetingsIn(dialogue, ctx.p.windowMonths, day, WHICH_DEPARTMENTS());
    const window = meetings.window.span;
    if (meetings.state === 'none') return ctx.inapplicable(['noMeetings', { window }]);
    if (meetings.state === 'tooFew') return ctx.cantTell(['tooFew', { window }]);
    const roll = attendanceIn(dialogue, meetings, day);
    const hidden = factsOf(unlistedMembers(dialogue, day));
    const others =
      unlisted.length === 0
        ? []
        : [unsettled(mergeFacts([unlisted, factsOnRooms(roll, meetings.held), factsOf(meetings.unlisted)]))];
    const each = stakes.map((stake) => {
      const came = count(
        meetings.held.map((meeting) => wasInTheRoom(roll, meeting, stake.department, hidden)),
        meetings.unlisted,
        meetings.more,
      );
      const name = `meetings that ${stake.department} came to`;
      return { ...stake, came: ctx.holds(name, countOf(came), '>=', 1, { unit: 'meetings' }) };
    });
    const claims = each.map((one) => either(opposite(one.claim), one.came));
    const every = allOf([
      ...claims,
      ...others,
      ctx.holds('months looked back', meetings.window.months, '<=', 'windowMonths'),
    ]);
    const some = eitherOf([...each.map((one) => one.claim), ...others]);
    if (meetings.state === 'open') {
      return ctx.cantTell(
        ['meetings', { window }],
        [some, every].flatMap((claim) => claim.settledBy?.facts ?? []),
      );
    }
    const which = (wanted: Tri): readonly string[] =>
      each.filter((_, i) => claims[i]?.holds === wanted).map(({ department }) => department);
    const missing = which(false);
    const unknown = [...which(undefined), ...(others.length > 0 ? ['departments that are not listed'] : [])];
    return ctx.verdict({
      applies: [some, 'noStake', {}],
      limbs: [
        [
          every,
          'absent',
          { window, missing },
          [remedy('bring-departments', 'Have {names:few} come to the next meeting.', { names: missing })],
        ],
      ],
      passed: ['came', { window, departments: which(true) }],
      cantTell: ['open', { window, unknown }],
    });
  },
});

/** A department that has a stake, or may have. */
interface Stake {
  readonly department: string;
  readonly claim: Claim;
}

/** The departments with a stake, each once, and what to find out of others. */
function stakesIn(
  dialogue: Dialogue,
  day: Day,
): { readonly stakes: readonly Stake[]; readonly unlisted: readonly Fact[] } {
  const list: Pointer = '/departmentsWithStake';
  const { entries: named, given, whole } = listIn(dialogue, 'departmentsWithStake');
  const needs = needsOf(dialogue, day);
  const found: readonly Found[] = [
    ...named.map((department, i) => ({ department, value: true, at: child(list, i), open: [] })),
    ...needs.all.map(({ need, at, isOpen }) => ({
      department: need.department,
      value: isOpen.value,
      at,
      open: isOpen.open,
    })),
  ];
  const need = (given ? MORE_STAKES : STAKES)();
  return {
    stakes: namesApart(found.map(({ department }) => department)).map((department) => ({
      department,
      claim: stakeOf(found.filter((one) => sameName(one.department, department))),
    })),
    unlisted: mergeFacts([whole ? [] : [{ at: list, need }], needs.unlisted]),
  };
}

interface Found {
  readonly department: string;
  readonly value: Tri;
  readonly at: Pointer;
  readonly open: readonly Fact[];
}

/** Any place that names the department is enough. */
function stakeOf(places: readonly Found[]): Claim {
  const sure = places.filter(({ value }) => value === true).map(({ at }) => at);
  if (anyTrue(places.map(({ value }) => value)) === true) return known(true, sure);
  return unsettled(mergeFacts(places.map(({ open }) => open)));
}

function factsOf(unlisted: Fact | undefined): readonly Fact[] {
  return unlisted === undefined ? [] : [{ at: unlisted.at, need: unlisted.need }];
}

const STAKES = /* @__PURE__ */ ask(
  'council/departments-with-stake',
  'which departments have a stake in what the council works on',
);
const MORE_STAKES = /* @__PURE__ */ ask(
  'council/more-departments-with-stake',
  'which more departments have a stake in what the council works on',
);
