import { expect, test } from 'vitest';
import { rangeOf } from '../../../../src/core/known.js';
import type { Output, OutputUse, PolicyStage } from '../../../../src/dialogue/model.js';
import { policyStages } from '../../../../src/dialogue/rules/outputs/policy-stages.js';
import { selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../every-completion.js';
import { dialogueOf, LISTS, outputLists, toldOutputs } from '../../told-outputs.js';

const STAGES: readonly PolicyStage[] = ['informing', 'testing', 'feedback'];
const outputs = toldOutputs({
  use: [undefined, 'funding', 'welcomed', 'Used' as OutputUse],
  stage: [undefined, ...STAGES, 'Testing' as PolicyStage],
}).filter(({ use, stage }) => use !== 'welcomed' || stage === undefined);

function completionsOf({ use, stage, ...rest }: Output): readonly Output[] {
  const uses: readonly OutputUse[] = use === 'funding' || use === 'welcomed' ? [use] : ['funding', 'welcomed'];
  const stages = STAGES.filter((one) => one === stage);
  return uses.flatMap((word) => (stages.length > 0 ? stages : STAGES).map((at) => ({ ...rest, use: word, stage: at })));
}

// Of several, a word that no list knows is no different from none.
const plain = outputs.filter(
  ({ use, stage }) => use !== ('Used' as OutputUse) && (stage === undefined || STAGES.includes(stage)),
);

/** Told apart from the rule: the different stages of what was funded. */
const covered = (all: readonly Output[]): number =>
  new Set(all.filter(({ use }) => use === 'funding').map(({ stage }) => stage)).size;

const others: readonly Output[] = STAGES.map((stage) => ({ use: 'funding', stage }));

test.each([1, 2, 3])('%i stages: the bounds are those of every way, and no way overturns a verdict', (limit) => {
  const parameters = { 'outputs/policy-stages/minStages': { value: limit, because: 'Each limit is tried.' } };
  for (const told of [[], ...selections(outputs, 1), ...selections(plain, 2)]) {
    const lists = outputLists(told, 'whole', completionsOf, []);
    const finding = holdsForEvery(
      policyStages,
      dialogueOf(told, 'whole'),
      lists.map((all) => dialogueOf(all, 'whole')),
      { complete: true, parameters },
    );
    const counts = lists.map(covered);
    const observed = finding.measurements[0]?.observed ?? -1;
    expect(rangeOf(observed), JSON.stringify(told)).toEqual({ min: Math.min(...counts), max: Math.max(...counts) });
  }
});

test('the same of three outputs, and of a list of which there may be more', () => {
  const few = plain.filter(({ use, stage }) => use !== 'welcomed' && stage !== 'feedback');
  const triples = selections(few, 3).map((told) => [told, 'whole'] as const);
  const open = [[], ...selections(few, 1)].flatMap((told) => LISTS.map((list) => [told, list] as const));
  for (const [told, list] of [...triples, ...open]) {
    const lists = outputLists(told, list, completionsOf, [...others, ...others]);
    const more = list === 'whole' ? lists : lists.flatMap((all) => others.map((other) => [...all, other]));
    holdsForEvery(
      policyStages,
      dialogueOf(told, list),
      [...lists, ...more].map((all) => dialogueOf(all, 'whole')),
      { complete: true },
    );
  }
});
