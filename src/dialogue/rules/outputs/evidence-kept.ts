import { type Answer, every, read } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { isOfAny, listIn } from '../../../core/incomplete.js';
import { not } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { count } from '../../../core/tally.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Output } from '../../model.js';
import { outputsOf, type Recorded } from '../../reading/records.js';
import { WHAT_USE, wasUsedBy } from '../../reading/uses.js';
import { dialogueRule } from '../../rule.js';

/** Does a claim of influence point to a policy, decision or document? */
export const evidenceKept = /* @__PURE__ */ dialogueRule({
  id: 'outputs/evidence-kept',
  version: '1.0.0',
  title: 'A claim of influence points to something',
  question: 'Does a claim of influence point to a policy, decision or document?',
  rationale:
    'Both sides like to say that a dialogue made a difference. Naming where that can be seen lets others check it, and keeps advice apart from lobbying.',
  sources: [
    ifg2016(
      'Effectively harnessing outputs',
      'heuristic',
      'It found only isolated examples of direct impact on policy. That a claim should point to where it can be seen is this library’s test.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Every output that is marked used counts, in whatever way and however long ago it was used.',
    'What is named is not looked up: it may say less than is claimed.',
    'An output whose use we do not know may have been used.',
  ],
  parameters: {},
  messages: {
    passed: {
      kept: '{n:output marked used names|outputs marked used name} a policy, decision or document in which that can be seen.',
    },
    failed: {
      bare: 'Of {n:output|outputs} marked used, {bare:names|name} no policy, decision or document in which that can be seen: {names:few}.',
    },
    cantTell: {
      open: 'We do not know whether each output marked used names a policy, decision or document in which that can be seen. Open: {open:few}.',
      noList: 'We do not know all the outputs that were used; those we know say where that can be seen.',
    },
    inapplicable: { none: 'No output is marked used.' },
  },
  says: {
    notMet: '{bare} of {n:output|outputs} said to be used do not say where',
    met: 'Claims of influence say where it can be seen',
    depends: 'We do not know whether claims of influence can be checked',
  },
  evaluate(dialogue, ctx) {
    const outputs = outputsOf(dialogue, [WHAT_USE(), WHERE_SEEN()]);
    const claimed = outputs.all.map((output) => {
      const used = wasUsedBy(dialogue, output, ctx.asOf);
      return { at: output.at, name: output.name, used, bare: every(used, isBare(output)) };
    });
    const used = count(
      claimed.map((one) => ({ at: one.at, among: one.used })),
      outputs.unlisted,
    );
    const bare = count(
      claimed.map((one) => ({ at: one.at, among: one.bare })),
      outputs.unlisted,
    );
    const names = claimed.filter((one) => one.bare.value === true).map(({ name }) => name);
    const open = claimed.filter((one) => one.bare.value === undefined).map(({ name }) => name);
    return ctx.verdict({
      applies: [ctx.holds('outputs marked used', wholeOf(used), '>=', 1, { unit: 'outputs' }), 'none', {}],
      limbs: [
        [
          ctx.holds('of them, naming no policy, decision or document', countOf(bare), '<=', 0, { unit: 'outputs' }),
          'bare',
          { n: used.whole, bare: names.length, names },
          [
            remedy('name-where', 'Name where the use of {names:few} can be seen, or do not claim it.', {
              names,
            }),
          ],
        ],
      ],
      passed: ['kept', { n: used.whole }],
      cantTell: open.length > 0 ? ['open', { open }] : ['noList', {}],
    });
  },
});

/** Does it name nothing in which its use can be seen? */
function isBare({ record, at, name }: Recorded<Output>): Answer {
  const seenIn = listIn(record, 'seenIn');
  const place = child(at, 'seenIn');
  const value = not(isOfAny(seenIn, () => true));
  return read(value, place, () => ({ at: place, need: SEEN_IN({ of: name }) }));
}

const WHERE_SEEN = /* @__PURE__ */ ask('outputs/seen-in', 'and where that can be seen');
const SEEN_IN = /* @__PURE__ */ ask('output/seen-in', 'where the use of {of} can be seen');
