import { ask } from '../../core/ask.js';
import { listIn } from '../../core/incomplete.js';
import { allTrue, type Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { isWithin } from '../../local-strategy/reading/index.js';
import { all, allOf, type Claim, known, opposite, unsettled } from '../../rules/claim.js';
import { remedy } from '../../rules/remedy.js';
import { lga2019 } from '../../sources/lga-2019.js';
import type { Portfolio, RegisteredAuthority } from '../model.js';
import { figuresOf } from '../reading/figures.js';
import { type HeldStrategy, heldStrategies, otherStrategies } from '../reading/held-strategies.js';
import { type Holding, inNone, inTwo, type Land, landOn, whatIsOpen } from '../reading/land.js';
import { portfolioRule } from '../rule.js';

const REGISTER: Pointer = '/register';

const REGISTERED = /* @__PURE__ */ ask('register/authorities', 'the authorities that there are on that day');
const EXISTED = /* @__PURE__ */ ask('authority/existed', 'from when to when {of} existed');

/** Is every place in exactly one strategy? */
export const boundaries = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/boundaries',
  version: '1.1.0',
  title: 'Every place is in exactly one strategy',
  question: 'Is every place in exactly one strategy?',
  rationale:
    'A council with land in two strategies has to serve two plans, and what is counted there is counted twice; one in none has no part in any. That one in none is a fault is this library’s view.',
  sources: [
    lga2019(
      'Oxford-Cambridge Arc',
      'reported',
      'It tells that overlaps of boundaries had not been resolved over the period, which touched all four areas of the Arc. It makes no recommendation on them.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'The day asked about is the day of judgement; a list of authorities on an earlier day is taken as still standing.',
    'The same mark is the same authority, whatever its code or name became. An authority’s land is that of its parts where records name those (`partOf`: districts of a county, predecessors of a successor), else its own.',
    'A county that is listed is in the area with all its districts, unless only part of it is: then with those that are listed. In which county a district lies that no record places, we do not know; two authorities of one tier are apart, and so is one of single tier from all others.',
    'Where no record says of what tier two authorities are, they are taken as of one.',
    'An authority with part of its land in each of two areas may have divided it between them: that stays open.',
    'An authority said to belong to another area as well is in two strategies where that area is one of the document’s, by mark or name; areas without a strategy are not counted. Where the list of that area is whole and does not have it, the two lists contradict one another, and we do not know.',
    'Which authorities there are is for the register to say; those outside it are only asked not to be in two.',
  ],
  parameters: {},
  messages: {
    passed: { one: 'Each of {n:authority|authorities} of the register is in exactly one strategy.' },
    failed: {
      two: 'Not every place is in exactly one strategy. In two: {two:few}. In none: {none:few}.',
      none: 'Some places are in no strategy: {none:few}.',
    },
    cantTell: {
      open: 'We do not know whether each authority is in exactly one strategy. Open: {open:few}.',
      register:
        'We know of no authority in two strategies; we do not know which authorities there are, nor whether each is in one.',
      others:
        'As far as we know, each authority of the register is in one strategy; there may be other strategies or other lists.',
    },
    inapplicable: {
      none: 'There are neither authorities nor strategies.',
      emptyRegister: 'No authority is on the register on that day, and none is in two strategies.',
    },
  },
  says: {
    notMet: { two: 'Some authorities are in two strategies', none: 'Some authorities are in no strategy' },
    met: 'Every authority is in exactly one strategy',
    depends: 'We do not know whether every authority is in one strategy',
  },
  evaluate(portfolio, ctx) {
    const strategies = heldStrategies(portfolio);
    const on = landOn(
      strategies.map(({ strategy, ref, area }) => ({ area: strategy, ref: { ...ref, name: area } })),
      ctx.asOf,
      portfolio.register,
    );
    const lands = [...on.lands.values()].map(inDocument);
    const registered = registerOn(portfolio, ctx.asOf);
    const others = otherStrategies(portfolio);
    const missing = on.missing.flatMap((fact, place) => (fact === null ? [] : [{ place, fact }]));
    const elsewhere = [...missing.map(({ fact }) => fact), ...(others === null ? [] : [others])];
    const read = placesIn(lands, registered.all).map((place) => readPlace(place, strategies, missing, others));
    const twice = new Set(read.filter((one) => one.twice.holds === true).map(({ authority }) => authority));
    // Of a county and its districts that are in the same two, the county is named.
    const told = read.filter(
      ({ authority, wholes }) => twice.has(authority) && !wholes.some((whole) => twice.has(whole)),
    );
    const named = (is: (one: Read) => boolean): readonly string[] => read.filter(is).map(({ name }) => name);
    const two = told.map(({ where }) => where);
    const none = named(({ nowhere }) => nowhere.holds === true);
    const open = named(({ twice, nowhere }) => twice.holds === undefined || nowhere.holds === undefined);
    const rest = registered.whole ? known(true) : unsettled([{ at: REGISTER, need: REGISTERED() }]);
    const unseen = elsewhere.length === 0 ? known(true) : unsettled(elsewhere);
    const once = allOf([...read.flatMap(({ twice, nowhere }) => [opposite(twice), opposite(nowhere)]), rest, unseen]);
    if (once.holds === true && registered.all.length === 0) {
      return ctx.inapplicable(lands.length === 0 ? ['none', {}] : ['emptyRegister', {}], known(true, [REGISTER]));
    }
    const counts = figuresOf([
      ctx.report('authorities in two strategies', told.length, 'authorities'),
      ctx.report('authorities in none', read.filter(({ nowhere }) => nowhere.holds === true).length, 'authorities'),
    ]);
    const claim = all(once, counts);
    const settle = remedy('settle-boundaries', 'Settle with the places which one strategy each is in: {names:few}.', {
      names: two.length > 0 ? two : none,
    });
    return ctx.verdict({
      limbs: [two.length > 0 ? [claim, 'two', { two, none }, [settle]] : [claim, 'none', { none }, [settle]]],
      passed: ['one', { n: registered.all.length }],
      cantTell: open.length > 0 ? ['open', { open }] : registered.whole ? ['others', {}] : ['register', {}],
    });
  },
});

