import type { Pointer } from '../../core/pointer.js';
import type { Assessment, Finding, Severity } from '../../rules/finding.js';
import type { AnyRule } from '../../rules/rule.js';
import { citationText } from '../citation-text.js';

/** How to write SARIF. */
export interface SarifOptions {
  /** The rules that were judged by: an assessment carries no words of theirs. */
  readonly rules: readonly AnyRule<never>[];
  /** What passed, is open or does not arise as well; by default failures only. */
  readonly all?: boolean | undefined;
}

/** A log of SARIF 2.1.0, as far as it is written here. */
export interface SarifLog {
  /** Where the schema is published. */
  readonly $schema: string;
  /** The version of the standard. */
  readonly version: '2.1.0';
  /** The one run. */
  readonly runs: SarifRun[];
}

/** One run: the tool, and what it found. */
export interface SarifRun {
  /** The tool, and the rules it ran. */
  readonly tool: { readonly driver: { readonly name: string; readonly rules: SarifRule[] } };
  /** What it found, in the order of the assessment. */
  readonly results: SarifResult[];
  /** What was judged, and on which day. */
  readonly properties: { readonly subject: Assessment['subject']; readonly asOf: string };
}

/** What a rule asks, why, and on whose word. */
export interface SarifRule {
  /** The rule, or the number of the place. */
  readonly id: string;
  /** What holds when it passes. */
  readonly shortDescription: { readonly text: string };
  /** The question. */
  readonly fullDescription?: { readonly text: string };
  /** Why it matters, and what its sources say. */
  readonly help?: { readonly text: string };
}

/** One finding. */
export interface SarifResult {
  /** The rule. */
  readonly ruleId: string;
  /** Its place among the rules of the run. */
  readonly ruleIndex: number;
  /** What it says. */
  readonly kind: 'fail' | 'pass' | 'open' | 'notApplicable';
  /** How loud, where it fails; `none` otherwise. */
  readonly level: 'error' | 'warning' | 'note' | 'none';
  /** The finding, and what would mend it. */
  readonly message: { readonly text: string };
  /** The part of the document that is judged. */
  readonly locations: SarifLocation[];
  /** The records it rests on. */
  readonly relatedLocations?: SarifLocation[];
  /** The same finding in another run. */
  readonly partialFingerprints: { readonly 'finding/v1': string };
  /** Why it is accepted, where a waiver says so. */
  readonly suppressions?: { readonly kind: 'external'; readonly justification: string }[];
}

/** A place in the document that was judged, by its pointer. */
export interface SarifLocation {
  /** The rule, or the number of the place. */
  readonly id?: number;
  /** The place, as a JSON Pointer. */
  readonly logicalLocations: { readonly fullyQualifiedName: string; readonly kind: string }[];
}

const KIND: Readonly<Record<Finding['outcome'], SarifResult['kind']>> = {
  failed: 'fail',
  passed: 'pass',
  cantTell: 'open',
  inapplicable: 'notApplicable',
  untested: 'open',
};

const LEVEL: Readonly<Record<Severity, SarifResult['level']>> = { error: 'error', warning: 'warning', note: 'note' };

/**
 * An assessment as a log of SARIF 2.1.0, for viewers of findings: failures alone, or with `all` the rest as pass, open and
 * not applicable. Places are JSON Pointers of the document, as logical locations. What a waiver accepts is suppressed, with
 * its reason.
 *
 * ```ts
 * import { assessRepresentation, representationRules } from 'industrial-strategy';
 * import { toSarif } from 'industrial-strategy/report';
 *
 * const log = toSarif(assessRepresentation({ size: 39 }, { asOf: '2016-03-01' }), { rules: representationRules });
 * log.runs[0]?.results.map(({ ruleId, level }) => [ruleId, level]); // => [['representation/decisive-size', 'warning']]
 * ```
 */
export function toSarif(assessment: Assessment, { rules, all = false }: SarifOptions): SarifLog {
  const findings = assessment.findings.filter(({ outcome }) => all || outcome === 'failed');
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'industrial-strategy', rules: ids.map((id) => ruleOf(id, known.get(id))) } },
        results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.ruleId))),
        properties: { subject: assessment.subject, asOf: assessment.asOf },
      },
    ],
  };
}

function ruleOf(id: string, rule: AnyRule<never> | undefined): SarifRule {
  if (rule === undefined) return { id, shortDescription: { text: id } };
  const sources = rule.sources.map((source) => {
    const { states } = source;
    return `${citationText(source)}${states === undefined ? '' : `: ${states}`}`;
  });
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.question ?? rule.title },
    help: { text: [rule.rationale ?? '', ...sources].filter((text) => text !== '').join('\n\n') || rule.title },
  };
}

function resultOf(finding: Finding, ruleIndex: number): SarifResult {
  const { ruleId, outcome, severity, message, remedies, target, related, fingerprint, waiver } = finding;
  const places = related.filter((place) => place !== target);
  return {
    ruleId,
    ruleIndex,
    kind: KIND[outcome],
    level: outcome === 'failed' ? LEVEL[severity ?? 'warning'] : 'none',
    message: { text: [message, ...remedies.map((remedy) => remedy.message)].join(' ') },
    locations: [locationOf(target)],
    ...(places.length === 0
      ? undefined
      : { relatedLocations: places.map((place, id) => ({ id, ...locationOf(place) })) }),
    partialFingerprints: { 'finding/v1': fingerprint },
    ...(waiver === undefined ? undefined : { suppressions: [{ kind: 'external' as const, justification: waiver }] }),
  };
}

function locationOf(place: Pointer): SarifLocation {
  return {
    logicalLocations: [{ fullyQualifiedName: place === '' ? '/' : place, kind: place === '' ? 'object' : 'member' }],
  };
}
