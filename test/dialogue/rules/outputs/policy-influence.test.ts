import { test } from 'vitest';
import type { Output, OutputUse } from '../../../../src/dialogue/model.js';
import { policyInfluence } from '../../../../src/dialogue/rules/outputs/policy-influence.js';
import { selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../every-completion.js';
import { dialogueOf, LISTS, outputLists, toldOutputs } from '../../told-outputs.js';

const outputs = toldOutputs({
  use: [undefined, 'evidence', 'tabled', 'Used' as OutputUse],
  used: [undefined, '2015-05', '2016', '2017'],
  produced: [undefined, '2016', '2017'],
  toCouncil: [undefined, true],
}).filter(({ used, produced }) => used === undefined || produced === undefined || used >= produced);

const isWord = (use: OutputUse | undefined): boolean => use === 'evidence' || use === 'tabled';

/** Every word that is not known, every day of those that decide; nothing is used before it is there. */
function completionsOf(later: boolean): (output: Output) => readonly Output[] {
  return (output) => {
    const uses: readonly OutputUse[] = isWord(output.use) ? [output.use ?? 'none'] : ['evidence', 'tabled'];
    const days =
      output.used === '2016' ||
      (output.used === undefined && (output.produced === '2016' || (later && output.produced === undefined)))
        ? ['2016-02-01', '2016-04-01']
        : [output.used ?? output.produced];
    return uses.flatMap((use) =>
      days.map((used) => ({ ...output, use, ...(used === undefined ? {} : { used: used as string }) })),
    );
  };
}

test('no way the outputs turn out overturns a verdict, and none is left open that they agree on', () => {
  const others: readonly Output[] = [{ use: 'evidence' }, { use: 'tabled' }];
  const known = others.map((other) => ({ ...other, used: '2015-01-01' }));
  for (const told of selections(outputs, 1)) {
    for (const asAt of [{}, { asAt: '2018-01-01' }]) {
      const later = 'asAt' in asAt;
      for (const list of LISTS) {
        const lists = outputLists(told, list, completionsOf(later), known);
        holdsForEvery(
          policyInfluence,
          dialogueOf(told, list, asAt),
          lists.map((all) => dialogueOf(all, 'whole', asAt)),
          { complete: true },
        );
      }
    }
  }
});

test('nor of two outputs', () => {
  const few = outputs.filter(({ produced, used }) => produced === undefined && used !== '2017' && used !== '2015-05');
  for (const told of selections(few, 2)) {
    const lists = outputLists(told, 'whole', completionsOf(false), []);
    holdsForEvery(
      policyInfluence,
      dialogueOf(told, 'whole'),
      lists.map((all) => dialogueOf(all, 'whole')),
      { complete: true },
    );
  }
});
