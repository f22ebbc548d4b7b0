import type { RiskRegister, StrengtheningOption } from '../../dialogue/index.js';
import type { FindingLine, Section } from '../summary.js';
import { counted, uncapital } from '../wording.js';

const LEVELS = ['low', 'moderate', 'high'] as const;

/** The risks to government, with the levels that are still possible. */
export function riskSection({ risks }: RiskRegister): Section {
  return {
    kind: 'levels',
    id: 'risks',
    title: 'Risks to government',
    rows: risks.map((risk) => {
      const { indicators } = risk;
      const known = indicators.filter(({ outcome }) => outcome === 'failed' || outcome === 'passed');
      const bad = known.filter(({ outcome }) => outcome === 'failed').length;
      const all = `${known.length} of ${counted(indicators.length, 'sign', 'signs')} known`;
      return {
        id: risk.id,
        label: RISK_WORDS[risk.id] ?? risk.title,
        level: levelWords(risk),
        detail:
          known.length === 0
            ? `0 of ${indicators.length}`
            : `${all}, ${bad === known.length ? 'all bad' : `${bad} bad`}`,
      };
    }),
  };
}

const RISK_WORDS: Readonly<Record<string, string>> = {
  'industry-capture': 'Capture by a few',
  'incumbency-bias': 'Incumbents favoured',
  collusion: 'Too close to object',
  'deadweight-loss': 'Paying needlessly',
};

function levelWords({ level, possible }: RiskRegister['risks'][number]): string {
  if (level === 'doesNotArise') return 'does not arise';
  if (possible.length === LEVELS.length || possible.length === 0) return 'not known';
  return possible.join(' or ');
}

/** What would mend what is not met, in its order, and which ways the source suggests besides. */
export function stepsSection(findings: readonly FindingLine[], options: readonly StrengtheningOption[]): Section {
  const suggested = options.filter(({ state }) => state === 'suggested');
  const open = options.filter(({ state }) => state === 'open').length;
  const more = [
    suggested.length === 0
      ? null
      : `The source also suggests: ${suggested.map(({ title }) => uncapital(title)).join('; ')}.`,
    open === 0 ? null : `${counted(open, 'more of its ways', 'more of its ways')} may turn out to be needed.`,
  ].filter((text) => text !== null);
  return {
    kind: 'steps',
    id: 'to-do',
    title: 'What to do',
    steps: findings.flatMap(({ remedy }) => (remedy === null ? [] : [remedy])),
    more: more.length === 0 ? null : more.join(' '),
  };
}
