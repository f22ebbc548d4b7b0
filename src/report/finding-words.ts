import type { Confidence } from '../core/provenance.js';
import type { FactToFind, SettledBy } from '../core/settled-by.js';
import type {
  Answerable,
  Assessment,
  Finding,
  Force,
  IfPassed,
  Measurement,
  Outcome,
  ReferenceInfo,
  ResolvedParameter,
  Standing,
} from '../rules/finding.js';
import type { Quota } from '../rules/quota.js';
import type { Level } from '../rules/rule.js';
import {
  amountWords,
  capital,
  counted,
  dateWords,
  limitWords,
  nameWords,
  quantityWords,
  wordsApart,
} from '../summary/wording.js';
import { citationText } from './citation-text.js';
import { keyOf } from './finding-facts.js';
import { groupFacts, groupWords } from './group-facts.js';

/** Whose it is, in words. */
export const ANSWERABLE: Readonly<Record<Answerable, string>> = {
  council: 'the council',
  government: 'government',
  industry: 'industry',
  place: 'the place',
  partners: 'the partners',
};

/** What kind of statement a rule rests on, in words. */
export const STANDING: Readonly<Record<Standing, string>> = {
  finding: 'a finding or advice of the authors',
  reported: 'the view of some participants, as reported',
  quoted: 'one voice quoted',
  opinion: "the opinion of the author's firm",
  heuristic: 'a heuristic of this library, suggested by the source',
};

/** What it takes to answer a rule, in words. */
export const LEVEL: Readonly<Record<Level, string>> = {
  'public-list': 'a list that is public, or the strategy itself',
  'public-papers': 'papers that are public, such as minutes, terms of reference or board papers',
  insider: 'somebody who was there',
};

/** How binding a rule is, in words. */
export const FORCE: Readonly<Record<Force, string>> = {
  requirement: 'requirement in force',
  recommendation: 'recommendation',
  heuristic: 'heuristic: worth a look, never a must',
};

/** Outcomes in words. */
export const OUTCOME: Readonly<Record<Outcome, string>> = {
  failed: 'failed',
  passed: 'passed',
  cantTell: 'cannot be told',
  inapplicable: 'does not apply',
  untested: 'not tested',
};

/** What a pass proves, in words. */
export const IF_PASSED: Readonly<Record<IfPassed, string>> = {
  satisfied: 'A pass settles the question.',
  furtherReviewNeeded: 'A pass says that nothing stands against it in the record; further review is needed.',
};

const RESTS_ON: Readonly<Record<Confidence, string | null>> = {
  'seen-in-source': null,
  'secondary-source': 'rests on facts from second-hand sources',
  derived: 'rests on facts worked out from others',
  analyst: "rests on an analyst's choice",
  recalled: 'rests on recalled facts, not checked against a source',
};

/** How well the facts behind a finding are known, where that is less than seen in the source; null otherwise. */
export function confidenceWords(finding: Finding): string | null {
  return finding.confidence === null ? null : RESTS_ON[finding.confidence];
}

/** The numbers behind a finding, a line each: those held against a limit first, those that are not defined together. */
export function numberLines({ measurements }: Finding, reference: string | null): readonly string[] {
  const held = measurements.filter(({ operator }) => operator !== null);
  const told = measurements.filter(({ operator, observed }) => operator === null && observed !== null);
  const blank = measurements.filter(({ operator, observed }) => operator === null && observed === null);
  const reasons = [...new Set(blank.map(({ note }) => note ?? ''))];
  return [
    ...held.filter(({ parameter }) => parameter !== null).map((each) => measurementWords(each, reference)),
    ...held.filter(({ parameter }) => parameter === null).map((each) => measurementWords(each, reference)),
    ...toldLines(told, reference),
    ...reasons.map((reason) => {
      const names = blank.filter(({ note }) => (note ?? '') === reason).map(({ name }) => name);
      return `not defined${reason === '' ? '' : ` (${reason})`}: ${names.join('; ')}`;
    }),
  ];
}

/** Numbers that are only reported; a remark that several share is made once. */
function toldLines(told: readonly Measurement[], reference: string | null): readonly string[] {
  const notes = [...new Set(told.map(({ note }) => note))];
  return notes.flatMap((note) => {
    const own = told.filter((each) => each.note === note);
    if (note === undefined || own.length === 1) return own.map((each) => measurementWords(each, reference));
    const lines = own.map(({ note: _, ...each }) => measurementWords(each, reference));
    return [...lines, `on the ${own.length} numbers above: ${note}`];
  });
}

/** One number: what was observed, against which limit, and on what ground. */
function measurementWords(measurement: Measurement, said: string | null): string {
  const { name, observed, operator, expected, unit, note, reference } = measurement;
  const shownUnit = unit === '' || unit === 'share' || name.includes(unit) ? '' : ` (${unit})`;
  const rest = `${note === undefined ? '' : `; ${note}`}${reference === undefined || reference === said ? '' : `; reference: ${reference}`}`;
  if (operator === null || expected === null) {
    return `${name}: ${observed === null ? 'not defined' : quantityWords(observed, unit)}${shownUnit}${rest}`;
  }
  const [seen, limit] =
    observed === null ? ['not defined', quantityWords(expected, unit)] : wordsApart(observed, expected, unit);
  const basis = measurement.parameter === null ? 'set by the question' : (measurement.basis ?? 'not known');
  return `${name}: observed ${seen}, limit ${limitWords(operator, limit)}${shownUnit}; basis: ${basis}${rest}`;
}

/** Where a limit comes from. */
export function groundsWords(parameter: ResolvedParameter): string {
  const value = parameter.value === null ? 'no value in force' : amountWords(parameter.value, parameter.unit);
  return `${parameter.label}: ${value}. ${capital(basisWords(parameter))}`;
}

