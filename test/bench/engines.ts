import { deepStrictEqual } from 'node:assert/strict';
import type { Finding } from '../../src/rules/finding.js';
import * as byHand from './by-hand.js';
import * as jsonRulesEngine from './json-rules-engine.js';
import * as ours from './ours.js';
import { holds, questions, type Subject } from './workload.js';

/** Judges every subject; the sum is there so that nothing can be left out. */
export type Engine = (all: readonly Subject[]) => number | Promise<number>;

function passes(findings: readonly Finding[]): number {
  let n = 0;
  for (const { outcome, message } of findings) if (outcome === 'passed' && message !== '') n += 1;
  return n;
}

/** By name: what is compared. */
export const engines: Readonly<Record<string, Engine>> = {
  ours: (all) => all.reduce((n, subject) => n + passes(ours.judge(subject)), 0),
  'by hand': (all) => all.reduce((n, subject) => n + passes(byHand.judge(subject)), 0),
  'json-rules-engine': async (all) => {
    let n = 0;
    for (const subject of all) n += await jsonRulesEngine.run(subject);
    return n;
  },
};

/** All of them come to the same verdicts, and the functions written by hand to the very same findings. */
export async function checkSame(sample: readonly Subject[]): Promise<void> {
  for (const subject of sample) {
    const truth = questions.map((question) => holds(question, subject));
    const findings = ours.judge(subject);
    deepStrictEqual(
      findings.map(({ outcome }) => outcome === 'passed'),
      truth,
    );
    deepStrictEqual(await jsonRulesEngine.judge(subject), truth);
    deepStrictEqual(byHand.judge(subject), findings);
    deepStrictEqual(byHand.judge(subject).map(Object.keys), findings.map(Object.keys));
  }
}
