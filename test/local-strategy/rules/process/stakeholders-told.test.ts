import { test } from 'vitest';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { stakeholdersTold } from '../../../../src/local-strategy/rules/process/stakeholders-told.js';
import { everyWay } from '../../../council/completions.js';
import { daysFor, field, holdsToCount, type ToldDay, toldDays } from '../../told-days.js';

function outcomeOf([told, event, consulted]: readonly (number | null | undefined)[]): string {
  const engaged = [event, consulted].filter((n) => typeof n === 'number');
  if (engaged.length === 0) return typeof told === 'number' ? 'passed' : 'inapplicable';
  return typeof told === 'number' && told <= Math.min(...engaged) ? 'passed' : 'failed';
}

test('every day of telling against every first day of an event and a consultation, counted out', () => {
  for (const [told, event, consulted] of everyWay<ToldDay>([toldDays, toldDays, toldDays])) {
    const said = told === undefined ? undefined : told === null ? { made: false } : { made: true, date: told };
    const subject: LocalStrategy = {
      ...field('stakeholdersTold', said),
      engagement: event === null ? [] : [{ kind: 'event', ...field('from', event) }],
      ...(consulted === undefined ? {} : { consultations: consulted === null ? [] : [{ from: consulted }] }),
    };
    holdsToCount(stakeholdersTold, subject, everyWay([told, event, consulted].map(daysFor)).map(outcomeOf));
  }
});
