import { range, upper } from '../../../core/known.js';
import { wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { openPriorities } from '../../reading/open-priorities.js';
import { dialogueRule } from '../../rule.js';

/** Does it work on a few priorities at a time? */
export const fewPriorities = /* @__PURE__ */ dialogueRule({
  id: 'focus/few-priorities',
  version: '1.0.0',
  title: 'A few priorities are open at a time',
  question: 'Does it work on a few priorities at a time?',
  rationale: 'A council that takes up every issue it is brought has little time for any of them.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that dialogue works best with a clear order of priorities: a few select issues at a time, seen through to completion.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A priority is open from the day it was taken up until it is closed or dropped; one that is long overdue is still open.',
    'Priorities of sub-groups count where the document lists them as the dialogue’s own.',
    'No open priority is few: whether the council works on anything is not asked.',
  ],
  parameters: {
    maxOpen: {
      label: 'priorities open at a time, at most',
      unit: 'priorities',
      value: 5,
      because:
        'The source gives no number; five can each come up at every meeting of a council that meets two or three times a year.',
    },
  },
  messages: {
    passed: {
      few: '{n:priority is|priorities are} open, few enough to see through; the limit is {limit} at a time.',
      none: 'No priority is open; the limit is {limit} at a time.',
    },
    failed: {
      many: '{n:priority is|priorities are} open, too many to see through; the limit is {limit} at a time. Open: {names:few}.',
    },
    cantTell: {
      open: '{n:priority is|priorities are} open as far as we know; we cannot tell whether that is more than {limit}.',
      noList: 'We do not know all the priorities that are open; the limit is {limit} at a time.',
    },
  },
  says: {
    notMet: '{n:priority is|priorities are} open at a time: too many to see through',
    met: { few: 'It works on {n:priority|priorities} at a time', none: 'No priority is open' },
    depends: 'We do not know how many priorities are open',
  },
  evaluate(dialogue, ctx) {
    const limit = ctx.p.maxOpen;
    const { all, unlisted, counted } = openPriorities(dialogue, ctx.asOf);
    const n = counted.whole;
    const names = all.filter(({ open }) => open.value === true).map(({ priority }) => priority.name);
    const most = Math.floor(limit);
    const over = range(Math.max(0, n.min - most), Math.max(0, upper(n) - most));
    return ctx.verdict({
      limbs: [
        [
          ctx.holds('priorities open', { ...wholeOf(counted), related: counted.yes }, '<=', 'maxOpen'),
          'many',
          { n, limit, names },
          [remedy('take-on-fewer', 'Close, or drop with a reason, {n:priority|priorities}.', { n: over })],
        ],
      ],
      passed: upper(n) === 0 ? ['none', { limit }] : ['few', { n, limit }],
      cantTell: unlisted === undefined ? ['open', { n, limit }] : ['noList', { limit }],
    });
  },
});
