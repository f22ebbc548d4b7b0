import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { riskRegister, strengtheningOptions } from '../../src/dialogue/consequences/index.js';
import { assessDialogue, parseDialogue } from '../../src/dialogue/index.js';
import { run } from './run.js';

const widgets: unknown = JSON.parse(
  readFileSync(new URL('../../examples/widget-dialogue.json', import.meta.url), 'utf8'),
);
const args = ['dialogue', 'widgets.json', '--as-of', '2016-03-01'];
const files = { 'widgets.json': widgets };

describe('dialogue', () => {
  test('says whose it is, the risks, what to do, what to find out and what failed, in this order', async () => {
    const { code, out, err } = await run(args, files);
    expect([code, err]).toEqual([1, '']);
    const headings = [
      ...['- For the council: ', 'Risks to government', 'What to do', 'What to find out next', 'What failed ('],
      ...['What cannot be told (', 'What passed (', 'Sources'],
    ].map((heading) => out.indexOf(`\n${heading}`));
    expect(headings.filter((at) => at < 0)).toEqual([]);
    expect(headings).toEqual([...headings].sort((a, b) => a - b));
    for (const risk of ['Industry capture', 'Incumbency bias', 'Collusion: the uncritical friend', 'Deadweight loss']) {
      expect(out).toMatch(new RegExp(`^${risk}[: ].*(low|moderate|high|not known)`, 'm'));
    }
    expect(out).toMatch(/^1\. +Standard transparency of outputs and outcomes\./m);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('as JSON: the assessment, its risks and what to do, as the library has them', async () => {
    const { out } = await run([...args, '--format', 'json'], files);
    const assessment = assessDialogue(parseDialogue(widgets), { asOf: '2016-03-01' });
    expect(JSON.parse(out)).toEqual({
      assessment: JSON.parse(JSON.stringify(assessment)),
      risks: JSON.parse(JSON.stringify(riskRegister(assessment))),
      strengthening: strengtheningOptions(assessment),
    });
    const two = JSON.parse(
      (await run(['dialogue', 'a', 'b', ...args.slice(2), '--format', 'json'], { a: {}, b: {} })).out,
    );
    expect(two).toHaveLength(2);
  });

  test('as Markdown, with the risks as a table', async () => {
    const { out } = await run([...args, '--format', 'markdown'], files);
    expect(out).toMatch(/^# Widget Council/);
    expect(out).toMatch(/^\| Industry capture \|/m);
  });

  test('without a file it judges a real one that ships, on a day and against references that fit it', async () => {
    const { code, out, err } = await run(['dialogue']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^Creative Industries Council\n/);
    expect(out).toContain('Dialogue, judged as on 5 June 2013');
    expect(out).toMatch(/^Incumbency bias +not known +low to high +1 of 7 +100%/m);
    expect(out).toContain('creative-industries-2025-region-enterprises');
    expect((await run(['dialogue', '--as-of', '2013-12-31'])).out).toContain('judged as on 31 December 2013');
    const one = ['dialogue', '--reference', 'uk-2016-size-employment', '--format', 'json'];
    const { assessment } = JSON.parse((await run(one)).out) as { assessment: { references: { id: string }[] } };
    expect(assessment.references.map(({ id }) => id)).toEqual(['uk-2016-size-employment']);
  });

  test('a council is a dialogue of which nothing more is known: no risk is low', async () => {
    const { code, out } = await run(['dialogue', 'c', '--as-of', '2016-03-01'], { c: { name: 'Bare Council' } });
    expect(code).toBe(3);
    expect(out.match(/^[A-Z].* not known +low to high +0 of/gm)).toHaveLength(4);
    expect(out).toContain('No finding speaks for any of the ten options');
  });

  test('what does not fit together is told with its place', async () => {
    const { code, err } = await run(['dialogue', 'c'], { c: { actions: [{ done: '2015', dropped: '2015' }] } });
    expect(code).toBe(2);
    expect(err).toContain('/actions/0/dropped: it is done as well');
  });

  test('assess takes a dialogue as well, and judges the council in it', async () => {
    const { out } = await run(['assess', 'widgets.json', '--as-of', '2016-03-01', '--format', 'json'], files);
    const { subject, rules } = JSON.parse(out) as { subject: { type: string }; rules: Record<string, unknown> };
    expect(subject.type).toBe('council');
    expect(Object.keys(rules).filter((id) => !id.startsWith('representation/'))).toEqual([]);
  });
});
