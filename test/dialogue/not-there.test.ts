import { describe, expect, test } from 'vitest';
import { assessRepresentation } from '../../src/council/index.js';
import { assessCouncils, assessDialogue } from '../../src/dialogue/index.js';
import type { Dialogue } from '../../src/dialogue/model.js';

const dialogue: Dialogue = {
  established: '2014-01-01',
  asAt: '2020-06-01',
  members: [{ role: 'chair', organisation: { name: 'Acme', kind: 'business' } }],
  meetings: [{ date: '2019-03-01' }],
  issues: ['skills'],
};

describe('a council that is not there', () => {
  test.each([
    ['closed', '2020-06-30', 'The council was not there on 2026-01-01: it was closed on 2020-06-30.'],
    ['closed', '2020', 'The council was not there on 2026-01-01: it was closed in 2020.'],
  ] as const)('%s %s: every rule leaves one finding that says so', (event, date, message) => {
    const gone = { ...dialogue, lifecycle: [{ event, date }] };
    const judged = assessDialogue(gone, { asOf: '2026-01-01' });
    expect(judged.findings.map(({ ruleId }) => ruleId)).toEqual(Object.keys(judged.rules));
    for (const finding of judged.findings) {
      expect(finding).toMatchObject({ outcome: 'inapplicable', messageId: 'closed', message, severity: null });
      expect(finding.related).toEqual(['/lifecycle/0/date']);
    }
    expect(assessRepresentation(gone, { asOf: '2026-01-01' }).counts.inapplicable).toBeGreaterThan(20);
  });

  test('not yet set up', () => {
    const { findings } = assessRepresentation({ ...dialogue, meetings: [] }, { asOf: '2013-01-01' });
    expect(new Set(findings.map(({ message }) => message))).toEqual(
      new Set(['The council was not yet set up on 2013-01-01: it was set up on 2014-01-01.']),
    );
  });

  test('paused: what looks back on activity does not arise, and the rest is judged', () => {
    const paused = { ...dialogue, lifecycle: [{ event: 'paused' as const, date: '2019-06-01' }] };
    const { findings } = assessDialogue(paused, { asOf: '2020-06-01' });
    const of = (ruleId: string) => findings.find((finding) => finding.ruleId === ruleId);
    for (const id of ['focus/cadence', 'focus/decides', 'focus/strategic-agenda', 'outputs/actions-delivered']) {
      expect(of(id)).toMatchObject({
        outcome: 'inapplicable',
        message: 'The council was paused on 2019-06-01, and not known to be at work again by 2020-06-01.',
      });
    }
    expect(of('representation/decisive-size')?.outcome).toBe('passed');
    expect(of('focus/time-to-trust')?.outcome).toBe('passed');
  });

  test('among several, names no issue', () => {
    const councils = (lifecycle: Dialogue['lifecycle'] = []) => ({
      dialogues: ['a', 'b', 'c'].map((id) => ({ ...dialogue, id, ...(id === 'c' ? { lifecycle } : {}) })),
      jointMechanisms: [],
    });
    const judged = (subject: ReturnType<typeof councils>) => {
      const { findings, notes } = assessCouncils(subject, { asOf: '2026-01-01' });
      return [findings.find(({ ruleId }) => ruleId === 'outputs/shared-issue-forum')?.outcome, notes.at(-1)];
    };
    expect(judged(councils())[0]).toBe('failed');
    expect(judged(councils([{ event: 'closed', date: '2020' }]))).toEqual([
      'inapplicable',
      'Closed by 2026-01-01, or not yet set up, so that the issues they name are left out: c.',
    ]);
  });
});
