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
  test('says what is not met, the risks and what to ask, in this order, on one screen', async () => {
    const { code, out, err } = await run(args, files);
    expect([code, err]).toEqual([1, '']);
    const headings = ['NOT MET', 'RISKS TO GOVERNMENT', 'ASK FIRST'].map((heading) => out.indexOf(`\n${heading}`));
    expect(headings.filter((at) => at < 0)).toEqual([]);
    expect(headings).toEqual([...headings].sort((a, b) => a - b));
    for (const risk of ['Capture by a few', 'Incumbents favoured', 'Too close to object', 'Paying needlessly']) {
      expect(out).toMatch(new RegExp(`^ {3}${risk} +(low|moderate|high|not known)`, 'm'));
    }
    expect(out.split('\n').length).toBeLessThanOrEqual(41);
    const full = await run([...args, '--full'], files);
    expect(full.out).toMatch(/^WHAT TO DO$/m);
    expect(full.out.replace(/\s+/g, ' ')).toContain('standard transparency of outputs and outcomes');
    expect(out).not.toMatch(/undefined|NaN|\[object/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('as JSON: the assessment, its risks and what to do, as the library has them', async () => {
    const { out } = await run([...args, '--no-reference', '--format', 'json'], files);
    const assessment = assessDialogue(parseDialogue(widgets), { asOf: '2016-03-01' });
    expect(JSON.parse(out)).toEqual({
      assessment: JSON.parse(JSON.stringify(assessment)),
      summary: expect.objectContaining({ format: 1, asOf: '2016-03-01' }),
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
    expect(out).toMatch(/^\| Capture by a few \|/m);
  });

  test('without a file it judges a real one that ships, on a day and against references that fit it', async () => {
    const { code, out, err } = await run(['dialogue']);
    // A demonstration ends well whatever it shows.
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Creative Industries Council, as on 5 June 2013\n/);
    expect(out).toMatch(/^ {3}Incumbents favoured +\S/m);
    expect(out).toContain('chosen for you');
    expect((await run(['dialogue', '--as-of', '2013-12-31'])).out).toContain('as on 31 December 2013');
    const one = ['dialogue', '--reference', 'uk-2016-size-employment', '--format', 'json'];
    const { assessment } = JSON.parse((await run(one)).out) as { assessment: { references: { id: string }[] } };
    expect(assessment.references.map(({ id }) => id)).toEqual(['uk-2016-size-employment']);
  });

  test('a council is a dialogue of which nothing more is known: no risk is low', async () => {
    const { code, out } = await run(['dialogue', 'c', '--as-of', '2016-03-01'], { c: { name: 'Bare Council' } });
    expect(code).toBe(3);
    expect(out.match(/^ {3}[A-Z][\w ]+ not known +0 of \d+$/gm)).toHaveLength(4);
  });

  test('what does not fit together is told with its place', async () => {
    const { code, err } = await run(['dialogue', 'c'], { c: { actions: [{ done: '2015', dropped: '2015' }] } });
    expect(code).toBe(2);
    expect(err).toContain('/actions/0/dropped: it is done as well');
  });

  test('assess takes a dialogue as well, and judges the council in it', async () => {
    const { out } = await run(['assess', 'widgets.json', '--as-of', '2016-03-01', '--format', 'json'], files);
    const { subject, rules } = JSON.parse(out).assessment as {
      subject: { type: string };
      rules: Record<string, unknown>;
    };
    expect(subject.type).toBe('council');
    expect(Object.keys(rules).filter((id) => !id.startsWith('representation/'))).toEqual([]);
  });
});
