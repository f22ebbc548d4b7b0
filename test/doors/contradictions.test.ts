import { safeParseCouncils, safeParseDialogue, safeParseLocalStrategy, safeParsePortfolio } from 'industrial-strategy';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../reading.js';

// Pairs of fields of which one denies what the other says: each may stand alone, both together are refused.

const strategy = (part: object) => faultsOf(safeParseLocalStrategy(part));
const dialogue = (part: object) => faultsOf(safeParseDialogue(part));
const councils = (part: object) => faultsOf(safeParseCouncils({ dialogues: [], ...part }));
const portfolio = (part: object) => faultsOf(safeParsePortfolio({ national: {}, strategies: [], ...part }));

type Put = (fields: object) => readonly string[];

const made: Put = (fields) => strategy({ government: { funding: fields } });
const expected: Put = (fields) => strategy({ government: { expectations: fields } });
const told: Put = (fields) => strategy({ stakeholdersTold: fields });
const implementation: Put = (fields) => strategy({ implementation: fields });
const resourcing: Put = (fields) => strategy({ implementation: { resourcing: fields } });
const sector: Put = (fields) => strategy({ sectors: [fields] });
const oversight: Put = (fields) => strategy({ oversight: fields });
const evaluation: Put = (fields) => strategy({ evaluation: fields });
const indicator: Put = (fields) => strategy({ indicators: [fields] });
const target: Put = (fields) => strategy({ indicators: [{ target: fields }] });
const evidence: Put = (fields) => strategy({ evidenceBase: fields });
const priority: Put = (fields) => strategy({ priorities: [fields] });
const leaders: Put = (fields) => strategy({ leadersInvolved: fields });
const document: Put = (fields) => strategy({ consultationDocument: fields });
const monitoring: Put = (fields) => portfolio({ monitoring: fields });
const group: Put = (fields) => dialogue({ subGroups: [fields] });
const meeting: Put = (fields) => dialogue({ meetings: [fields] });
const minutes: Put = (fields) => dialogue({ meetings: [{ minutes: fields }] });
const communications: Put = (fields) => dialogue({ communications: fields });
const output: Put = (fields) => dialogue({ outputs: [fields] });
const need: Put = (fields) => dialogue({ priorities: [{ needs: [{ department: 'd', ...fields }] }] });
const member: Put = (fields) => dialogue({ members: [fields] });

