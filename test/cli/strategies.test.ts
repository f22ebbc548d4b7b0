import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/run.js';
import { localIndustrialStrategies, oxfordCambridgeArc, uk2017, westMidlands2019 } from '../../src/data/index.js';
import { alignmentRules, assessAlignment, assessProcess, processRules } from '../../src/local-strategy/index.js';
import { assessPortfolio } from '../../src/portfolio/index.js';
import { coverageMatrix } from '../../src/portfolio/views/index.js';
import type { Assessment } from '../../src/rules/finding.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
}

/** Runs the command with files of its own. */
async function run(
  argv: readonly string[],
  files: Readonly<Record<string, unknown>> = {},
  more: Partial<Io> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const written = new Map<string, string>();
  const code = await main(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    stdin: async () => '',
    readFile: async (path) => {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      return typeof file === 'string' ? file : JSON.stringify(file);
    },
    writeFile: async (path, text) => {
      written.set(path, text);
    },
    now: () => new Date(2020, 5, 30, 12, 0),
    isTerminal: false,
    env: {},
    ...more,
  });
  return { code, out, err, written };
}

const plan = {
  id: 'plan',
  name: 'The Plan',
  foundations: [
    { id: 'ideas', name: 'Ideas', asked: 'required' },
    { id: 'people', name: 'People', asked: 'required' },
  ],
  challenges: [],
  sectors: [],
  objectives: [],
};
const takesUp = (...ids: readonly string[]) => ({
  framework: 'plan',
  themes: [],
  priorities: [{ name: 'Laboratories', foundations: ids.map((id) => ({ id })) }],
});
const files = {
  'plan.json': plan,
  'both.json': { id: 'both', name: 'Both', ...takesUp('ideas', 'people') },
  'one.json': { id: 'one', name: 'One', ...takesUp('ideas') },
  'nameless.json': takesUp('people'),
};
const DAY = ['--as-of', '2019-12-31'] as const;
const PLAN = ['--strategy', 'plan.json', ...DAY] as const;

