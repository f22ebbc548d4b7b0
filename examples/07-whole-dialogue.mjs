// A whole dialogue from a file: findings, risks, what to do, and the report that says it all.
import { readFileSync } from 'node:fs';
import { assessDialogue, catalogue, parseDialogue, riskRegister, strengtheningOptions } from 'industrial-strategy';
import { toMarkdown } from 'industrial-strategy/report';

const file = new URL('widget-dialogue.json', import.meta.url); // invented, with a full record
const dialogue = parseDialogue(JSON.parse(readFileSync(file, 'utf8')));
const whole = assessDialogue(dialogue, { asOf: '2016-03-01' });

for (const { title, level, knownShare } of riskRegister(whole).risks) {
  console.log(`${title}: ${level} (${Math.round(Number(knownShare) * 100)}% of its indicators known)`);
}
for (const option of strengtheningOptions(whole).filter(({ state }) => state === 'recommended')) {
  console.log(`- ${option.text} (${option.findings.join(', ')})`);
}

const report = toMarkdown(whole, {
  rules: catalogue,
  risks: riskRegister(whole),
  strengthening: strengtheningOptions(whole),
});
console.log(report.split('\n').slice(0, 3).join('\n'));
