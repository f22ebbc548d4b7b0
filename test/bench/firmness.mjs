// What a summary with firmness costs, in plain assessments of the same council: a ratio in one run.
import { assessDialogue, assessRepresentation, firmnessOf, representationRules } from 'industrial-strategy';
import { businessPopulationReferences, councilSnapshots, dialogues } from 'industrial-strategy/data';
import { summary } from 'industrial-strategy/report';

const ROUNDS = 15;
const ids = [
  'creative-industries-2025-region-enterprises',
  'uk-2015-size-employment',
  'uk-2015-size-enterprises',
  'uk-2015-size-turnover',
];
const references = businessPopulationReferences.filter(({ id }) => ids.includes(id));

function median(run) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)];
}

function told(subject, assess, options) {
  const assessment = assess(subject, options);
  const firmness = firmnessOf(
    subject,
    assess,
    options,
    assessment.findings.filter(({ outcome }) => outcome === 'failed'),
  );
  return summary(assessment, { rules: representationRules, firmness });
}

const cases = [
  ...councilSnapshots
    .filter(({ council }) => (council.members?.length ?? 0) > 20)
    .slice(0, 4)
    .map(({ council }) => [council.name, council, assessRepresentation, council.asAt]),
  [`${dialogues[0].name}, whole`, dialogues[0], assessDialogue, dialogues[0].asAt],
];
for (const [name, subject, assess, asAt] of cases) {
  const options = { asOf: typeof asAt === 'string' && asAt.length === 10 ? asAt : '2016-03-01', references };
  const plain = () => assess(subject, options);
  plain();
  const ratio = median(() => told(subject, assess, options)) / median(plain);
  console.log(`${ratio.toFixed(1).padStart(6)} plain assessments: ${name}`);
}
