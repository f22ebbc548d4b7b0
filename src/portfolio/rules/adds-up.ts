import { ask } from '../../core/ask.js';
import { add, sum } from '../../core/exact.js';
import { mostOf } from '../../core/extremes.js';
import { listIn } from '../../core/incomplete.js';
import { isPoint, plus, type Range, range, rangeOf, simplest, type Tri, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import type { LocalIndicator } from '../../local-strategy/model/strategy.js';
import { listed } from '../../local-strategy/reading/index.js';
import type { NationalTarget } from '../../national-strategy/model.js';
import { all, known, stated } from '../../rules/claim.js';
import type { BreakdownRow } from '../../rules/finding.js';
import { measured } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import type { Verdict } from '../../rules/rule.js';
import { paLis } from '../../sources/pa-lis.js';
import type { Portfolio } from '../model.js';
import { figuresOf } from '../reading/figures.js';
import { type HeldStrategy, heldStrategies, otherStrategies } from '../reading/held-strategies.js';
import { portfolioRule } from '../rule.js';

const TARGETS: Pointer = '/national/targets';

const IS_SUM = /* @__PURE__ */ ask('national-target/summable', 'whether local numbers add up to “{of}”');
const WANTED = /* @__PURE__ */ ask('national-target/value', 'how much is to be reached for “{of}”');
const EXACTLY_WANTED = /* @__PURE__ */ ask(
  'national-target/exact-value',
  'how much exactly is to be reached for “{of}”',
);
const NATIONAL_UNIT = /* @__PURE__ */ ask('national-target/unit', 'the unit of “{of}”');
const NATIONAL_TARGETS = /* @__PURE__ */ ask('national/targets', 'the targets of the national strategy');
const LOCAL_TARGETS = /* @__PURE__ */ ask('strategy/targets', 'the targets of {of}');
const TARGET = /* @__PURE__ */ ask('target/any', 'the target for “{of}” of {area}, if there is one');
const ADDS_TO = /* @__PURE__ */ ask(
  'target/adds-to',
  'which national target, if any, the one for “{of}” of {area} adds to',
);
const KIND = /* @__PURE__ */ ask('target/kind', 'how the target for “{of}” of {area} is meant, as a number');
const VALUE = /* @__PURE__ */ ask('target/value', 'how much the target for “{of}” of {area} is');
const EXACT_VALUE = /* @__PURE__ */ ask('target/exact-value', 'how much exactly the target for “{of}” of {area} is');
const UNIT = /* @__PURE__ */ ask('target/unit', 'the unit of the target for “{of}” of {area}');
const ELSEWHERE = /* @__PURE__ */ ask(
  'target/counted-elsewhere',
  'how much of the target for “{of}” of {area} others count as well',
);

/** Do local targets add up to the national one? */
export const addsUp = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/adds-up',
  version: '1.1.0',
  title: 'Local targets add up to the national one',
  question: 'Do local targets add up to the national one?',
  rationale:
    'If local strategies are to deliver the national one, what places set out to reach has to reach as far as what the nation does. The check is this library’s own.',
  sources: [
    paLis(
      'Local Industrial Strategies should deliver the National Strategy',
      'heuristic',
      'It says that local strategies should together deliver the national strategy. It does not add up targets.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Only national targets that are marked as a sum are asked about: jobs are one, a share of output or a rank is not.',
    'A local target adds to a national one where it says so and is in the same unit; one in another unit, a multiple, a rank or a state has no number that could be added, whatever it says.',
    'What several strategies count is counted once: no less than the largest such part that any of them has, and no more than all such parts together, or half of them where the document has every strategy.',
    'The years of the targets are not held against each other.',
    'Where numbers are open, the bounds of the sum are outer ones.',
  ],
  parameters: {},
  messages: {
    passed: { reached: 'Local targets add up: for “{name}” ({unit}), to {sum} of {national}.' },
    failed: {
      short: 'Local targets fall short: for “{name}” ({unit}), they add up to {sum} of {national}, short by {short}.',
    },
    cantTell: {
      open: 'For “{name}” ({unit}), local targets add up to {sum} of {national}, as far as we know.',
      number: 'We do not know how much the nation is to reach for “{name}”.',
      summable: 'We do not know whether local numbers add up to “{name}”.',
      targets: 'We do not know whether the national strategy has other targets.',
    },
    inapplicable: { none: 'The national strategy has no target that local ones could add up to.' },
  },
  says: {
    notMet: 'Local targets fall short of a national one',
    met: 'Local targets add up to a national one',
    depends: 'We do not know whether local targets add up',
  },
  evaluate(portfolio, ctx) {
    const { targets } = portfolio.national;
    const strategies = heldStrategies(portfolio);
    const verdicts: Verdict[] = [];
    for (const [i, target] of (targets ?? []).entries()) {
      const at = child(TARGETS, i);
      if (target.summable === false) continue;
      const name = target.name ?? target.id;
      const where = { key: target.id, target: at };
      const { value, unit = 'unit not known', summable } = target;
      const counts = stated(summable, child(at, 'summable'), IS_SUM({ of: name }));
      // A number to be brought down counts as much as one to be brought up.
      const sign = value !== undefined && upper(rangeOf(value)) <= 0 ? -1 : 1;
      const wanted = value === undefined ? null : times(rangeOf(value), sign);
      const together = sumOf(portfolio, strategies, target, at, sign);
      const beyond = wanted === null ? null : minus(together.total, wanted);
      const national = simplest(wanted ?? { min: 0 });
      const shown = { sum: simplest(together.total), national, unit, name };
      const short = simplest(notBelowNone(minus(wanted ?? { min: 0 }, together.total)));
      const number: Fact = {
        at: child(at, 'value'),
        need: (wanted === null ? WANTED : EXACTLY_WANTED)({ of: name }),
      };
      const open = wanted !== null && isPoint(wanted) ? together.open : [number, ...together.open];
      const { related } = together;
      verdicts.push(
        ctx.verdict({
          ...where,
          breakdown: together.rows,
          applies: [counts, 'none', {}],
          limbs: [
            [
              all(
                ctx.holds(
                  'local targets together, beyond the national one',
                  measured(beyond, { related: [at, ...related], open }),
                  '>=',
                  0,
                  { unit },
                ),
                figuresOf([ctx.report('local targets together', together.total, unit)]),
              ),
              'short',
              { ...shown, short },
              [
                remedy('close-the-gap', 'Agree with places, or provide nationally, for {short} more.', {
                  short,
                }),
              ],
            ],
          ],
          passed: ['reached', shown],
          cantTell:
            summable === undefined ? ['summable', { name }] : wanted === null ? ['number', { name }] : ['open', shown],
        }),
      );
    }
    if (!listIn(portfolio.national, 'targets').whole) {
      verdicts.push(ctx.cantTell(['targets', {}], [{ at: TARGETS, need: NATIONAL_TARGETS() }]));
    }
    const [first, ...rest] = verdicts;
    return first === undefined ? ctx.inapplicable(['none', {}], known(true, [TARGETS])) : [first, ...rest];
  },
});

