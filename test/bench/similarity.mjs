// How fast all pairs of strategies are compared beside the plain way of doing it (half of all the pairs, a set or map each):
// medians of interleaved runs in one process, results held equal first. Only ratios of one session mean anything.
//   node test/bench/similarity.mjs [--strategies 1000] [--runs 7]
import { deepStrictEqual } from 'node:assert/strict';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = `${root}test/.generated/bench/similarity.mjs`;
const { values } = parseArgs({
  options: { strategies: { type: 'string', default: '1000' }, runs: { type: 'string', default: '7' } },
});

await build({
  stdin: {
    contents:
      "export * from './test/bench/naive-similarity.ts'; export { similarityMatrix } from './src/portfolio/views/similarity-matrix.ts'; export { tfidfCosine } from './src/measures/tfidf-cosine.ts';",
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: bundle,
});
const { makeStrategies, naiveCodes, naiveTexts, similarityMatrix, tfidfCosine } = await import(
  pathToFileURL(bundle).href
);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const n = Number(values.strategies);

function compare(name, ours, naive) {
  deepStrictEqual(ours(), naive());
  const times = { ours: [], naive: [] };
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [who, work] of Object.entries({ naive, ours })) {
      const from = performance.now();
      work();
      times[who].push(performance.now() - from);
    }
  }
  const [fast, slow] = [median(times.ours), median(times.naive)];
  console.log(
    `${name.padEnd(52)}${fast.toFixed(0).padStart(6)} ms, plain way ${slow.toFixed(0).padStart(6)} ms: ${(slow / fast).toFixed(1)} times as fast`,
  );
  return slow / fast;
}

const ratios = [60, 300, 2000].map((codes) => {
  const strategies = makeStrategies(n, { codes });
  return compare(
    `${n} strategies of 30 priorities, ${codes} codes`,
    () => similarityMatrix(strategies, { by: 'codes' }).values,
    () => naiveCodes(strategies),
  );
});
// The plain way takes a minute for a thousand texts.
const texts = Math.ceil(n / 4);
const documents = makeStrategies(texts, { priorities: 0, words: 400 }).map(({ chapters }) =>
  chapters[0].text.split(' '),
);
ratios.push(
  compare(
    `${texts} texts of 400 words, 5000 different ones`,
    () => tfidfCosine({ documents }),
    () => naiveTexts(documents),
  ),
);
const least = Math.min(...ratios);
console.log(`\nAt least ${least.toFixed(1)} times as fast (asked: 5)`);
process.exitCode = least >= 5 ? 0 : 1;
