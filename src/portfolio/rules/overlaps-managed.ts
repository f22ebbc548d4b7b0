import { allTrue, anyTrue, not, simplest, type Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import { type Tally, tally } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { type Gap, isSame } from '../../local-strategy/index.js';
import type { ElementAt } from '../../national-strategy/index.js';
import { all, type Claim, known, stated, unsettled } from '../../rules/claim.js';
import type { BreakdownRow } from '../../rules/finding.js';
import { handful } from '../../rules/handful.js';
import { shareOf } from '../../rules/observed.js';
import { defineParameter } from '../../rules/parameter.js';
import { remedy } from '../../rules/remedy.js';
import { ruleFor } from '../../rules/rule.js';
import { keyOf } from '../adjacency.js';
import { type Claims, claimsIn, isContested, knowsAllLinks } from '../claims.js';
import { collaboratingIn } from '../collaborating.js';
import { figuresOf, overMany } from '../figures.js';
import { elementsIn, type HeldStrategy, otherStrategies, unlistedStrategies } from '../held-strategies.js';
import type { Portfolio } from '../model.js';
import { onlyThrough, shareAPiece } from '../shared-pieces.js';
import { toFindOut } from '../to-find-out.js';

/** Where many claim the same thing, do they work together? */
export const overlapsManaged = /* @__PURE__ */ ruleFor<Portfolio>()({
  id: 'portfolio/overlaps-managed',
  version: '1.1.0',
  title: 'Where many areas claim the same, some of them work together',
  sources: [{ source: 'pa-lis', section: 'Local industrial strategies should deliver the National Strategy' }],
  severity: 'warning',
  meta: {
    question: 'Where many claim the same thing, do they work together?',
    rationale:
      'If most places set out to lead in the same thing, few of them can. In the opinion of the author’s firm, overlaps are to be seen from above and turned into work together.',
    standing: 'O',
    answerable: ['government'],
    ifPassed: 'furtherReviewNeeded',
    assumptions: [
      'Looked at are challenges, missions and sectors, other than those that the national strategy says every area is asked to take up; where it does not say, that is not known.',
      'Areas that claim something only through a chapter that they share count once among those that claim it.',
      'Claimants name a common sector where both take up one national sector; where no two of them do, there is nothing to work on together.',
      'One agreed collaboration between two such claimants is enough, whatever it is on, or a chapter that they share; how well they work together is not asked.',
      'Each strategy is an area of its own; versions of one strategy are not held against each other.',
      'Claimants, sectors and collaborations are bounded one by one, so that this may stay open too often.',
    ],
  },
  parameters: {
    maxShare: /* @__PURE__ */ defineParameter({
      id: 'portfolio/overlaps-managed/maxShare',
      label: 'share of areas that claim the same, at most, before they are to work together',
      unit: 'share',
      values: [
        {
          value: '1/2',
          basis: 'convention',
          why: 'The source speaks of overlaps without a number; what more than half of all areas claim is no longer what sets a place apart.',
        },
      ],
    }),
  },
  messages: {
    passed: { managed: 'Claimed by more than {limit:percent} of areas, with work together on it: {names:list}.' },
    failed: {
      unmanaged:
        'Claimed by more than {limit:percent} of areas, with a sector in common and no work together: {names:list}.',
    },
    cantTell: {
      open: 'Not known to be claimed by at most {limit:percent} of areas, or worked on together: {names:list}.',
      elements: 'Which challenges, missions and sectors the national strategy has is not known in full.',
    },
    inapplicable: {
      none: 'Nothing that areas choose for themselves is claimed by more than {limit:percent} of them.',
    },
  },
  evaluate(portfolio, ctx) {
    const limit = ctx.p.maxShare;
    const claims = claimsIn(portfolio);
    const pairs = new Pairs(portfolio, claims, ctx.asOf);
    const read = claims.elements.map((element, e) => {
      const counted = claimants(portfolio, claims, e);
      const wide = all(
        ctx.holds(`share of areas that claim ${element.name}`, shareOf(counted), '>', 'maxShare'),
        stated(isContested(element), element.askedAt, `whether the framework asks every place for “${element.name}”`),
      );
      const joint = wide.holds === false ? known(true) : pairs.joint(e);
      return { name: element.name, kind: element.kind, counted, wide, joint };
    });
    const rest = claims.open.length === 0 ? known(true) : unsettled(claims.open);
    const managed = read.map(({ wide, joint }) => anyTrue([not(wide.holds), joint.holds]));
    const named = (is: (i: number) => boolean): readonly string[] =>
      handful(read.filter((_, i) => is(i)).map(({ name }) => name));
    const unmanaged = named((i) => managed[i] === false);
    const open = named((i) => managed[i] === undefined || read[i]?.wide.holds === undefined);
    const wide = read.filter((one) => one.wide.holds === true);
    const shown = wide.length > 0 ? wide : widest(read);
    return ctx.verdict({
      breakdown: read.map(
        ({ name, kind, counted, joint, wide: isWide }): BreakdownRow => ({
          element: name,
          kind,
          areas: simplest(counted.part),
          share: counted.share === null ? null : simplest(counted.share),
          workTogether: isWide.holds === false ? null : (joint.holds ?? null),
        }),
      ),
      applies: [
        overMany(anyTrue([...read.map((one) => one.wide.holds), rest.holds === true ? false : undefined]), [
          ...read.map((one) => one.wide),
          rest,
        ]),
        'none',
        { limit },
      ],
      limbs: [
        [
          all(
            figuresOf(...shown.map((one) => one.wide)),
            overMany(allTrue([...managed, rest.holds]), [
              ...read.filter((_, i) => managed[i] !== true).flatMap((one) => [one.wide, one.joint]),
              ...pairs.asked,
              rest,
            ]),
          ),
          'unmanaged',
          { names: unmanaged, limit },
          [
            remedy('work-together', 'Bring together the areas that claim {names:list} and name a sector in common.', {
              names: unmanaged,
            }),
          ],
        ],
      ],
      passed: ['managed', { names: handful(wide.map(({ name }) => name)), limit }],
      cantTell: open.length > 0 ? ['open', { names: open, limit }] : ['elements', {}],
    });
  },
});

interface Claimed {
  readonly counted: Tally;
  readonly wide: Claim;
}

/** Where nothing is surely claimed by too many, what comes nearest to it. */
function widest<T extends Claimed>(read: readonly T[]): readonly T[] {
  const most = ({ counted }: T): number => counted.share?.max ?? 0;
  const [first, ...rest] = read;
  return first === undefined ? [] : [rest.reduce((best, one) => (most(one) > most(best) ? one : best), first)];
}

/** The areas that claim an element, those that do so only through a chapter that another has as well counted once. */
function claimants(portfolio: Portfolio, claims: Claims, e: number): Tally {
  const { strategies, gaps, pieces, elements } = claims;
  const of = (i: number): Gap => gaps[i]?.[e] as Gap;
  const marks = strategies.map((_, i) => onlyThrough(of(i), pieces[i] ?? []));
  const isSecond = (i: number): boolean => {
    const own = marks[i];
    if (own === null || own === undefined) return false;
    return strategies.some(
      (_, j) =>
        j !== i &&
        of(j).state === 'addressed' &&
        (marks[j] === null || j < i) &&
        [...own].every((mark) => pieces[j]?.some((piece) => piece.mark === mark) === true),
    );
  };
  return tally(
    strategies.map((strategy, i) => {
      const gap = of(i);
      const { at, need } = toFindOut(strategy, gap);
      if (gap.state === 'unknown') return { among: true, is: undefined, at, need };
      const place = gap.related[0] ?? strategy.at;
      if (gap.state !== 'addressed' || !isSecond(i)) {
        return { among: true, is: gap.state === 'addressed', at: place, need, evidence: gap.evidence };
      }
      const element = elements[e] as ElementAt;
      const is = knowsAllLinks(strategy, element) ? false : undefined;
      const own = `whether ${strategy.area} takes up “${element.name}” outside what it shares with others`;
      return { among: true, is, at: is === undefined ? at : place, need: own, evidence: gap.evidence };
    }),
    unlistedStrategies(portfolio),
  );
}

/** What two strategies have in common, whatever the element. */
interface Pair {
  /** Do both take up one national sector? */
  readonly common: Tri;
  /** Do they work together? */
  readonly joined: Claim;
}

/** Which claimants name a common sector, and whether any two of them work together. */
class Pairs {
  private readonly claims: Claims;
  private readonly collaborating: (i: number, j: number) => Claim;
  private readonly sectors: readonly (readonly Tri[])[];
  private readonly sectorFacts: readonly Fact[];
  private readonly others: Fact | null;
  /** Whether two work together, of the pairs on which something hangs: one answer serves every element. */
  readonly asked = new Set<Claim>();
  /** Null: versions of one strategy. */
  private readonly pairs = new Map<number, Pair | null>();

  constructor(portfolio: Portfolio, claims: Claims, day: Day) {
    this.claims = claims;
    this.collaborating = collaboratingIn(portfolio, day);
    this.others = otherStrategies(portfolio);
    const { elements, open } = elementsIn(portfolio, ['sector']);
    this.sectorFacts = open;
    this.sectors = claims.strategies.map(({ gap }) => elements.map((element) => isClaimed(gap(element))));
  }

  /** Do two claimants that name a common sector work together, or do no two name one? */
  joint(e: number): Claim {
    const { strategies, gaps, elements } = this.claims;
    const claimed = strategies.map((_, i) => isClaimed(gaps[i]?.[e] as Gap));
    const isSector = elements[e]?.kind === 'sector';
    const open: Claim[] = [];
    const unsure = new Set<number>();
    // Of each pair two things may be open, so that whether one of the pairs serves is asked of both at once.
    let sureCommon = false;
    let mayServe = this.others !== null;
    let mayFail = this.others !== null;
    for (let i = 0; i < strategies.length; i += 1) {
      if (claimed[i] === false) continue;
      for (let j = i + 1; j < strategies.length; j += 1) {
        const pair = claimed[j] === false ? null : this.pair(i, j);
        const common = pair === null ? false : allTrue([claimed[i], claimed[j], isSector ? true : pair.common]);
        if (pair === null || common === false) continue;
        const pieces = this.piecesOn(i, j, e);
        const together = pieces.length > 0 ? true : pair.joined.holds;
        if (common === true && together === true) return known(true, pieces.length > 0 ? pieces : pair.joined.related);
        if (common === true) sureCommon = true;
        if (together !== false) mayServe = true;
        if (together !== true) mayFail = true;
        if (common === undefined) unsure.add(i).add(j);
        if (together === undefined) open.push(pair.joined);
      }
    }
    const holds = !mayFail ? true : sureCommon && !mayServe ? false : undefined;
    if (holds === undefined) {
      for (const claim of open) this.asked.add(claim);
      return unsettled([...(this.others === null ? [] : [this.others]), ...this.wanting([...unsure], e)]);
    }
    return known(
      holds,
      gaps.flatMap((own) => own[e]?.related ?? []),
    );
  }

  private pair(i: number, j: number): Pair | null {
    const { strategies } = this.claims;
    const key = keyOf(i, j, strategies.length);
    let pair = this.pairs.get(key);
    if (pair === undefined) {
      const [a, b] = [strategies[i] as HeldStrategy, strategies[j] as HeldStrategy];
      pair = isSame(a.strategy, b.strategy)
        ? null
        : { common: this.haveCommon(i, j), joined: this.collaborating(i, j) };
      this.pairs.set(key, pair);
    }
    return pair;
  }

  private haveCommon(i: number, j: number): Tri {
    const other = this.sectors[j] ?? [];
    const listed = anyTrue((this.sectors[i] ?? []).map((is, s) => allTrue([is, other[s]])));
    return listed === false && this.sectorFacts.length > 0 ? undefined : listed;
  }

  private piecesOn(i: number, j: number, e: number): readonly Pointer[] {
    const { gaps, pieces } = this.claims;
    return shareAPiece(gaps[i]?.[e] as Gap, pieces[i] ?? [], gaps[j]?.[e] as Gap, pieces[j] ?? []);
  }

  /** What would tell whether strategies claim the element, and which sectors they name. */
  private wanting(places: readonly number[], e: number): readonly Fact[] {
    const isSector = this.claims.elements[e]?.kind === 'sector';
    const facts = places.flatMap((i): readonly Fact[] => {
      const strategy = this.claims.strategies[i] as HeldStrategy;
      const gap = this.claims.gaps[i]?.[e] as Gap;
      const sectors: Fact = {
        at: child(strategy.at, 'sectors'),
        need: `which national sectors ${strategy.area} names`,
      };
      return [
        ...(gap.state === 'unknown' ? [toFindOut(strategy, gap)] : []),
        ...(!isSector && this.sectors[i]?.includes(undefined) === true ? [sectors] : []),
      ];
    });
    return [...facts, ...(isSector ? [] : this.sectorFacts)];
  }
}

function isClaimed({ state }: Gap): Tri {
  return state === 'unknown' ? undefined : state === 'addressed';
}