interface Sum {
  readonly total: Range;
  readonly related: readonly Pointer[];
  readonly open: readonly Fact[];
  readonly rows: readonly BreakdownRow[];
}

/** What one local target adds. */
interface Part {
  readonly at: Pointer;
  /** How much, as well as it is known. */
  readonly amount: Range;
  /** How much of it other strategies count as well. */
  readonly elsewhere: Range;
  readonly open: readonly Fact[];
  /** What would tell how much of it others count. */
  readonly double: Fact | null;
  readonly row: BreakdownRow;
}

/** What local targets add up to, what several of them count taken once. */
function sumOf(
  portfolio: Portfolio,
  strategies: readonly HeldStrategy[],
  target: NationalTarget,
  targetAt: Pointer,
  sign: 1 | -1,
): Sum {
  const others = otherStrategies(portfolio);
  const missing: Fact[] = others === null ? [] : [others];
  const parts = strategies.flatMap((one) => {
    const list = listed(one.strategy, 'indicators', LOCAL_TARGETS({ of: one.area }), one.at);
    if (list.items === undefined || list.partial === true) missing.push({ at: list.at, need: list.need });
    return (list.items ?? []).flatMap(
      (indicator, i) => partOf(one, indicator, child(list.at, i), target, targetAt, sign) ?? [],
    );
  });
  const amounts = parts.map(({ amount }) => amount);
  const apart = minus(amounts.reduce(plus, { min: 0, max: 0 }), doubleIn(parts, others === null));
  // Whatever is counted twice, all together are no less than the largest of them.
  const mins = amounts.map(({ min }) => min);
  const least = add(mostOf([0, ...mins]), sum(mins.map((min) => Math.min(0, min))));
  const total = range(Math.max(apart.min, least), upper(apart));
  const doubles = parts.length > 1 ? parts.map(({ double }) => double).filter((fact) => fact !== null) : [];
  return {
    total: missing.length > 0 ? { min: total.min } : total,
    related: parts.map(({ at }) => at),
    open: mergeFacts([missing, ...parts.map(({ open }) => open), doubles]),
    rows: parts.map(({ row }) => row),
  };
}