describe('align', () => {
  const ALONE = [...PLAN, '--rule', 'alignment/foundations'] as const;

  test('judges a strategy against a national one from a file: 0, 1 and 3', async () => {
    const good = await run(['align', 'both.json', ...ALONE], files);
    expect([good.code, good.err]).toEqual([0, '']);
    expect(good.out).toMatch(/^Both, as on 31 December 2019\n/);
    const bad = await run(['align', 'one.json', ...ALONE], files);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('It says nothing of some of the foundations.');
    expect((await run(['align', 'one.json', ...ALONE, '--full'], files)).out).toMatch(
      /says\s+nothing\s+of\s+some\s+of\s+the\s+foundations:\s+People/,
    );
    const open = await run(['align', 'o.json', ...ALONE], {
      ...files,
      'o.json': { framework: 'plan', textSeen: 'none' },
    });
    expect(open.code).toBe(3);
  });

  test('one that ships, by its id, against the framework that it names: the library’s own assessment', async () => {
    const { code, out } = await run(['align', 'west-midlands', ...DAY, '--format', 'json']);
    const alignment = assessAlignment(westMidlands2019, uk2017, { asOf: '2019-12-31' });
    const making = assessProcess(westMidlands2019, { asOf: '2019-12-31' });
    const { summary, ...judged } = JSON.parse(out);
    expect(judged).toEqual(JSON.parse(JSON.stringify({ alignment, making })));
    expect(summary.count.asked).toBe(alignmentRules.length + processRules.length);
    expect(code).toBe(alignment.counts.failed + making.counts.failed > 0 ? 1 : 3);
    expect((await run(['align', 'west-midlands', '--strategy', 'uk-2017', ...DAY, '--format', 'json'])).out).toBe(out);
    expect((await run(['align', 'west-midlands', '--strategy', uk2017.id ?? '', ...DAY, '--format', 'json'])).out).toBe(
      out,
    );
  });

  test('against another framework than its own only through a crosswalk that is given', async () => {
    const old = {
      ...takesUp(),
      framework: 'old',
      priorities: [{ foundations: [{ id: 'science' }, { id: 'schools' }] }],
    };
    const pair = (from: string, to: string) => ({
      from: { kind: 'foundation', id: from },
      to: [{ kind: 'foundation', id: to }],
    });
    const crosswalk = { from: 'old', to: 'plan', pairs: [pair('science', 'ideas'), pair('schools', 'people')] };
    const more = { ...files, 'old.json': old, 'crosswalk.json': crosswalk };
    expect((await run(['align', 'old.json', ...ALONE], more)).code).toBe(3);
    expect((await run(['align', 'old.json', ...ALONE, '--crosswalk', 'crosswalk.json'], more)).code).toBe(0);
  });

  test('other strategies are compared with it', async () => {
    const coded = (id: string, ...codes: readonly string[]) => ({
      id,
      name: id,
      framework: 'plan',
      priorities: [{ codes }],
    });
    const more = { ...files, 'a.json': coded('a', 'x', 'y'), 'b.json': coded('b', 'x', 'y') };
    const args = ['align', 'a.json', ...PLAN, '--rule', 'distinctive'];
    expect((await run(args, more)).code).toBe(3);
    const alike = await run([...args, '--other', 'b.json'], more);
    expect([alike.code, alike.out.includes('1 not met')]).toEqual([1, true]);
  });

  test('several strategies: the worst code, each report, as JSON a list', async () => {
    const two = await run(['align', 'both.json', 'one.json', 'gone.json', ...ALONE], files);
    expect(two.code).toBe(2);
    expect(two.err).toBe('gone.json: there is no such file.\n');
    expect(two.out.indexOf('Both')).toBeLessThan(two.out.indexOf('One'));
    const json = await run(['align', 'both.json', 'one.json', ...ALONE, '--format', 'json'], files);
    const read = JSON.parse(json.out) as readonly { readonly alignment: Assessment }[];
    expect(read.map(({ alignment }) => alignment.subject.id)).toEqual(['both', 'one']);
    expect(read.map((each) => Object.keys(each))).toEqual([
      ['alignment', 'summary'],
      ['alignment', 'summary'],
    ]);
  });

  test('what is at fault is told: 2', async () => {
    const told = async (...args: readonly string[]) => {
      const { code, err } = await run(['align', ...args], { ...files, 'stray.json': takesUp('idea') });
      expect(code).toBe(2);
      return err;
    };
    expect(await told()).toMatch(/^align needs a strategy to judge/);
    expect(await told('one.json', ...DAY)).toBe(
      'one.json was written for plan: say --strategy uk-2017, uk-2021, uk-2025, eu-s3, or a file.\n',
    );
    expect(await told('west-midland', ...DAY)).toContain('Did you mean "west-midlands"?');
    expect(await told('one.json', '--strategy', 'uk-2107', ...DAY)).toContain('Did you mean "uk-2017"?');
    expect(await told('stray.json', ...PLAN)).toMatch(
      /^stray\.json: .*\n {2}\/strategy\/priorities\/0\/foundations\/0\/id: /,
    );
    expect(await told('one.json', ...PLAN, '--rule', 'foundation')).toContain('Did you mean "alignment/foundations"?');
    expect(await told('one.json', ...PLAN, '--rule', 'sme-voice')).toBe(
      'This command does not run representation/sme-voice. Use: industrial-strategy assess, or industrial-strategy dialogue\n',
    );
    expect(await told('one.json', ...PLAN, '--format', 'pdf')).toContain('--format is "pdf"');
    expect(await told('-', '-', ...PLAN)).toBe('Standard input can be read only once.\n');
  });

  test('without a day the clock’s, and it says so', async () => {
    const { out } = await run(['align', 'both.json', '--strategy', 'plan.json', '--rule', 'foundations'], files);
    expect(out.replace(/\s+/g, ' ')).toContain('judged as on 30 June 2020, the day of this run.');
  });
});

