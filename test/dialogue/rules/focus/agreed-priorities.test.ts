import { test } from 'vitest';
import type { Priority } from '../../../../src/dialogue/model.js';
import { agreedPriorities } from '../../../../src/dialogue/rules/focus/agreed-priorities.js';
import { selections } from '../../../council/completions.js';
import { holdsForPriorities, lives, toldOf } from '../../priorities.js';

const SAID = [true, false, undefined] as const;
const waysOf = (said: boolean | undefined): readonly boolean[] => (said === undefined ? [true, false] : [said]);

const answers = SAID.flatMap((industry) =>
  SAID.map((government): readonly [Priority, readonly Priority[]] => [
    {
      ...(industry === undefined ? {} : { agreedByIndustry: industry }),
      ...(government === undefined ? {} : { agreedByGovernment: government }),
    },
    waysOf(industry).flatMap((agreedByIndustry) =>
      waysOf(government).map((agreedByGovernment) => ({ agreedByIndustry, agreedByGovernment })),
    ),
  ]),
);

const others: readonly Priority[] = [
  { status: 'open', agreedByIndustry: true, agreedByGovernment: false },
  { status: 'open', agreedByIndustry: true, agreedByGovernment: true },
];

test('no way the priorities turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of selections(toldOf(lives, answers), 1)) {
    holdsForPriorities(agreedPriorities, told, others);
  }
  for (const told of selections(toldOf(lives.slice(0, 2).concat(lives.slice(6)), answers), 2)) {
    holdsForPriorities(agreedPriorities, told, others);
  }
});
