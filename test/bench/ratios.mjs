// How fast the rules are beside json-rules-engine and beside functions written by hand: medians of interleaved rounds, a
// process each, rubbish cleared before each run. Only ratios of one session mean anything.
//   node test/bench/ratios.mjs [--rounds 5] [--objects 10000] [--runs 5] [--engine ours]
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = `${root}test/.generated/bench/engines.mjs`;
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    objects: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '5' },
    engine: { type: 'string' },
  },
});
const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

if (values.engine === undefined) await compare();
else await time(values.engine);

/** One engine in this process: prints the median time of a run. */
async function time(name) {
  const { engines, subjects } = await import(pathToFileURL(bundle).href);
  const all = subjects(Number(values.objects));
  const start = performance.now();
  do await engines[name](all);
  while (performance.now() - start < 1500);
  const times = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    globalThis.gc?.();
    const from = performance.now();
    await engines[name](all);
    times.push(performance.now() - from);
  }
  console.log(JSON.stringify(median(times)));
}

async function compare() {
  await build({
    stdin: {
      contents: "export * from './engines.ts'; export * from './workload.ts';",
      resolveDir: `${root}test/bench`,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: bundle,
  });
  const { engines, checkSame, subjects } = await import(pathToFileURL(bundle).href);
  await checkSame(subjects(200));
  console.log('The same verdicts on 200 objects; the same findings as by hand.');
  const names = Object.keys(engines);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const name of names) {
      const options = ['--objects', values.objects, '--runs', values.runs, '--engine', name];
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--expose-gc', fileURLToPath(import.meta.url), ...options],
        {
          encoding: 'utf8',
        },
      );
      if (stderr !== '') throw new Error(stderr);
      times[name].push(Number(stdout));
    }
  }
  const ms = Object.fromEntries(names.map((name) => [name, median(times[name])]));
  const evaluations = 25 * Number(values.objects);
  for (const name of names) {
    const [least, most] = [Math.min(...times[name]), Math.max(...times[name])];
    const rate = (evaluations / ms[name] / 1000).toFixed(2);
    console.log(
      `${name.padEnd(18)}${ms[name].toFixed(0).padStart(6)} ms (${least.toFixed(0)}–${most.toFixed(0)}), ${rate} M rules/s`,
    );
  }
  const faster = ms['json-rules-engine'] / ms.ours;
  const slower = ms.ours / ms['by hand'];
  console.log(`\n${faster.toFixed(1)} times as fast as json-rules-engine (asked: 12)`);
  console.log(`${slower.toFixed(2)} times the time of functions written by hand (asked: at most 2.1)`);
  process.exitCode = faster >= 10 ? 0 : 1;
}
