import { test } from 'vitest';
import type { Output, OutputUse } from '../../../../src/dialogue/model.js';
import { evidenceKept } from '../../../../src/dialogue/rules/outputs/evidence-kept.js';
import { selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../every-completion.js';
import { dialogueOf, LISTS, outputLists, toldOutputs } from '../../told-outputs.js';

const outputs = toldOutputs({
  use: [undefined, 'taken-up', 'proposed', 'Used' as OutputUse],
  seenIn: [undefined, [], ['Budget 2013']],
  incomplete: [undefined, ['/seenIn']],
  used: [undefined, '2016'],
}).filter(({ seenIn, incomplete }) => seenIn !== undefined || incomplete === undefined);

function completionsOf(output: Output): readonly Output[] {
  const { incomplete, ...rest } = output;
  const uses: readonly OutputUse[] =
    rest.use === 'taken-up' || rest.use === 'proposed' ? [rest.use] : ['taken-up', 'proposed'];
  const known = rest.seenIn !== undefined && (incomplete === undefined || rest.seenIn.length > 0);
  const places = known ? [rest.seenIn ?? []] : [[], ['White paper']];
  const days = rest.used === '2016' ? ['2016-02-01', '2016-04-01'] : [rest.used];
  return uses.flatMap((use) =>
    places.flatMap((seenIn) =>
      days.map((used) => ({ ...rest, use, seenIn, ...(used === undefined ? {} : { used: used as string }) })),
    ),
  );
}

const others: readonly Output[] = [
  { use: 'proposed' },
  { use: 'taken-up', seenIn: [] },
  { use: 'taken-up', seenIn: ['Review'] },
];

// Of two, a word that no list knows and a date are no different from one.
const plain = outputs.filter(({ use, used }) => use !== ('Used' as OutputUse) && used === undefined);

test('no way the outputs turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of [[], ...selections(outputs, 1), ...selections(plain, 2)]) {
    for (const list of told.length === 2 ? (['whole'] as const) : LISTS) {
      const lists = outputLists(told, list, completionsOf, others);
      holdsForEvery(
        evidenceKept,
        dialogueOf(told, list),
        lists.map((all) => dialogueOf(all, 'whole')),
        { complete: true },
      );
    }
  }
});