/**
 * How much is counted more than once. All that several count may be one and the same, of the size of the largest. Where the
 * document has every strategy, each unit of it stands in two of them at least.
 */
function doubleIn(parts: readonly Part[], whole: boolean): Range {
  const maxes = parts.map(({ elsewhere }) => upper(elsewhere)).sort((a, b) => b - a);
  const most = sum(maxes.slice(1));
  const least = whole && parts.length > 1 ? sum(parts.map(({ elsewhere }) => elsewhere.min)) / 2 : 0;
  return range(Math.min(least, most), most);
}

/** What a local target adds to a national one; null: it surely adds nothing. */
function partOf(
  { area }: HeldStrategy,
  indicator: LocalIndicator,
  base: Pointer,
  national: NationalTarget,
  nationalAt: Pointer,
  sign: 1 | -1,
): Part | null {
  const { target, unit } = indicator;
  const called = { of: indicator.name ?? indicator.id ?? 'an indicator', area };
  const at = child(base, 'target');
  if (indicator.noTarget === true || target?.addsToNone === true) return null;
  if (target?.addsTo !== undefined && target.addsTo !== national.id) return null;
  const adds: Tri = target?.addsTo === undefined ? undefined : true;
  const sameUnit: Tri = unit === undefined || national.unit === undefined ? undefined : unit === national.unit;
  const isNumber: Tri = target?.kind === undefined ? undefined : target.kind === 'number' || target.kind === 'change';
  // A number in another unit, and what is no number, is no part of a sum, whatever it is said to add to.
  if (sameUnit === false || isNumber === false) return null;
  const open: Fact[] = [];
  if (target === undefined) open.push({ at, need: TARGET(called) });
  else {
    if (adds === undefined) open.push({ at: child(at, 'addsTo'), need: ADDS_TO(called) });
    if (isNumber !== true) open.push({ at: child(at, 'kind'), need: KIND(called) });
    if (target.value === undefined) open.push({ at: child(at, 'value'), need: VALUE(called) });
  }
  if (unit === undefined) open.push({ at: child(base, 'unit'), need: UNIT(called) });
  if (national.unit === undefined) {
    open.push({ at: child(nationalAt, 'unit'), need: NATIONAL_UNIT({ of: national.name ?? national.id }) });
  }
  const value =
    target?.value === undefined || isNumber !== true || sameUnit !== true
      ? { min: 0 }
      : times(rangeOf(target.value), sign);
  const amount = adds === true ? value : range(Math.min(0, value.min), Math.max(0, upper(value)));
  const most = Math.max(0, upper(amount));
  const said = target?.countedElsewhere;
  const stated = said === undefined ? { min: 0, max: most } : times(rangeOf(said), sign);
  const elsewhere = range(adds === true ? Math.max(0, stated.min) : 0, Math.min(most, Math.max(0, upper(stated))));
  if (open.length === 0 && !isPoint(value)) {
    open.push({ at: child(at, 'value'), need: EXACT_VALUE(called) });
  }
  return {
    at,
    amount,
    elsewhere,
    open,
    double: said === undefined ? { at: child(at, 'countedElsewhere'), need: ELSEWHERE(called) } : null,
    row: {
      strategy: area,
      indicator: indicator.name ?? indicator.id ?? null,
      amount: simplest(amount),
      countedElsewhere: simplest(elsewhere),
    },
  };
}

const LEAST = -Number.MAX_SAFE_INTEGER;

/** One range less another: from the least that may be left to the most. JSON has no number below all others. */
function minus(a: Range, b: Range): Range {
  return range(Math.max(LEAST, add(a.min, -upper(b))), add(upper(a), -b.min));
}

function notBelowNone({ min, max }: Range): Range {
  return max === undefined ? { min: Math.max(0, min) } : { min: Math.max(0, min), max };
}

function times({ min, max }: Range, sign: 1 | -1): Range {
  if (sign === 1) return max === undefined ? { min } : { min, max };
  return range(max === undefined ? LEAST : -max, -min);
}