describe('portfolio', () => {
  const ALONE = ['--rule', 'no-gaps'] as const;

  test('judges files together, with the matrix: a cell a symbol, and how many take each element up', async () => {
    const { code, out, err } = await run(
      ['portfolio', 'one.json', 'nameless.json', ...PLAN, ...ALONE, '--matrix'],
      files,
    );
    expect([code, err]).toEqual([0, '']);
    const rows = out.split('\n').filter((line) => /^ {3}(One|nameless) /.test(line));
    expect(rows.map((row) => row.trim().split(/ +/))).toEqual([
      ['One', '#-', '1'],
      ['nameless', '-#', '1'],
    ]);
    expect(out).toContain('# taken up');
    expect(out).toContain('- nothing said');
    expect(out).toMatch(/^ {3}Ideas +█▒ +1$/m);
  });

  test('that these are all the strategies is for the caller to say', async () => {
    const open = await run(['portfolio', 'one.json', ...PLAN, ...ALONE], files);
    expect(open.code).toBe(3);
    const all = await run(['portfolio', 'one.json', ...PLAN, ...ALONE, '--complete'], files);
    expect(all.code).toBe(1);
    const whole = await run(['portfolio', 'one.json', ...PLAN, ...ALONE, '--complete', '--full'], files);
    expect(whole.out).toMatch(
      /taken\s+up\s+too\s+seldom,\s+by\s+fewer\s+than\s+1\s+area:\s+People\s+\(foundation:\s+nothing\s+said\s+in\s+1\)/,
    );
  });

  test('one file may be a whole portfolio, which says for itself what it holds', async () => {
    const whole = { name: 'All of it', national: plan, strategies: [files['both.json']], complete: true };
    const more = { ...files, 'whole.json': whole };
    const { code, out } = await run(['portfolio', 'whole.json', ...DAY, ...ALONE], more);
    expect([code, out.split('\n')[0]]).toEqual([0, 'All of it, as on 31 December 2019']);
    const twice = await run(['portfolio', 'whole.json', ...PLAN, ...ALONE], more);
    expect([twice.code, twice.err]).toEqual([2, 'whole.json says national itself: leave out --strategy.\n']);
    const { national: _, ...rest } = whole;
    expect((await run(['portfolio', 'w.json', ...PLAN, ...ALONE], { ...files, 'w.json': rest })).code).toBe(0);
  });

  test('without files the strategies that ship, on the last day of their framework', async () => {
    const { code, out } = await run(['portfolio', '--strategy', 'uk-2017'], {}, { now: () => new Date(2026, 5, 30) });
    expect(code).toBe(1);
    const flat = out.replace(/\s+/g, ' ');
    expect(flat).toContain('judged as on 31 March 2021, the last day that the national strategy was in force.');
    expect(flat).toContain('missions: not known');
    expect(flat).toContain('Cambridgeshire and Peterborough, Oxfordshire and South East Midlands share ');
    expect(flat).toContain('West Midlands with Black Country 4');
    const matrix = await run(
      ['portfolio', '--strategy', 'uk-2017', '--matrix'],
      {},
      { now: () => new Date(2026, 5, 30) },
    );
    for (const line of matrix.out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    expect(matrix.out).toMatch(/^ {3}Swindon and Wiltshire +[. ]+ 0$/m);
  });

  test('colour adds nothing that the plain text lacks', async () => {
    const args = ['portfolio', '--strategy', 'uk-2025', '--as-of', '2025-12-31'];
    const terminal = { isTerminal: true, columns: 100 };
    const dressed = await run(args, {}, terminal);
    const plainly = await run(args, {}, { ...terminal, env: { NO_COLOR: '1' } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
    expect(dressed.out.replace(/\u001b\[\d*m/g, '')).toBe(plainly.out);
    expect(dressed.out).not.toBe(plainly.out);
  });

  test('JSON holds what the library gives', async () => {
    const { out } = await run(['portfolio', '--strategy', 'uk-2017', '--as-of', '2021-03-31', '--format', 'json']);
    const told = JSON.parse(out);
    const portfolio = {
      name: 'Local strategies under Industrial Strategy: Building a Britain fit for the future',
      national: uk2017,
      strategies: localIndustrialStrategies,
      families: [oxfordCambridgeArc],
      complete: false,
    };
    expect(Object.keys(told)).toEqual(['assessment', 'summary', 'coverage', 'gaps', 'overlaps', 'boundaryOverlaps']);
    expect(told.assessment).toEqual(assessPortfolio(portfolio, { asOf: '2021-03-31' }));
    expect(told.coverage).toEqual(coverageMatrix(portfolio));
    expect(told.boundaryOverlaps.day).toBe('2021-03-31');
  });

  test('CSV is the matrix, a line a cell, whatever stands in a name', async () => {
    const odd = { id: 'odd', name: 'Odd, "really"\nodd', ...takesUp('ideas') };
    const formula = { id: 'sum', name: '=SUM(A1)', ...takesUp('people') };
    const more = { ...files, 'odd.json': odd, 'sum.json': formula };
    const { out, code } = await run(['portfolio', 'odd.json', 'sum.json', ...PLAN, ...ALONE, '--format', 'csv'], more);
    expect(code).toBe(0);
    expect(out.endsWith('\r\n')).toBe(true);
    const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(out, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(
      data.map(({ strategy, area, element, state, priorities, places }) => [
        strategy,
        area,
        element,
        state,
        priorities,
        places,
      ]),
    ).toEqual([
      ['odd', 'Odd, "really"\nodd', 'ideas', 'addressed', '1', '/strategies/0/priorities/0'],
      ['odd', 'Odd, "really"\nodd', 'people', 'silent', '0', '/national/foundations/1'],
      ['sum', "'=SUM(A1)", 'ideas', 'silent', '0', '/national/foundations/0'],
      ['sum', "'=SUM(A1)", 'people', 'addressed', '1', '/strategies/1/priorities/0'],
    ]);
  });

  test('Markdown has the same tables; a file instead of standard output', async () => {
    const { out, written } = await run(
      ['portfolio', 'one.json', ...PLAN, ...ALONE, '--format', 'markdown', '--output', 'r.md'],
      files,
    );
    expect(out).toBe('');
    expect(written.get('r.md')).toContain('| Ideas | People |\n| --- | --- | --- |\n| One | + | - |');
  });

  test('what is at fault is told, file by file: 2', async () => {
    const stray = { id: 'stray', framework: 'plan', priorities: [{ foundations: [{ id: 'idea' }] }] };
    const told = async (...args: readonly string[]) => {
      const { code, err } = await run(['portfolio', ...args], {
        ...files,
        'stray.json': stray,
        'bad.json': { ids: 1 },
      });
      expect(code).toBe(2);
      return err;
    };
    expect(await told()).toMatch(/^portfolio needs a national strategy: .*uk-2017/);
    expect(await told('one.json')).toMatch(/^portfolio needs --strategy with files of single strategies/);
    expect(await told('--strategy', 'uk-2021')).toBe(
      'No strategies ship for uk-plan-for-growth-2021: name files to judge.\n',
    );
    expect(await told('both.json', 'stray.json', ...PLAN)).toMatch(
      /^stray\.json: \/priorities\/0\/foundations\/0\/id: /,
    );
    expect(await told('both.json', 'both.json', ...PLAN)).toMatch(/^both\.json: \/id: /);
    expect(await told('bad.json', ...PLAN)).toMatch(/^bad\.json: This is not a valid/);
    expect(await told('one.json', ...PLAN, '--rule', 'foundations')).toBe(
      'This command does not run alignment/foundations. Use: industrial-strategy align\n',
    );
    expect(await told('one.json', ...PLAN, '--format', 'pdf')).toContain(
      'it must be text, markdown, html, csv, sarif, earl or json',
    );
  });

  test('a long run says how far it is on a terminal, and leaves nothing behind', async () => {
    const many = Array.from(
      { length: 5 },
      (_, i) => [`s${i}.json`, { id: `s${i}`, ...takesUp('ideas', 'people') }] as const,
    );
    const all = { ...files, ...Object.fromEntries(many) };
    const args = ['portfolio', ...many.map(([name]) => name), ...PLAN, ...ALONE];
    const clock = (step: number) => {
      let time = 0;
      return {
        isErrorTerminal: true,
        now: () => {
          time += step;
          return new Date(time);
        },
      };
    };
    const slow = await run(args, all, clock(200));
    expect(slow.err).toBe('\r2 of 5 files read\r3 of 5 files read\r4 of 5 files read\r5 of 5 files read\r\u001b[K');
    expect((await run(args, all, clock(1))).err).toBe('');
    expect((await run(args, all, { ...clock(200), isErrorTerminal: false })).err).toBe('');
    const aligned = await run(['align', 's0.json', 's1.json', 's2.json', ...PLAN], all, clock(200));
    expect(aligned.err).toBe('\r2 of 3 strategies judged\r3 of 3 strategies judged\r\u001b[K');
  });
});

describe('help', () => {
  test('names both commands, and says of each what it takes', async () => {
    const { out } = await run(['--help']);
    expect(out).toContain('align STRATEGY');
    expect(out).toContain('portfolio');
    for (const [command, option] of [
      ['align', '--crosswalk'],
      ['portfolio', '--complete'],
    ] as const) {
      const help = await run([command, '--help']);
      expect([help.code, help.out.includes(option), help.out.includes('Exit codes: ')]).toEqual([0, true, true]);
      for (const line of help.out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
    }
  });
});