/** An authority without the areas that are none of the document's. */
function inDocument(land: Land): Land {
  const isIn = ({ place }: Holding): boolean => place !== null;
  return {
    ...land,
    holdings: land.holdings.filter(isIn),
    perhaps: land.perhaps.filter(isIn),
    parts: land.parts.map((part) => ({ ...part, holdings: part.holdings.filter(isIn) })),
  };
}

interface Registered {
  readonly authority: RegisteredAuthority;
  readonly at: Pointer;
  /** Did it exist on the day? */
  readonly exists: Tri;
}

function registerOn(
  portfolio: Portfolio,
  day: string,
): { readonly all: readonly Registered[]; readonly whole: boolean } {
  const { entries, whole } = listIn(portfolio, 'register');
  const read = entries.map((authority, i) => ({
    authority,
    at: child(REGISTER, i),
    exists: isWithin(authority, day, undefined),
  }));
  return {
    all: read.filter(({ exists }) => exists !== false),
    whole,
  };
}

interface Place {
  readonly land: Land;
  readonly registered: Registered | undefined;
}

/** Those of the register that were there on the day, then those that only lists name. */
function placesIn(lands: readonly Land[], register: readonly Registered[]): readonly Place[] {
  const byMark = new Map(lands.map((land) => [land.authority, land]));
  const marked = new Set(register.map(({ authority }) => authority.authority));
  return [
    ...register.flatMap((registered): readonly Place[] => {
      const land = byMark.get(registered.authority.authority);
      return land === undefined ? [] : [{ land, registered }];
    }),
    ...lands.filter(({ authority }) => !marked.has(authority)).map((land): Place => ({ land, registered: undefined })),
  ];
}

interface Read {
  readonly authority: string;
  readonly wholes: readonly string[];
  readonly name: string;
  /** With the areas it is in. */
  readonly where: string;
  readonly twice: Claim;
  readonly nowhere: Claim;
}

/** A list of authorities that may lack some. */
interface MissingList {
  /** The place of its area in the document. */
  readonly place: number;
  /** What to find out. */
  readonly fact: Fact;
}

function readPlace(
  { land, registered }: Place,
  strategies: readonly HeldStrategy[],
  missing: readonly MissingList[],
  others: Fact | null,
): Read {
  const name = registered?.authority.name ?? land.name;
  const held = new Set(land.holdings.map(({ place }) => place));
  // Lists that may lack it, of areas that do not have it anyway.
  const lists = missing.filter((list) => !held.has(list.place)).map(({ fact }) => fact);
  const elsewhere = [...lists, ...(others === null ? [] : [others])];
  const exists = registered === undefined ? true : registered.exists;
  const existence: readonly Fact[] =
    exists === undefined && registered !== undefined ? [{ at: registered.at, need: EXISTED({ of: name }) }] : [];
  const sure = land.holdings.filter(({ inArea }) => inArea === true);
  let facts: readonly Fact[] | null = null;
  const claim = (holds: Tri, related: readonly Pointer[]): Claim => {
    if (holds !== undefined) return known(holds, related);
    facts ??= mergeFacts([existence, whatIsOpen(land), elsewhere]);
    return unsettled(facts);
  };
  // That other areas may have it as well is one question for all authorities, and asked once.
  // What an authority left to its successor is land still.
  const twice = allTrue([land.wholes.length > 0 ? true : exists, inTwo(land)]);
  const listed = inNone(land);
  const isNowhere = listed === true && elsewhere.length > 0 ? undefined : listed;
  const nowhere = registered === undefined ? false : allTrue([exists, isNowhere]);
  const areas = sure.flatMap(({ place }) => (place === null ? [] : [strategies[place]?.area ?? '']));
  return {
    authority: land.authority,
    wholes: land.wholes,
    name,
    where: `${name} (${areas.join(', ')})`,
    twice: claim(
      twice,
      sure.map(({ at }) => at),
    ),
    nowhere: claim(nowhere, registered === undefined ? [] : [registered.at]),
  };
}
