import type { FailureFirmness } from '../change/firmness.js';
import type { Finding } from '../rules/finding.js';
import { sayOf } from '../rules/says.js';
import { beyondOf, pictureOf } from './pictures.js';
import type { CountState, RuleState, TargetState } from './states.js';
import { type DependsLine, type FindingLine, LOUDNESS, type Picture } from './summary.js';
import { capital, listWords, uncapital } from './wording.js';
import { basisWords, firmWords, TARGET_WORDS } from './words.js';

const LOUDEST = ['serious', 'warning', 'minor'] as const;
const FIRMEST = ['firm', 'fairly', 'notFirm'] as const;

/** A line before it has its number. */
export type Unnumbered = Omit<FindingLine, 'number'>;

/** What is not met, in a line; `firmness` by fingerprint. */
export function findingLine(
  { ruleId, rule, targets }: RuleState,
  firmness: ReadonlyMap<string, FailureFirmness> | null,
): Unnumbered {
  const failed = targets.filter(({ state }) => state === 'notMet');
  const pictures = failed.flatMap(({ target, telling }): readonly Picture[] => {
    const picture = pictureOf(telling, target === null ? 'firms' : (TARGET_WORDS[target] ?? target));
    return picture === null ? [] : [picture];
  });
  const measured = failed.map(({ telling }, i) => ({ telling, beyond: beyondOf(telling, pictures[i] ?? null) }));
  // Told by its loudest part, and of those by the one furthest beyond its limit.
  const [worst] = [...measured].sort((a, b) => loudnessOf(a.telling) - loudnessOf(b.telling) || b.beyond - a.beyond);
  if (worst === undefined) throw new RangeError(`${ruleId} is not met and has no failure.`);
  const { telling, beyond } = worst;
  const firm = firmness?.get(telling.fingerprint);
  return {
    ruleId,
    loudness: LOUDNESS[telling.severity ?? 'warning'],
    verdict: saidBy(rule, telling),
    detail: detailOf(pictures),
    pictures,
    otherCounts: otherCountsOf(failed.find((one) => one.telling === telling)),
    remedy: remedyOf(failed),
    firm: firm === undefined ? null : firmWords(telling, firm),
    whose: rule?.answerable ?? [],
    beyond,
    fingerprints: [telling, ...failed.map((one) => one.telling).filter((one) => one !== telling)].map(
      ({ fingerprint }) => fingerprint,
    ),
  };
}

/** Worst first, then firmest, then furthest beyond the limit; else in catalogue order. */
export function inOrder(lines: readonly Unnumbered[]): readonly Unnumbered[] {
  const firm = ({ firm: one }: Unnumbered): number => (one === null ? 0 : FIRMEST.indexOf(one.how));
  return [...lines].sort(
    (a, b) => LOUDEST.indexOf(a.loudness) - LOUDEST.indexOf(b.loudness) || firm(a) - firm(b) || b.beyond - a.beyond,
  );
}

function loudnessOf({ severity }: Finding): number {
  return LOUDEST.indexOf(LOUDNESS[severity ?? 'warning']);
}

/** The verdict in one line, in the words of the rule; without the rule, the message. */
export function saidBy(rule: RuleState['rule'], finding: Finding): string {
  return (rule === undefined ? null : sayOf(rule, finding)) ?? finding.message;
}

/** Who holds nothing though a seat would be fair. */
function detailOf(pictures: readonly Picture[]): string | null {
  const [first] = pictures.filter(({ without }) => without.length > 0);
  if (first === undefined) return null;
  return `No seat of ${first.label} for ${listWords(first.without)}.`;
}

/** What other counts say than the one it is told by. */
function otherCountsOf(target: TargetState | undefined): string | null {
  if (target === undefined || target.counts.length < 2) return null;
  const [leading, ...others] = target.counts;
  const said = others.map(({ reference, finding }) => {
    const by = `by ${basisWords(reference?.basis ?? '')}`;
    if (finding.outcome === 'failed') {
      const more = leading !== undefined && beyondBy(finding) > beyondBy(leading.finding);
      return `${by} ${more ? 'wider still' : 'as well'}`;
    }
    return `${by} not known`;
  });
  return `${capital(said.join('; '))}.`;
}

function beyondBy(finding: Finding): number {
  return beyondOf(finding, pictureOf(finding, ''));
}

/** The first remedy of each part, in a sentence each, no sentence twice. */
function remedyOf(failed: readonly TargetState[]): string | null {
  const remedies = failed.flatMap(({ target, telling }) =>
    telling.remedies
      .slice(0, 1)
      .map(({ message }) => ({ of: target === null ? null : (TARGET_WORDS[target] ?? null), message })),
  );
  if (remedies.length === 0) return null;
  // Of several parts each remedy says whose it is.
  const said = remedies.map(({ of, message }) =>
    of === null || remedies.length === 1 ? message : `${capital(of)}: ${uncapital(message)}`,
  );
  return [...new Set(said)].join(' ');
}

const OUTCOME_STATE = { failed: 'notMet', passed: 'met' } as const;

/** What depends on what is counted, in a line. */
export function dependsLine({ ruleId, rule, targets }: RuleState): Omit<DependsLine, 'number'> {
  const [worst] = targets.filter(({ state }) => state === 'depends');
  if (worst === undefined) throw new RangeError(`${ruleId} does not depend on what is counted.`);
  const counts = worst.counts.map(({ reference, finding }: CountState) => ({
    by: basisWords(reference?.basis ?? ''),
    state: OUTCOME_STATE[finding.outcome as keyof typeof OUTCOME_STATE] ?? ('notKnown' as const),
  }));
  return {
    ruleId,
    text: dependsText(rule, worst),
    counts,
    fingerprints: worst.counts.map(({ finding }) => finding.fingerprint),
  };
}

/** The rule's sentence for what depends, filled from a count that cannot be told where its words ask for numbers. */
function dependsText(rule: RuleState['rule'], { counts, telling }: TargetState): string {
  const open = counts.find(({ finding }) => finding.outcome === 'cantTell');
  const said = open === undefined || rule === undefined ? null : sayOf(rule, open.finding);
  if (said !== null) return said;
  const sentence = rule?.says?.depends;
  return typeof sentence === 'string' && !sentence.includes('{') ? sentence : saidBy(rule, telling);
}
