import * as library from 'industrial-strategy';
import * as data from 'industrial-strategy/data';
import { toMarkdown, toText } from 'industrial-strategy/report';
import { run } from '../cli/run.js';

/** One case: what is called, with what, and what has to come of it. */
export interface Case {
  /** The kind of fault, as numbered in the list of kinds. */
  readonly kind: number;
  /** What is called: a function of the library, one inside another, or the command. */
  readonly call: string;
  /** What it is given; a text that begins with `$` names shipped data. */
  readonly input?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The rule or fingerprint that is looked at; `*` for all. */
  readonly rule: string;
  /** For the command: its files and arguments. */
  readonly files?: Readonly<Record<string, unknown>>;
  readonly argv?: readonly string[];
  /** What has to hold. */
  readonly want: Want;
  /** The same in words, and why. */
  readonly right: string;
  readonly why: string;
}

interface Want {
  readonly threw?: string;
  readonly orThrew?: string;
  readonly outcome?: readonly string[];
  readonly anyOutcome?: readonly string[];
  readonly noOutcome?: readonly string[];
  readonly severity?: readonly string[];
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
  readonly hasNotBoth?: readonly string[];
  readonly noteHas?: string;
  readonly facts?: number;
  readonly toPass?: number | null;
  readonly toFail?: number | null;
  readonly passedOr?: { readonly toFail: number | null };
  readonly at?: readonly string[];
  readonly notAt?: readonly string[];
  readonly needHasNot?: readonly string[];
  readonly confidence?: string;
  readonly related?: readonly string[];
  readonly remedies?: number;
  readonly row?: readonly [category: string, figure: string, value: number];
  readonly measured?: Readonly<Record<string, readonly [min: number, max: number]>>;
  readonly equals?: unknown;
  readonly countedWith?: number;
  readonly elementNotUnknown?: readonly [string, string];
  readonly rc?: number;
  readonly outHas?: readonly string[];
  readonly outHasNot?: readonly string[];
}

/** What is wrong with the answer to a case; empty: nothing. */
export async function faultsOf(kase: Case): Promise<readonly string[]> {
  if (kase.call === 'cli') return faultsOfCommand(kase);
  const { want } = kase;
  let answer: unknown;
  try {
    answer = call(kase);
  } catch (error) {
    const { name, message } = error as Error;
    return name === (want.threw ?? want.orThrew) ? [] : [`threw ${name}: ${message.slice(0, 200)}`];
  }
  if (want.threw !== undefined) return [`did not throw ${want.threw}`];
  if (typeof answer === 'string') return lacking(oneLine(answer), want.has, want.hasNot);
  if (want.equals !== undefined) return same(answer, want.equals) ? [] : [JSON.stringify(answer)];
  if (want.countedWith !== undefined) return faultsOfRisk(answer as library.RiskRegister, kase);
  if (want.elementNotUnknown !== undefined) return faultsOfMatrix(answer as library.CoverageMatrix, want);
  return isAssessment(answer) ? faultsOfAssessment(answer, kase) : [];
}

function isAssessment(answer: unknown): answer is library.Assessment {
  return typeof answer === 'object' && answer !== null && 'findings' in answer;
}

// Looked up by name, as the cases are written.
const functions = new Map<string, unknown>(Object.entries(library));
const values = new Map<string, unknown>(Object.entries(data));

function call({ call: name, input, options }: Case): unknown {
  const subject = filled(input);
  const given = filled(options ?? {}) as never;
  const [, outer, inner = name] = /^(\w+)\((\w+)\)$/.exec(name) ?? [];
  const judge = functions.get(inner) as (...given: readonly unknown[]) => unknown;
  const answer =
    inner === 'assessAlignment'
      ? judge(subject, data.uk2017, given)
      : options === undefined
        ? judge(subject)
        : judge(subject, given);
  if (outer === 'toText') return toText(answer as library.Assessment);
  if (outer === 'toMarkdown') return toMarkdown(answer as library.Assessment);
  return outer === 'riskRegister' ? library.riskRegister(answer as library.Assessment) : answer;
}

/** Puts shipped data in the place of its name. */
function filled(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return shipped(value.slice(1));
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]));
}

