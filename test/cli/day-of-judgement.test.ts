import { describe, expect, test } from 'vitest';
import { run } from './run.js';

// The clock of these runs stands at 1 March 2016.

const plan = { id: 'plan', name: 'The Plan', foundations: [], challenges: [], sectors: [], objectives: [] };
const files = {
  listed: { name: 'Widget Council', asAt: '2012-06-01', members: [] },
  ofAYear: { name: 'Widget Council', asAt: '2014', members: [] },
  ofSomeDay: { name: 'Widget Council', asAt: { min: '2012' }, members: [] },
  unlisted: { name: 'Widget Council', members: [] },
  several: { dialogues: [{ name: 'A', asAt: '2012-06' }, { name: 'B', asAt: '2013' }, { name: 'C' }] },
  none: { dialogues: [] },
  strategy: { id: 's', name: 'S', framework: 'plan' },
  over: { ...plan, until: '2015-12' },
  running: { ...plan, until: '2016-12' },
  open: plan,
};

const LIST = 'the day of its member list';
const RUN = 'the day of this run';
const FRAMEWORK = 'the last day that the national strategy was in force';

const table: readonly (readonly [args: string, words: string, iso: string, why: string])[] = [
  ['assess listed', '1 June 2012', '2012-06-01', LIST],
  ['assess ofAYear', '31 December 2014', '2014-12-31', LIST],
  ['assess ofSomeDay', '1 March 2016', '2016-03-01', RUN],
  ['assess unlisted', '1 March 2016', '2016-03-01', RUN],
  ['dialogue listed', '1 June 2012', '2012-06-01', LIST],
  ['dialogue', '5 June 2013', '2013-06-05', LIST],
  ['councils several', '31 December 2013', '2013-12-31', 'the day of the latest of its lists'],
  ['councils none', '1 March 2016', '2016-03-01', RUN],
  ['councils', '31 March 2016', '2016-03-31', 'the day of the latest of its lists'],
  ['align strategy --strategy over', '31 December 2015', '2015-12-31', FRAMEWORK],
  ['align strategy --strategy running', '1 March 2016', '2016-03-01', RUN],
  ['align strategy --strategy open', '1 March 2016', '2016-03-01', RUN],
  ['portfolio strategy --strategy over', '31 December 2015', '2015-12-31', FRAMEWORK],
  ['portfolio strategy --strategy running', '1 March 2016', '2016-03-01', RUN],
];

describe('the day of judgement', () => {
  test.each(table)('%s: %s', async (args, words, iso, why) => {
    const { out } = await run(args.split(' '), files);
    const flat = out.replace(/\s+/g, ' ');
    expect(flat).toContain(`, as on ${words} `);
    expect(flat).toContain(`judged as on ${words}, ${why}.`);
    const json = await run([...args.split(' '), '--format', 'json'], files);
    expect(json.err).toContain(`No day was given: judged as on ${iso}, ${why}.`);
    expect(json.out).toContain(`"asOf": "${iso}"`);
  });

  test.each(table)('%s: a day that is asked for holds, and nothing is said of how it was chosen', async (args) => {
    const { out, err } = await run([...args.split(' '), '--as-of', '2015-05-05'], files);
    expect(err).toBe('');
    expect(out.replace(/\s+/g, ' ')).toContain(', as on 5 May 2015 ');
    expect(out).not.toContain('judged as on');
  });

  test('several files: each on its own day', async () => {
    const { out } = await run(['assess', 'listed', 'ofAYear'], files);
    expect(out).toContain(', as on 1 June 2012');
    expect(out).toContain(', as on 31 December 2014');
  });

  test('whatif and compare: the day of each list', async () => {
    const whatif = await run(['whatif', 'listed', '--with', 'Acme'], files);
    expect(whatif.out.replace(/\s+/g, ' ')).toContain(`No day was given: judged as on 2012-06-01, ${LIST}.`);
    const { out } = await run(['compare', 'listed', 'ofAYear'], files);
    expect(out).toContain('Before: judged as on 1 June 2012. After: as on 31 December 2014.');
  });
});
