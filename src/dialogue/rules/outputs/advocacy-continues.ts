import { ask } from '../../../core/ask.js';
import { claimOn } from '../../../council/reading/index.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { happenedBy, listOf } from '../../reading/happened.js';
import { stands } from '../../reading/lifecycle.js';
import { dialogueRule } from '../../rule.js';

/** Do officials carry agreed joint positions into rooms without industry? */
export const advocacyContinues = /* @__PURE__ */ dialogueRule({
  id: 'outputs/advocacy-continues',
  version: '1.0.0',
  title: 'Officials carry agreed joint positions into rooms without industry',
  question: 'Do officials carry agreed joint positions into rooms without industry?',
  rationale:
    'Much of what a council agrees is decided elsewhere, where industry has no seat. This library asks for joint positions alone: officials who advocate one side’s would be captured by it.',
  sources: [
    ifg2016(
      'Effectively harnessing outputs',
      'quoted',
      'One voice from industry wants officials to go on advocating industry’s positions when industry is not in the room.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One recorded occasion is enough; what came of it is not asked.',
    'A record without a date was before the document was made.',
    'Speaking for a joint position does not lower the risk that government is captured by the industry it speaks for.',
  ],
  parameters: {},
  messages: {
    passed: { carried: 'Officials carried {n:joint position|joint positions} into rooms without industry.' },
    failed: {
      none: 'No occasion is recorded on which officials carried a joint position into a room without industry.',
    },
    cantTell: {
      open: 'We do not know whether officials carried a joint position into a room without industry.',
    },
  },
  says: {
    notMet: 'Officials carried no joint position into a room without industry',
    met: 'Officials carried {n:joint position|joint positions} further',
    depends: 'We do not know whether officials carry joint positions further',
  },
  evaluate(dialogue, ctx) {
    const list = listOf(dialogue, 'advocacy', { all: OCCASIONS, rest: OTHER_OCCASIONS });
    let n = 0;
    const carried = anyIn(list, (record, at) => {
      const made = happenedBy(ctx.asOf, record, at, WHEN({ of: record.position }), stands(dialogue, ctx.asOf));
      const claim = claimOn({ at }, made);
      if (claim.holds === true) n += 1;
      return claim;
    });
    return ctx.verdict({
      limbs: [
        [
          carried,
          'none',
          {},
          [remedy('carry-it-on', 'Let officials carry what was agreed into the rooms where it is decided.', {})],
        ],
      ],
      passed: ['carried', { n }],
      cantTell: ['open', {}],
    });
  },
});

const OCCASIONS = /* @__PURE__ */ ask(
  'advocacy/all',
  'the occasions on which officials carried a joint position into a room without industry',
);
const OTHER_OCCASIONS = /* @__PURE__ */ ask(
  'advocacy/rest',
  'the rest of the occasions on which officials carried a joint position into a room without industry',
);
const WHEN = /* @__PURE__ */ ask('advocacy/carried', 'when it was carried further: {of}');
