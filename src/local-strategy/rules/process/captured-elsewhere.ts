import { ask } from '../../../core/ask.js';
import type { Tri } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { type Claim, known, stated } from '../../../rules/claim.js';
import { anyIn, everyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { OutOfScopeFinding } from '../../model/making.js';
import { listed } from '../../reading/lists.js';
import { strategyRule } from '../../rule.js';

/** Are findings outside the strategy's scope passed to someone? */
export const capturedElsewhere = /* @__PURE__ */ strategyRule({
  id: 'process/captured-elsewhere',
  version: '1.0.0',
  title: 'Findings outside the scope of the strategy are passed to someone',
  question: 'Are findings outside the strategy’s scope passed to someone?',
  rationale:
    'Those who are asked what a place needs say more than one strategy can hold. Handed to someone who can act on it, nobody was asked in vain.',
  sources: [
    lga2019(
      'Purpose of strategies',
      'reported',
      'Those consulted hold it vital that findings of engagement that do not relate to the strategy are captured and acted on by the right people.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: ['Each finding on record needs a recipient; what happened to it there is not asked.'],
  parameters: {},
  messages: {
    passed: {
      passedOn: 'Findings outside the strategy were passed on: {n:finding|findings} had a recipient: {recipients:few}.',
    },
    failed: {
      dropped:
        'Findings outside the strategy were lost: of {whole:finding|findings} on record, these went to nobody: {names:few}.',
    },
    cantTell: {
      open: 'We do not know whether each finding outside the scope of the strategy was passed to someone. Open: {open:few}.',
      others:
        'The findings on record outside the scope of the strategy were passed to someone, but there may be others.',
      noList: 'We do not know what was found outside the scope of the strategy.',
    },
    inapplicable: { none: 'Nothing was found outside the scope of the strategy.' },
  },
  says: {
    notMet: 'Findings outside its scope went to nobody',
    met: 'Findings outside its scope were passed to someone',
    depends: 'We do not know whether findings outside its scope were passed on',
  },
  evaluate(strategy, ctx) {
    const list = listed(strategy, 'outOfScope', OUT_OF_SCOPE());
    const items = list.items ?? [];
    const named = (holds: boolean | undefined): readonly string[] =>
      items.filter((finding) => hasRecipient(finding) === holds).map(nameOf);
    const names = named(false);
    const recipients = [...new Set(items.flatMap(({ passedTo }) => (passedTo === undefined ? [] : [passedTo])))];
    return ctx.verdict({
      applies: [anyIn(list, (_, at) => known(true, [at])), 'none', {}],
      limbs: [
        [
          everyIn(list, wasPassed),
          'dropped',
          { whole: items.length, names },
          [remedy('pass-on', 'Pass on to someone who can act: {names:few}.', { names })],
        ],
      ],
      passed: ['passedOn', { n: items.length, recipients: recipients }],
      cantTell:
        named(undefined).length > 0
          ? ['open', { open: named(undefined) }]
          : items.length > 0
            ? ['others', {}]
            : ['noList', {}],
    });
  },
});

const OUT_OF_SCOPE = /* @__PURE__ */ ask(
  'out-of-scope/all',
  'what was found outside the scope of the strategy, and who it was passed to',
);
const PASSED_TO = /* @__PURE__ */ ask('out-of-scope/passed-to', 'who this was passed to: {of}');

function hasRecipient({ passedTo, notPassed }: OutOfScopeFinding): Tri {
  if (passedTo !== undefined) return true;
  return notPassed === true ? false : undefined;
}

function wasPassed(finding: OutOfScopeFinding, at: Pointer, i: number): Claim {
  const holds = hasRecipient(finding);
  return stated(holds, child(at, holds === false ? 'notPassed' : 'passedTo'), PASSED_TO({ of: nameOf(finding, i) }));
}

function nameOf({ text, id }: OutOfScopeFinding, i: number): string {
  return text ?? id ?? `finding ${i + 1} of the list`;
}
