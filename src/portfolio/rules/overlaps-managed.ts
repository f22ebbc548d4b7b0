import { ask } from '../../core/ask.js';
import { allTrue, anyTrue, not, simplest, type Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import { type Tally, tally } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { isSame } from '../../local-strategy/comparing/index.js';
import type { Gap } from '../../local-strategy/tracing/index.js';
import type { ElementAt } from '../../national-strategy/reading/index.js';
import { all, type Claim, known, stated, unsettled } from '../../rules/claim.js';
import type { BreakdownRow } from '../../rules/finding.js';
import { shareOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { paLis } from '../../sources/pa-lis.js';
import type { Portfolio } from '../model.js';
import { keyOf } from '../reading/adjacency.js';
import { askedOfAll, type Claims, claimsIn, isContested, knowsAllLinks } from '../reading/claims.js';
import { type Collaborating, collaboratingIn } from '../reading/collaborating.js';
import { figuresOf, overMany } from '../reading/figures.js';
import {
  elementsIn,
  type HeldStrategy,
  noOthers,
  otherStrategies,
  unlistedStrategies,
} from '../reading/held-strategies.js';
import { onlyThrough, shareAPiece } from '../reading/shared-pieces.js';
import { toFindOut } from '../reading/to-find-out.js';
import { portfolioRule } from '../rule.js';

const OUTSIDE_SHARED = /* @__PURE__ */ ask(
  'strategy/outside-shared',
  'whether {of} takes up “{element}” outside what it shares with others',
);
const SECTORS = /* @__PURE__ */ ask('strategy/national-sectors', 'which national sectors {of} names');

/** Where many claim the same thing, do they work together? */
export const overlapsManaged = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/overlaps-managed',
  version: '1.1.0',
  title: 'Where many areas claim the same, some of them work together',
  question: 'Where many claim the same thing, do they work together?',
  rationale: 'If most places set out to lead in the same thing, few of them can.',
  sources: [
    paLis(
      'Local Industrial Strategies should deliver the National Strategy',
      'opinion',
      'It would have overlaps between strategies managed.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'We look at challenges, missions and sectors that areas may choose; those required of every area are left out. Where the national strategy does not say which are, we do not know.',
    'Areas that claim something only through a chapter that they share count once among those that claim it.',
    'Claimants name a common sector where both take up one national sector; where no two of them do, there is nothing to work on together.',
    'One agreed collaboration between two such claimants is enough, whatever it is on, or a chapter that they share; how well they work together is not asked. Where we do not know all of a list of chapters or priorities, it may hold one that they share.',
    'Each strategy is an area of its own; versions of one strategy are not held against each other.',
    'Claimants, sectors and collaborations are bounded one by one, so that this may stay open too often.',
  ],
  parameters: {
    maxShare: {
      label: 'share of areas that claim the same, at most, before they are to work together',
      unit: 'share',
      value: '1/2',
      because:
        'The source speaks of overlaps without a number; what more than half of all areas claim is no longer what sets a place apart.',
    },
  },
  messages: {
    passed: {
      managed:
        'Overlaps are managed: claimed by more than {limit:percent} of areas, with work together on it: {names:few}.',
    },
    failed: {
      unmanaged:
        'Overlaps are not managed: claimed by more than {limit:percent} of areas, with a sector in common and no work together: {names:few}.',
    },
    cantTell: {
      open: 'We do not know whether these are claimed by at most {limit:percent} of areas, or worked on together: {names:few}.',
      elements: 'We do not know all the challenges, missions and sectors of the national strategy.',
    },
    inapplicable: {
      strategies: 'There are no strategies.',
      none: 'Nothing that areas choose for themselves is claimed by more than {limit:percent} of them.',
    },
  },
  says: {
    notMet: 'Many areas claim the same and do not work together on it',
    met: 'Where many areas claim the same, some work together',
    depends: 'We do not know whether overlaps are managed',
  },
  evaluate(portfolio, ctx) {
    const limit = ctx.p.maxShare;
    const claims = claimsIn(portfolio);
    // A share of no areas is none.
    const others = noOthers(portfolio);
    if (claims.strategies.length === 0 && others.holds === true) return ctx.inapplicable(['strategies', {}], others);
    const pairs = new Pairs(portfolio, claims, ctx.asOf);
    const read = claims.elements.map((element, e) => {
      const counted = claimants(portfolio, claims, e);
      const wide = all(
        ctx.holds(`share of areas that claim ${element.name}`, shareOf(counted), '>', 'maxShare'),
        stated(isContested(element), element.askedAt, askedOfAll(element)),
      );
      const joint = wide.holds === false ? known(true) : pairs.joint(e);
      return { name: element.name, kind: element.kind, counted, wide, joint };
    });
    const rest = claims.open.length === 0 ? known(true) : unsettled(claims.open);
    const managed = read.map(({ wide, joint }) => anyTrue([not(wide.holds), joint.holds]));
    const named = (is: (i: number) => boolean): readonly string[] =>
      read.filter((_, i) => is(i)).map(({ name }) => name);
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
            figuresOf(shown.map((one) => one.wide)),
            overMany(allTrue([...managed, rest.holds]), [
              ...read.filter((_, i) => managed[i] !== true).flatMap((one) => [one.wide, one.joint]),
              ...pairs.asked,
              rest,
            ]),
          ),
          'unmanaged',
          { names: unmanaged, limit },
          [
            remedy('work-together', 'Bring together the areas that claim {names:few} and name a sector in common.', {
              names: unmanaged,
            }),
          ],
        ],
      ],
      passed: ['managed', { names: wide.map(({ name }) => name), limit }],
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
  const { strategies, gaps, pieces, morePieces, elements } = claims;
  const of = (i: number): Gap => gaps[i]?.[e] as Gap;
  const marks = strategies.map((_, i) => onlyThrough(of(i), pieces[i] ?? []));
  /** The others who claim it, surely or perhaps, with all that it claims it through; whoever does so by it alone comes after. */
  const firsts = (i: number): readonly { readonly j: number; readonly carries: boolean }[] => {
    const own = marks[i];
    if (own === null || own === undefined) return [];
    return [...strategies.keys()].flatMap((j) => {
      if (j === i || of(j).state !== 'addressed' || (marks[j] !== null && j > i)) return [];
      const carries = [...own].every((mark) => pieces[j]?.some((piece) => piece.mark === mark) === true);
      return carries || morePieces[j]?.length !== 0 ? [{ j, carries }] : [];
    });
  };
  return tally(
    strategies.map((strategy, i) => {
      const gap = of(i);
      const { at, need } = toFindOut(strategy, gap);
      if (gap.state === 'unknown') return { among: true, is: undefined, at, need };
      const place = gap.related[0] ?? strategy.at;
      const before = gap.state === 'addressed' ? firsts(i) : [];
      const [may] = before;
      if (may === undefined) {
        return { among: true, is: gap.state === 'addressed', at: place, need, evidence: gap.evidence };
      }
      if (!before.some(({ carries }) => carries)) {
        const [list] = morePieces[may.j] as readonly [Fact, ...Fact[]];
        return { among: true, is: undefined, ...list, evidence: gap.evidence };
      }
      const element = elements[e] as ElementAt;
      const is = knowsAllLinks(strategy, element) ? false : undefined;
      const own = OUTSIDE_SHARED({ of: strategy.area, element: element.name });
      return { among: true, is, at: is === undefined ? at : place, need: own, evidence: gap.evidence };
    }),
    unlistedStrategies(portfolio),
  );
}

