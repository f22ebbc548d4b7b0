// What an import costs a page: bundled from the built package, minified, gzipped. A budget is raised only in the change
// that needs it, with the reason.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Bytes: minified, gzipped. `without`: packages that must not ride along.
const imports = [
  {
    name: 'one measure (Loosemore–Hanby)',
    code: "export { loosemoreHanby } from 'industrial-strategy/measures';",
    budget: [2_000, 1_000],
    without: ['zod', 'date-fns'],
  },
  {
    name: 'every measure',
    code: "export * from 'industrial-strategy/measures';",
    budget: [16_500, 6_500],
    without: ['zod', 'date-fns', 'immer'],
  },
  {
    name: 'rules of one’s own (assess, ruleFor)',
    code: "export { assess, defineParameter, ruleFor } from 'industrial-strategy/rules';",
    budget: [62_000, 23_000], // options and documents are checked in full, counts of open facts exact
    without: ['zod', 'immer'],
  },
  {
    name: 'one shipped rule, by name',
    code: "import { assess, findingsOf } from 'industrial-strategy/rules'; import { tradeBodiesMinority } from 'industrial-strategy/rules/representation'; export const judge = (council, options) => findingsOf(assess(council, [tradeBodiesMinority], options), tradeBodiesMinority);",
    budget: [110_000, 38_000],
    without: ['zod', 'immer'],
  },
  {
    name: 'one rule pack (assessRepresentation)',
    code: "export { assessRepresentation } from 'industrial-strategy';",
    budget: [300_000, 97_000],
    without: ['zod', 'immer'],
  },
  {
    name: 'comparing (compareAssessments)',
    code: "export { compareAssessments, timeline } from 'industrial-strategy';",
    budget: [12_000, 5_000],
    without: ['zod', 'immer'],
  },
  {
    name: 'what if (whatIf, applyPatches)',
    code: "export { applyPatches, whatIf } from 'industrial-strategy';",
    budget: [30_000, 12_000],
    without: ['zod', 'date-fns'],
  },
  {
    name: 'three rule packs (assessDialogue)',
    code: "export { assessDialogue, riskRegister, strengtheningOptions } from 'industrial-strategy';",
    budget: [515_000, 157_000],
    without: ['zod'],
  },
  {
    name: 'local strategies (alignment, process)',
    code: "export { assessAlignment, assessProcess } from 'industrial-strategy';",
    budget: [360_000, 110_000],
    without: ['zod', 'papaparse', 'immer'],
  },
  {
    name: 'portfolios (assessPortfolio, the views)',
    code: "export { assessPortfolio, coverageMatrix, gaps, overlaps, similarityMatrix, tippexTest } from 'industrial-strategy';",
    budget: [218_000, 73_500],
    without: ['zod', 'papaparse', 'immer'],
  },
  {
    name: 'an assessment in words (toText, toMarkdown)',
    code: "export { toText, toMarkdown } from 'industrial-strategy/report';",
    budget: [65_000, 25_000], // facts of one sort are worded from their question; documents and numbers from the rules
    without: ['zod', 'immer'],
  },
  {
    name: 'a page (summary, toHtml)',
    code: "export { summary, toHtml } from 'industrial-strategy/report';",
    budget: [85_000, 32_000], // with the short questions to people
    without: ['zod', 'immer', 'papaparse'],
  },
  {
    name: 'reports, all of them',
    code: "export * from 'industrial-strategy/report';",
    budget: [165_000, 60_000], // what a council is made of is read as the rules read it; forms hold every question
    without: ['zod', 'immer'],
  },
  {
    name: 'questions (questionnaire, fill)',
    code: "export { asksOf, fill, questionnaire } from 'industrial-strategy/questions';",
    budget: [72_000, 21_000], // every question, with the fields that its answer sets
    without: ['zod', 'immer', 'papaparse'],
  },
  {
    name: 'tables as text (readTable, writeTable)',
    code: "export { readTable, writeTable } from 'industrial-strategy/interop';",
    budget: [40_000, 15_000], // papaparse, and the words of headers
    without: ['zod', 'date-fns', 'immer', 'fflate'],
  },
  {
    name: 'workbooks (readWorkbook, writeWorkbook)',
    code: "export { readWorkbook, writeWorkbook } from 'industrial-strategy/interop';",
    budget: [30_000, 12_000],
    without: ['zod', 'date-fns', 'immer', 'papaparse'],
  },
  {
    name: 'everything but data (Zod included)',
    code: "export * from 'industrial-strategy'; export * as rules from 'industrial-strategy/rules'; export * as measures from 'industrial-strategy/measures'; export * as report from 'industrial-strategy/report'; export * as testing from 'industrial-strategy/testing';",
    budget: [1_240_000, 385_000], // mostly the words of the rules
    without: [],
  },
  ...Object.entries({
    'business-population': [33_000, 5_000],
    'council-snapshots': [375_000, 36_000],
    // Dialogues carry the member lists that they build on: half of the snapshots.
    dialogues: [240_000, 28_000],
    'lep-boards': [10_000, 2_000],
    leps: [125_000, 13_000],
    'local-growth-plans': [98_000, 13_000],
    'local-strategies': [268_000, 36_000],
    'minuted-dialogues': [210_000, 21_000], // eighteen meetings, line by line and item by item
    'national-strategies': [40_000, 8_500],
    places: [16_000, 6_000],
    'sector-council-profiles-2016': [22_000, 4_500], // the twelve councils with their issues, as one document
  }).map(([set, budget]) => ({
    name: `data: ${set}`,
    code: `export * from 'industrial-strategy/data/${set}';`,
    budget,
    without: ['zod', 'date-fns', 'immer'],
  })),
];

async function measure({ name, code, budget, without }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const bytes = outputFiles[0].contents;
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length];
  const used = Object.entries(Object.values(metafile.outputs)[0].inputs).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  const riders = without.filter((name) => used.some(([path]) => path.includes(`node_modules/${name}/`)));
  return { name, sizes, budget, riders };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
let over = false;
const tell = ({ name, sizes, budget, riders = [] }) => {
  const within = sizes.every((size, i) => size <= budget[i]) && riders.length === 0;
  if (!within) over = true;
  const told = sizes.map((size, i) => `${kilobytes(size).padStart(9)} of ${kilobytes(budget[i]).padStart(9)}`);
  console.log(
    `${within ? '✔' : '✘'} ${name.padEnd(38)}${told.join('  gzipped ')}${riders.map((r) => `  carries ${r}`).join('')}`,
  );
};

for (const result of await Promise.all(imports.map(measure))) tell(result);

// Types are read by every editor that opens a file of a user's: the inferred ones grow unseen.
const files = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' });
const largest = files
  .filter((file) => file.endsWith('.d.ts'))
  .map((file) => ({ file, size: statSync(`${root}dist/${file}`).size }))
  .sort((a, b) => b.size - a.size)[0];
tell({ name: `largest types (${largest.file.slice(0, 20)})`, sizes: [largest.size], budget: [40_000] });

process.exitCode = over ? 1 : 0;
