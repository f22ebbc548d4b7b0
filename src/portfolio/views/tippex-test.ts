import { type Fraction, fractionValue } from '../../core/fraction.js';
import { compare, type Quantity, rangeOf, simplest } from '../../core/known.js';
import { child } from '../../core/pointer.js';
import { tally } from '../../core/tally.js';
import {
  type ComparedBy,
  type Comparison,
  type ComparisonOptions,
  compareStrategies,
  isSame,
  type NotCompared,
  nearestTo,
  type OwnContent,
  type StrategyAt,
  wholeOf,
} from '../../local-strategy/comparing/index.js';
import type { LocalStrategy } from '../../local-strategy/model/strategy.js';
import { listed } from '../../local-strategy/reading/index.js';
import { jaccardOf, rowsOfSets } from '../../measures/coded-sets.js';
import { InvertedIndex, type SparseRow } from '../../measures/inverted-index.js';
import { type WeighedTexts, weighOne, weighTexts } from '../../measures/weighed-texts.js';
import { checkViewOptions } from '../../rules/refuse-options.js';
import type { Portfolio } from '../model.js';
import { tippexOptionFields } from '../option-fields.js';
import { admitStrategies } from '../reading/admit-strategies.js';
import { refsOf, type StrategyRef, strategiesIn } from '../reading/strategies-in.js';
import { type Uncompared, uncomparedIn } from './similarity-matrix.js';

/** What to count as rare, and as true. */
export interface TippexOptions extends ComparisonOptions {
  /** A word or code is a place's own when at most this share of the strategies use it. Absent: a third, a convention. */
  readonly rareShare?: Fraction;
  /** The location quotient from which the figures bear a sector out. Absent: 1.25, a custom of the field. */
  readonly minLq?: number;
}

/** A number, and where there is none, why. */
export interface TippexNumber {
  /** The number, or the range it is known to lie in; null: there is none. */
  readonly value: Quantity | null;
  /** Why there is none; null where there is one. */
  readonly why: NotCompared | 'alone' | 'too-few' | 'one-part' | 'no-sectors' | null;
}

/** The four forms of the test for one strategy, from weak to strong. They are not added up, and none is a mark for merit. */
export interface TippexResult {
  /** The strategy. */
  readonly strategy: StrategyRef;
  /** How alike it is to the strategy most like it: 0 to 1. */
  readonly nearest: TippexNumber & {
    /** That strategy; more than one where they are equally like it. */
    readonly to: readonly StrategyRef[];
  };
  /** The share of its words, by weight, or of its codes, that few of the strategies use. */
  readonly specificity: TippexNumber;
  /**
   * The share of its parts (chapters, priorities) that are closer to the rest of it than to any other strategy. A part that
   * is as close to others counts in part, so that blind guessing comes to `chance`.
   */
  readonly attribution: TippexNumber & {
    /** Its parts. */
    readonly parts: number;
    /** What guessing would come to: one in so many strategies; null: there is no other. */
    readonly chance: number | null;
  };
  /** The share of the sectors it names in which the place does have more than its share of jobs. */
  readonly evidence: TippexNumber;
}

/** The tippex test over several strategies. */
export interface TippexTest {
  /** By what the first three forms compare. */
  readonly by: ComparedBy;
  /** One entry a strategy, in the order of the document. */
  readonly results: readonly TippexResult[];
  /** Strategies that cannot be compared, and why. */
  readonly uncompared: readonly Uncompared[];
}

/**
 * Would a strategy be recognised with the name of the place painted out? The test that places set themselves, in four
 * forms from weak to strong:
 *
 * 1. **nearest**: how alike it is to the strategy most like it;
 * 2. **specificity**: how much of what it says is said by few others;
 * 3. **attribution**: how often a part of it, by itself, is closest to the rest of it: the test as people mean it;
 * 4. **evidence**: whether what it says of its sectors is borne out by the figures: apart, and true.
 *
 * The first three go by texts or by coded priorities, the names of each strategy's own place whited out, what is shared and
 * what every place needs taken out; `masked` and `withShared` undo that, to see what it does. A strategy whose text or list
 * was only partly seen has no numbers; others that are not known leave the nearest a range, and are left out of forms two
 * and three. The four are never one verdict: the source that reports the test warns that chasing distinctiveness can work
 * against productivity and inclusion, and large employers and plain needs are seldom what sets a place apart.
 *
 * ```ts
 * import { tippexTest } from 'industrial-strategy';
 *
 * const { results } = tippexTest([
 *   { id: 'arden', priorities: [{ codes: ['space', 'ports'] }, { codes: ['space', 'food'] }] },
 *   { id: 'dale', priorities: [{ codes: ['food', 'wind'] }] },
 *   { id: 'moor', priorities: [{ codes: ['food', 'tourism'] }] },
 * ]);
 * results[0]?.nearest.value; // => 0.25
 * results[0]?.specificity.value; // => 0.6666666666666666
 * results[0]?.attribution.value; // => 0.6666666666666666
 * ```
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used.
 */
export function tippexTest(of: Portfolio | readonly LocalStrategy[], options: TippexOptions = {}): TippexTest {
  checkViewOptions('tippexTest', options, tippexOptionFields, "{ by: 'codes' }");
  const { rareShare = '1/3', minLq = 1.25, ...compareBy } = options;
  const strategies = strategiesIn(admitStrategies('tippexTest', of));
  const refs = refsOf(strategies);
  const comparison = compareStrategies(strategies, compareBy);
  const own = specificities(comparison, fractionValue(rareShare) ?? 0);
  const attributions = attributionsIn(strategies, comparison);
  const results = refs.map((strategy, i) => ({
    strategy,
    nearest: nearestOf(i, strategies, comparison, refs),
    specificity: own[i] as TippexNumber,
    attribution: attributions[i] as TippexResult['attribution'],
    evidence: evidenceOf(strategies[i] as StrategyAt, minLq),
  }));
  return { by: comparison.by, results, uncompared: uncomparedIn(comparison, refs) };
}