/**
 * Which claimants name a common sector, and whether any two of them work together. What is asked is whether there is a pair
 * of a kind, so that pairs are looked at until one is found, among those that name one sector, rather than each with each.
 */
class Pairs {
  private readonly claims: Claims;
  private readonly collaborating: Collaborating;
  private readonly sectors: readonly (readonly Tri[])[];
  private readonly sectorFacts: readonly Fact[];
  private readonly others: Fact | null;
  /** Whether two work together, of the pairs on which something hangs: one answer serves every element. */
  readonly asked = new Set<Claim>();

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
    const sure = this.groups(e, true);
    const together = this.togetherIn(sure, e, true);
    if (together !== null) {
      const [i, j] = together;
      const pieces = this.piecesOn(i, j, e);
      return known(true, pieces.length > 0 ? pieces : this.collaborating.claim(i, j).related);
    }
    // Of each pair two things may be open, so that whether one of the pairs serves is asked of both at once.
    const may = this.groups(e, undefined);
    const mayServe = this.others !== null || this.togetherIn(may, e, undefined) !== null;
    const mayFail = this.others !== null || this.isAnyApart(may, e);
    const isAnyCommon = this.pairIn(sure, () => true) !== null;
    const holds = !mayFail ? true : isAnyCommon && !mayServe ? false : undefined;
    if (holds === undefined) {
      for (const claim of this.openIn(may, e)) this.asked.add(claim);
      return unsettled([...(this.others === null ? [] : [this.others]), ...this.wanting(this.unsure(e), e)]);
    }
    return known(
      holds,
      this.claims.gaps.flatMap((own) => own[e]?.related ?? []),
    );
  }

  /** Claimants by the sector that they name, surely or perhaps: any two of a group have one in common. */
  private groups(e: number, wanted: true | undefined): readonly (readonly number[])[] {
    const isSo = (is: Tri): boolean => is === true || (wanted === undefined && is === undefined);
    const claimants = this.places().filter((i) => isSo(this.claimed(i, e)));
    if (this.isSector(e) || (wanted === undefined && this.sectorFacts.length > 0)) return [claimants];
    const sectors = this.sectors[0]?.length ?? 0;
    return Array.from({ length: sectors }, (_, s) => claimants.filter((i) => isSo(this.sectors[i]?.[s])));
  }

  /** The first two of a group of whom it is so. */
  private pairIn(
    groups: readonly (readonly number[])[],
    is: (i: number, j: number) => boolean,
  ): readonly [i: number, j: number] | null {
    for (const group of groups) {
      for (const [k, i] of group.entries()) {
        for (let m = k + 1; m < group.length; m += 1) {
          const j = group[m] as number;
          if (!this.areSame(i, j) && is(i, j)) return [i, j];
        }
      }
    }
    return null;
  }

  /** The first two who surely, or perhaps, work together: those that share a piece, and those of whom a record says so. */
  private togetherIn(
    groups: readonly (readonly number[])[],
    e: number,
    wanted: true | undefined,
  ): readonly [i: number, j: number] | null {
    const isSo = (i: number, j: number): boolean => {
      const works = this.works(i, j, e);
      return works === true || (wanted === undefined && works === undefined);
    };
    for (const group of groups) {
      for (const { takers, carriers } of this.piecesIn(group, e)) {
        for (const i of takers) for (const j of carriers) if (!this.areSame(i, j)) return [i, j];
      }
      const within = new Set(group);
      const said = this.collaborating.pairs.find(
        ([i, j]) => within.has(i) && within.has(j) && !this.areSame(i, j) && isSo(i, j),
      );
      if (said !== undefined) return said;
    }
    if (wanted === true) return null;
    if (this.collaborating.rest === undefined) return this.pairIn(groups, isSo);
    return this.isAnyTaken(groups, e) ? this.pairIn(groups, (i, j) => this.mayShare(i, j, e)) : null;
  }

  /** Does any of them claim it through a piece that others may carry, or may do so? */
  private isAnyTaken(groups: readonly (readonly number[])[], e: number): boolean {
    return groups.some((group) => group.some((i) => this.takesBy(i, e) !== false));
  }

  /** Does a strategy claim it through a piece that is marked as shared? */
  private takesBy(i: number, e: number): Tri {
    const { gaps, pieces, strategies, elements } = this.claims;
    const links = gaps[i]?.[e]?.links ?? [];
    if (pieces[i]?.some(({ at }) => links.some(({ of }) => of === at)) === true) return true;
    if (this.claims.morePieces[i]?.length === 0) return false;
    return knowsAllLinks(strategies[i] as HeldStrategy, elements[e] as ElementAt) ? false : undefined;
  }

  /** May the two share a piece that one of them claims it through, though none is on record? */
  private mayShare(i: number, j: number, e: number): boolean {
    const { pieces, morePieces } = this.claims;
    const may = (taker: number, other: number): boolean => {
      const takes = this.takesBy(taker, e);
      if (takes === false) return false;
      return morePieces[other]?.length !== 0 || (takes === undefined && pieces[other]?.length !== 0);
    };
    return may(i, j) || may(j, i);
  }

  /** Are there two who do not surely work together? */
  private isAnyApart(groups: readonly (readonly number[])[], e: number): boolean {
    // Where all carry a piece, and all but one at most claim it through that, any two share it.
    const open = groups.filter(
      (group) =>
        !this.piecesIn(group, e).some(
          ({ takers, carriers }) => carriers.length === group.length && takers.length >= group.length - 1,
        ),
    );
    return this.pairIn(open, (i, j) => this.works(i, j, e) !== true) !== null;
  }

  /** Whether two work together, of those of whom that is open. */
  private openIn(groups: readonly (readonly number[])[], e: number): readonly Claim[] {
    const claims = new Set<Claim>();
    const isOpen = (i: number, j: number): boolean => this.works(i, j, e) === undefined;
    for (const [i, j] of this.collaborating.pairs) {
      const isIn = this.haveCommon(i, j, e) !== false && !this.areSame(i, j);
      if (isIn && isOpen(i, j)) claims.add(this.collaborating.claim(i, j));
    }
    if (this.collaborating.rest === undefined) {
      // Of all others it is one and the same that is not known.
      const said = new Set(this.collaborating.pairs.map(([i, j]) => keyOf(i, j, this.claims.strategies.length)));
      const isRest = (i: number, j: number): boolean => !said.has(keyOf(i, j, this.claims.strategies.length));
      const rest = this.pairIn(groups, (i, j) => isRest(i, j) && isOpen(i, j));
      if (rest !== null) claims.add(this.collaborating.claim(rest[0], rest[1]));
    }
    if (this.isAnyTaken(groups, e)) {
      const facts = [...new Set(groups.flat())].flatMap((i) => this.claims.morePieces[i] ?? []);
      if (facts.length > 0) claims.add(unsettled(facts));
    }
    return [...claims];
  }

  /** Claimants of whom it is open whether they claim it, or which sectors they name, and on whom a pair hangs. */
  private unsure(e: number): readonly number[] {
    const isUnsure = (i: number): boolean =>
      this.claimed(i, e) === undefined || (!this.isSector(e) && this.sectors[i]?.includes(undefined) === true);
    return this.places().filter(
      (i) =>
        isUnsure(i) &&
        this.places().some((j) => j !== i && !this.areSame(i, j) && this.haveCommon(i, j, e) === undefined),
    );
  }

  /** Mark by mark of the pieces in common: who of a group claims it through that piece, and who carries it. */
  private piecesIn(
    group: readonly number[],
    e: number,
  ): readonly { readonly takers: readonly number[]; readonly carriers: readonly number[] }[] {
    const { gaps, pieces } = this.claims;
    const marks = new Map<string, { readonly takers: number[]; readonly carriers: number[] }>();
    for (const i of group) {
      for (const { mark, at } of pieces[i] ?? []) {
        const piece = marks.get(mark) ?? { takers: [], carriers: [] };
        marks.set(mark, piece);
        if (piece.carriers.at(-1) !== i) piece.carriers.push(i);
        const takes = gaps[i]?.[e]?.links.some(({ of }) => of === at) === true;
        if (takes && piece.takers.at(-1) !== i) piece.takers.push(i);
      }
    }
    return [...marks.values()];
  }

  private places(): readonly number[] {
    return [...this.claims.strategies.keys()];
  }

  private claimed(i: number, e: number): Tri {
    return isClaimed(this.claims.gaps[i]?.[e] as Gap);
  }

  private isSector(e: number): boolean {
    return this.claims.elements[e]?.kind === 'sector';
  }

  /** Versions of one strategy. */
  private areSame(i: number, j: number): boolean {
    const { strategies } = this.claims;
    return isSame((strategies[i] as HeldStrategy).strategy, (strategies[j] as HeldStrategy).strategy);
  }

  private works(i: number, j: number, e: number): Tri {
    if (this.piecesOn(i, j, e).length > 0) return true;
    const { holds } = this.collaborating.claim(i, j);
    return holds === false && this.mayShare(i, j, e) ? undefined : holds;
  }

  /** Do both claim the element, and name a common sector? */
  private haveCommon(i: number, j: number, e: number): Tri {
    const other = this.sectors[j] ?? [];
    const listed = anyTrue((this.sectors[i] ?? []).map((is, s) => allTrue([is, other[s]])));
    const common = listed === false && this.sectorFacts.length > 0 ? undefined : listed;
    return allTrue([this.claimed(i, e), this.claimed(j, e), this.isSector(e) ? true : common]);
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
        need: SECTORS({ of: strategy.area }),
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
