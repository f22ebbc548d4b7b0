import { expect } from 'vitest';
import type { Pointer } from '../../src/core/pointer.js';
import type { AlignmentSubject, LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { type Held, holdsForAll, judged } from '../council/completions.js';

/** A strategy held against the national strategy of 2017, of which rules that look at the place alone read nothing. */
export function held(strategy: LocalStrategy): AlignmentSubject {
  const id = 'uk-industrial-strategy-2017';
  return { strategy: { framework: id, ...strategy }, national: { id } };
}

/** The day of judgement of the examples of alignment. */
export const options = { asOf: '2019-12-31' };

type Node = Record<string, unknown>;

/** Flags by which a field is answered with "there is none". */
const NONE_OF: Readonly<Record<string, string>> = {
  target: 'noTarget',
  by: 'undated',
  baseline: 'noBaseline',
  owner: 'unowned',
  definition: 'undefinedInText',
  actual: 'never',
};

/**
 * Holds a verdict to every way the unknowns could turn out; and where it cannot be told, to what it asks for: once the
 * facts it names are known, be it by the flag that says that there is no such thing, it is decided.
 */
export function holdsWhenAnswered(
  rule: AnyRule<AlignmentSubject>,
  told: AlignmentSubject,
  completions: readonly AlignmentSubject[],
  heldTo: Held = {},
): void {
  const different = [...new Map(completions.map((one) => [JSON.stringify(one), one])).values()];
  const finding = holdsForAll(rule, told, different, heldTo);
  if (finding.outcome !== 'cantTell') return;
  const { complete: _, ...rest } = heldTo;
  const places = (finding.settledBy?.facts ?? []).map(({ at }) => at);
  for (const document of new Set(different.map((one) => JSON.stringify(answered(told, one, places))))) {
    const { outcome } = judged(rule, JSON.parse(document) as AlignmentSubject, rest);
    expect(outcome, `${document} was told as ${JSON.stringify(told)}`).not.toBe('cantTell');
  }
}

/** What was told, with what was asked for as it turned out. A list that was found out is whole. */
function answered(told: AlignmentSubject, turnedOut: AlignmentSubject, places: readonly Pointer[]): AlignmentSubject {
  const filled = structuredClone(told);
  for (const at of places) {
    const path = at.slice(1).split('/');
    const last = path.pop() ?? '';
    const from = path.reduce<unknown>((node, step) => (node as Node | undefined)?.[step], turnedOut);
    if (from === undefined) continue;
    const into = path.reduce<Node>(
      (node, step) => {
        node[step] ??= {};
        return node[step] as Node;
      },
      filled as unknown as Node,
    );
    for (const key of [last, NONE_OF[last] ?? last]) {
      const value = (from as Node)[key];
      if (value !== undefined) into[key] = value;
    }
    const partial = into['incomplete'];
    if (Array.isArray(partial)) into['incomplete'] = partial.filter((list) => list !== `/${last}`);
  }
  return filled;
}