describe('a denial and what it denies', () => {
  test.each<[string, Put, object, object]>([
    ['never said, and the day', made, { made: false }, { date: '2018-01-01' }],
    ['never said, and what', told, { made: false }, { text: 'That it is coming' }],
    ['never said, and changed since', expected, { made: false }, { changes: ['2018-01'] }],
    ['no plan, and the day it was published', implementation, { plan: false }, { published: { actual: '2019-01-01' } }],
    ['nobody’s, and whose', implementation, { unowned: true }, { owner: 'the board' }],
    ['no means, and how much', resourcing, { noneAvailable: true }, { amount: 5 }],
    ['means not set out, and how much', resourcing, { setOut: false }, { amount: 5 }],
    ['unexplained, and why', resourcing, { unexplained: true }, { why: 'no time' }],
    ['distinctive, and not claimed', sector, { tier: 'distinctive' }, { claimedDistinctive: false }],
    ['undefined, and the definition', sector, { undefinedInText: true }, { definition: 'makers of bolts' }],
    ['no oversight, and its body', oversight, { none: true }, { body: 'a board' }],
    ['no oversight, and who is on it', oversight, { none: true }, { leadBodyOnIt: true }],
    ['no evaluation, and what it says', evaluation, { plan: false }, { text: 'each year' }],
    ['no baseline, and the baseline', indicator, { noBaseline: true }, { baseline: { value: 1 } }],
    ['no target, and the target', indicator, { noTarget: true }, { target: { value: 1 } }],
    ['undated, and the date', target, { undated: true }, { by: '2030' }],
    ['a part of none, and of what', target, { addsToNone: true }, { addsTo: 'jobs' }],
    ['not reviewed, and by whom', evidence, { reviewed: false }, { reviewer: 'a panel' }],
    ['an owner of a priority', priority, { unowned: true }, { owner: 'the board' }],
    ['no part of government, and which', priority, { noGovernmentPart: true }, { governmentPart: 'a change of rules' }],
    ['no cost, and how much', priority, { uncosted: true }, { cost: 5 }],
    ['no document, and when', document, { published: false }, { date: '2018-10' }],
    ['leaders never, and before the draft', leaders, { never: true }, { beforeDraft: true }],
    ['no frame, and which', monitoring, { noFrame: true }, { frame: 'indicators' }],
    ['nothing to gather data with, and what', monitoring, { noTools: true }, { tools: 'a form' }],
    [
      'left out, and taken up',
      strategy,
      { silences: [{ kind: 'foundation', id: 'ideas', why: 'not-relevant' }] },
      { priorities: [{ foundations: [{ id: 'ideas' }] }] },
    ],
    [
      'left out, and taken up by a sector',
      strategy,
      { silences: [{ kind: 'sector', id: 'auto', why: 'deliberate' }] },
      { sectors: [{ national: [{ id: 'auto' }] }] },
    ],
    ['no weaknesses, and which', strategy, { statesNoWeaknesses: true }, { weaknesses: [{ name: 'roads' }] }],
    ['published, and never', strategy, { status: 'published' }, { publication: { never: true } }],
    ['no report, and when', group, { reportsToCouncil: false }, { lastReported: '2016-01' }],
    ['no small firms, and the smallest', group, { includesSmes: false }, { includesMicro: true }],
    ['cancelled, and who came', meeting, { status: 'cancelled' }, { attendance: [{ organisation: 'Acme' }] }],
    ['cancelled, and how many came', meeting, { status: 'cancelled' }, { present: 12 }],
    ['not published, and when', minutes, { published: false }, { publishedOn: '2016-01' }],
    ['nobody charged, and the body', communications, { none: true }, { body: 'the secretariat' }],
    ['nobody charged, and what it is', communications, { none: true }, { byRepresentativeBody: true }],
    ['no use, and when', output, { use: 'none' }, { used: '2016-01' }],
    ['no use, and where', output, { use: 'none' }, { seenIn: ['the Budget'] }],
    ['no owner of a need, and who', need, { hasOwner: false }, { owner: 'BEIS' }],
    ['vacant, and held', member, { status: 'vacant' }, { holder: { name: 'A' } }],
    ['of no organisation, and which', member, { unaffiliated: true }, { organisation: { name: 'Acme' } }],
    ['no forum, and its name', councils, { noForum: true }, { forum: { name: 'F' } }],
    ['nobody overlooks the portfolio', (fields) => portfolio({ oversight: fields }), { none: true }, { body: 'unit' }],
  ])('%s', (_name, put, denial, said) => {
    expect(put(denial)).toEqual([]);
    expect(put(said)).toEqual([]);
    const faults = put({ ...denial, ...said });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/leave out one of the two|nobody can hold it/);
  });

  test('an empty list, or a second no, contradicts nothing', () => {
    expect(made({ made: false, changes: [] })).toEqual([]);
    expect(implementation({ plan: false, published: { never: true } })).toEqual([]);
    expect(strategy({ statesNoWeaknesses: true, weaknesses: [] })).toEqual([]);
    expect(output({ use: 'none', seenIn: [] })).toEqual([]);
    expect(oversight({ none: true, leadBodyOnIt: false })).toEqual([]);
  });

  test('what leaders are said to have done before the first draft, they did before it by their days', () => {
    const of = (actual: string) =>
      strategy({ drafts: [{ date: '2018-10-15' }], leadersInvolved: { beforeDraft: true, actual } });
    expect(of('2018-10-14')).toEqual([]);
    expect(of('2018-10')).toEqual([]);
    expect(of('2018-10-15')).toEqual([
      '/leadersInvolved/beforeDraft: true, but actual is 2018-10-15 at the earliest, and the first draft was ready by 2018-10-15',
    ]);
  });

  test('time that is said to have been planned for local agreement is there by the days of the plan', () => {
    const of = (...planned: readonly (string | undefined)[]) =>
      strategy({
        localSignOffPlanned: true,
        drafts: [{ date: '2018-12-14', final: true }],
        agreements: [
          ...planned.map((day) => ({ party: 'lep', date: day === undefined ? {} : { planned: day } })),
          { party: 'government', date: { planned: '2018-11-01' } },
        ],
      });
    expect(of('2018-12-15')).toEqual([]);
    expect(of('2018-12')).toEqual([]);
    expect(of('2018-12-10', undefined)).toEqual([]);
    expect(of()).toEqual([]);
    const noneDeclared = (day: string) =>
      strategy({
        localSignOffPlanned: false,
        drafts: [{ date: '2018-12-14', final: true }],
        agreements: [
          { party: 'lep', date: { planned: day } },
          { party: 'government', date: { planned: '2019-06-01' } },
        ],
      });
    expect(noneDeclared('2019-01-13')).toEqual([]);
    expect(noneDeclared('2019')).toEqual([]);
    expect(noneDeclared('2019-01-14')).toEqual([
      '/localSignOffPlanned: false, but the final draft was ready by 2018-12-14, and agreement was planned for 2019-01-14 at the earliest',
    ]);
    expect(of('2018-12-14')).toEqual([
      '/localSignOffPlanned: true, but the final draft was ready on 2018-12-14 at the earliest, and agreement was planned for no later',
    ]);
  });

  test('a strategy carries the national strategy along that it was written for', () => {
    const of = (id: string) => strategy({ framework: 'uk-2017', national: { id } });
    expect(of('uk-2017')).toEqual([]);
    expect(of('uk-industrial-strategy-2017')).toEqual([]);
    expect(of('uk-2025')).toEqual(["/national/id: 'uk-2025' is not the strategy's framework, which is 'uk-2017'"]);
  });

  test('a baseline comes before its target', () => {
    const of = (date: unknown, by: unknown) => indicator({ baseline: { value: 5, date }, target: { value: 4, by } });
    expect(of('2035', '2010')).toEqual([
      '/indicators/0/baseline/date: 2035-01-01 at the earliest, which is after the day of the target, 2010-12-31 at the latest',
    ]);
    expect(of('2020-06', '2020')).toEqual([]);
    expect(of({ min: '2021-01-01' }, '2020')).toHaveLength(1);
  });
});