function shipped(name: string): unknown {
  if (name === 'shipped') return { national: data.uk2017, strategies: data.localIndustrialStrategies };
  const [kind, id] = name.split(':');
  const found =
    kind === 'strategy'
      ? data.localIndustrialStrategies.find((strategy) => strategy.id === id)
      : name === 'byRegionEnterprises2025'
        ? Object.values(data).find((each) => (each as { readonly id?: string }).id === 'uk-2025-region-enterprises')
        : values.get(name);
  if (found === undefined) throw new ReferenceError(`nothing is shipped under ${name}`);
  return found;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function lacking(text: string, has: readonly string[] = [], hasNot: readonly string[] = []): readonly string[] {
  return [
    ...has.filter((words) => !text.includes(words)).map((words) => `lacks “${words}”: ${text}`),
    ...hasNot.filter((words) => text.includes(words)).map((words) => `has “${words}”: ${text}`),
  ];
}

async function faultsOfCommand({ argv, files, want }: Case): Promise<readonly string[]> {
  const { code, out, err } = await run(argv ?? [], files, { now: () => new Date(2026, 10, 30) });
  const all = `${out}${err}`;
  return [
    ...(want.rc === undefined || want.rc === code ? [] : [`exit ${code}: ${all}`]),
    ...lacking(oneLine(all), want.outHas?.map(oneLine)),
    ...lacking(all, [], want.outHasNot),
  ];
}

function faultsOfRisk(register: library.RiskRegister, { rule, want }: Case): readonly string[] {
  const risk = register.risks.find(({ id }) => id === rule);
  const once = risk?.indicators.filter(({ countedWith }) => countedWith !== null) ?? [];
  return once.length === want.countedWith ? [] : [`${once.length} counted with another: ${risk?.level}`];
}

function faultsOfMatrix(matrix: library.CoverageMatrix, { elementNotUnknown }: Want): readonly string[] {
  const [area, element] = elementNotUnknown ?? [];
  const row = matrix.rows.find((each) => JSON.stringify(each).includes(`"${area}"`));
  const cell = row?.cells[matrix.elements.findIndex(({ id }) => id === element)];
  return cell !== undefined && cell.state !== 'unknown' ? [] : [JSON.stringify(cell)];
}

function faultsOfAssessment({ findings, notes }: library.Assessment, { rule, want }: Case): readonly string[] {
  const pattern = new RegExp(`^${rule.replaceAll('*', '[^/]+')}$`);
  const about = findings.filter(
    ({ ruleId, fingerprint }) => rule === '*' || ruleId === rule || pattern.test(fingerprint),
  );
  const [finding] = about;
  if (finding === undefined) return ['no such finding'];
  const said = about.map(({ outcome, message }) => `${outcome}: ${message}`).join(' | ');
  const { settledBy, message } = finding;
  const facts = settledBy?.facts ?? [];
  const counts = `${facts.length} facts, toPass ${settledBy?.toPass}, toFail ${settledBy?.toFail}: ${facts.map(({ at, need }) => `${at} (${need})`).join(', ')}`;
  const outcomes = about.map(({ outcome }) => outcome);
  const bad: string[] = [...lacking(message, want.has, want.hasNot)];
  const hold = (is: boolean, say: string): void => {
    if (!is) bad.push(say);
  };
  if (want.outcome) hold(want.outcome.includes(finding.outcome), said);
  if (want.anyOutcome)
    hold(
      outcomes.some((each) => want.anyOutcome?.includes(each)),
      said,
    );
  if (want.noOutcome) hold(!outcomes.some((each) => want.noOutcome?.includes(each)), said);
  if (want.severity) hold(want.severity.includes(String(finding.severity)), `${finding.severity}: ${said}`);
  if (want.hasNotBoth) hold(!want.hasNotBoth.every((words) => message.includes(words)), said);
  if (want.noteHas !== undefined) {
    const words = want.noteHas;
    hold(
      [...notes, ...about.map((each) => each.message)].some((text) => text.includes(words)),
      `notes: ${notes}`,
    );
  }
  if (want.facts !== undefined) hold(facts.length === want.facts, counts);
  if (want.toPass !== undefined) hold(settledBy?.toPass === want.toPass, counts);
  if (want.toFail !== undefined) hold(settledBy?.toFail === want.toFail, counts);
  if (want.passedOr) hold(finding.outcome === 'passed' || settledBy?.toFail === want.passedOr.toFail, counts);
  for (const place of want.at ?? [])
    hold(
      facts.some(({ at }) => at === place),
      `does not ask ${place}; ${counts}`,
    );
  for (const place of want.notAt ?? []) hold(!facts.some(({ at }) => at === place), `asks ${place}; ${counts}`);
  for (const words of want.needHasNot ?? []) hold(!facts.some(({ need }) => need.includes(words)), counts);
  if (want.confidence) hold(finding.confidence === want.confidence, `confidence ${finding.confidence}`);
  if (want.related) hold(same(finding.related, want.related), `rests on ${finding.related}`);
  if (want.remedies) hold(finding.remedies.length >= want.remedies, `${finding.remedies.length} remedies`);
  if (want.row) {
    const [category, figure, value] = want.row;
    const row = finding.breakdown?.find((each) => each['category'] === category);
    hold(row?.[figure] === value, `${category} ${figure}: ${JSON.stringify(row?.[figure])}`);
  }
  for (const [name, [min, max]] of Object.entries(want.measured ?? {})) {
    const observed = finding.measurements.find((each) => each.name.startsWith(name))?.observed ?? Number.NaN;
    const [least, most] =
      typeof observed === 'number' ? [observed, observed] : [observed.min, observed.max ?? Number.POSITIVE_INFINITY];
    hold(Math.abs(least - min) < 1e-9 && Math.abs(most - max) < 1e-9, `${name}: ${JSON.stringify(observed)}`);
  }
  return bad;
}
