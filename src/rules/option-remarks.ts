import { type Exact, exact, exactFraction, orderExactly, toNumber, total } from '../core/exact.js';
import type { Fraction } from '../core/fraction.js';
import { sameWord, wordKey } from '../core/names.js';
import { visible } from '../core/visible.js';
import type { Assessment, Finding } from './finding.js';
import type { Quota } from './quota.js';
import type { Reference } from './reference.js';

/** Options that a run was given and that did nothing, or that undo one another: whoever gave them should know. */
export function remarksOnOptions(
  given: Given,
  rules: Assessment['rules'],
  findings: readonly Finding[],
  asOf: string,
): readonly string[] {
  // Most runs are given none of them.
  if (given.references.length + given.quotas.length + given.overrides.length === 0) return [];
  return [...remarksOnUse(given, rules, findings), ...remarksOnQuotas(given.quotas, asOf)];
}

/** Options that rules may use or not. */
interface Given {
  readonly references: readonly Reference[];
  readonly quotas: readonly Quota[];
  readonly overrides: Assessment['overrides'];
}

function* remarksOnUse(
  { references, quotas, overrides }: Given,
  rules: Assessment['rules'],
  findings: readonly Finding[],
): Generator<string> {
  // Where no rule applies, none uses anything, and that is told already.
  if (findings.every(({ outcome }) => outcome === 'inapplicable')) return;
  const parameters = new Set(Object.values(rules).flatMap((rule) => Object.keys(rule.parameters)));
  const isIdle = ({ id }: { readonly id: string }): boolean => !findings.some((finding) => uses(finding, id));
  for (const { id, attribute } of references.filter(isIdle)) {
    yield `No rule used the reference ${visible(id)}, which is over “${visible(attribute)}”.`;
  }
  for (const { id } of quotas.filter(isIdle)) yield `No rule used the quota ${visible(id)}.`;
  for (const { parameter } of overrides) {
    if (!parameters.has(parameter))
      yield `No rule that ran has the parameter ${parameter}; the value set for it was not used.`;
  }
}

function uses({ ruleId, fingerprint, measurements }: Finding, id: string): boolean {
  return (
    fingerprint === `${ruleId}#${id}` ||
    fingerprint.startsWith(`${ruleId}#${id}/`) ||
    measurements.some(({ reference }) => reference === id)
  );
}

/** Quotas that no make-up of the seats can meet together. */
function* remarksOnQuotas(quotas: readonly Quota[], asOf: string): Generator<string> {
  const inForce = quotas.filter(({ from }) => from === undefined || from <= asOf);
  const told = new Set<string>();
  for (const [i, one] of inForce.entries()) {
    for (const other of inForce.slice(i + 1)) {
      const why = clash(one, other) ?? clash(other, one);
      if (why === null) continue;
      told.add(one.id).add(other.id);
      yield `The quotas ${visible(one.id)} and ${visible(other.id)} cannot both be met: ${why}.`;
    }
  }
  for (const group of apart(inForce)) {
    // Two that clash have been told; what is left takes three.
    const left = group.filter(({ id }) => !told.has(id));
    const shares = left.map(({ share }) => exactly(share?.min)).filter((share) => share !== null);
    const all = shares.reduce(total, NONE_OF_IT);
    if (left.length > 2 && orderExactly(all, WHOLE) > 0) {
      const ids = left.map(({ id }) => visible(id)).join(', ');
      yield `The quotas ${ids} cannot all be met: together they ask for ${percent(all)} of the seats.`;
    }
  }
}

const NONE_OF_IT: Exact = { over: 0n, under: 1n };
const WHOLE: Exact = { over: 1n, under: 1n };

/** Why two quotas undo each other; null where some make-up may meet both. */
function clash(one: Quota, other: Quota): string | null {
  if (sameSeats(one, other) && sameCategory(one, other)) {
    const [least, most] = [exactly(one.share?.min), exactly(other.share?.max)];
    if (least !== null && most !== null && orderExactly(least, most) > 0) {
      return `one asks for at least ${percent(least)}, the other for at most ${percent(most)}`;
    }
  }
  if (within(one, other) && (sameCategory(one, other) || other.category === undefined)) {
    const [least, most] = [one.count?.min, other.count?.max];
    if (least !== undefined && most !== undefined && least > most) {
      return `one asks for at least ${least} ${seats(least)}, the other for at most ${most}`;
    }
  }
  if (sameSeats(one, other) && areApart(one, other)) {
    const [a, b] = [exactly(one.share?.min), exactly(other.share?.min)];
    if (a !== null && b !== null && orderExactly(total(a, b), WHOLE) > 0) {
      return `together they ask for ${percent(total(a, b))} of the seats`;
    }
  }
  return null;
}

/** Quotas over the same seats whose categories share none, in groups. */
function apart(quotas: readonly Quota[]): readonly (readonly Quota[])[] {
  const groups: Quota[][] = [];
  for (const quota of quotas) {
    if (quota.share?.min === undefined) continue;
    const group = groups.find((each) => each.every((other) => sameSeats(quota, other) && areApart(quota, other)));
    if (group === undefined) groups.push([quota]);
    else group.push(quota);
  }
  return groups;
}

function sameSeats(one: Quota, other: Quota): boolean {
  return one.of === other.of && (one.coOpted ?? 'apart') === (other.coOpted ?? 'apart');
}

const BASES = ['business', 'industry', 'members'];

/** Is every seat that one is over a seat that the other is over? */
function within(one: Quota, other: Quota): boolean {
  return BASES.indexOf(one.of) <= BASES.indexOf(other.of) && (one.coOpted !== 'counted' || other.coOpted === 'counted');
}

function sameCategory(one: Quota, other: Quota): boolean {
  if (one.attribute === undefined || other.attribute === undefined) return one.attribute === other.attribute;
  return one.attribute === other.attribute && sameWord(one.category ?? '', other.category ?? '');
}

/** A seat has one word of an attribute, but for sub-sectors, of which it may have several, and for SMEs, which are of three sizes. */
function areApart(one: Quota, other: Quota): boolean {
  if (one.attribute === undefined || one.attribute !== other.attribute || one.attribute === 'subSector') return false;
  const words = [one, other].map(({ category }) => wordKey(category ?? ''));
  if (words[0] === words[1]) return false;
  return one.attribute !== 'sizeBand' || !words.includes('sme') || words.includes('large');
}

function exactly(share: Fraction | undefined): Exact | null {
  if (share === undefined) return null;
  return typeof share === 'number' ? exact(share) : exactFraction(share);
}

function percent(share: Exact): string {
  return `${Number((toNumber(share) * 100).toFixed(1))}%`;
}

function seats(n: number): string {
  return n === 1 ? 'seat' : 'seats';
}
