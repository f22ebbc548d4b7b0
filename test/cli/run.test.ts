import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.js';
import type { Io } from '../../src/cli/io.js';
import { assessRepresentation, representationRules } from '../../src/council/index.js';
import { parseCouncil } from '../../src/council/parse.js';
import { businessPopulationReferences } from '../../src/data/index.js';
import { run } from './run.js';

const business = (name: string) => ({ role: 'member', organisation: { name, kind: 'business' } });
const body = (name: string) => ({ role: 'member', organisation: { name, kind: 'representative-body' } });

const passing = { name: 'Widget Council', members: [business('Acme'), business('Bolts'), body('Widget Federation')] };
const failing = { name: 'Body Council', members: [body('A'), body('B'), business('Acme')] };
const open = { name: 'Open Council', members: [body('A'), business('Acme'), { organisation: { name: 'Cogs' } }] };

const RULE = 'representation/trade-bodies-minority';
const ONE = ['--as-of', '2016-03-01', '--rule', RULE] as const;

describe('exit codes', () => {
  test('0: everything passed or does not apply', async () => {
    const { code, out, err } = await run(['assess', 'c.json', ...ONE], { 'c.json': passing });
    expect(code).toBe(0);
    expect(out).toMatch(/^Widget Council, as on 1 March 2016\n/);
    expect(out).toContain('1 question: 1 met');
    expect(err).toBe('');
    const none = await run(['assess', 'c.json', ...ONE], { 'c.json': { members: [] } });
    expect([none.code, none.out.includes('1 does not arise')]).toEqual([0, true]);
  });

  test('1: something failed', async () => {
    const { code, out } = await run(['assess', 'c.json', ...ONE], { 'c.json': failing });
    expect(code).toBe(1);
    expect(out).toContain('1 question: 1 not met');
    expect(out).toMatch(/^1 {2}\S.*2 of 3/m);
  });

  test('2: input or usage is at fault', async () => {
    expect((await run(['assess', 'gone.json', ...ONE])).code).toBe(2);
    expect((await run(['assess'])).code).toBe(2);
  });

  test('3: nothing failed, something cannot be told', async () => {
    const { code, out } = await run(['assess', 'c.json', ...ONE], { 'c.json': open });
    expect(code).toBe(3);
    expect(out).toContain('ASK FIRST');
  });

  test('the worst of several: 2, then 1, then 3, then 0; what can be judged is', async () => {
    const files = { pass: passing, fail: failing, open, bad: '{' };
    const code = async (...names: readonly string[]): Promise<number> =>
      (await run(['assess', ...names, ...ONE], files)).code;
    expect(await code('pass', 'open')).toBe(3);
    expect(await code('pass', 'open', 'fail')).toBe(1);
    expect(await code('fail', 'bad', 'pass')).toBe(2);
    const { out, err } = await run(['assess', 'fail', 'bad', 'pass', ...ONE], files);
    expect(out.indexOf('Body Council')).toBeLessThan(out.indexOf('Widget Council'));
    expect(err).toMatch(/^bad: this is not JSON; line 1, column 2: /);
  });

  test('a failure that a waiver accepts does not count, an expired waiver accepts nothing', async () => {
    const waiver = { fingerprint: RULE, because: 'agreed' };
    const files = { 'c.json': failing, w: waiver, old: [{ ...waiver, until: '2015-12-31' }] };
    expect((await run(['assess', 'c.json', ...ONE, '--waiver', 'w'], files)).code).toBe(0);
    expect((await run(['assess', 'c.json', ...ONE, '--waiver', 'old'], files)).code).toBe(1);
  });
});

