import type { Answer } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import type { LookBack } from '../../../core/datum.js';
import type { Range } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { mergeFacts } from '../../../core/settled-by.js';
import { type Day, onOrBefore } from '../../../core/when.js';
import {
  FORMING_MONTHS,
  missingFor,
  TRUSTING_MONTHS,
  type TrustStage,
  tallyOpen,
  windowOf,
} from '../../../council/reading/index.js';
import { all, allOf, type Claim, either, known, opposite, unsettled } from '../../../rules/claim.js';
import type { Remedy } from '../../../rules/finding.js';
import { countOf, shareOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import type { Ctx } from '../../../rules/rule.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue, Priority, PriorityStage } from '../../model.js';
import { isAtWork } from '../../reading/at-work.js';
import { stands } from '../../reading/lifecycle.js';
import { amongOpen, openBut, openPriorities } from '../../reading/open-priorities.js';
import { actionsOf, type Recorded } from '../../reading/records.js';
import { stagesInWords, type Trust, trustOn } from '../../reading/trust.js';
import { dialogueRule } from '../../rule.js';

/** Does the work fit the maturity? */
export const stageAppropriate = /* @__PURE__ */ dialogueRule({
  id: 'focus/stage-appropriate',
  version: '1.1.0',
  title: 'The work fits the maturity of the council',
  question: 'Does the work fit the maturity?',
  rationale:
    'Members who have just met can find out what the issues are; acting on them together takes trust. The source sees new councils identify issues and mature ones carry agreed actions forward.',
  sources: [ifg2016('Maintaining a strategic focus', 'finding')],
  severity: 'note',
  answerable: ['council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Of a council that may still be forming it is asked how many of its open priorities are at the stage of identifying the issue; of one past the time that trust takes, whether at least one agreed action is under way or was done in the months looked back over; between the two, nothing.',
    'An action is under way where the document says so, or where it had been agreed by the day and was done after it; one that was dropped is not, whenever that was.',
    'What the document says of a stage holds on the day of judgement, unless its list is of a later day or the priority ended later; a priority that was still identifying its issue later was doing so before.',
    'Where several stages are possible, it is decided only if every one of them gives the same answer.',
  ],
  looksBack: true,
  parameters: {
    minShare: {
      label: 'share of open priorities that still identify the issue, at least, while a council may be forming',
      unit: 'share',
      value: '1/2',
      because: 'The source gives no number; half says that finding out what the issues are is still the main work.',
    },
    windowMonths: {
      label: 'months looked back over for actions done',
      unit: 'months',
      value: 24,
      because: 'Actions on long-term issues take time: in less than two years few of them are done.',
    },
    formingMonths: FORMING_MONTHS,
    trustMonths: TRUSTING_MONTHS,
  },
  messages: {
    passed: {
      identifying:
        'The council may still be forming. At the stage of identifying the issue: {part} of {whole:open priority|open priorities} ({share:percent}).',
      atWork:
        'The council is past the time that trust takes, and {actions:agreed action was|agreed actions were} under way or done in {window:window}.',
      either:
        'The council is either still forming or past the time that trust takes. Its work fits both. At the stage of identifying the issue: {part} of {whole:open priority|open priorities} ({share:percent}); {actions:agreed action was|agreed actions were} under way or done in {window:window}.',
    },
    failed: {
      ahead:
        'The council may still be forming. At the stage of identifying the issue: {part} of {whole:open priority|open priorities} ({share:percent}); the limit is {limit:percent}. Further on: {names:few}.',
      idle: 'The council is past the time that trust takes, and no agreed action was under way or done in {window:window}.',
      idleNamed:
        'The council is past the time that trust takes, and no agreed action was under way or done in {window:window}. On record: {names:few}.',
      neither:
        'The council is either still forming or past the time that trust takes. Its work fits neither. At the stage of identifying the issue: {part} of {whole:open priority|open priorities} ({share:percent}; the limit is {limit:percent}); no agreed action was under way or done in {window:window}.',
    },
    cantTell: {
      openForming:
        'The council may still be forming. At the stage of identifying the issue, as far as is known: {part} of {whole:open priority|open priorities}; the limit is {limit:percent}.',
      noList:
        'The council may still be forming; which priorities are open, and how far they have come, is not known in full.',
      openPast:
        'The council is past the time that trust takes; whether any agreed action was under way or done in {window:window} is not known.',
      stage:
        'What fits depends on the age of the council, of which too little is known. Stages still possible: {stages:list}.',
      setUp: 'Whether the council was set up by {day} is not certain. Stages possible if it was: {stages:list}.',
    },
    inapplicable: {
      notYet: 'The council was not yet set up on {day}.',
      within:
        'It is {months:month|months} since {since}: within the {least}–{most} months that trust usually takes, when either kind of work fits.',
      nothing: 'The council may still be forming, and no priority is open.',
    },
  },
  evaluate(dialogue, ctx) {
    const { formingMonths: least, trustMonths: most, minShare: limit } = ctx.p;
    const day = ctx.asOf;
    const trust = trustOn(dialogue, day, { least, most });
    const { age, months, since } = trust;
    if (trust.setUp === false || age.months === null)
      return ctx.inapplicable(['notYet', { day }], known(false, months.related));
    const name = 'months since the membership began';
    const young = isAt(trust, 'forming', ctx.holds(name, months, '<', 'formingMonths'));
    const old = isAt(trust, 'past', ctx.holds(name, months, '>', 'trustMonths'));
    if (young.holds === false && old.holds === false) {
      return ctx.inapplicable(['within', { months: age.months, since, least, most }], all(young, old));
    }
    if (young.holds === true) {
      const { any, fresh, said, names, remedies, unlisted } = askForming(dialogue, ctx);
      const { part, whole } = said;
      return ctx.verdict({
        applies: [all(young, any), 'nothing', {}],
        limbs: [[fresh, 'ahead', { ...said, limit, names }, remedies]],
        passed: ['identifying', said],
        cantTell: unlisted ? ['noList', {}] : ['openForming', { part, whole, limit }],
      });
    }
    if (old.holds === true) {
      const { busy, actions, window, names, remedies } = askPast(dialogue, ctx);
      return ctx.verdict({
        applies: [old, 'nothing', {}],
        limbs: [
          names.length === 0 ? [busy, 'idle', { window }, remedies] : [busy, 'idleNamed', { window, names }, remedies],
        ],
        passed: ['atWork', { actions, window }],
        cantTell: ['openPast', { window }],
      });
    }
    const early = askForming(dialogue, ctx);
    const late = askPast(dialogue, ctx);
    const stages = stagesInWords(trust.stages);
    const said = { ...early.said, window: late.window };
    const { applies, claim } = whicheverItIs(trust, young, old, early, late);
    return ctx.verdict({
      applies: [applies, 'nothing', {}],
      limbs: [[claim, 'neither', { ...said, limit }, [...early.remedies, ...late.remedies]]],
      passed: ['either', { ...said, actions: late.actions }],
      cantTell: trust.setUp === undefined ? ['setUp', { day, stages }] : ['stage', { stages }],
    });
  },
});

type Numbers = { readonly [K in 'minShare' | 'windowMonths' | 'trustMonths']: unknown };
type Asking = Pick<Ctx<unknown, Numbers>, 'asOf' | 'holds' | 'p'>;

/** Is the council at that stage? The number it goes by is kept; what it leaves open is the stage's to say. */
function isAt({ stages, setUp, open }: Trust, stage: TrustStage, number: Claim): Claim {
  const possible = stages.includes(stage);
  const sure = possible && stages.length === 1 && setUp === true;
  if (sure || !possible) return { ...number, holds: sure, settledBy: null };
  return { ...number, holds: undefined, settledBy: unsettled(open).settledBy };
}

interface Early {
  readonly any: Claim;
  readonly fresh: Claim;
  readonly said: { readonly part: Range; readonly whole: Range; readonly share: Range | number };
  readonly names: readonly string[];
  readonly remedies: readonly Remedy[];
  /** There may be priorities that are not in the list. */
  readonly unlisted: boolean;
}

/** What is asked of a council that may still be forming. */
function askForming(dialogue: Dialogue, ctx: Asking): Early {
  const open = openPriorities(dialogue, ctx.asOf, [HOW_FAR()]);
  const ask = (priority: Recorded<Priority>): Answer => isIdentifying(dialogue, priority, ctx.asOf);
  const counted = amongOpen(open, ask);
  const { part, whole, share } = counted;
  const n = missingFor(counted, ctx.p.minShare);
  return {
    any: ctx.holds('priorities open', wholeOf(counted), '>=', 1, { unit: 'priorities' }),
    fresh: ctx.holds('share of open priorities that identify the issue', shareOf(counted), '>=', 'minShare'),
    said: { part, whole, share: share ?? 0 },
    names: openBut(open, ask),
    remedies: [
      remedy('begin-with-the-issue', 'Let {n:more priority|more priorities} begin with what the issue is.', { n }),
    ],
    unlisted: open.unlisted !== undefined,
  };
}

const STAGES: readonly string[] = ['identifying', 'agreed', 'under-way', 'done'] satisfies readonly PriorityStage[];

/** Was it at the stage of identifying the issue on the day? What it came to later says nothing of that. */
function isIdentifying(dialogue: Dialogue, { record, at, name }: Recorded<Priority>, day: Day): Answer {
  const stage: string | undefined = record.stage;
  const isWord = stage !== undefined && STAGES.includes(stage);
  const ended = record.closed ?? record.dropped;
  const isLater = !stands(dialogue, day) || (ended !== undefined && onOrBefore(ended, day) !== true);
  const value = !isWord ? undefined : stage === 'identifying' ? true : isLater ? undefined : false;
  const place = child(at, 'stage');
  return {
    value,
    open:
      value === undefined ? [{ at: place, need: STAGE({ of: name, day }, { word: isWord ? undefined : stage }) }] : [],
    evidence: isWord ? [place] : [],
  };
}

interface Late {
  readonly busy: Claim;
  readonly actions: Range;
  readonly window: LookBack;
  readonly names: readonly string[];
  readonly remedies: readonly Remedy[];
}

/** What is asked of a council that is past the time that trust takes. */
function askPast(dialogue: Dialogue, ctx: Asking): Late {
  const { windowMonths, trustMonths } = ctx.p;
  // It began before any shorter look back, however coarsely its beginning is known.
  const window = windowOf(windowMonths > trustMonths ? dialogue : {}, windowMonths, ctx.asOf);
  const actions = actionsOf(dialogue, [AT_WORK({ day: ctx.asOf, window: window.span })]);
  const readings = actions.all.map((action) => {
    const { value, open, evidence } = isAtWork(dialogue, action, window, ctx.asOf);
    return { among: true, is: value, at: action.at, open, evidence };
  });
  const counted = tallyOpen(readings, actions.unlisted);
  return {
    busy: all(
      ctx.holds('agreed actions under way or done', countOf(counted), '>=', 1, { unit: 'actions' }),
      ctx.holds('months looked back', window.months, '<=', 'windowMonths'),
    ),
    actions: counted.part,
    window: window.span,
    names: actions.all.map(({ name }) => name),
    remedies: [remedy('carry-forward', 'Set {n:agreed action|agreed actions} going.', { n: 1 })],
  };
}

/** Where several stages are possible: does the work fit whichever it is? */
function whicheverItIs(
  trust: Trust,
  young: Claim,
  old: Claim,
  { any, fresh }: Early,
  { busy }: Late,
): { readonly applies: Claim; readonly claim: Claim } {
  if (trust.setUp === true && trust.stages.length === 2 && !trust.stages.includes('within')) {
    return { applies: known(true), claim: eitherWay(trust, [young, old], any, fresh, busy) };
  }
  const early = young.holds === false || any.holds === false ? [] : [either(opposite(young), fresh)];
  const late = old.holds === false ? [] : [either(opposite(old), busy)];
  return { applies: either(all(young, any), old), claim: allOf([...early, ...late]) };
}

/** It is one of the two, and which is not known: told only where both give the same answer. */
function eitherWay(trust: Trust, ages: readonly Claim[], any: Claim, fresh: Claim, busy: Claim): Claim {
  const asked = [any, fresh, busy];
  const whole = allOf([...ages, ...asked]);
  const passes = allOf(asked).holds === true;
  const fails = any.holds === true && either(fresh, busy).holds === false;
  if (passes || fails) return { ...whole, holds: passes, settledBy: null };
  const facts = mergeFacts([trust.open, ...asked.map(({ settledBy }) => settledBy?.facts ?? [])]);
  const may = (outcome: boolean): boolean =>
    busy.holds !== !outcome || (any.holds !== false && fresh.holds !== !outcome);
  const fewest = (outcome: boolean): number | null => (facts.length === 1 && may(outcome) ? 1 : null);
  return { ...whole, holds: undefined, settledBy: { facts, toPass: fewest(true), toFail: fewest(false) } };
}

const HOW_FAR = /* @__PURE__ */ ask('council-priorities/stage', 'and how far they had come');
const STAGE = /* @__PURE__ */ ask('priority/stage', 'how far {of} had come on {day}');
const AT_WORK = /* @__PURE__ */ ask('actions/at-work', 'and which were under way on {day} or done in {window:window}');
