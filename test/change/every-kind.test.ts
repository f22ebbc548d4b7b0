import { readFileSync } from 'node:fs';
import {
  type Assessment,
  applyPatches,
  assessAlignment,
  assessDialogue,
  assessPortfolio,
  assessProcess,
  compareAssessments,
  type Dialogue,
  type LocalStrategy,
  type Portfolio,
  parseDialogue,
  robustness,
  timeline,
  whatIf,
} from 'industrial-strategy';
import { uk2017, westMidlands2019 } from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';

// What is asked of councils elsewhere, asked of everything else that can be judged.

const widgets: Dialogue = parseDialogue(
  JSON.parse(readFileSync(new URL('../../examples/widget-dialogue.json', import.meta.url), 'utf8')),
);
const judgeDialogue = (dialogue: Dialogue): Assessment => assessDialogue(dialogue, { asOf: '2016-03-01' });
const judgeMaking = (strategy: LocalStrategy): Assessment => assessProcess(strategy, { asOf: '2019-12-31' });

const turned = (before: Assessment, after: Assessment): readonly string[] =>
  compareAssessments(before, after).changes.flatMap(({ fingerprint, kind, outcome }) =>
    kind === 'turned' ? [`${fingerprint}: ${outcome.before}, now ${outcome.after}`] : [],
  );

describe('a dialogue', () => {
  test('once its late action is on record as done in time, two of three were: still too few, and the number moved', () => {
    const bytes = JSON.stringify(widgets);
    const { before, after, subject, inversePatches } = whatIf(
      widgets,
      (draft) => {
        const late = draft.actions?.find(({ id }) => id === 'a2');
        if (late !== undefined) late.done = '2015-06-30';
      },
      judgeDialogue,
    );
    expect(JSON.stringify(widgets)).toBe(bytes);
    expect(JSON.stringify(applyPatches(subject, inversePatches))).toBe(bytes);
    const [change] = compareAssessments(before, after).changes.filter(
      ({ fingerprint }) => fingerprint === 'outputs/actions-delivered',
    );
    expect(change).toMatchObject({ kind: 'moved', outcome: { before: 'failed', after: 'failed' } });
    expect(change?.measurements.find(({ unit }) => unit === 'share')?.observed).toEqual({
      before: 1 / 3,
      after: 2 / 3,
    });
  });

  test('with one more item that is left open it has some open discussion', () => {
    const { before, after } = whatIf(
      widgets,
      (draft) => {
        draft.meetings?.[3]?.agenda?.push({ title: 'Anything else', kind: 'open', priorities: [], outcome: 'noted' });
      },
      judgeDialogue,
    );
    expect(turned(before, after)).toContain('focus/open-discussion: failed, now passed');
  });

  test('how firm: eight of sixteen items is half, and the convention of three in five is what fails it', () => {
    const { findings } = robustness(widgets, assessDialogue, { asOf: '2016-03-01' });
    const found = findings.find(({ fingerprint }) => fingerprint === 'focus/strategic-agenda');
    const share = found?.parameters.find(({ parameter }) => parameter === 'focus/strategic-agenda/minShare');
    expect(share?.turns).toMatchObject([{ at: 0.5, inclusive: true, side: 'below', outcome: 'passed' }]);
    expect(found?.hangsOn).toContain('focus/strategic-agenda/minShare');
  });
});

describe('a strategy', () => {
  test('published in April instead of May the West Midlands would have slipped one month, which is the limit', () => {
    const { before, after } = whatIf(
      westMidlands2019,
      (draft) => {
        if (draft.publication !== undefined) draft.publication.actual = '2019-04-11';
      },
      judgeMaking,
    );
    // From local agreement on 11 January to 11 April are three months, no more than the limit; but the text was seen in
    // part, and another body may have agreed before.
    expect(turned(before, after)).toEqual([
      'process/on-time: failed, now passed',
      'process/sign-off-delay: failed, now cantTell',
    ]);
  });

  test('how firm: the slip of two months would pass with a limit of two', () => {
    const { findings } = robustness(westMidlands2019, assessProcess, { asOf: '2019-12-31' });
    const slip = findings.find(({ fingerprint }) => fingerprint === 'process/on-time')?.parameters[0];
    expect(slip?.turns).toMatchObject([{ at: 2, inclusive: true, side: 'above', distance: 1, outcome: 'passed' }]);
  });

  test('over time: before its publication no slip is known, afterwards there is one', () => {
    const days = ['2019-03-15', '2019-12-31'];
    const { turns } = timeline(
      days.map((on) => ({ on, subject: westMidlands2019 })),
      (strategy, on) => assessProcess(strategy, { asOf: on }),
    );
    expect(turns.map(({ to, change }) => `${to}: ${change.fingerprint}`)).toContain('2019-12-31: process/on-time');
  });

  test('alignment of one day compared with itself is empty, and with another day it says so', () => {
    const on = (asOf: string): Assessment => assessAlignment(westMidlands2019, uk2017, { asOf });
    expect(compareAssessments(on('2019-12-31'), on('2019-12-31')).changes).toEqual([]);
    expect(compareAssessments(on('2019-12-31'), on('2020-12-31')).comparable).toBe(true);
  });
});

test('a portfolio: a silence that one strategy breaks is no gap any more', () => {
  const portfolio: Portfolio = {
    national: {
      id: 'plan',
      foundations: [{ id: 'ideas', asked: 'required' }],
      challenges: [],
      sectors: [],
      objectives: [],
    },
    strategies: [
      { id: 'arden', name: 'Arden', framework: 'plan', textSeen: 'whole', priorities: [], themes: [], sectors: [] },
    ],
    complete: true,
  };
  const { before, after } = whatIf(
    portfolio,
    (draft) => {
      draft.strategies[0]?.priorities?.push({ name: 'Laboratories', foundations: [{ id: 'ideas' }] });
    },
    (document) => assessPortfolio(document, { asOf: '2019-12-31' }),
  );
  expect(turned(before, after)).toContain('portfolio/no-gaps: failed, now passed');
});
