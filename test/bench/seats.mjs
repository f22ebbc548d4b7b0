// What it takes to try every seat of a council of forty: the time of marginalSeats, and of robustness, in full
// assessments by the representation pack. One process, rounds interleaved: only ratios of one session mean anything.
//   node test/bench/seats.mjs [--rounds 7]
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = `${root}test/.generated/bench/seats-of-forty.mjs`;
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
await build({
  stdin: {
    contents: "export * from '../../src/index.ts'; export * as data from '../../src/data/index.ts';",
    resolveDir: `${root}test/bench`,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: bundle,
});
const { assessRepresentation, data, marginalSeats, robustness, withMember } = await import(pathToFileURL(bundle).href);

// The Creative Industries Council of 2013: 39 members and a secretariat, which is left out; one member is made up.
const { members, ...rest } = data.creativeIndustriesCouncil2013;
const listed = { ...rest, members: members.filter(({ role }) => role !== 'secretariat') };
const forty = withMember(listed, { role: 'member', organisation: { name: 'Nutworks', kind: 'business' } });
const options = {
  asOf: '2013-06-05',
  references: [data.bySizeBandEmployment2015, data.creativeIndustriesByRegion2025],
};
const judge = (council) => assessRepresentation(council, options);
if (forty.members.length !== 40) throw new Error(`${forty.members.length} members`);

const RUNS = 10;
const tasks = {
  assess: () => {
    for (let run = 0; run < RUNS; run += 1) judge(forty);
  },
  marginalSeats: () => marginalSeats(forty, judge),
  robustness: () => robustness(forty, assessRepresentation, options),
};
const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
for (let round = -1; round < Number(values.rounds); round += 1) {
  for (const [name, task] of Object.entries(tasks)) {
    const from = performance.now();
    task();
    // The first round warms up.
    if (round >= 0) times[name].push(performance.now() - from);
  }
}
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const one = median(times.assess) / RUNS;
const ratio = (name) => median(times[name]) / one;
console.log(`one full assessment of 40 members: ${one.toFixed(1)} ms`);
console.log(
  `each single seat given up: the time of ${ratio('marginalSeats').toFixed(1)} assessments (asked: at most 50)`,
);
console.log(`how firm every verdict is: the time of ${ratio('robustness').toFixed(1)} assessments`);
process.exitCode = ratio('marginalSeats') <= 50 ? 0 : 1;
