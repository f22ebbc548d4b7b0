import { test } from 'vitest';
import type { AlignmentSubject, LocalOutcome } from '../../../../src/local-strategy/model/strategy.js';
import { outcomesLinked } from '../../../../src/local-strategy/rules/alignment/outcomes-linked.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

const known = [[], ['output']] as const;
const told = [undefined, ...known] as const;
const nodes = [undefined, [], [{ id: 'output' }]] as const;

const outcome = (feeds: readonly string[] | undefined): LocalOutcome => (feeds === undefined ? {} : { feeds });
const build = (
  framework: string | undefined,
  theory: (typeof nodes)[number],
  outcomes: readonly (readonly string[] | undefined)[],
): AlignmentSubject => ({
  strategy: { ...(framework === undefined ? {} : { framework }), outcomes: outcomes.map(outcome) },
  national: { id: 'widget-plan', ...(theory === undefined ? {} : { outcomes: theory }) },
});

test('no way the unknowns turn out overturns a verdict, and the facts that are named decide it', () => {
  for (const pair of selections(told, 2)) {
    for (const theory of nodes) {
      for (const framework of [undefined, 'widget-plan', 'bolt-plan']) {
        const completions = everyWay(pair.map((feeds) => (feeds === undefined ? known : [feeds]))).flatMap((way) =>
          (theory === undefined ? nodes.slice(1) : [theory]).flatMap((list) =>
            (framework === undefined ? ['widget-plan', 'bolt-plan'] : [framework]).map((of) => build(of, list, way)),
          ),
        );
        holdsForEvery(outcomesLinked, build(framework, theory, pair), completions, {
          asOf: '2019-12-31',
          complete: true,
        });
      }
    }
  }
});
