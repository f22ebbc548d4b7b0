import { ask, type Need } from '../../core/ask.js';
import { type Range, range } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { daysOf, monthsBegun, type When } from '../../core/when.js';
import { all, between, type Claim, either, stated, unsettled } from '../../rules/claim.js';
import { everyIn } from '../../rules/lists.js';
import { measured } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Council, Role, SubGroup } from '../model.js';
import { seatsIn, sits } from '../reading/seats.js';
import { nameOfSubGroup, subGroupsOf } from '../reading/sub-groups.js';
import { councilSeatRule } from '../rule.js';

const REMIT = /* @__PURE__ */ ask('sub-group/remit', 'the remit of the sub-group {of}');
const LEAD = /* @__PURE__ */ ask('sub-group/lead', 'who leads the sub-group {of}');
const REPORTED = /* @__PURE__ */ ask('sub-group/reported', 'when the sub-group {of} last reported');
const REPORTED_BY = /* @__PURE__ */ ask('sub-group/reported-by', 'when the sub-group {of} last reported, up to {day}');
const REPORTS = /* @__PURE__ */ ask('sub-group/reports', 'whether the sub-group {of} reports to the council');

/** Have sub-groups a remit, a lead and a line back? */
export const subGroupsReport = /* @__PURE__ */ councilSeatRule({
  id: 'representation/sub-groups-report',
  version: '1.1.0',
  title: 'Sub-groups have a remit, a lead and a line back, and use it',
  question: 'Do sub-groups have a remit, a lead and a line back?',
  rationale:
    'Sub-groups widen a council only if what they find comes back to it. That they need a task, a lead and a line back is this library’s view.',
  sources: [
    ifg2016(
      'Balancing representation',
      'heuristic',
      'One voice says that all the action takes place in sub-groups. It says nothing of how they report.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A sub-group said to be about certain sub-sectors, or charged with communications, has a remit.',
    'A member in the chair leads; a sub-group that has reported has a line back.',
    'A remit or lead that the document does not give is unknown; we never take it for missing.',
    'What a report says, and whether the council heard it, is not asked.',
  ],
  looksBack: true,
  parameters: {
    windowMonths: {
      label: 'months within which a sub-group has reported to the council',
      unit: 'months',
      value: 12,
      because: 'Councils meet two to four times a year, so a year gives each sub-group two turns at least.',
    },
  },
  messages: {
    passed: {
      reporting:
        '{n:sub-group has|sub-groups have} a remit, a lead and a line back, and reported in the last {months:month|months}.',
    },
    failed: { wanting: 'Something is missing in {n:sub-group|sub-groups}: {wanting:list}.' },
    cantTell: {
      open: 'We do not know whether every sub-group has a remit, a lead, a line back and a report in the last {months:month|months}. Open: {open:list}.',
      others:
        'The sub-groups known have a remit, a lead and a line back, and reported in the last {months:month|months}, but there may be others.',
      noList: 'We do not know which sub-groups the council has, nor whether they report to it.',
    },
    inapplicable: { none: 'The council has no sub-groups.' },
  },
  says: {
    notMet: '{n:sub-group lacks|sub-groups lack} a remit, a lead, a line back or a recent report',
    met: 'Sub-groups have a remit and a lead, and report back',
    depends: 'We do not know whether sub-groups report back',
  },
  evaluate(council, ctx) {
    const groups = subGroupsOf(council);
    if (groups.unknown) return ctx.cantTell(['noList', {}], unsettled([{ at: '/subGroups', need: groups.list.need }]));
    const months = ctx.p.windowMonths;
    const wanting: string[] = [];
    const lines: string[] = [];
    const late: string[] = [];
    const open: string[] = [];
    const every = everyIn(groups.list, (group, at, i) => {
      const name = nameOfSubGroup(group, i);
      const of = { of: name };
      const since = monthsSince(group.lastReported, ctx.asOf);
      const place = child(at, 'lastReported');
      const remit = isTrue(hasRemit(group), child(at, 'remit'), REMIT(of));
      const lead = isTrue(hasLead(council, group, at, ctx.asOf), child(at, 'lead'), LEAD(of));
      const reported = {
        at: place,
        need: group.lastReported === undefined ? REPORTED(of) : REPORTED_BY({ ...of, day: ctx.asOf }),
      };
      const said = stated(
        group.reportsToCouncil ?? (since === null ? undefined : true),
        group.reportsToCouncil === undefined && since !== null ? place : child(at, 'reportsToCouncil'),
        REPORTS(of),
      );
      // One that has reported reports.
      const line = said.holds === undefined ? between(either(said, unsettled([reported])), said) : said;
      const report = ctx.holds(
        `months since ${name} last reported, begun ones counted`,
        measured(since ?? { min: 0 }, {
          related: since === null ? [] : [place],
          open: [reported],
        }),
        '<=',
        'windowMonths',
      );
      const claim = all(remit, lead, line, report);
      if (line.holds === false) lines.push(name);
      if (report.holds === false) late.push(name);
      const lacks = [
        ...(line.holds === false ? ['no line back'] : []),
        ...(report.holds === false ? ['no recent report'] : []),
      ];
      if (lacks.length > 0) wanting.push(`${name} (${lacks.join(', ')})`);
      else if (claim.holds === undefined) open.push(name);
      return claim;
    });
    return ctx.verdict({
      applies: [ctx.holds('sub-groups', groups.count, '>=', 1, { unit: 'sub-groups' }), 'none', {}],
      limbs: [
        [
          every,
          'wanting',
          { n: wanting.length, wanting },
          [
            ...(lines.length === 0
              ? []
              : [remedy('give-a-line-back', 'Give {lines:list} a line back to the council.', { lines })]),
            ...(late.length === 0 ? [] : [remedy('hear-a-report', 'Hear a report of {late:list}.', { late })]),
          ],
        ],
      ],
      passed: ['reporting', { n: groups.list.items?.length ?? 0, months }],
      cantTell: open.length > 0 ? ['open', { open, months }] : ['others', { months }],
    });
  },
});

/** Known to have it, or not known. */
function isTrue(has: boolean, at: Pointer, need: Need): Claim {
  return stated(has ? true : undefined, at, need);
}

function hasRemit(group: SubGroup): boolean {
  return group.remit !== undefined || group.communications === true || (group.subSectors?.length ?? 0) > 0;
}

const LEADS: readonly string[] = [
  'chair',
  'industry-co-chair',
  'government-co-chair',
  'co-chair',
] satisfies readonly Role[];

function hasLead(council: Council, group: SubGroup, at: Pointer, day: string): boolean {
  if (group.lead !== undefined) return true;
  return seatsIn(group.members, child(at, 'members')).some(
    (seat) => LEADS.includes(seat.member.role ?? '') && sits(council, seat, day).value === true,
  );
}

/**
 * Months from a date to the day, begun ones counted, so that "at most 12" is "within the 12 months before"; null where
 * no date is given or it may lie after the day.
 */
function monthsSince(when: When | undefined, day: string): Range | null {
  const { first, last } = daysOf(when);
  if (last === undefined || last > day) return null;
  return range(monthsBegun(last, day), first === undefined ? Number.POSITIVE_INFINITY : monthsBegun(first, day));
}
