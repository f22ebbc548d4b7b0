import { type Answer, every, open, opposite, read, someOf } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { isMarked } from '../../../core/incomplete.js';
import type { Tri } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { onOrAfter, type When } from '../../../core/when.js';
import type { AgendaKind } from '../../../council/model.js';
import {
  enoughMeetings,
  HELD_OPEN,
  meetingsIn,
  NONE_HELD,
  TOO_FEW_HELD,
  type Window,
} from '../../../council/reading/index.js';
import { all, either } from '../../../rules/claim.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue } from '../../model.js';
import { AGENDAS, type ItemInWindow, isOfKind } from '../../reading/agenda.js';
import { itemsOf, itemsThat, namesOf, surely } from '../../reading/items-that.js';
import { TAKEN_UP } from '../../reading/lifecycle.js';
import { prioritiesOf } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** Do new issues surface, rather than rehearsed lines? */
export const newIssues = /* @__PURE__ */ dialogueRule({
  id: 'focus/new-issues',
  version: '1.1.0',
  title: 'New issues surface',
  question: 'Do new issues surface, rather than rehearsed lines?',
  rationale: 'A dialogue that only ever returns to what it has long taken up hears the lines its members came with.',
  sources: [
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It names rehearsed lines, with no space for new issues, as a possible barrier, and offers some open discussion as an option, to surface new issues.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'An item is new where it belongs to no priority, or only to priorities taken up within the same months; whether the issue itself was known before is not asked.',
    'Only what is classed as strategic or open brings up an issue: a report is for information or about the council’s own business, and lobbying and fire-fighting are matters of single firms. An item that is not classed may be any of them.',
    'One new item is enough, also where fewer than two meetings were held; that there is none is said only of two or more.',
    'A priority without a day on which it was taken up may be older or not.',
    'A meeting whose agenda was not seen may have had any items.',
  ],
  looksBack: true,
  parameters: {
    windowMonths: {
      label: 'months within which an item, or the priority it belongs to, is new',
      unit: 'months',
      value: 12,
      because: 'Councils met two or three times a year, so that a year gives a new issue two chances to come up.',
    },
  },
  messages: {
    passed: {
      surfaced:
        'New issues surface: in {window:window}, {n:item|items} brought up what belongs to no older priority: {names:few}.',
    },
    failed: {
      rehearsed:
        'No new issue surfaced: of {items:item|items} on the agenda in {window:window}, each belonged to a priority taken up before, or was a report or a matter of single firms.',
    },
    cantTell: {
      open: 'We do not know whether an item on the agenda in {window:window} brought up anything new.',
      meetings: HELD_OPEN,
      tooFew: TOO_FEW_HELD,
    },
    inapplicable: {
      noMeetings: NONE_HELD,
      noItems: 'No item was on the agenda of any meeting held in {window:window}.',
    },
  },
  says: {
    notMet: 'No new issue came up in a year',
    met: '{n:item|items} brought up new issues in a year',
    depends: 'We do not know whether new issues come up',
  },
  evaluate(dialogue, ctx) {
    const agenda = itemsOf(dialogue, meetingsIn(dialogue, ctx.p.windowMonths, ctx.asOf, AGENDAS(), TO_WHICH()));
    const found = itemsThat(agenda, (item) => isNew(dialogue, item, agenda.window));
    const surfaced = all(
      ctx.holds('items that brought up what belongs to no older priority', countOf(found), '>=', 1, { unit: 'items' }),
      ctx.holds('months looked back', agenda.window.months, '<=', 'windowMonths'),
    );
    const window = agenda.window.span;
    const { state } = agenda.meetings;
    if (surfaced.holds === false && state === 'none') return ctx.inapplicable(['noMeetings', { window }]);
    if (surfaced.holds === false && state === 'tooFew') return ctx.cantTell(['tooFew', { window }]);
    // That nothing new came up says something only where meetings enough were held.
    const enough = either(surfaced, enoughMeetings(agenda.meetings));
    const items = ctx.holds('items on the agenda', agenda.count, '>=', 1, { unit: 'items' });
    // Where there may have been too few meetings, that they had no items is not what decides.
    const arises = items.holds === false && enough.holds === undefined ? enough : all(items, enough);
    return ctx.verdict({
      applies: [arises, 'noItems', { window }],
      limbs: [
        [
          surfaced,
          'rehearsed',
          { window, items: agenda.count.value ?? 0 },
          [
            remedy('make-room', 'Give {n:item|items} of the next agenda to an issue that is not yet a priority.', {
              n: 1,
            }),
          ],
        ],
      ],
      passed: ['surfaced', { window, n: surely(found), names: namesOf(agenda, found) }],
      cantTell: surfaced.holds === false ? ['meetings', { window }] : ['open', { window }],
    });
  },
});

const TO_WHICH = /* @__PURE__ */ ask('meetings/priorities', 'and to which priorities that belongs');
const PRIORITIES = /* @__PURE__ */ ask('item/priorities', 'which priorities it belongs to: {of}');
const OTHER_PRIORITIES = /* @__PURE__ */ ask('item/other-priorities', 'which other priorities it belongs to: {of}');
const MARKED_TAKEN_UP = /* @__PURE__ */ ask('priority/marked-taken-up', 'when the priority {of} was taken up');

/** Does an item bring up an issue that belongs to no older priority? */
function isNew(dialogue: Dialogue, item: ItemInWindow, window: Window): Answer {
  return every(opposite(belongsToOlder(dialogue, item, window)), isOfKind(item, BRINGS_UP_ISSUES));
}

/** Does an item of that kind bring up an issue of the industry's? */
const BRINGS_UP_ISSUES = {
  strategic: true,
  open: true,
  lobbying: false,
  'fire-fighting': false,
  report: false,
} as const satisfies Record<AgendaKind, boolean>;

function belongsToOlder(dialogue: Dialogue, { item, at, name }: ItemInWindow, window: Window): Answer {
  const place = child(at, 'priorities');
  const marks = item.priorities;
  if (marks === undefined) return open([{ at: place, need: PRIORITIES({ of: name }) }]);
  const older = marks.map((mark) => isOlder(dialogue, mark, window));
  const rest = isMarked(item, 'priorities') ? [open([{ at: place, need: OTHER_PRIORITIES({ of: name }) }])] : [];
  const any = someOf([...older, ...rest]);
  return { ...any, evidence: [place, ...any.evidence] };
}

/** Was the priority with that mark taken up before the window begins? */
function isOlder(dialogue: Dialogue, mark: string, window: Window): Answer {
  const found = prioritiesOf(dialogue).all.find(({ record }) => record.id === mark);
  if (found === undefined) return open([{ at: '/priorities', need: MARKED_TAKEN_UP({ of: mark }) }]);
  const { record, at, name } = found;
  const value = begunBefore(record.opened, window);
  const place = child(at, 'opened');
  const lived = read(value, place, () => ({ at: place, need: TAKEN_UP({ of: name }) }));
  return value === undefined ? { ...lived, open: [...lived.open, ...window.open] } : lived;
}

function begunBefore(opened: When | undefined, window: Window): Tri {
  if (onOrAfter(opened, window.latest) === true) return false;
  return onOrAfter(opened, window.earliest) === false ? true : undefined;
}
