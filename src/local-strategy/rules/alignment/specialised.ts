import { ask } from '../../../core/ask.js';
import { isOfAny, listIn } from '../../../core/incomplete.js';
import { type Quantity, type Range, range, rangeOf, upper } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import type { Fact } from '../../../core/settled-by.js';
import { lookUp, strange } from '../../../core/words.js';
import { locationQuotient } from '../../../measures/location-quotient.js';
import { measured, type Observed } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import type { Verdict } from '../../../rules/rule.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LocalSector, LocalStrategy } from '../../model/strategy.js';
import { fallsIn, isWholeTable, sumOf } from '../../reading/employment.js';
import { type SectorAt, sectorsOf } from '../../reading/sectors.js';
import { alignmentRule } from '../../rule.js';

const BASE = '/strategy';

/** Are strengths claimed as distinctive strengths in the figures? */
export const specialised = /* @__PURE__ */ alignmentRule({
  id: 'alignment/specialised',
  version: '1.1.0',
  title: 'Sectors claimed as distinctive stand out in the figures',
  question: 'Are sectors claimed as distinctive strong in the figures?',
  rationale:
    'A sector that sets a place apart is one that it has more of than the country at large. A claim that the figures do not bear out is easily made by every place. This is a measure of this library’s own.',
  sources: [
    lga2019(
      'West Midlands',
      'heuristic',
      'Those consulted tell of the wish that strategies show what makes a place distinct. It does not ask for figures that bear it out.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A sector is claimed as distinctive where the document says so, or puts it in the tier of distinctive sectors.',
    'The location quotient is the one given; where none is, it is worked out from the table of employment, of which every line then has to be known to lie in the sector or outside it. A table without a total is taken to hold every job; jobs that a total has beyond the lines may lie in the sector or not.',
    'A line lies in a sector where it says so, or where each of its SIC codes lies within one of the sector’s.',
    'Jobs are one way to stand out; a sector may be distinctive by what it makes, and a small place may have a high quotient through one employer.',
    'Where no SIC class fits a sector and no quotient is given, no figure can be looked up, and this cannot be told.',
  ],
  parameters: {
    minLq: {
      label: 'location quotient of a sector claimed as distinctive, at least',
      unit: 'ratio',
      value: 1,
      because:
        'At 1 the place has as large a share of its jobs in the sector as the country has, which is the least that “distinctive” can mean.',
    },
  },
  messages: {
    passed: {
      standsOut: '{sector}, claimed as distinctive, stands out: its location quotient is {lq}; the limit is {limit}.',
    },
    failed: {
      doesNot:
        '{sector}, claimed as distinctive, does not stand out: its location quotient is {lq}, below {limit}, a smaller share of jobs than in the country.',
    },
    cantTell: {
      open: '{sector} is claimed as distinctive; we know too little of its location quotient to hold it against {limit}.',
      noClass: '{sector} is claimed as distinctive; no SIC class fits it, so no figure can bear it out or not.',
      claims: 'We do not know whether these sectors are claimed as distinctive: {names:few}.',
      noList: 'We do not know all the sectors that the strategy claims as distinctive.',
    },
    inapplicable: { none: 'The strategy claims no sector as distinctive.' },
  },
  says: {
    notMet: 'A sector claimed as distinctive has fewer jobs than elsewhere',
    met: 'A sector claimed as distinctive stands out in the figures',
    depends: 'We do not know whether claimed sectors stand out in the figures',
  },
  evaluate({ strategy }, ctx) {
    const limit = ctx.p.minLq;
    const { all, unlisted } = sectorsOf(strategy, WHICH_CLAIMED(), BASE);
    const keys = keysOf(all);
    const claimed = all.flatMap((one, i): readonly Verdict[] => {
      if (isClaimed(one.sector) !== true) return [];
      const { sector, at, name } = one;
      const isGiven = sector.locationQuotient !== undefined;
      const about = { key: keys[i] as string, target: at };
      if (!isGiven && isOfAny(listIn(sector, 'sic'), () => true) === false) {
        return [ctx.cantTell(['noClass', { sector: name }], [], about)];
      }
      const observed = quotientOf(strategy, one);
      const lq = observed.value ?? { min: 0 };
      const said = { sector: name, lq, limit };
      return [
        ctx.verdict({
          limbs: [
            [
              ctx.holds(
                `location quotient, ${isGiven ? 'as given' : 'from the table of employment'}`,
                observed,
                '>=',
                'minLq',
              ),
              'doesNot',
              said,
              [
                remedy(
                  'claim-what-stands-out',
                  'Claim {sector} as a strength that other places share; where more than its jobs sets it apart, say what.',
                  {
                    sector: name,
                  },
                ),
              ],
            ],
          ],
          passed: ['standsOut', said],
          cantTell: ['open', { sector: name, limit }],
          ...about,
        }),
      ];
    });
    const open = all.filter(({ sector }) => isClaimed(sector) === undefined);
    const facts: readonly Fact[] = [
      ...open.map(claimOf),
      ...(unlisted === undefined ? [] : [{ at: unlisted.at, need: unlisted.need }]),
    ];
    const rest =
      open.length > 0
        ? [ctx.cantTell(['claims', { names: open.map(({ name }) => name) }], facts)]
        : facts.length > 0
          ? [ctx.cantTell(['noList', {}], facts)]
          : [];
    const [first, ...more] = [...rest, ...claimed];
    return first === undefined ? ctx.inapplicable(['none', {}]) : [first, ...more];
  },
});

const WHICH_CLAIMED = /* @__PURE__ */ ask('sectors/each-claimed', 'and which of them it claims as distinctive');
const CLAIMED = /* @__PURE__ */ ask('sector/claimed', 'whether “{of}” is claimed as distinctive');
const QUOTIENT = /* @__PURE__ */ ask('sector/location-quotient', 'the location quotient of “{of}”');

/** Is a tier itself the claim that the sector sets the place apart? The others do not say. */
const IS_CLAIM = {
  lead: undefined,
  distinctive: true,
  strength: undefined,
  emerging: undefined,
  enabling: undefined,
  supporting: undefined,
  foundational: undefined,
} as const satisfies Record<NonNullable<LocalSector['tier']>, true | undefined>;

function isClaimed({ claimedDistinctive, tier }: LocalSector): boolean | undefined {
  return claimedDistinctive ?? lookUp(tier, IS_CLAIM);
}

function claimOf({ sector: { tier }, at, name }: SectorAt): Fact {
  const need = CLAIMED({ of: name }, { word: strange(tier, IS_CLAIM) });
  return { at: child(at, 'claimedDistinctive'), need };
}

/** A key for each sector: its mark or name, and its place in the list only where those do not tell it apart. */
function keysOf(all: readonly SectorAt[]): readonly string[] {
  const own = all.map(({ sector }) => sector.id ?? sector.name);
  return own.map((key, i) => (key === undefined || own.indexOf(key) !== i ? `${key ?? 'sector'}-${i + 1}` : key));
}

function quotientOf(strategy: LocalStrategy, { sector, at, name }: SectorAt): Observed {
  const place = child(at, 'locationQuotient');
  const open = [{ at: place, need: QUOTIENT({ of: name }) }];
  if (sector.locationQuotient !== undefined) {
    return measured(sector.locationQuotient, { related: [place], open });
  }
  const worked = workedOut(strategy, sector);
  const table: Pointer = `${BASE}/employment`;
  return worked === null ? measured({ min: 0 }, { open }) : measured(worked, { related: [table], open });
}

/** The location quotient by the table of employment; null where it does not say enough. */
function workedOut({ employment }: LocalStrategy, sector: LocalSector): Range | null {
  if (employment?.lines === undefined || !isWholeTable(employment)) return null;
  const falls = employment.lines.map((line) => fallsIn(line, sector));
  if (falls.includes(undefined)) return null;
  const lines = employment.lines;
  const own = lines.filter((_, i) => falls[i] === true);
  const others = lines.filter((_, i) => falls[i] === false);
  const local = splitOf(sumOf(own, 'jobs'), sumOf(others, 'jobs'), employment.jobs);
  const national = splitOf(sumOf(own, 'nationalJobs'), sumOf(others, 'nationalJobs'), employment.nationalJobs);
  if (local === null || national === null) return null;
  const least = quotient(local.least, national.most);
  const most = quotient(local.most, national.least);
  // Nothing of the sector on either side, or only on the local one: the figures say nothing of it.
  return least === null || most === null || least === Number.POSITIVE_INFINITY ? null : range(least, most);
}

/** The jobs of a sector and all others. */
type Split = readonly [part: number, rest: number];

/**
 * Where a sector's share of all jobs is least and where it is most; null where the total is less than its own lines. What
 * is in no line, where a total says that there is more, may be in the sector as well.
 */
function splitOf(
  part: Range,
  others: Range,
  total: Quantity | undefined,
): { readonly least: Split; readonly most: Split } | null {
  if (total === undefined) return { least: [part.min, upper(others)], most: [upper(part), others.min] };
  const all = upper(rangeOf(total));
  if (all < part.min + others.min) return null;
  return { least: [part.min, all - part.min], most: [all - others.min, others.min] };
}

function quotient([part, rest]: Split, [nationalPart, nationalRest]: Split): number | null {
  // A share of something without bound is as small as can be, and one over it as large.
  if (rest === Number.POSITIVE_INFINITY || nationalPart === Number.POSITIVE_INFINITY) return 0;
  if (part === Number.POSITIVE_INFINITY || nationalRest === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  if (nationalPart + nationalRest === 0) return null;
  return locationQuotient({ local: [part, rest], reference: [nationalPart, nationalRest] })?.[0] ?? null;
}
