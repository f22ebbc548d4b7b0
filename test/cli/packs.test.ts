import { catalogue } from 'industrial-strategy';
import { describe, expect, test } from 'vitest';
import { RUN_BY } from '../../src/cli/packs.js';
import { uk2017, westMidlands2019 } from '../../src/data/index.js';
import { acrossCouncilsRules } from '../../src/dialogue/across-councils.js';
import { alignmentRules, processRules } from '../../src/local-strategy/index.js';
import type { Assessment } from '../../src/rules/finding.js';
import { run } from './run.js';

describe('every rule that is listed can be run', () => {
  test('by the command that its explanation names', async () => {
    const council = { name: 'Widget Council', members: [] };
    const given: Readonly<Record<string, readonly string[]>> = {
      align: ['--strategy', 'plan'],
      portfolio: ['--strategy', 'plan'],
    };
    const files = {
      FILE: council,
      strategy: { id: 's', framework: uk2017.id },
      councils: { dialogues: [council] },
      plan: uk2017,
    };
    const file: Readonly<Record<string, string>> = { align: 'strategy', portfolio: 'strategy', councils: 'councils' };
    for (const { id } of catalogue) {
      const { out } = await run(['explain', id]);
      const [, command = ''] = new RegExp(`industrial-strategy (\\w+) FILE --rule ${id}$`, 'm').exec(out) ?? [];
      const args = [command, file[command] ?? 'FILE', '--rule', id, '--as-of', '2019-12-31', ...(given[command] ?? [])];
      const ran = await run([...args, '--format', 'json'], files);
      expect(ran.err, id).toBe('');
      expect(ran.out, id).toContain(`"ruleId": "${id}"`);
    }
  });

  test('and no command runs a rule that is not listed', () => {
    const listed = new Set(catalogue.map(({ id }) => id));
    for (const rules of Object.values(RUN_BY)) for (const { id } of rules) expect(listed).toContain(id);
  });
});

describe('align judges what a strategy says and how it was made', () => {
  const DAY = ['--as-of', '2019-12-31'] as const;

  test('on one screen, or what was asked for alone', async () => {
    const both = await run(['align', 'west-midlands', ...DAY]);
    expect(both.out).toMatch(new RegExp(`^${westMidlands2019.name}, as on`));
    expect(both.out).toContain(`${alignmentRules.length + processRules.length} questions: `);
    const one = await run(['align', 'west-midlands', ...DAY, '--rule', 'on-time']);
    expect(one.out).toContain('1 question: 1 not met');
  });

  test('numbers and accepted failures reach the rules that they are about; others are refused', async () => {
    const waiver = [{ fingerprint: 'process/on-time', because: 'the run-up to leaving the EU' }];
    const set = ['--set', 'process/sign-off-delay/maxMonths=5', '--because', 'the source waits longer'] as const;
    const args = [
      'align',
      'west-midlands',
      ...DAY,
      ...set,
      '--set',
      'alignment/long-term/minYears=5',
      '--because',
      'x',
    ];
    const { out, err } = await run([...args, '--waiver', 'w', '--format', 'json'], { w: waiver });
    expect(err).toBe('');
    const { alignment, making } = JSON.parse(out) as Readonly<Record<'alignment' | 'making', Assessment>>;
    expect(alignment.overrides.map(({ parameter }) => parameter)).toEqual(['alignment/long-term/minYears']);
    expect(making.overrides.map(({ parameter }) => parameter)).toEqual(['process/sign-off-delay/maxMonths']);
    expect(making.waivers.map(({ state }) => state)).toEqual(['used']);
    expect(alignment.waivers).toEqual([]);
    const stray = await run(['align', 'west-midlands', ...DAY, '--set', 'process/on-tim/maxSlip=5', '--because', 'x']);
    expect([stray.code, stray.err]).toEqual([
      2,
      expect.stringContaining('There is no parameter "process/on-tim/maxSlip"'),
    ]);
  });

  test('two of its results can be compared, part by part', async () => {
    const first = await run(['align', 'west-midlands', ...DAY, '--format', 'json']);
    const made = await run(['align', 'west-midlands', ...DAY, '--rule', 'on-time', '--format', 'json']);
    const again = await run(['compare', 'a', 'a'], { a: first.out });
    expect([again.code, again.err]).toEqual([0, '']);
    expect(again.out).toContain(`How ${westMidlands2019.name} was made, compared`);
    const half = await run(['compare', 'a', 'b'], { a: first.out, b: made.out });
    expect(half.err).toBe('b holds no assessment of the alignment, and the other file does.\n');
  });
});

describe('councils judges several councils together', () => {
  test('those that ship, or those of a file', async () => {
    const { out, code } = await run(['councils']);
    // A demonstration ends well whatever it shows.
    expect(code).toBe(0);
    expect(out).toContain(`${acrossCouncilsRules.length} questions:`);
    const bad = await run(['councils', 'c'], { c: { name: 'no list of dialogues' } });
    expect([bad.code, bad.err]).toEqual([2, expect.stringContaining('/dialogues')]);
  });
});

describe('what a record may write for a reference', () => {
  test('is listed by its id', async () => {
    const { out, code } = await run(['references', 'uk-2016-size-employment']);
    expect(code).toBe(0);
    expect(out).toMatch(/^- large: \d+(\.\d+)?%$/m);
  });
});

describe('a member without a mark', () => {
  const member = (name: string, holder: string) => ({
    role: 'member',
    organisation: { name },
    holder: { name: holder },
  });
  const c = { members: [member('Rolls', 'P'), member('Rolls', 'Q')] };

  test('is named by the place that the command proposes', async () => {
    const which = await run(['whatif', 'c', '--without', 'Rolls'], { c });
    expect(which.err).toContain('/members/0 (Rolls) or /members/1 (Rolls)');
    const taken = await run(['whatif', 'c', '--without', '/members/1', '--format', 'json'], { c });
    expect(taken.err).toBe('');
    expect(JSON.parse(taken.out).patches).toContainEqual(expect.objectContaining({ op: 'remove', path: '/members/1' }));
    const none = await run(['whatif', 'c', '--without', '/members/2'], { c });
    expect(none.err).toBe('There is no member at /members/2: the list has 2, from /members/0 on.\n');
  });
});
