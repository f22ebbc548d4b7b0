import { test } from 'vitest';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { expectationsClear } from '../../../../src/local-strategy/rules/process/expectations-clear.js';
import { everyWay } from '../../../council/completions.js';
import { daysFor, field, holdsToCount, type ToldDay, toldDays } from '../../told-days.js';

function outcomeOf([stated, draft, change]: readonly (number | null | undefined)[]): string {
  if (typeof draft !== 'number') return typeof stated === 'number' ? 'passed' : 'inapplicable';
  if (typeof stated !== 'number' || stated >= draft) return 'failed';
  return typeof change === 'number' && change > draft ? 'failed' : 'passed';
}

test('statement, draft and change on every day, counted out', () => {
  for (const [stated, draft, change] of everyWay<ToldDay>([toldDays, toldDays, toldDays])) {
    const changes = change === undefined ? undefined : change === null ? [] : [change];
    const said =
      stated === undefined ? undefined : { ...(stated === null ? { made: false } : { made: true, date: stated }) };
    // Of what is not known to have been stated no change is told.
    if (said === undefined && changes !== undefined) continue;
    const subject: LocalStrategy = {
      ...(draft === undefined ? {} : { drafts: draft === null ? [] : [{ date: draft }] }),
      government: field('expectations', said === undefined ? undefined : { ...said, ...field('changes', changes) }),
    };
    holdsToCount(expectationsClear, subject, everyWay([stated, draft, change].map(daysFor)).map(outcomeOf));
  }
});