function basisWords({ basis, source, why }: ResolvedParameter): string {
  const from = source === undefined ? 'a document that is not named' : citationText(source);
  switch (basis) {
    case 'source':
      return `stated in ${from}`;
    case 'derived':
      return `follows from ${from}`;
    case 'convention':
      return `a convention of this library: ${why ?? 'no reason given'}`;
    case 'override':
      return `set for this run: ${why ?? 'no reason given'}`;
    case null:
      return 'none on the day';
  }
}

/** What an open verdict waits for: the facts by sort, a line each. */
export function factLines(facts: readonly FactToFind[], asks: Assessment['asks']): readonly string[] {
  const groups = groupFacts(facts, asks, () => '');
  const more = groups.slice(MOST_GROUPS).reduce((n, group) => n + group.facts.length, 0);
  return [
    ...groups.slice(0, MOST_GROUPS).map(groupWords),
    ...(more > 0 ? [`and ${counted(more, 'more fact', 'more facts')}`] : []),
  ];
}

const MOST_GROUPS = 5;

/** What would settle an open verdict, and how little of it would do. `same`: the facts were just named. */
export function settleLines(settledBy: SettledBy, asks: Assessment['asks'], same: boolean): readonly string[] {
  const [only] = settledBy.facts;
  if (only !== undefined && settledBy.facts.length === 1) {
    return [`${same ? 'the same fact' : only.need}; ${aloneWords(settledBy)}`];
  }
  return [...(same ? ['the same facts.'] : factLines(settledBy.facts, asks)), fewestWords(settledBy)];
}

/** What could make a failure worse. */
export function worseLines({ facts, toFail }: SettledBy, asks: Assessment['asks'], same: boolean): readonly string[] {
  const named = same ? ['the same facts.'] : factLines(facts, asks);
  if (toFail === null) return [...named, 'A worse verdict is open until these are known.'];
  return [...named, `${toFail} of these turning out badly would make it worse.`];
}

function aloneWords({ toPass, toFail }: SettledBy): string {
  if (toPass !== null && toFail !== null) return 'it decides either way.';
  if (toPass !== null) return 'turning out well, it would pass it.';
  return toFail === null ? 'it decides.' : 'turning out badly, it would fail it.';
}

function fewestWords({ facts, toPass, toFail }: SettledBy): string {
  const all = facts.length === 2 ? 'both' : `all ${facts.length}`;
  const some = (n: number): string => (n === facts.length ? `${all} of these` : `${n} of these ${facts.length}`);
  const together = `${all} together decide it`;
  if (toPass !== null && toFail !== null) {
    return `${capital(some(toPass))} turning out well would pass it, ${toFail} turning out badly would fail it.`;
  }
  if (toPass !== null) return `${capital(some(toPass))} turning out well would pass it; ${together}.`;
  if (toFail !== null) return `${capital(some(toFail))} turning out badly would fail it; ${together}.`;
  return `${capital(together)}.`;
}

/** The reference that a finding's key names, if it names one. */
export function referenceOf(assessment: Assessment, finding: Finding): ReferenceInfo | null {
  const key = keyOf(finding);
  if (key === null) return null;
  return assessment.references.find(({ id }) => key === id || key.startsWith(`${id}/`)) ?? null;
}

/** What a finding among several of one rule was judged against; null for the only one. */
export function againstWords(assessment: Assessment, finding: Finding): string | null {
  const key = keyOf(finding);
  if (key === null) return null;
  const reference = referenceOf(assessment, finding);
  if (reference !== null) {
    const part = key.slice(reference.id.length + 1);
    return `Against ${reference.id} (${populationWords(reference)})${part === '' ? '' : `, ${nameWords(part)}`}`;
  }
  const quota = assessment.quotas.find(({ id }) => id === key);
  if (quota !== undefined) return `Quota ${key}${quota.title === undefined ? '' : ` (${quota.title})`}`;
  return `For ${key}`;
}

const BASIS: Readonly<Record<string, string>> = {
  enterprises: 'number of enterprises',
  employers: 'number of employers',
  gva: 'gross value added',
};

/** A reference population in words: `size band by employment, 2016`. */
export function populationWords({
  attribute,
  basis,
  date,
}: Pick<ReferenceInfo, 'attribute' | 'basis' | 'date'>): string {
  return `${nameWords(attribute)} by ${BASIS[basis] ?? basis}, ${dateWords(date)}`;
}

/** What a quota asks for, in words. */
export function quotaWords(quota: Quota): string {
  const of = quota.of === 'members' ? 'members' : `${quota.of} seats`;
  const whom = quota.attribute === undefined ? of : `${of} whose ${nameWords(quota.attribute)} is ${quota.category}`;
  const bounds = [
    bound('at least', quota.share?.min, ` of ${of}`),
    bound('at most', quota.share?.max, ` of ${of}`),
    bound('at least', quota.count?.min, ''),
    bound('at most', quota.count?.max, ''),
  ].filter((text) => text !== null);
  const from = quota.from === undefined ? '' : `, from ${dateWords(quota.from)}`;
  const source = quota.source === undefined ? '' : `; ${citationText(quota.source)}`;
  const title = quota.title === undefined ? quota.id : `${quota.id}, ${quota.title}`;
  const note = quota.note === undefined ? '' : ` ${quota.note}`;
  return `${title}: ${whom}, ${bounds.join(' and ')}${from}${source}.${note}`;
}

function bound(words: string, value: number | string | undefined, of: string): string | null {
  return value === undefined ? null : `${words} ${value}${of}`;
}
