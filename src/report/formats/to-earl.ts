import type { Assessment, Outcome } from '../../rules/finding.js';
import type { AnyRule } from '../../rules/rule.js';

/** Assertions of EARL 1.0 as JSON-LD: whom, by which test, with what result. */
export interface EarlReport {
  /** The vocabularies. */
  readonly '@context': Readonly<Record<string, string>>;
  /** The assertions, in the order of the assessment. */
  readonly '@graph': readonly EarlAssertion[];
}

/** One finding. */
export interface EarlAssertion {
  /** What it is. */
  readonly '@type': 'earl:Assertion';
  /** Who asserts it. */
  readonly 'earl:assertedBy': { readonly '@type': 'earl:Software'; readonly 'dct:title': string };
  /** What was judged. */
  readonly 'earl:subject': { readonly '@type': 'earl:TestSubject'; readonly 'dct:title': string };
  /** The rule, and which of its findings. */
  readonly 'earl:test': {
    readonly '@type': 'earl:TestCriterion';
    readonly 'dct:identifier': string;
    readonly 'dct:title': string;
  };
  /** How it was tested. */
  readonly 'earl:mode': { readonly '@id': 'earl:automatic' };
  /** What came of it. */
  readonly 'earl:result': {
    readonly '@type': 'earl:TestResult';
    readonly 'earl:outcome': { readonly '@id': string };
    readonly 'dct:description': string;
    readonly 'dct:date': string;
    readonly 'earl:pointer': string;
  };
}

/** The outcomes of this library are EARL's own. */
const OUTCOME: Readonly<Record<Outcome, string>> = {
  failed: 'earl:failed',
  passed: 'earl:passed',
  cantTell: 'earl:cantTell',
  inapplicable: 'earl:inapplicable',
  untested: 'earl:untested',
};

/**
 * An assessment as assertions of EARL 1.0 (W3C) in JSON-LD, a finding each, in its order; the pointer is a JSON Pointer of
 * the document. `rules` are those it was judged by, for their titles.
 */
export function toEarl(assessment: Assessment, { rules }: { readonly rules: readonly AnyRule<never>[] }): EarlReport {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const { subject, asOf } = assessment;
  return {
    '@context': { earl: 'http://www.w3.org/ns/earl#', dct: 'http://purl.org/dc/terms/' },
    '@graph': assessment.findings.map((finding) => ({
      '@type': 'earl:Assertion',
      'earl:assertedBy': { '@type': 'earl:Software', 'dct:title': 'industrial-strategy' },
      'earl:subject': { '@type': 'earl:TestSubject', 'dct:title': subject.name ?? subject.id ?? subject.type },
      'earl:test': {
        '@type': 'earl:TestCriterion',
        'dct:identifier': finding.fingerprint,
        'dct:title': titles.get(finding.ruleId) ?? finding.ruleId,
      },
      'earl:mode': { '@id': 'earl:automatic' },
      'earl:result': {
        '@type': 'earl:TestResult',
        'earl:outcome': { '@id': OUTCOME[finding.outcome] },
        'dct:description': finding.message,
        'dct:date': asOf,
        'earl:pointer': finding.target,
      },
    })),
  };
}
