import { ask } from '../../../core/ask.js';
import { listIn } from '../../../core/incomplete.js';
import { phrase } from '../../../core/phrase.js';
import { child, type Pointer } from '../../../core/pointer.js';
import type { Saying } from '../../../core/saying.js';
import { daysOf } from '../../../core/when.js';
import { allOf, known } from '../../../rules/claim.js';
import { remedy, whereFails } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { inOrder, orderOf, withDeclared } from '../../reading/order.js';
import { boundByDraft, daysTaken, firstDraft, stepDated, stepSaid, stepUnknown } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

/** Did government state purpose, content and format at the outset? */
export const expectationsClear = /* @__PURE__ */ strategyRule({
  id: 'process/expectations-clear',
  version: '1.1.0',
  title: 'Government stated purpose, content and format at the outset and kept to them',
  question: 'Did government state purpose, content and format at the outset?',
  rationale: 'A place that does not know what is asked of it writes for a reader it has to guess.',
  sources: [
    lga2019(
      'Recommendations to Government',
      'finding',
      'It recommends that government make clear from the outset what it asks places for and how it will use the work, and be clear on purpose, content and format.',
    ),
    lga2019(
      'Co-design with Government',
      'reported',
      'Those consulted felt that it would have been helpful for government to be clear on its expectations from the beginning.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'At the outset means on an earlier day than the first draft was ready.',
    'A change on a later day than the first draft was ready comes too late, whatever it was; one before it, or on its day, does not.',
    'A draft that was sent to government was ready by then; drafts stand in their order, the oldest first.',
    'Until there is a draft, whatever was stated is early; where nothing was stated yet, the rule does not apply.',
    'How clear the statement was is not asked.',
  ],
  parameters: {},
  messages: {
    passed: {
      kept: 'Government stated purpose, content and format {told:days}, before the first draft ({draft:days}), and did not change them after it.',
      noDraft: 'Government stated purpose, content and format {told:days}, and there is no draft yet on {day}.',
    },
    failed: {
      unsaid:
        'Expectations were not clear: government had not stated purpose, content and format by {day}, and the first draft was ready {draft:days}.',
      late: 'Expectations were not clear at the outset: government stated purpose, content and format {told:days}, not before the first draft ({draft:days}).',
      changed: 'Expectations changed after the first draft ({draft:days}): {changes:list}.',
    },
    cantTell: {
      open: 'We do not know whether government stated purpose, content and format before the first draft, and kept to them after it.',
    },
    inapplicable: { notYet: 'By {day} there was no draft, and government had not stated what it expects.' },
  },
  says: {
    notMet: {
      unsaid: 'Government did not state what it expects',
      late: 'Government stated what it expects after the first draft',
      changed: 'Government changed what it expects after the first draft',
    },
    met: 'Government stated what it expects at the outset',
    depends: 'We do not know whether government stated what it expects in time',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const stated = strategy.government?.expectations;
    const at: Pointer = '/government/expectations';
    const told = stepSaid(
      stated === undefined ? undefined : boundByDraft(strategy, stated, 'date'),
      at,
      { whether: STATED(), when: STATED_WHEN() },
      day,
    );
    const draft = firstDraft(strategy, day);
    const declared = stated?.beforeDraft === true ? child(at, 'beforeDraft') : null;
    const order = orderOf(told, draft, { sameDay: false, untilSecond: 'holds' });
    const { arises, claim } = withDeclared(order, declared, told, draft);
    if (!arises) return ctx.inapplicable(['notYet', { day }], known(false, claim.related));
    const late: Saying[] = [];
    const place = child(at, 'changes');
    const changes = (stated?.changes ?? []).map((when, i) => {
      const inTime = inOrder(stepDated(when, child(place, i), CHANGED_WHEN(), day), draft);
      if (inTime.holds === false) late.push(CHANGED_ON({ day: daysOf(when) }));
      return inTime;
    });
    const unlisted = listIn(stated, 'changes').whole
      ? []
      : [inOrder(stepUnknown([{ at: place, need: CHANGED() }], day), draft)];
    const kept = allOf([...changes, ...unlisted]);
    // What was never stated cannot be changed, and what is no draft yet cannot be overtaken.
    const isAsked = told.done !== false && draft.done !== false;
    const said = { told: daysTaken(told), draft: daysTaken(draft) };
    const keep = remedy('keep-to-it', 'Have government keep to what it expects once a text is drafted.', {});
    const mend = [
      remedy('state-first', 'Have government state purpose, content and format before the next text is drafted.', {}),
      ...(isAsked ? whereFails(kept, [keep]) : []),
    ];
    return ctx.verdict({
      limbs: [
        told.done === false ? [claim, 'unsaid', { day, draft: said.draft }, mend] : [claim, 'late', said, mend],
        [isAsked ? kept : known(true), 'changed', { draft: said.draft, changes: late }, [keep]],
      ],
      passed: draft.done === false ? ['noDraft', { told: said.told, day }] : ['kept', said],
      cantTell: ['open', {}],
    });
  },
});

const CHANGED_ON = /* @__PURE__ */ phrase('expectations/changed-on', '{day:days}');

const STATED = /* @__PURE__ */ ask(
  'expectations/stated',
  'whether and when government stated purpose, content and format',
);
const STATED_WHEN = /* @__PURE__ */ ask(
  'expectations/stated-when',
  'when government stated purpose, content and format',
);
const CHANGED = /* @__PURE__ */ ask('expectations/changed', 'whether and when government changed what it expects');
const CHANGED_WHEN = /* @__PURE__ */ ask('expectations/changed-when', 'when government changed what it expects');