function nearestOf(
  i: number,
  strategies: readonly StrategyAt[],
  comparison: Comparison,
  refs: readonly StrategyRef[],
): TippexResult['nearest'] {
  const why = whyNot(comparison.contents[i]);
  if (why !== null) return { value: null, why, to: [] };
  const { similarity, places } = nearestTo(i, strategies, comparison);
  if (similarity === null) return { value: null, why: 'alone', to: [] };
  return { value: simplest(similarity), why: null, to: places.map((place) => refs[place] as StrategyRef) };
}

function whyNot(content: OwnContent | undefined): NotCompared | null {
  return content === undefined || content.state === 'known' ? null : content.why;
}

/** The share of each strategy's weight that lies on what few use. A third of fewer than three is nobody. */
function specificities({ by, contents }: Comparison, rareShare: number): readonly TippexNumber[] {
  const rows = contents.filter(({ state }) => state === 'known').map(wholeOf);
  const weighed = by === 'text' ? weighTexts(rows).rows : rowsOfSets(rows);
  const users = new Map<number, number>();
  for (const { terms } of weighed) for (const term of terms) users.set(term, (users.get(term) ?? 0) + 1);
  // A hair's breadth, so that a third of six is two whatever the rounding.
  const most = rows.length * rareShare + 1e-9;
  let next = 0;
  return contents.map((content) => {
    const why = whyNot(content);
    if (why !== null) return { value: null, why };
    const { terms, weights } = weighed[next] as SparseRow;
    next += 1;
    if (most < 1) return { value: null, why: 'too-few' };
    let rare = 0;
    let whole = 0;
    for (const [k, term] of terms.entries()) {
      const weight = weights[k] as number;
      whole += weight;
      if ((users.get(term) ?? 0) <= most) rare += weight;
    }
    return { value: rare / whole, why: null };
  });
}

/** How alike a part of one strategy is to every strategy that is known, and to the rest of its own. */
interface PartMeasure {
  readonly withAll: (part: readonly string[]) => (known: number) => number;
  readonly withRest: (part: readonly string[], rest: readonly string[]) => number;
}

function attributionsIn(
  strategies: readonly StrategyAt[],
  { by, contents }: Comparison,
): readonly TippexResult['attribution'][] {
  const known = contents.flatMap(({ state }, i) => (state === 'known' ? [i] : []));
  const wholes = known.map((i) => wholeOf(contents[i] as OwnContent));
  const measure = by === 'text' ? textParts(weighTexts(wholes)) : codeParts(wholes);
  return contents.map((content, i) => {
    const why = whyNot(content);
    if (content.state !== 'known') return { value: null, why, parts: 0, chance: null };
    const { parts } = content;
    const own = strategies[i]?.strategy;
    const others = known.flatMap((j, k) => {
      const other = strategies[j]?.strategy;
      return j === i || own === undefined || other === undefined || isSame(own, other) ? [] : [k];
    });
    if (others.length === 0) return { value: null, why: 'alone', parts: parts.length, chance: null };
    const chance = 1 / (others.length + 1);
    if (parts.length < 2) return { value: null, why: 'one-part', parts: parts.length, chance };
    let right = 0;
    for (const [p, part] of parts.entries()) {
      const withRest = measure.withRest(part, parts.filter((_, q) => q !== p).flat());
      const withOther = measure.withAll(part);
      let tied = 1;
      for (const k of others) {
        const similarity = withOther(k);
        if (similarity > withRest) tied = Number.POSITIVE_INFINITY;
        else if (similarity === withRest) tied += 1;
      }
      right += 1 / tied;
    }
    return { value: right / parts.length, why: null, parts: parts.length, chance };
  });
}

function textParts(texts: WeighedTexts): PartMeasure {
  const index = new InvertedIndex();
  for (const row of texts.rows) index.add(row);
  return {
    withAll: (part) => {
      const products = index.products(weighOne(part, texts));
      return (k) => products[k] as number;
    },
    withRest: (part, rest) => {
      const one = new InvertedIndex();
      one.add(weighOne(rest, texts));
      return one.products(weighOne(part, texts))[0] as number;
    },
  };
}

function codeParts(wholes: readonly (readonly string[])[]): PartMeasure {
  const between = (a: readonly string[], b: readonly string[]): number => {
    const [first, second] = rowsOfSets([a, b]) as [SparseRow, SparseRow];
    const one = new InvertedIndex();
    one.add(second);
    return jaccardOf(one.products(first)[0] as number, first, second) ?? 0;
  };
  return { withAll: (part) => (k) => between(part, wholes[k] ?? []), withRest: between };
}

/** How many of the sectors that the strategy names are borne out by their location quotients. */
function evidenceOf({ strategy, at }: StrategyAt, minLq: number): TippexNumber {
  const { items, at: place, partial } = listed(strategy, 'sectors', '', at);
  if (items === undefined) return { value: null, why: 'not-given' };
  const readings = items.map(({ sic, locationQuotient }, i) => ({
    // Where no class of industry fits there is no figure to be had.
    among: locationQuotient !== undefined || sic === undefined || sic.length > 0,
    is: locationQuotient === undefined ? undefined : compare(rangeOf(locationQuotient), '>=', minLq),
    at: child(place, i),
    need: '',
  }));
  const unlisted = { count: { min: 0 }, among: true, at: place, need: '' };
  const { share } = tally(readings, partial ? unlisted : undefined);
  return share === null ? { value: null, why: 'no-sectors' } : { value: simplest(share), why: null };
}
