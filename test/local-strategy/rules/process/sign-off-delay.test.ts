import { expect, test } from 'vitest';
import type { Agreement } from '../../../../src/local-strategy/model/making.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { signOffDelay } from '../../../../src/local-strategy/rules/process/sign-off-delay.js';
import { everyWay, judged, selections } from '../../../council/completions.js';
import { field, type ToldDay } from '../../told-days.js';
import { judgedOn, monthsCounted, toldMonths, turnsOut } from '../../told-months.js';

const parameters = { 'process/sign-off-delay/maxMonths': { value: 1, because: 'a limit that the calendar reaches' } };

/** What is told of one agreement: is it one, and of when? */
interface ToldAgreement {
  readonly counts: boolean | undefined;
  readonly day: ToldDay;
}

function outcomeOf(agreed: readonly (string | null)[], published: string | null): string {
  const days = agreed.filter((day) => day !== null && day <= judgedOn);
  if (days.length === 0) return 'inapplicable';
  const end = published !== null && published <= judgedOn ? published : null;
  if (days.some((day) => monthsCounted(day ?? '', end ?? judgedOn) > 1)) return 'failed';
  return end === null ? 'inapplicable' : 'passed';
}

test('every pair of agreements against every publication, counted out', () => {
  const days = toldMonths.filter((_, i) => i % 2 === 1);
  const told: readonly ToldAgreement[] = [
    ...days.map((day) => ({ counts: true, day })),
    { counts: undefined, day: '2019-03-10' },
    { counts: false, day: '2019-03-10' },
  ];
  const seen = new Set<string>();
  for (const list of [0, 1, 2].flatMap((n) => selections(told, n))) {
    for (const partial of [false, true]) {
      for (const published of [...toldMonths, null]) {
        const subject: LocalStrategy = {
          status: 'published',
          agreements: list.map(agreementOf),
          ...(partial ? { incomplete: ['/agreements'] } : {}),
          publication: published === null ? { never: true } : field('actual', published),
        };
        const agreed = list.map(({ counts, day }) =>
          counts === false ? [null] : counts === true ? turnsOut(day) : [...turnsOut(day), null],
        );
        const more = partial ? [[...turnsOut(undefined), null]] : [];
        const ends = published === undefined ? [...turnsOut(published), null] : turnsOut(published);
        const outcomes = new Set(
          everyWay([...agreed, ...more]).flatMap((ways) => ends.map((end) => outcomeOf(ways, end))),
        );
        const { outcome, settledBy } = judged(signOffDelay, subject, { asOf: judgedOn, parameters });
        const shown = JSON.stringify(subject);
        expect([outcome, shown]).toEqual([outcomes.size === 1 ? [...outcomes][0] : 'cantTell', shown]);
        if (outcome === 'cantTell') expect(settledBy?.facts.length, shown).toBeGreaterThan(0);
        seen.add(outcome);
      }
    }
  }
  expect([...seen].sort()).toEqual(['cantTell', 'failed', 'inapplicable', 'passed']);
});

function agreementOf({ counts, day }: ToldAgreement): Agreement {
  const date = field('date', day === undefined || day === null ? undefined : { actual: day });
  if (counts === false) return { party: 'government', status: 'agreed', ...date };
  return { party: 'lep', ...(counts === true ? { status: 'agreed' } : {}), ...date };
}
