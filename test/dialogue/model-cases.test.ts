import { describe, expect, test } from 'vitest';
import { monthsBetween } from '../../src/core/when.js';
import type { Meeting } from '../../src/council/model.js';
import type { Dialogue, Output } from '../../src/dialogue/model.js';
import { parseCouncils, parseDialogue } from '../../src/dialogue/parse.js';
import { agendaIn } from '../../src/dialogue/reading/agenda.js';

// The awkward cases of real dialogues, by their number in the notes on the model; those that a council alone can hold are
// in the tests of councils. The cases are real; figures and dates are made up where a case needs some, so this is no
// source of facts.

/** The dialogue is read, and nothing about it is lost, added or moved. */
function holds(dialogue: Dialogue): void {
  const before = JSON.stringify(dialogue);
  const read = parseDialogue(JSON.parse(before));
  expect(read).toEqual(dialogue);
  expect(JSON.stringify(read)).toBe(before);
}

describe('attendance, agendas and what was agreed', () => {
  test('19. there for part of a meeting, by time or by item; an agenda of which no more was read', () => {
    holds({
      meetings: [
        {
          id: 'autumn',
          date: '2025-09-25',
          attendance: [
            { holder: 'h1', status: 'present-part', note: '15:00 to 16:00' },
            { organisation: 'Business department', status: 'present-part', note: 'for item 4' },
            { holder: 'h2', status: 'not-listed' },
            { holder: 'h3' },
          ],
          agenda: [
            { id: 'item-1', title: 'implementation of the strategy', kind: 'strategic', minutes: { min: 30, max: 45 } },
            { id: 'item-4', title: 'small firms', raisedBy: { side: 'government' } },
          ],
          incomplete: ['/agenda', '/attendance'],
        },
        // Held, and nothing more was seen of it.
        { id: 'spring', date: '2025-04-24' },
        // Held without an agenda, which is not the same.
        { id: 'summer', date: '2025-07', agenda: [] },
      ],
    });
  });

  test('19. items that nobody classed, that took no known time, and that ended in nothing known', () => {
    holds({
      agendaCountedIn: 'minutes',
      priorities: [{ id: 'skills' }],
      meetings: [
        {
          agenda: [
            { title: 'progress: tax reliefs, apprenticeships, access to finance' },
            {
              title: 'a firm’s planning case',
              kind: 'fire-fighting',
              outcome: 'redirected',
              raisedBy: { organisation: 'Acme' },
            },
            { title: 'a tariff for one firm', kind: 'lobbying', outcome: 'ruled-out-of-order', onBehalfOf: 'Acme' },
            { title: 'any other business', kind: 'open', minutes: 10, priorities: [] },
            { title: 'levy', kind: 'strategic', priorities: ['skills'], outcome: 'action-agreed', challenge: true },
          ],
        },
      ],
    });
  });

  test('20. a delegate in the minister’s place takes an action home; one who only listens does not', () => {
    holds({
      termsOfReference: { delegateExpected: true, statesIndustryContribution: true },
      members: [{ id: 'gov', role: 'government-co-chair', seniority: 'minister' }, { id: 's2' }],
      meetings: [
        {
          id: 'm1',
          attendance: [
            { seat: 'gov', status: 'apologies', alternate: { standing: 'delegate', seniority: 'official' } },
            { seat: 's2', status: 'apologies', alternate: { standing: 'guest' } },
          ],
        },
      ],
      actions: [{ title: 'answer the working groups', owners: ['government'], meeting: 'm1', status: 'agreed' }],
    });
  });

  test('21. an action of people who were there in a sub-group only; the same action noted twice', () => {
    holds({
      members: [{ id: 's1' }],
      subGroups: [{ id: 'data', members: [{ id: 'data-s1' }] }],
      meetings: [{ id: 'm1', attendance: [{ seat: 'data-s1' }, { holder: 'h4' }, { holder: 'h4' }] }],
      actions: [
        { id: 'a1', title: 'send sector data', ownedBy: ['data group'], meeting: 'm1' },
        { id: 'a2', title: 'send sector data', ownedBy: ['all members'], owners: ['industry', 'government', 'other'] },
      ],
    });
  });

  test('22. terms: missed meetings, terms of office, open meetings, meetings without a minister', () => {
    holds({
      meetingsPerYear: 4,
      termsOfReference: {
        purpose: 'advise ministers on the creative industries',
        rulesOutLobbying: true,
        statesScope: true,
        competitionSafeguards: false,
        missedMeetingsLimit: 3,
        termMonths: 24,
        openMeetingsPerYear: 1,
        meetingsWithMinister: 2,
        provenance: { meetingsWithMinister: { source: 'the terms', confidence: 'seen-in-source' } },
      },
    });
    holds({ termsOfReference: { termMonths: 12, fixedTerm: true, statesPurpose: false } });
  });
});

