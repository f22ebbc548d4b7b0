import { anyTrue, simplest, type Tri } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { between } from '../../../core/when.js';
import {
  type HeldMeeting,
  MEETINGS_OPEN,
  meetingsIn,
  missingFor,
  NO_MEETINGS,
  type OpenReading,
  TOO_FEW_MEETINGS,
  tallyOpen,
} from '../../../council/index.js';
import type { AgendaItem, ItemOutcome } from '../../../council/model.js';
import { all } from '../../../rules/claim.js';
import { shareOf } from '../../../rules/observed.js';
import { defineParameter } from '../../../rules/parameter.js';
import { remedy } from '../../../rules/remedy.js';
import { ruleFor } from '../../../rules/rule.js';
import { handful } from '../../handful.js';
import type { Action, Dialogue } from '../../model.js';

/** Do meetings decide, not only hear? */
export const decides = /* @__PURE__ */ ruleFor<Dialogue>()({
  id: 'focus/decides',
  version: '1.0.0',
  title: 'Meetings decide',
  sources: [{ source: 'ifg-2016', section: 'Maintaining a strategic focus' }],
  severity: 'warning',
  meta: {
    question: 'Do meetings decide, not only hear?',
    rationale:
      'Senior people come for what they can settle together. The source asks for meetings that decide and do not only hear: one that ends without a decision or an agreed action gives its members no reason to come back.',
    standing: 'F',
    answerable: ['council'],
    ifPassed: 'furtherReviewNeeded',
    assumptions: [
      'A meeting decided where it is said to have, where an item of its agenda was decided or an action agreed in it, or where an action on record names the meeting; what was decided is not asked.',
      'Noting, deferring, ruling out of order and taking elsewhere are no decisions.',
      'Where nothing is said of it, a meeting decided nothing only if its whole agenda is known, with what became of every item, and the whole list of actions, with no action that may have been agreed at it.',
      'An action that names no meeting may have been agreed at any that its own date allows. Each meeting is taken by itself, so that one such action can leave it open too often.',
      'A meeting that is said to have decided nothing, and of which a decision or an action is on record, is not known.',
    ],
  },
  parameters: {
    minShare: /* @__PURE__ */ defineParameter({
      id: 'focus/decides/minShare',
      label: 'share of meetings with a decision or an agreed action, at least',
      unit: 'share',
      values: [
        {
          value: '1/2',
          basis: 'convention',
          why: 'The source gives no number; with fewer than half of its meetings a council hears more often than it decides.',
        },
      ],
    }),
    windowMonths: /* @__PURE__ */ defineParameter({
      id: 'focus/decides/windowMonths',
      label: 'months looked back over',
      unit: 'months',
      values: [
        {
          value: 12,
          basis: 'convention',
          why: 'A year holds the two or three meetings of most councils, and shows what they do now.',
        },
      ],
    }),
  },
  messages: {
    passed: {
      decided:
        'In {window}, {part} of {whole:meeting|meetings} ended with a decision or an agreed action ({share:percent}).',
    },
    failed: {
      heard:
        'In {window}, {part} of {whole:meeting|meetings} ended with a decision or an agreed action ({share:percent}); the limit is {limit:percent}. Without: {names:list}.',
    },
    cantTell: {
      open: 'In {window}, {part} of {whole:meeting|meetings} ended with a decision or an agreed action ({share:percent}); what is not known of them decides whether that reaches {limit:percent}.',
      partial:
        'Of {whole:meeting|meetings} listed for {window}, {part} ended with a decision or an agreed action; meetings that are not listed decide whether {limit:percent} is reached.',
      meetings: MEETINGS_OPEN,
      tooFew: TOO_FEW_MEETINGS,
    },
    inapplicable: { noMeetings: NO_MEETINGS },
  },
  evaluate(dialogue, ctx) {
    const meetings = meetingsIn(dialogue, ctx.p.windowMonths, ctx.asOf, ', and what they decided');
    const window = meetings.window.said;
    if (meetings.state === 'none') return ctx.inapplicable(['noMeetings', { window }]);
    if (meetings.state === 'tooFew') return ctx.cantTell(['tooFew', { window }]);
    const readings = meetings.held.map((meeting) => readDecision(dialogue, meeting));
    const counted = tallyOpen(readings, meetings.unlisted, meetings.more);
    if (meetings.state === 'open') return ctx.cantTell(['meetings', { window }], counted.open);
    const listed = tallyOpen(readings);
    const limit = ctx.p.minShare;
    const share = counted.share ?? 0;
    const said = { window, part: counted.part, whole: simplest(counted.whole), limit };
    const without = meetings.held.filter((_, i) => readings[i]?.among === true && readings[i]?.is === false);
    return ctx.verdict({
      limbs: [
        [
          all(
            ctx.holds('share of meetings that decided', shareOf(counted), '>=', 'minShare'),
            ctx.holds('months looked back', meetings.window.months, '<=', 'windowMonths'),
          ),
          'heard',
          { ...said, share, names: handful(without.map(({ name }) => name)) },
          [
            remedy(
              'decide',
              'End {n:more meeting of as many|more meetings of as many} with a decision or an agreed action.',
              { n: missingFor(counted, limit) },
            ),
          ],
        ],
      ],
      passed: ['decided', { ...said, share }],
      cantTell:
        meetings.unlisted === undefined
          ? ['open', { ...said, share }]
          : ['partial', { ...said, part: listed.part, whole: simplest(listed.whole) }],
    });
  },
});

