import { ask } from '../../../core/ask.js';
import { listIn } from '../../../core/incomplete.js';
import { child, type Pointer } from '../../../core/pointer.js';
import type { Day } from '../../../core/when.js';
import { claimOn, seatsIn, sits } from '../../../council/reading/index.js';
import { all, type Claim, eitherOf, known, unsettled } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue, ForumLink } from '../../model.js';
import { happenedBy, listOf } from '../../reading/happened.js';
import { stands } from '../../reading/lifecycle.js';
import { dialogueSeatRule } from '../../rule.js';

/** Do members sit on, or meet with, other forums? */
export const crossForum = /* @__PURE__ */ dialogueSeatRule({
  id: 'outputs/cross-forum',
  version: '1.1.0',
  title: 'Members sit on, or meet with, other forums',
  question: 'Do members sit on, or meet with, other forums?',
  rationale:
    'Issues cross the bounds of councils, and so can people. A member who sits on two forums, or an event held together, carries what one of them learns to the other.',
  sources: [
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It offers stronger integration of cross-cutting and regional forums as an option, by seats in each other’s forums and by conferences.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One tie is enough, whichever forum it is to; what passes along it is not asked.',
    'A member who sits on both counts while the seat is held; a tie that names no seat is taken as standing. An event held together stays one, whoever has left since.',
    'A tie without a date began before the document was made.',
  ],
  parameters: {},
  messages: {
    passed: { tied: 'Members sit on, or the council met with, {n:other forum|other forums}: {forums:list}.' },
    failed: { none: 'No member is recorded to sit on another forum, and no event to have been held with one.' },
    cantTell: { open: 'We do not know whether members sit on, or meet with, other forums.' },
  },
  says: {
    notMet: 'No member sits on, or met with, another forum',
    met: 'Members sit on, or met with, {n:other forum|other forums}',
    depends: 'We do not know whether members sit on, or meet with, other forums',
  },
  evaluate(dialogue, ctx) {
    const forums = new Set<string>();
    const tied = anyIn(listOf(dialogue, 'forumLinks', { all: TIES, rest: OTHER_TIES }), (link, at) => {
      const claim = all(
        claimOn({ at }, happenedBy(ctx.asOf, link, at, DATE({ of: link.forum }), stands(dialogue, ctx.asOf))),
        isTie(link, at),
        isHeld(dialogue, link, at, ctx.asOf),
      );
      if (claim.holds === true) forums.add(link.forum);
      return claim;
    });
    return ctx.verdict({
      limbs: [
        [
          tied,
          'none',
          {},
          [remedy('tie-a-forum', 'Let a member sit on another forum, or hold an event together with one.', {})],
        ],
      ],
      passed: ['tied', { n: forums.size, forums: [...forums] }],
      cantTell: ['open', {}],
    });
  },
});

const KINDS: readonly string[] = ['cross-membership', 'joint-event'] satisfies readonly NonNullable<
  ForumLink['kind']
>[];

/** A tie is one or the other; a word that says something else may mean neither. */
function isTie({ kind, forum }: ForumLink, at: Pointer): Claim {
  if (kind === undefined || KINDS.includes(kind)) return known(true);
  return unsettled([{ at: child(at, 'kind'), need: TIED_BY({ of: forum }, { word: kind }) }]);
}

/** Does the member that is named still sit? Asked of ties by membership alone. */
function isHeld(dialogue: Dialogue, { seat: mark, kind, forum }: ForumLink, at: Pointer, day: Day): Claim {
  if (mark === undefined || kind === 'joint-event') return known(true);
  const holders = seatsIn(dialogue.members).filter(({ member }) => member.id === mark || member.seat === mark);
  const held = holders.map((seat) => claimOn(seat, sits(dialogue, seat, day)));
  // A list of members that may lack some may lack whoever the mark is of.
  if (holders.length === 0 || !listIn(dialogue, 'members').whole) {
    held.push(unsettled([{ at: '/members', need: WHOSE_SEAT({ of: mark }) }]));
  }
  if (kind === undefined) held.push(unsettled([{ at: child(at, 'kind'), need: TIED_BY({ of: forum }) }]));
  return eitherOf(held);
}

const TIES = /* @__PURE__ */ ask('forums/all', 'the ties to other councils and forums');
const OTHER_TIES = /* @__PURE__ */ ask('forums/rest', 'the rest of the ties to other councils and forums');
const DATE = /* @__PURE__ */ ask('forum/tied', 'the date of the tie to {of}');
const TIED_BY = /* @__PURE__ */ ask('forum/kind', 'what ties the council to {of}');
const WHOSE_SEAT = /* @__PURE__ */ ask('seat/whose', 'whose seat {of} is');
