import { ask } from '../../../core/ask.js';
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
    'Much of what a council agrees is decided elsewhere, where industry has no seat. One voice in the source valued officials who put the joint position there as their own.',
  sources: [ifg2016('Effectively harnessing outputs', 'quoted')],
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
    passed: { carried: 'Officials are recorded to have carried {n:joint position|joint positions} further.' },
    failed: {
      none: 'No occasion is recorded on which officials carried a joint position into a room without industry.',
    },
    cantTell: {
      open: 'It is not known whether officials carried a joint position into a room without industry.',
    },
  },
  evaluate(dialogue, ctx) {
    const list = listOf(dialogue, 'advocacy', { all: OCCASIONS, rest: OTHER_OCCASIONS });
    let n = 0;
    const carried = anyIn(list, (record, at) => {
      const claim = happenedBy(ctx.asOf, record, at, WHEN({ of: record.position }), stands(dialogue, ctx.asOf));
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
