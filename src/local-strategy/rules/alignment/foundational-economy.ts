import { ask } from '../../../core/ask.js';
import { listIn } from '../../../core/incomplete.js';
import { anyTrue, type Quantity, type Range, range, rangeOf, type Tri, upper } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import { type Claim, either, known, unsettled } from '../../../rules/claim.js';
import { measured, type Observed } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { EmploymentLine, LocalStrategy } from '../../model/strategy.js';
import { fallsIn, isWholeTable, sumOf } from '../../reading/employment.js';
import { type Sectors, sectorsOf } from '../../reading/sectors.js';
import { alignmentRule } from '../../rule.js';

const BASE = '/strategy';
const TABLE: Pointer = `${BASE}/employment`;
const LINES: Pointer = `${TABLE}/lines`;

/** Are the sectors where most people work not passed over? */
export const foundationalEconomy = /* @__PURE__ */ alignmentRule({
  id: 'alignment/foundational-economy',
  version: '1.1.0',
  title: 'The sectors where most people work are not passed over',
  question: 'Does it take up the sectors where most people work?',
  rationale:
    'The sectors where most people work, such as care or logistics, are seldom those that a strategy is proud of.',
  sources: [
    lga2019(
      'Greater Manchester',
      'reported',
      'Those consulted tell that the sectors chosen were weighted to health and digital, while most jobs are in manufacturing, construction and logistics, and that care, hospitality and tourism grew in importance.',
    ),
    lga2019(
      'Purpose of strategies',
      'reported',
      'They felt that strategies gained where there was room for sectors in which many people work at low productivity and wages.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'An industry is addressed where the strategy has a sector that it falls in, whatever tier the sector is in; how much it means to do for it is not asked.',
    'An industry falls in a sector where the table says so, or where each of its SIC codes lies within one of the sector’s.',
    'Jobs in no line of a table, where its total says that there are some, may lie in a sector or not.',
    'A strategy that we know names no sectors is not judged: it may be laid out by places or themes.',
  ],
  parameters: {
    minShare: {
      label: 'share of local employment in sectors the strategy addresses, at least',
      unit: 'share',
      value: '1/2',
      because: 'The source gives no number; half is where “most people” begins.',
    },
  },
  messages: {
    passed: {
      addressed:
        'The sectors where most people work are not passed over: the strategy addresses sectors with {share:percent} of the jobs in the area; the limit is {limit:percent}.',
    },
    failed: {
      passedOver:
        'Sectors where many people work are passed over: the strategy addresses sectors with {share:percent} of the jobs in the area; the limit is {limit:percent}. Passed over: {names:few}.',
    },
    cantTell: {
      open: 'The strategy addresses sectors with {share:percent} of the jobs in the area as far as we know; we cannot tell whether {limit:percent} is reached.',
      noSectors: 'We do not know whether the strategy names any sectors, or which.',
      noTable: 'We do not know where people in the area work, and how much of that the strategy addresses.',
      tooLarge: 'The lines of the table of employment add up to more than all jobs, so that no share can be taken.',
    },
    inapplicable: { none: 'The strategy names no sectors.' },
  },
  says: {
    notMet: 'It addresses sectors with only {share:percent} of local jobs',
    met: 'It addresses sectors with {share:percent} of local jobs',
    depends: 'We do not know how many local jobs are in sectors it addresses',
  },
  evaluate({ strategy }, ctx) {
    const limit = ctx.p.minShare;
    const { employment } = strategy;
    const sectors = sectorsOf(strategy, undefined, BASE);
    const lines = (employment?.lines ?? []).map((line, i) => readLine(line, child(LINES, i), sectors));
    const table = tableOf(strategy, lines);
    if (table === null) {
      return ctx.cantTell(['tooLarge', {}], [{ at: `${TABLE}/jobs`, need: WHY_MORE() }]);
    }
    const named = hasSectors(sectors, lines);
    const observed = table.value ?? { min: 0, max: 1 };
    const names = lines
      .filter(({ is }) => is === false)
      .sort(byJobs)
      .map(({ line }) => line.name);
    return ctx.verdict({
      applies: [named, 'none', {}],
      limbs: [
        [
          ctx.holds('share of local employment in sectors addressed', table, '>=', 'minShare'),
          'passedOver',
          { share: observed, limit, names },
          [
            remedy('address-large-employers', 'Say what the strategy does for where most people work: {names:few}.', {
              names,
            }),
          ],
        ],
      ],
      passed: ['addressed', { share: observed, limit }],
      cantTell:
        named.holds === undefined
          ? ['noSectors', {}]
          : lines.length > 0 && table.value !== null
            ? ['open', { share: observed, limit }]
            : ['noTable', {}],
    });
  },
});

const WHY_MORE = /* @__PURE__ */ ask('employment/more-than-all', 'why the lines add up to more than all jobs');
const EMPLOYMENT = /* @__PURE__ */ ask('employment/all', 'where people in the area work');
const REST_OF_TABLE = /* @__PURE__ */ ask('employment/rest', 'the rest of the table');
const ALL_JOBS = /* @__PURE__ */ ask('employment/jobs', 'all jobs in the area');
const OTHER_INDUSTRIES = /* @__PURE__ */ ask('employment/other-industries', 'which industries the other jobs are in');
const FALLS_IN = /* @__PURE__ */ ask('employment-line/sector', 'which of its sectors “{of}” falls in, if any');
const FALLS_IN_STRANGE = /* @__PURE__ */ ask(
  'employment-line/sector-strange',
  'which of its sectors “{of}” falls in, if any (“{mark}” is none of them)',
);
const LINE_JOBS = /* @__PURE__ */ ask('employment-line/jobs', 'the jobs in “{of}”');

/** A line of the table, and whether the strategy addresses it. */
interface LineAt {
  readonly line: EmploymentLine;
  readonly at: Pointer;
  readonly is: Tri;
  readonly open: readonly Fact[];
}

function readLine(line: EmploymentLine, at: Pointer, sectors: Sectors): LineAt {
  const is = isAddressed(line, sectors);
  const of = line.name;
  const mark = is === undefined ? oddMark(line, sectors) : undefined;
  const need = mark === undefined ? FALLS_IN({ of }) : FALLS_IN_STRANGE({ of, mark });
  const jobs = { at: child(at, 'jobs'), need: LINE_JOBS({ of }) };
  const open = [
    ...(is === undefined ? [{ at: child(at, 'localSectors'), need }] : []),
    ...(isPointOf(line.jobs) ? [] : [jobs]),
  ];
  return { line, at, is, open };
}

function isAddressed(line: EmploymentLine, { all, unlisted }: Sectors): Tri {
  const { entries: marks, given, whole } = listIn(line, 'localSectors');
  if (!given) {
    const any = anyTrue(all.map(({ sector }) => fallsIn(line, sector)));
    return any === false && unlisted !== undefined ? undefined : any;
  }
  if (marks.length === 0) return whole ? false : undefined;
  // A mark of a sector that may be missing from the list leads somewhere; one that is in a whole list does or does not.
  if (unlisted !== undefined) return true;
  return marks.some((mark) => all.some(({ sector }) => sector.id === mark)) ? true : undefined;
}

function oddMark({ localSectors }: EmploymentLine, { all }: Sectors): string | undefined {
  return localSectors?.find((mark) => !all.some(({ sector }) => sector.id === mark));
}

function isPointOf(jobs: Quantity | undefined): boolean {
  return jobs !== undefined && rangeOf(jobs).min === rangeOf(jobs).max;
}

function hasSectors({ all, unlisted }: Sectors, lines: readonly LineAt[]): Claim {
  const listed = known(all.length > 0, [`${BASE}/sectors`]);
  if (unlisted === undefined) return listed;
  const named = lines.filter(({ is }) => is === true).map(({ at }) => at);
  return either(listed, known(named.length > 0, named), unsettled([{ at: unlisted.at, need: unlisted.need }]));
}

function byJobs(a: LineAt, b: LineAt): number {
  return rangeOf(b.line.jobs).min - rangeOf(a.line.jobs).min;
}

/**
 * The share of jobs in lines that the strategy addresses; null where the lines surely add up to more than all jobs. What
 * is in no line may be addressed or not.
 */
function tableOf({ employment }: LocalStrategy, lines: readonly LineAt[]): Observed | null {
  const of = (wanted: Tri): Range =>
    sumOf(
      lines.filter(({ is }) => is === wanted).map(({ line }) => line),
      'jobs',
    );
  const yes = of(true);
  const no = of(false);
  const either = of(undefined);
  const isWhole = isWholeTable(employment);
  const total = employment?.jobs;
  const sum = yes.min + no.min + either.min;
  const whole = total === undefined ? null : rangeOf(total);
  if (whole !== null && upper(whole) < sum) return null;
  const open = mergeFacts([
    ...lines.map((line) => line.open),
    isWhole
      ? []
      : [
          {
            at: LINES,
            need: employment?.lines === undefined ? EMPLOYMENT() : REST_OF_TABLE(),
          },
        ],
    whole === null || isPointOf(total) ? [] : [{ at: `${TABLE}/jobs`, need: ALL_JOBS() }],
    whole !== null && upper(whole) > sum ? [{ at: LINES, need: OTHER_INDUSTRIES() }] : [],
  ]);
  const evidence = employment === undefined ? [] : [TABLE];
  const value = shareIn(yes, no, either, whole, isWhole);
  const nothing: readonly Fact[] = value === null ? [{ at: LINES, need: EMPLOYMENT() }] : [];
  return measured(value, { related: evidence, open: mergeFacts([open, nothing]) });
}

/** The share of `yes`, with `either` on the one side or the other; null where there is nothing to take a share of. */
function shareIn(yes: Range, no: Range, either: Range, whole: Range | null, isWhole: boolean): Range | null {
  if (whole === null && !isWhole) return { min: 0, max: 1 };
  // What is in no line of the table, where a total says that there is more, may be on either side as well.
  const leastOthers = whole === null ? upper(no) + upper(either) : upper(whole) - yes.min;
  const mostOfIt = whole === null ? upper(yes) + upper(either) : upper(whole) - no.min;
  if (yes.min + leastOthers === 0 && mostOfIt + no.min === 0) return null;
  return range(share(yes.min, leastOthers), share(mostOfIt, no.min));
}

/** A part of the two: none of nothing is nothing, and what has no bound is all but all. */
function share(part: number, rest: number): number {
  if (part === 0 || rest === Number.POSITIVE_INFINITY) return 0;
  return part === Number.POSITIVE_INFINITY ? 1 : part / (part + rest);
}
