import { type Answer, opposite } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Priority } from '../../model.js';
import { amongOpen, openBut, openPriorities } from '../../reading/open-priorities.js';
import type { Recorded } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** Are priorities tied to raising productivity? */
export const productivity = /* @__PURE__ */ dialogueRule({
  id: 'focus/productivity',
  version: '1.0.0',
  title: 'Priorities say how they raise productivity, or that they are not meant to',
  question: 'Are priorities tied to raising productivity?',
  rationale:
    'Public money and firms’ time go where both sides think they raise what an industry makes of its work. A priority that says how can be tested; one that is meant for something else can say so.',
  sources: [
    ifg2016(
      'Background',
      'finding',
      'It says that policies and investments of the department need to be geared towards raising productivity, and that engaging with business will be necessary for that. It asks no single priority to say how.',
    ),
  ],
  severity: 'note',
  answerable: ['government', 'industry'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Only priorities open on the day are asked about.',
    'Whether a priority says how is asked, not whether it would work; one that is declared not meant to raise productivity has answered.',
    'One open priority that says neither is enough to fail.',
  ],
  parameters: {},
  messages: {
    passed: {
      tied: 'Open priorities are tied to productivity: {whole:priority says|priorities say} how to raise it, or that this is not the purpose.',
    },
    failed: {
      untied:
        'Not every priority is tied to productivity: of {whole:open priority|open priorities}, {n:says|say} neither how to raise it nor that this is not the purpose ({names:few}).',
    },
    cantTell: {
      open: 'We do not know whether every open priority says how it raises productivity. Open: {open:few}.',
      others: 'The open priorities that we know say how they raise productivity, but there may be others.',
      noList: 'We do not know which priorities are open, nor how they raise productivity.',
    },
    inapplicable: { none: 'No priority is open.' },
  },
  says: {
    notMet: '{n} of {whole:open priority|open priorities} do not say how they raise productivity',
    met: 'Its open priorities are tied to productivity',
    depends: 'We do not know whether its priorities are tied to productivity',
  },
  evaluate(dialogue, ctx) {
    const priorities = openPriorities(dialogue, ctx.asOf, [HOW_EACH()]);
    const untied = amongOpen(priorities, (priority) => opposite(says(priority)));
    const names = openBut(priorities, says);
    const open = priorities.all
      .filter(({ priority, open: { value } }) => value !== false && (value === undefined || isOpen(priority)))
      .map(({ priority }) => priority.name);
    const { part: n, whole } = untied;
    return ctx.verdict({
      applies: [ctx.holds('priorities open', wholeOf(untied), '>=', 1, { unit: 'priorities' }), 'none', {}],
      limbs: [
        [
          ctx.holds('open priorities that say nothing of productivity', countOf(untied), '<=', 0, {
            unit: 'priorities',
          }),
          'untied',
          { n, whole, names },
          [
            remedy('say-how', 'Say how each of these raises productivity, or that it is not meant to: {names:few}.', {
              names,
            }),
          ],
        ],
      ],
      passed: ['tied', { whole }],
      cantTell: open.length > 0 ? ['open', { open }] : whole.min > 0 ? ['others', {}] : ['noList', {}],
    });
  },
});

const HOW_EACH = /* @__PURE__ */ ask('council-priorities/productivity', 'and how each raises productivity');
const HOW = /* @__PURE__ */ ask(
  'priority/productivity',
  'whether {of} says how it raises productivity, or that it is not meant to',
);

function isOpen(priority: Recorded<Priority>): boolean {
  return says(priority).value === undefined;
}

/** Does it say how it raises productivity, or that it is not meant to? */
function says({ record, at, name }: Recorded<Priority>): Answer {
  const field =
    record.productivity !== undefined
      ? 'productivity'
      : record.notForProductivity === true
        ? 'notForProductivity'
        : 'statesProductivity';
  const place = child(at, field);
  const value = field === 'statesProductivity' ? record.statesProductivity : true;
  return {
    value,
    open: value === undefined ? [{ at: place, need: HOW({ of: name }) }] : [],
    evidence: value === undefined ? [] : [place],
  };
}
