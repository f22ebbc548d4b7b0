import { readFileSync } from 'node:fs';
import { assessDialogue, type Dialogue, parseDialogue } from 'industrial-strategy';
import { describe, expect, test } from 'vitest';

// One dialogue with full minutes, with half of them, and with none.

const full: Dialogue = parseDialogue(
  JSON.parse(readFileSync(new URL('../../examples/widget-dialogue.json', import.meta.url), 'utf8')),
);

const withoutMinutes = (dialogue: Dialogue, of: (i: number) => boolean): Dialogue => ({
  ...dialogue,
  meetings: (dialogue.meetings ?? []).map((meeting, i) => {
    if (!of(i)) return meeting;
    const { agenda: _, attendance: __, ...held } = meeting;
    return held;
  }),
});
const half = withoutMinutes(full, (i) => i % 2 === 1);
const none = withoutMinutes(full, () => true);

const finding = (dialogue: Dialogue, rule: string) => {
  const found = assessDialogue(dialogue, { asOf: '2016-03-01' }).findings.find(({ ruleId }) => ruleId === rule);
  if (found === undefined) throw new Error(rule);
  return found;
};
const outcome = (dialogue: Dialogue, rule: string): string => finding(dialogue, rule).outcome;

describe('full minutes', () => {
  // Counted by hand: sixteen items, eight of them strategic, two lobbying, two fire-fighting, four reports, none open.
  test('the agenda is judged by its numbers', () => {
    expect(finding(full, 'focus/strategic-agenda')).toMatchObject({
      outcome: 'failed',
      data: { part: 8, whole: 16, share: 0.5 },
    });
    expect(finding(full, 'focus/little-lobbying')).toMatchObject({ outcome: 'failed', data: { part: 4, whole: 16 } });
    expect(finding(full, 'focus/open-discussion').outcome).toBe('failed');
  });

  test('one of two lobbying items was taken elsewhere', () => {
    expect(outcome(full, 'focus/co-chair-discourages-lobbying')).toBe('passed');
  });

  test('nine seats at four meetings, less two at which the minister of May 2015 did not yet sit: 28 of 34 came', () => {
    // Away: Bolt, the union, Bolt and the union, Bolt and Gears. A delegate for the minister counts as coming.
    expect(finding(full, 'representation/attendance')).toMatchObject({
      outcome: 'passed',
      data: { attended: 28, expected: 34 },
    });
  });
});

describe('no minutes', () => {
  test.each([
    'focus/strategic-agenda',
    'focus/little-lobbying',
    'focus/open-discussion',
    'focus/agenda-not-dominated',
    'focus/co-chair-even-handed',
    'focus/co-chair-discourages-lobbying',
    'focus/new-issues',
    'representation/attendance',
    'representation/ministerial-attendance',
    'outputs/departments-attend',
  ])('%s cannot be told', (rule) => {
    expect(outcome(none, rule)).toBe('cantTell');
    expect(finding(none, rule).settledBy?.facts.length).toBeGreaterThan(0);
  });

  test.each([
    ['focus/cadence', 'passed'],
    ['focus/purpose', 'passed'],
    ['focus/few-priorities', 'passed'],
    ['focus/seen-through', 'failed'],
    ['outputs/actions-delivered', 'failed'],
    ['outputs/policy-influence', 'passed'],
    // The actions agreed at meetings show that these decided.
    ['focus/decides', 'passed'],
  ])('%s needs none: %s', (rule, expected) => {
    expect(outcome(none, rule)).toBe(expected);
  });
});

describe('half of the minutes', () => {
  test('shares of the agenda say what is listed, and leave the verdict open', () => {
    const found = finding(half, 'focus/strategic-agenda');
    // The first and third meetings: eight items, four strategic; too few by themselves, and the others are not seen.
    expect(found).toMatchObject({ outcome: 'cantTell', messageId: 'itemsOpen', data: { items: { min: 8 } } });
    expect(found.settledBy?.facts.map(({ at }) => at)).toEqual(['/meetings/1/agenda', '/meetings/3/agenda']);
  });

  test('what one item shows is shown: a new issue, without the rest', () => {
    expect(outcome(half, 'focus/new-issues')).toBe('passed');
  });

  test('no verdict is another one than with full minutes', () => {
    const known = new Map(
      assessDialogue(full, { asOf: '2016-03-01' }).findings.map((one) => [one.fingerprint, one.outcome]),
    );
    for (const dialogue of [half, none]) {
      for (const one of assessDialogue(dialogue, { asOf: '2016-03-01' }).findings) {
        if (one.outcome !== 'cantTell')
          expect([one.fingerprint, one.outcome]).toEqual([one.fingerprint, known.get(one.fingerprint)]);
      }
    }
  });
});