describe('judging', () => {
  test('JSON is the assessment that the library gives; a list for several files', async () => {
    const options = { asOf: '2016-03-01', references: businessPopulationReferences.slice(4, 5) };
    const [reference = ''] = options.references.map(({ id }) => id);
    const args = ['--as-of', '2016-03-01', '--reference', reference, '--format', 'json'];
    const judged = (council: unknown) => assessRepresentation(parseCouncil(council), options);
    const one = await run(['assess', 'a', ...args], { a: failing });
    expect(JSON.parse(one.out).assessment).toEqual(JSON.parse(JSON.stringify(judged(failing))));
    expect(JSON.parse(one.out).summary.count.notMet).toBeGreaterThan(0);
    const two = await run(['assess', 'a', 'b', ...args], { a: failing, b: open });
    const both = JSON.parse(two.out) as readonly { readonly assessment: unknown }[];
    expect(both.map(({ assessment }) => assessment)).toEqual(
      JSON.parse(JSON.stringify([judged(failing), judged(open)])),
    );
    expect(one.err).toBe('');
  });

  test('without a day it takes the clock’s, where the clock hangs, and says so', async () => {
    const text = await run(['assess', 'c', '--rule', RULE], { c: passing });
    expect(text.out.replace(/\s+/g, ' ')).toContain(
      'judged as on 1 March 2016, the day of this run. Judged by the profile',
    );
    const json = await run(['assess', 'c', '--rule', RULE, '--format', 'json'], { c: passing });
    expect(JSON.parse(json.out).assessment.asOf).toBe('2016-03-01');
    expect(json.err).toContain('No day was given');
    expect((await run(['assess', 'c', ...ONE], { c: passing })).out).not.toContain('the day of this run');
  });

  test('reads standard input, with or without a byte order mark', async () => {
    const stdin = async (): Promise<string> => `\ufeff${JSON.stringify(passing)}`;
    expect((await run(['assess', '-', ...ONE], {}, { stdin })).code).toBe(0);
    expect((await run(['assess', '-', '-', ...ONE], {}, { stdin })).err).toBe(
      'Standard input can be read only once.\n',
    );
    expect((await run(['assess', '-', ...ONE], {}, { stdin: async () => '{]' })).err).toMatch(
      /^standard input: this is not JSON; line 1, column 2/,
    );
  });

  test('writes Markdown, and to a file', async () => {
    const markdown = await run(['assess', 'c', ...ONE, '--format', 'markdown'], { c: failing });
    expect(markdown.out).toMatch(/^# Body Council, as on 1 March 2016\n\n/);
    const file = await run(['assess', 'c', ...ONE, '--output', 'r.txt'], { c: failing });
    expect(file.out).toBe('');
    expect(file.code).toBe(1);
    expect(file.written.get('r.txt')).toContain('Body Council');
    const bad = await run(['assess', 'c', ...ONE, '--output', 'nowhere/r.txt'], { c: failing });
    expect([bad.code, bad.err]).toEqual([2, 'nowhere/r.txt: there is no such folder to write to.\n']);
  });

  test('takes references by id and from a file, several', async () => {
    const own = {
      id: 'mine',
      attribute: 'sizeBand',
      basis: 'employment',
      date: '2016',
      source: { source: 'own', section: 'p. 1' },
      categories: [{ id: 'large', weight: 1 }],
    };
    const { out, err } = await run(
      ['assess', 'c', ...ONE, '--reference', 'uk-2016-size-employment', '--reference', './mine.json', '--full'],
      { c: passing, './mine.json': own },
    );
    expect(err).toBe('');
    expect(out).toContain('- uk-2016-size-employment: size band by employment, January 2016');
    expect(out).toContain('- mine: size band by employment, 2016');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Business population estimates for the UK and regions 2016');
  });

  test('sets numbers, each with its reason; one reason may be that of several', async () => {
    const id = `${RULE}/maxShare`;
    const { code, out } = await run(
      ['assess', 'c', ...ONE, '--set', `${id}=1/3`, '--because', 'a third here', '--full'],
      {
        c: passing,
      },
    );
    expect(code).toBe(1);
    expect(out).toContain('a third here');
    const other = 'representation/regional-skew/seatTolerance';
    const both = await run(
      [
        'assess',
        'c',
        '--as-of',
        '2016-03-01',
        '--set',
        `${id}=0.6`,
        '--set',
        `${other}=3`,
        '--because',
        'ours',
        '--format',
        'json',
      ],
      { c: passing },
    );
    expect(JSON.parse(both.out).assessment.overrides).toEqual([
      { parameter: other, value: 3, replaced: 2, because: 'ours' },
      { parameter: id, value: 0.6, replaced: 0.5, because: 'ours' },
    ]);
  });

  test('takes a profile from a file, and narrows it by --rule', async () => {
    const profile = {
      id: 'mine',
      title: 'My own',
      parameters: { [`${RULE}/maxShare`]: [{ value: '1/3', basis: 'convention', why: 'So be it.' }] },
    };
    const args = ['assess', 'c', '--as-of', '2016-03-01', '--profile', 'p.json', '--format', 'json'];
    const all = JSON.parse((await run(args, { c: passing, 'p.json': profile })).out).assessment;
    expect(Object.keys(all.rules)).toHaveLength(representationRules.length);
    expect(all.profile).toEqual({ id: 'mine', title: 'My own' });
    const one = JSON.parse(
      (await run([...args, '--rule', 'trade-bodies-minority'], { c: passing, 'p.json': profile })).out,
    ).assessment;
    expect(Object.keys(one.rules)).toEqual([RULE]);
    expect(one.findings[0].outcome).toBe('failed');
    const outside = { ...profile, rules: ['representation/sme-voice'] };
    expect((await run([...args, '--rule', RULE], { c: passing, 'p.json': outside })).err).toBe(
      `The profile mine does not run ${RULE}.\n`,
    );
  });

  test('is coloured for a terminal only, and never where NO_COLOR is set', async () => {
    const coloured = async (more: Partial<Io>, ...args: readonly string[]): Promise<boolean> => {
      const { out, written } = await run(['assess', 'c', ...ONE, ...args], { c: passing }, more);
      return (out + [...written.values()].join('')).includes('\u001b[');
    };
    expect(await coloured({ isTerminal: true })).toBe(true);
    expect(await coloured({ isTerminal: true, env: { NO_COLOR: '' } })).toBe(true);
    expect(await coloured({ isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ isTerminal: false })).toBe(false);
    expect(await coloured({ isTerminal: true }, '--output', 'f')).toBe(false);
    expect(await coloured({ isTerminal: true }, '--format', 'json')).toBe(false);
  });

  test('fills the terminal’s columns, within reason', async () => {
    const widest = async (columns: number): Promise<number> => {
      const { out } = await run(
        ['assess', 'c', ...ONE],
        { c: failing },
        { isTerminal: true, columns, env: { NO_COLOR: '1' } },
      );
      return Math.max(...out.split('\n').map((line) => line.length));
    };
    expect(await widest(60)).toBeLessThanOrEqual(60);
    expect(await widest(300)).toBeLessThanOrEqual(100);
    expect(await widest(300)).toBeGreaterThan(80);
  });
});

describe('what is at fault is told in plain words', () => {
  const told = async (args: readonly string[], files: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const { code, out, err } = await run(args, files);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toMatch(/\n {4}at /);
    return err.trimEnd();
  };
  const error = (code: string): Error => Object.assign(new Error(code), { code });

  test('a file that cannot be read', async () => {
    expect(await told(['assess', 'gone.json', ...ONE])).toBe('gone.json: there is no such file.');
    expect(await told(['assess', 'd', ...ONE], { d: error('EISDIR') })).toBe('d: this is a folder, not a file.');
    expect(await told(['assess', 'd', ...ONE], { d: error('EACCES') })).toBe('d: there is no permission to read it.');
    expect(await told(['assess', 'd', ...ONE], { d: error('ERR_ENCODING_INVALID_ENCODED_DATA') })).toContain(
      'not text in UTF-8',
    );
    expect(await told(['assess', 'd', ...ONE], { d: error('EODD') })).toBe('d: EODD.');
  });

  test('a file that is not JSON: where, and why', async () => {
    expect(await told(['assess', 'c', ...ONE], { c: '{\n  "name": "x",\n}' })).toBe(
      'c: this is not JSON; line 3, column 1: a comma or colon with nothing after it, before }.',
    );
    expect(await told(['assess', 'c', ...ONE], { c: ' ' })).toBe('c: this is not JSON; line 1, column 1: it is empty.');
  });

  test('a file that is no council: every fault with its place', async () => {
    const text = await told(['assess', 'c', ...ONE], { c: { name: 3, members: [{ organisation: { kind: 'firm' } }] } });
    expect(text).toMatch(
      /^c: This is not a valid council: 2 faults\.\n {2}\/name: .+\n {2}\/members\/0\/organisation\/kind: /,
    );
    expect(await told(['assess', 'c', ...ONE], { c: [] })).toContain('This is not a valid council');
  });

  test('references, profiles and waivers', async () => {
    const files = { c: passing, 'x.json': { id: 'x' }, 'y.json': [{ fingerprint: 'a' }] };
    const args = ['assess', 'c', ...ONE] as const;
    expect(await told([...args, '--reference', 'uk-2016-size-employmnt'], files)).toContain(
      'There is no built-in reference "uk-2016-size-employmnt", and no file of that name that could be read. Did you mean "uk-2016-size-employment"?',
    );
    expect(await told([...args, '--reference', 'zzz'], files)).toContain('List them: industrial-strategy references');
    expect(await told([...args, '--reference', 'gone.json'], files)).toBe('gone.json: there is no such file.');
    expect(await told([...args, '--reference', 'x.json'], files)).toMatch(/^x\.json: This is not a valid reference: /);
    expect(await told([...args, '--profile', 'x.json'], files)).toMatch(/^x\.json: This is not a valid profile: /);
    expect(await told([...args, '--profile', 'zzz'], files)).toContain('There is no built-in profile "zzz"');
    expect(await told([...args, '--waiver', 'x.json'], files)).toMatch(/^x\.json: This is not a valid waiver: /);
    expect(await told([...args, '--waiver', 'y.json'], files)).toMatch(/list of waivers[\s\S]*\/0\/because/);
    const wild = { fingerprint: 'representation/sme-voce', because: 'x' };
    expect(await told([...args, '--waiver', 'w.json'], { ...files, 'w.json': wild })).toContain(
      'Did you mean "representation/sme-voice"?',
    );
    const twice = ['--reference', 'uk-2016-size-employment', '--reference', 'uk-2016-size-employment'];
    expect(await told([...args, ...twice], files)).toContain('is already the id of the reference at 0');
    const odd = {
      id: 'p',
      title: 'P',
      parameters: {
        a: [
          { value: 'x', basis: 'convention', why: 'y' },
          { value: 1, basis: 'guess' },
        ],
      },
    };
    const faults = await told([...args, '--profile', 'p.json'], { ...files, 'p.json': odd });
    expect(faults).toContain('/parameters/a/0/value: expected a number, or an exact fraction such as "1/3"');
    expect(faults).toContain('/parameters/a/1/basis');
  });

  test('numbers that are set', async () => {
    const args = ['assess', 'c', ...ONE] as const;
    const files = { c: passing };
    const id = `${RULE}/maxShare`;
    expect(await told([...args, '--set', `${id}=0.6`], files)).toBe(
      `--set ${id}=0.6 needs a reason: add --because "…" after it.`,
    );
    expect(await told([...args, '--because', 'x', '--set', `${id}=0.6`], files)).toBe(
      '--because gives the reason of a --set, and has to follow one.',
    );
    expect(await told([...args, '--set', id, '--because', 'x'], files)).toBe(
      `--set is "${id}"; it must be PARAM=VALUE.`,
    );
    for (const value of ['', 'half', '1/3/4', '0x10', 'Infinity', '50%']) {
      expect(await told([...args, '--set', `${id}=${value}`, '--because', 'x'], files)).toContain(
        'it must be a number, or an exact fraction',
      );
    }
    expect(await told([...args, '--set', `${id}=1/0`, '--because', 'x'], files)).toContain('finite number');
    expect(await told([...args, '--set', `${id}=1`, '--set', `${id}=1`, '--because', 'x'], files)).toContain(
      'given twice',
    );
    expect(await told([...args, '--set', `${id}s=1`, '--because', 'x'], files)).toContain(`Did you mean "${id}"?`);
  });

  test('options, days, formats, commands and rules', async () => {
    const files = { c: passing };
    expect(await told(['assess', 'c', '--as-of', '2016-02-30'], files)).toBe(
      '--as-of is "2016-02-30"; it must be a calendar day, such as 2016-03-01.',
    );
    expect(await told(['assess', 'c', '--as-of', '2016'], files)).toContain('it must be a calendar day');
    expect(await told(['assess', 'c', '--as-of'], files)).toMatch(/^Option '--as-of <value>' argument missing\.$/);
    expect(await told(['assess', 'c', '--formt', 'json'], files)).toBe(
      'There is no option --formt. Did you mean --format?',
    );
    expect(await told(['assess', 'c', '--zzzzzzzz'], files)).toBe('There is no option --zzzzzzzz.');
    expect(await told(['assess', 'c', '--format', 'pdf'], files)).toBe(
      '--format is "pdf"; it must be text, markdown, html, csv, sarif, earl or json.',
    );
    expect(await told(['assess', 'c', '--rule', 'trade-bodies-minorty'], files)).toBe(
      `There is no rule "trade-bodies-minorty". Did you mean "${RULE}"?`,
    );
    expect(await told(['asess', 'c'])).toBe('There is no command "asess". Did you mean "assess"?');
    expect(await told(['frobnicate'])).toBe('There is no command "frobnicate". See: industrial-strategy --help');
    expect(await told(['__proto__'])).toContain('There is no command "__proto__"');
    expect(await told(['explain'])).toContain('explain needs one rule');
    expect(await told(['explain', 'a', 'b'])).toContain('explain needs one rule');
    expect(await told(['explain', 'representation/sme-voce'])).toContain('Did you mean "representation/sme-voice"?');
    expect(await told(['explain', 'quux-frotz-zzz'])).toContain('List them: industrial-strategy rules');
    expect(await told(['rules', 'x'])).toContain('rules takes no file');
    expect(await told(['references', 'uk-2016-size-employmnt'])).toContain('Did you mean "uk-2016-size-employment"?');
    expect(await told(['league', 'x'])).toContain('There is no council to judge in these files.');
  });

  test('a fault of our own is not passed off as the caller’s', async () => {
    const stdout = {
      write: () => {
        throw new Error('pipe');
      },
    };
    await expect(run(['--version'], {}, { stdout })).rejects.toThrow('pipe');
  });
});

describe('reading about it', () => {
  test('help: overall, with no arguments, and for each command', async () => {
    const { code, out } = await run([]);
    expect(code).toBe(0);
    expect(out).toContain('Usage: industrial-strategy COMMAND');
    expect((await run(['--help'])).out).toBe(out);
    expect((await run(['-h'])).out).toBe(out);
    for (const command of ['assess', 'rules', 'explain', 'references', 'league']) {
      expect(out).toContain(`\n  ${command}`);
      const own = await run([command, '--help']);
      expect([own.code, own.out.startsWith(`Usage: industrial-strategy ${command}`)]).toEqual([0, true]);
      expect(own.out.split('\n').every((line) => line.length <= 100)).toBe(true);
    }
    expect((await run(['assess', '--', '--help'])).code).toBe(2);
  });

  test('the version is that of the package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect((await run(['--version'])).out).toBe(`${manifest.version}\n`);
  });

  test('rules: all of them, in three forms', async () => {
    const text = (await run(['rules'])).out;
    for (const { id } of catalogue) expect(text).toContain(id);
    expect((await run(['rules', '--format', 'markdown'])).out).toContain(`- \`${RULE}\` – `);
    const json = JSON.parse((await run(['rules', '--format', 'json'])).out);
    expect(json.map((rule: { id: string }) => rule.id)).toEqual(catalogue.map(({ id }) => id));
    expect(json.find((rule: { id: string }) => rule.id === RULE)).toEqual({
      id: RULE,
      title: 'Representative bodies are a minority of industry seats',
      standing: 'finding',
      force: 'recommendation',
      severity: ['error'],
      level: 'public-list',
    });
  });

  test('rules: those that a public list can answer, and what public papers can besides', async () => {
    const at = async (level: string): Promise<readonly { id: string; level: string }[]> =>
      JSON.parse((await run(['rules', '--level', level, '--format', 'json'])).out);
    const [list, papers, all] = [await at('public-list'), await at('public-papers'), await at('insider')];
    expect(new Set(list.map(({ level }) => level))).toEqual(new Set(['public-list']));
    expect(new Set(papers.map(({ level }) => level))).toEqual(new Set(['public-list', 'public-papers']));
    expect(all).toHaveLength(catalogue.length);
    expect((await run(['rules', '--level', 'A'])).code).toBe(2);
  });

  test('explain: every rule, by its id or the last part of it', async () => {
    for (const { id, title } of catalogue) {
      const { code, out } = await run(['explain', id]);
      expect(code).toBe(0);
      expect(out.replaceAll(/\s+/g, ' ')).toContain(title.replaceAll(/\s+/g, ' '));
      expect(out).not.toMatch(/undefined|\[object|\{\w/);
    }
    const short = await run(['explain', 'trade-bodies-minority']);
    expect(short.out).toBe((await run(['explain', RULE])).out);
    expect((await run(['explain', RULE, '--format', 'markdown'])).out).toMatch(
      /^# Representative bodies are a minority/,
    );
  });

  test('references: every built-in one', async () => {
    const { out } = await run(['references']);
    for (const { id } of businessPopulationReferences) expect(out).toContain(`- ${id} – `);
  });

  test('league: a line of marks a council, what is not met, and no order of merit', async () => {
    const { code, out } = await run(['league']);
    expect(code).toBe(0);
    expect(out).toContain('no order of merit');
    expect(out).toMatch(/^Creative Industries 2013 +x+~\++\.+\n {3}.*too large/m);
    expect(out.split('\n').length).toBeLessThanOrEqual(41);
    for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    const rows = (text: string): number => text.split('\n').filter((line) => / \d{4} +[x~+.]+$/.test(line)).length;
    expect(rows((await run(['league', '--all', '--full'])).out)).toBeGreaterThan(rows(out));
    expect((await run(['league'])).out).toBe(out);
  });

  test('league: councils of one’s own, documents and tables, as rows', async () => {
    const files = {
      'c.json': { ...passing, asAt: '2016-03-01' },
      'm.csv': 'Name,Organisation,Role\nAnn,Acme Ltd,Chair',
    };
    const { code, out } = await run(['league', 'c.json', 'm.csv', '--as-of', '2016-03-01', '--format', 'csv'], files);
    const { data } = Papa.parse<Readonly<Record<string, string>>>(out, { header: true, skipEmptyLines: true });
    expect([code, data.length]).toEqual([0, 2]);
    for (const row of data) {
      const states = Object.entries(row).filter(([key]) => key.includes('/'));
      expect(states).toHaveLength(Number(row['asked']));
      expect(states.filter(([, state]) => state === 'notMet')).toHaveLength(Number(row['notMet']));
    }
    expect((await run(['league', 'gone.json'], files)).code).toBe(2);
  });
});
