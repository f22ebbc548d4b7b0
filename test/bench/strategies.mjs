// How fast strategies are judged, in time of the processor, each task in a process of its own with rubbish cleared before:
// a portfolio of 38 strategies; how the coverage matrix grows; a rule on a strategy beside a rule on a council.
//   node test/bench/strategies.mjs [--runs 9] [--strategies 10000]
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = `${root}test/.generated/bench/portfolios.mjs`;
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    strategies: { type: 'string', default: '10000' },
    task: { type: 'string' },
  },
});
const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

const DAY = '2019-12-31';
const times = (n, work) => () => {
  for (let i = 0; i < n; i += 1) work();
};
/** Each gives the work to time, and how many pieces it is. */
const tasks = {
  'portfolio of 38 that ship': (all) => {
    const portfolio = all.shipped(38);
    return [times(10, () => all.assessPortfolio(portfolio, { asOf: DAY })), 10];
  },
  'portfolio of 38 made up, all known': (all) => {
    const portfolio = all.madeUp(38);
    return [times(10, () => all.assessPortfolio(portfolio, { asOf: DAY })), 10];
  },
  'coverage of 500': (all) => {
    const portfolio = all.madeUp(500);
    return [() => all.coverageMatrix(portfolio), 1];
  },
  'coverage of 1,000': (all) => {
    const portfolio = all.madeUp(1000);
    return [() => all.coverageMatrix(portfolio), 1];
  },
  alignment: (all) => {
    const { national, strategies } = all.shipped(25);
    const many = Number(values.strategies);
    const judge = () => {
      for (let i = 0; i < many; i += 1) all.assessAlignment(strategies[i % 25], national, { asOf: DAY });
    };
    return [judge, many * all.alignmentRules.length];
  },
  process: (all) => {
    const { strategies } = all.shipped(25);
    const many = Number(values.strategies);
    const judge = () => {
      for (let i = 0; i < many; i += 1) all.assessProcess(strategies[i % 25], { asOf: DAY });
    };
    return [judge, many * all.processRules.length];
  },
  representation: (all) => {
    const councils = all.councilSnapshots.map(({ council }) => council);
    const many = Number(values.strategies);
    const judge = () => {
      for (let i = 0; i < many; i += 1) all.assessRepresentation(councils[i % councils.length], { asOf: DAY });
    };
    return [judge, many * all.representation.length];
  },
};

if (values.task === undefined) await compare();
else await time(values.task);

/** One task in this process: prints the median time of a run, whatever else the machine does, and how many pieces it was. */
async function time(name) {
  const all = await import(pathToFileURL(bundle).href);
  const [work, pieces] = tasks[name](all);
  const start = performance.now();
  do work();
  while (performance.now() - start < 4000);
  const times = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    globalThis.gc?.();
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
    // What takes seconds is steady enough after a few.
    if (run >= 2 && times[0] > 2000) break;
  }
  console.log(JSON.stringify({ ms: median(times), least: Math.min(...times), pieces }));
}

async function compare() {
  await build({
    stdin: {
      contents:
        "export * from './test/bench/portfolios.ts'; export * from './src/council/index.ts'; export * from './src/data/council-snapshots.ts'; export * from './src/local-strategy/index.ts'; export * from './src/portfolio/index.ts';",
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: bundle,
  });
  const told = {};
  for (const name of Object.keys(tasks)) {
    const options = ['--runs', values.runs, '--strategies', values.strategies, '--task', name];
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', fileURLToPath(import.meta.url), ...options],
      {
        encoding: 'utf8',
      },
    );
    if (stderr !== '') throw new Error(stderr);
    told[name] = JSON.parse(stdout);
    const { ms, least, pieces } = told[name];
    // Portfolios and matrices are told in milliseconds a piece, rules in microseconds.
    const small = pieces > 100;
    const each = (time) => `${((time / pieces) * (small ? 1000 : 1)).toFixed(1)} ${small ? 'µs a rule' : 'ms'}`;
    console.log(`${name.padEnd(36)}${each(ms).padStart(16)} (least ${each(least)})`);
  }
  const one = (name) => told[name].least / told[name].pieces;
  const growth = one('coverage of 1,000') / one('coverage of 500');
  const alignment = one('representation') / one('alignment');
  const process_ = one('representation') / one('process');
  const portfolio = one('portfolio of 38 that ship');
  console.log(`\nA portfolio of 38 that ship: ${portfolio.toFixed(1)} ms at least (goal: well under 50)`);
  console.log(`Twice the strategies: ${growth.toFixed(2)} times the time of the matrix (linear: 2)`);
  console.log(
    `A rule of alignment is ${alignment.toFixed(2)} times as fast as one of representation (goal: 1 or more)`,
  );
  console.log(`A rule of process is ${process_.toFixed(2)} times as fast as one of representation (goal: 1 or more)`);
  process.exitCode = portfolio < 50 && growth < 2.6 && alignment >= 1 && process_ >= 1 ? 0 : 1;
}
