import { expect, test } from 'vitest';
import { timeToTrust } from '../../../../src/dialogue/rules/focus/time-to-trust.js';
import { judged } from '../../../council/completions.js';
import { ages } from '../../ages.js';

test.each(ages.map((age) => [JSON.stringify(age.told), age] as const))('%s', (_, { told, ways }) => {
  const { outcome, messageId, settledBy, data } = judged(timeToTrust, told);
  const answers = new Set(ways.map((way) => judged(timeToTrust, way)).map((finding) => finding.messageId));
  if (outcome !== 'cantTell') {
    expect([...answers]).toEqual([messageId]);
    expect(settledBy).toBe(null);
    return;
  }
  expect(answers.size).toBeGreaterThan(1);
  expect(settledBy?.facts.length).toBeGreaterThan(0);
  // Every stage that is named can turn out, and every stage that can turn out is named.
  const words: Readonly<Record<string, string>> = {
    forming: 'trust/forming',
    within: 'trust/within',
    past: 'trust/past',
  };
  const possible = [...answers].flatMap((id) => words[id] ?? []);
  const stages = data['stages'] as readonly { readonly phrase: string }[];
  expect(stages.map(({ phrase }) => phrase).sort()).toEqual(possible.sort());
});

test('both ages are reported, each by itself, and what is not known of them says why', () => {
  const ageOf = (established: string | undefined, restart: string | undefined) =>
    judged(timeToTrust, {
      ...(established === undefined ? {} : { established }),
      ...(restart === undefined ? {} : { lifecycle: [{ event: 'reconstituted', date: restart }] }),
    })
      .measurements.filter(({ name }) => !name.includes('began'))
      .map(({ name, observed, note }) => [name, observed, note]);
  expect(ageOf('2005-06-01', '2015-07-16')).toEqual([
    ['months since establishment', 129, undefined],
    ['months since the latest reconstitution', 7, undefined],
  ]);
  expect(ageOf('2014-09-01', undefined)).toEqual([
    ['months since establishment', 18, undefined],
    ['months since the latest reconstitution', null, 'None is recorded.'],
  ]);
  expect(ageOf(undefined, '2013-06-01')).toEqual([
    ['months since establishment', null, 'No day by then on which it was set up is stated.'],
    ['months since the latest reconstitution', 33, undefined],
  ]);
});