describe('actions', () => {
  test('due by the next meeting, as soon as possible, by a month, or never', () => {
    holds({
      actions: [
        { title: 'set time aside', note: 'Due: next meeting.' },
        { title: 'send data', note: 'Due: as soon as possible.' },
        { title: 'take part in a consultation', due: '2013-02' },
        { title: 'keep talking', openEnded: true },
      ],
      incomplete: ['/actions'],
    });
  });

  test('done, given up with and without a reason, still running, and nothing known', () => {
    holds({
      actions: [
        { due: '2015-03', done: '2015-04-01', published: false },
        { status: 'done' },
        { dropped: '2015', droppedBecause: 'the review was called off' },
        { status: 'dropped', droppedWithoutReason: true },
        { status: 'under-way', owners: ['industry'] },
        {},
      ],
    });
  });

  test('what an owner puts in, and towards what', () => {
    holds({
      priorities: [{ id: 'metrics' }],
      actions: [{ id: 'survey', priority: 'metrics' }],
      commitments: [
        { title: 'a metrics project', by: 'industry', kind: 'money', towards: 'metrics' },
        {
          title: 'half of a technology institute',
          by: 'industry',
          kind: 'money',
          amount: { min: 900, max: 1100 },
          unit: 'GBP million',
        },
        {
          title: 'secondees',
          by: 'industry',
          kind: 'people',
          amount: { min: 1 },
          unit: 'full-time equivalents',
          towards: 'survey',
        },
      ],
    });
  });
});

describe('31. outputs', () => {
  test('of every use, for a department that is often not the sponsor, with a status and a date', () => {
    const outputs: readonly Output[] = [
      { title: 'unintended effects of tax credits', use: 'changed-policy', targetDepartments: ['HM Treasury', 'HMRC'] },
      { title: 'skills gaps', use: 'informed-policy', stage: 'informing' },
      { title: 'sector metrics', use: 'evidence', note: 'paid for by industry' },
      { title: 'low-carbon projects', use: 'funding', status: 'announced', used: '2009-12-10' },
      { title: 'technology institute', use: 'co-investment', used: '2013-06', seenIn: ['the 2013 budget'] },
      { title: 'rail route', use: 'taken-up', targetDepartments: ['Department for Transport'] },
      { title: 'levy proposals', use: 'fed-into-review', status: 'in progress', stage: 'testing' },
      { title: 'first paper in years', use: 'tabled', produced: '2013-11' },
      { title: 'transition council', use: 'welcomed' },
      { title: 'a survey nobody asked for', use: 'none', seenIn: [], sharedWith: [] },
      { title: 'of which nothing is known' },
    ];
    holds({ sponsors: ['Business department'], outputs, incomplete: ['/outputs'] });
  });

  test('one that never arrives, and one that flows from ministers to the council', () => {
    holds({
      outputs: [
        { title: 'sector deal', use: 'proposed', status: 'not achieved', produced: { min: '2018' } },
        { title: 'two discussion papers', use: 'commissioned', toCouncil: true, status: 'in progress' },
      ],
    });
  });

  test('shared with another department after a while, and with a team inside one that knew', () => {
    holds({
      outputs: [
        {
          produced: '2015-02-01',
          sharedWith: [
            { department: 'Department for Education', date: '2015-05' },
            { department: 'Business department', team: 'local growth' },
            { date: { max: '2016' } },
          ],
          incomplete: ['/sharedWith'],
        },
      ],
    });
  });

  test('public money asked for, with and without why industry would not have paid', () => {
    holds({
      investmentRequests: [
        { title: 'test bed', amount: 19_000_000, unit: 'GBP', additionality: 'no firm could use it alone' },
        { title: 'institute', amount: { min: 1e9 }, unit: 'GBP', statesAdditionality: false },
        { title: 'broadband' },
      ],
    });
  });

  test('an issue that another department has to act on: with an owner, with none, and not known', () => {
    holds({
      priorities: [
        {
          id: 'visas',
          needs: [
            { department: 'Home Office', owner: 'director of migration policy' },
            { department: 'HM Treasury', hasOwner: false },
            { department: 'Department for Education' },
          ],
        },
        { id: 'exports', needs: [] },
        { id: 'skills' },
      ],
    });
  });
});

