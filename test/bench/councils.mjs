// What an assessment of real councils takes, as a ratio to what it took at an earlier commit: both in one process, turn by
// turn, so that only the ratio means anything. Both must come to the same
// verdicts.
//   node test/bench/councils.mjs --since COMMIT [--rounds 25]
import { deepStrictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const MOST = 0.6;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}test/.generated/bench`;
const { values } = parseArgs({
  options: { since: { type: 'string', default: 'HEAD' }, rounds: { type: 'string', default: '25' } },
});

const earlier = await bundled(sourceAt(values.since), 'councils-then');
const today = await bundled(`${root}src`, 'councils-now');

/** The source as it was, from the history. */
function sourceAt(commit) {
  const target = `${folder}/at-${commit}`;
  mkdirSync(target, { recursive: true });
  const archive = execFileSync('git', ['-C', root, 'archive', commit, 'src'], { maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', target], { input: archive });
  // The facts are those of today where they were not kept with the source.
  if (!existsSync(`${target}/src/data/generated`))
    cpSync(`${root}src/data/generated`, `${target}/src/data/generated`, { recursive: true });
  return `${target}/src`;
}

async function bundled(source, name) {
  const outfile = `${folder}/${name}.mjs`;
  await build({
    stdin: {
      contents: `export { assessRepresentation } from '${source}/index.ts'; export * as data from '${source}/data/index.ts';`,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}

const creative = ['creativeIndustriesBySizeBand2025', 'creativeIndustriesByRegion2025'];
/** Councils, the day each is judged on, and the references it is held against. */
const cases = [
  ['creativeIndustriesCouncil2013', '2013-06-05', creative],
  ['scottishCreativeIndustriesGroup2021', '2021-06-23', creative],
  ['automotiveCouncil2009', '2009-12-31', ['automotiveBySizeBand2025', 'automotiveByRegion2025']],
];
const verdictsOf = ({ findings }) => findings.map(({ fingerprint, outcome }) => [fingerprint, outcome]);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
/** Milliseconds of the processor, which a busy machine does not stretch as it does those of the clock. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const RUNS = 10;
const ratios = [];
for (const [name, asOf, references] of cases) {
  const judges = [earlier, today].map(({ assessRepresentation, data }) => {
    const options = { asOf, references: references.map((reference) => data[reference]) };
    return () => assessRepresentation(data[name], options);
  });
  deepStrictEqual(verdictsOf(judges[0]()), verdictsOf(judges[1]()));
  const times = judges.map(() => []);
  for (let round = -10; round < Number(values.rounds); round += 1) {
    for (const [i, judge] of judges.entries()) {
      const from = spent();
      for (let run = 0; run < RUNS; run += 1) judge();
      // The first rounds warm up.
      if (round >= 0) times[i].push((spent() - from) / RUNS);
    }
  }
  const [then, now] = times.map(median);
  ratios.push(now / then);
  console.log(
    `${name.padEnd(36)}${then.toFixed(2)} ms then, ${now.toFixed(2)} ms now: ${(now / then).toFixed(2)} of the time`,
  );
}
console.log(`asked: at most ${MOST} of the time for each`);
process.exitCode = ratios.every((ratio) => ratio <= MOST) ? 0 : 1;