/** Did the meeting decide? One fact settles it: whether it did. */
function readDecision(dialogue: Dialogue, held: HeldMeeting): OpenReading {
  const { meeting, at, name, inWindow, open } = held;
  const place = child(at, 'decided');
  const items = itemsOf(held);
  const actions = actionsOf(held, dialogue);
  const shown = anyTrue([items.value, actions.value]);
  const clash = meeting.decided === false && shown === true;
  const is = clash ? undefined : (meeting.decided ?? shown);
  const remark = clash ? ' (it is said not to have, but a decision or an action is on record)' : items.odd;
  const need = `whether ${name} ended with a decision or an agreed action${remark}`;
  const telling = [...items.evidence, ...actions.evidence];
  return {
    among: inWindow,
    is,
    at,
    evidence: meeting.decided === undefined ? telling : [place, ...(shown === true ? telling : [])],
    open: is === undefined ? [...open, { at: place, need }] : open,
  };
}

interface Shown {
  readonly value: Tri;
  readonly evidence: readonly Pointer[];
}

const DECIDED: readonly string[] = ['decided', 'action-agreed'] satisfies readonly ItemOutcome[];
const NOT_DECIDED: readonly string[] = [
  'noted',
  'deferred',
  'ruled-out-of-order',
  'redirected',
] satisfies readonly ItemOutcome[];

/** Does the agenda show a decision? Where it was not seen in full it may. */
function itemsOf({ meeting, at }: HeldMeeting): Shown & { readonly odd: string } {
  const list: Pointer = `${at}/agenda`;
  const items = meeting.agenda ?? [];
  const found = items.map(isDecided);
  const partial = meeting.agenda === undefined || meeting.incomplete?.includes('/agenda') === true;
  const value = anyTrue(partial ? [...found, undefined] : found);
  const telling = items.flatMap((_, i) => (found[i] === true ? [child(child(list, i), 'outcome')] : []));
  const words = items.flatMap((item, i) =>
    found[i] === undefined && item.outcome !== undefined ? [item.outcome] : [],
  );
  const [odd] = words;
  return {
    value,
    evidence: value === true ? telling : meeting.agenda === undefined ? [] : [list],
    odd: odd === undefined ? '' : ` ("${odd}" is no word known here)`,
  };
}

function isDecided({ outcome }: AgendaItem): Tri {
  if (outcome === undefined) return undefined;
  if (DECIDED.includes(outcome)) return true;
  return NOT_DECIDED.includes(outcome) ? false : undefined;
}

/** Do the actions on record show one that was agreed at the meeting? */
function actionsOf(held: HeldMeeting, dialogue: Dialogue): Shown {
  const actions = dialogue.actions ?? [];
  const found = actions.map((action) => wasAgreedAt(action, held, dialogue));
  const partial = dialogue.actions === undefined || dialogue.incomplete?.includes('/actions') === true;
  const value = anyTrue(partial ? [...found, undefined] : found);
  const telling = actions.flatMap((_, i) => (found[i] === true ? [child(child('/actions', i), 'meeting')] : []));
  return { value, evidence: value === true ? telling : dialogue.actions === undefined ? [] : ['/actions'] };
}

/** By the mark it names; without one, any meeting that its own date allows may be the one. */
function wasAgreedAt(action: Action, { meeting, days }: HeldMeeting, { meetings }: Dialogue): Tri {
  const { meeting: mark, agreed } = action;
  const { first, last } = days;
  const sameDay =
    agreed === undefined || first === undefined || last === undefined ? undefined : between(agreed, first, last);
  if (mark === undefined) return sameDay === false ? false : undefined;
  if (meeting.id !== undefined) return meeting.id === mark;
  // A meeting without a mark may be the one that no mark in the list is.
  const taken = meetings?.some(({ id }) => id === mark) === true;
  return taken ? false : undefined;
}