describe('32. transparency', () => {
  test('is by kind: minutes, membership, sub-groups; refused, or no more than a read-out', () => {
    holds({
      transparency: { minutes: true, membership: true, agendas: false },
      subGroups: [{ membershipPublished: false }, {}],
      meetings: [
        { minutes: { published: true, extent: 'full' } },
        { minutes: { published: false, extent: 'read-out' } },
        { minutes: { published: false }, note: 'refused in part under freedom of information' },
        { minutes: {} },
        {},
      ],
      actions: [{ published: true }],
      outputs: [{ published: false }],
    });
  });

  test('the days from a meeting to its minutes can be counted', () => {
    const meetings: readonly Meeting[] = [
      { date: '2025-04-24', minutes: { published: true, publishedOn: '2025-05-28' } },
      { date: '2025-09-25', minutes: { published: true, publishedOn: '2025-11-19' } },
    ];
    holds({ meetings });
    const lags = meetings.map(
      ({ date, minutes }) => (Date.parse(String(minutes?.publishedOn)) - Date.parse(String(date))) / 86_400_000,
    );
    expect(lags).toEqual([34, 55]);
    expect(monthsBetween('2025-04-24', '2025-05-28')).toEqual({ min: 1, max: 1 });
  });
});

describe('a dialogue that is known in part is normal', () => {
  const items = (n: number) => Array.from({ length: n }, (_, i) => ({ title: `item ${i + 1}` }));
  const three: Dialogue = {
    name: 'Widget Council',
    meetingsPerYear: 4,
    meetings: [
      { id: 'm1', date: '2014-04-10', agenda: items(4) },
      { id: 'm2', date: '2015-03-12', agenda: items(5), incomplete: ['/agenda'] },
      { id: 'm3', date: '2016-02', agenda: items(3) },
    ],
    actions: [{ title: 'send data', meeting: 'm2' }],
    incomplete: ['/meetings', '/actions'],
  };

  test('three recorded meetings of eight: read, and counted as no fewer than what is listed', () => {
    holds(three);
    const { count, items: listed, meetings } = agendaIn(three, 24, '2016-03-01');
    expect(meetings.held.map(({ meeting }) => meeting.id)).toEqual(['m1', 'm2', 'm3']);
    expect(listed).toHaveLength(12);
    expect(count.value).toEqual({ min: 12 });
    expect(count.open.map(({ at }) => at)).toContain('/meetings');
  });

  test('the same three as all there were', () => {
    const { count } = agendaIn({ ...three, incomplete: ['/actions'] }, 24, '2016-03-01');
    expect(count.value).toEqual({ min: 12 });
    expect(count.open.map(({ at }) => at)).toEqual(['/meetings/1/agenda']);
  });

  test('the same councils at one table, most of them with nothing more to say', () => {
    const councils = {
      dialogues: [three, { id: 'bolts', issues: ['skills'] }, { name: 'Nut Council' }],
      noForum: true,
      incomplete: ['/dialogues'] as const,
    };
    expect(parseCouncils(JSON.parse(JSON.stringify(councils)))).toEqual(councils);
  });
});
