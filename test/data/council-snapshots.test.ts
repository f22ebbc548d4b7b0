import { describe, expect, test } from 'vitest';
import { type Pointer, resolve } from '../../src/core/pointer.js';
import { type Confidence, confidenceReader } from '../../src/core/provenance.js';
import type { Council, Member, OrganisationKind } from '../../src/council/model.js';
import { isMicro, seatsIn } from '../../src/council/reading/seats.js';
import { byRegionEnterprises2025 } from '../../src/data/business-population.js';
import {
  automotiveCouncil2009,
  constructionLeadershipCouncil2015July,
  constructionLeadershipCouncil2015September,
  constructionLeadershipCouncil2020,
  councilSnapshots,
  creativeIndustriesCouncil2013,
  digitalEconomyCouncil2017,
  foodAndDrinkSectorCouncil2018,
  industrialStrategyAdvisoryCouncil2025,
  ministerialIndustryStrategyGroup2016,
  netZeroCouncil2025,
  offshoreWindIndustryCouncil2013,
  primeMinistersBusinessCouncil2023,
  scottishCreativeIndustriesGroup2021,
  scottishCreativeIndustriesGroup2022,
  technologyBusinessCouncil2019,
} from '../../src/data/council-snapshots.js';
import { type MeetingFact, meetingFacts, only, type SeatFact, snapshotFacts } from './facts.js';

const APART = ['secretariat', 'observer', 'adviser', 'guest', 'official', 'host'];
const INDUSTRY: readonly (OrganisationKind | undefined)[] = ['business', 'representative-body', 'self-employed'];

const pairs = councilSnapshots.map((snapshot) => {
  const fact = only(snapshotFacts.filter(({ snapshotId }) => snapshotId === snapshot.id));
  return [snapshot.id, snapshot, fact] as const;
});

/** Seats that the facts hold; a host is added from the meetings. */
function listed(council: Council): readonly Member[] {
  return (council.members ?? []).filter(({ role }) => role !== 'host');
}

/** Filled seats of chairs, co-chairs, deputies and members. */
function sitting(council: Council): readonly Member[] {
  return listed(council).filter(({ role, status }) => status === undefined && !APART.includes(role ?? 'member'));
}

function kinds(council: Council, ...wanted: readonly OrganisationKind[]): number {
  return sitting(council).filter(({ organisation }) => wanted.some((kind) => kind === organisation?.kind)).length;
}

function seat(council: Council, id: string): Member {
  return only((council.members ?? []).filter((member) => member.id === id));
}

describe('every snapshot', () => {
  test('is there, once', () => {
    expect(councilSnapshots.map(({ id }) => id)).toEqual(
      snapshotFacts.filter(({ members }) => members.length > 0).map(({ snapshotId }) => snapshotId),
    );
    expect(new Set(councilSnapshots.map(({ council }) => council)).size).toBe(councilSnapshots.length);
  });

  test.each(pairs)('%s holds every seat of the facts, filled ones as filled', (_, { council, completeness }, fact) => {
    expect(completeness).toBe(fact.completeness);
    expect(listed(council).map(({ id }) => id)).toEqual(fact.members.map(({ seatId }) => seatId));
    expect(listed(council)).toHaveLength(fact.listedSeats);
    expect(listed(council).filter(({ status }) => status === undefined)).toHaveLength(fact.filledSeats);
  });

  test.each(pairs)('%s says that its list is partial unless the source prints it whole', (id, { council }, fact) => {
    const whole = fact.completeness === 'complete-as-published' && !id.startsWith('cilg-');
    expect(council.incomplete?.includes('/members') ?? false).toBe(!whole);
    // What was found of meetings and of a council's history is never all there was.
    expect(council.incomplete?.includes('/meetings') ?? false).toBe(council.meetings !== undefined);
  });

  test.each(pairs)('%s puts nobody and no organisation into an empty seat', (_, { council }) => {
    for (const member of listed(council).filter(({ status }) => status !== undefined)) {
      expect(member).not.toHaveProperty('organisation');
      expect(member).not.toHaveProperty('holder');
      expect(member).not.toHaveProperty('seniority');
      expect(member).not.toHaveProperty('speaksFor');
      expect(member.status === 'reserved').toBe(member.reservedFor !== undefined);
    }
  });

  test.each(pairs)('%s keeps the confidence of every fact', (_, { council }, fact) => {
    const read = confidenceReader(council);
    const wrong: string[] = [];
    const check = (path: string, expected: Confidence | null): void => {
      if (resolve(council, path as Pointer) === undefined) return;
      const found = read([path as Pointer]);
      if (found !== expected) wrong.push(`${path}: ${found}, not ${expected}`);
    };
    for (const [i, seatFact] of fact.members.entries()) {
      const at = `/members/${i}`;
      const { confidence } = seatFact;
      check(`${at}/role`, confidence.seat);
      check(`${at}/basis`, confidence.seat);
      check(`${at}/holder/id`, confidence.seat);
      check(`${at}/organisation/name`, confidence.organisation);
      check(`${at}/organisation/kind`, confidence.organisationType);
      check(`${at}/organisation/region`, confidence.headquartersRegion);
      check(`${at}/organisation/employees`, confidence.sizeBand);
      check(`${at}/organisation/sizeBand`, confidence.sizeBand ?? confidence.organisationType);
      check(`${at}/holder/title`, confidence.jobTitle);
      check(`${at}/organisation/subSectors`, 'analyst');
      check(`${at}/subSectors`, 'analyst');
      check(`${at}/speaksFor`, confidence.organisationType);
      if (seatFact.seniorityBand !== 'minister') check(`${at}/seniority`, confidence.jobTitle ?? 'recalled');
    }
    expect(wrong).toEqual([]);
  });

  test.each(pairs)('%s says of each seat what the facts say', (_, { council }, fact) => {
    for (const [i, seatFact] of fact.members.entries()) {
      const member = council.members?.[i];
      if (member === undefined || member.status !== undefined) continue;
      const { organisation, holder } = member;
      expect(organisation?.name ?? null).toBe(seatFact.organisation);
      expect(organisation?.region ?? null).toBe(seatFact.headquartersRegion);
      expect(holder?.id ?? null).toBe(seatFact.holderRef);
      expect(holder?.name ?? null).toBe(seatFact.officeHolder);
      expect(holder?.title ?? null).toBe(seatFact.jobTitle);
      expect(holder?.alsoOf ?? []).toEqual(seatFact.additionalAffiliations);
      expect(member.nominatedBy ?? null).toBe(seatFact.constituency);
      expect(member.speaksFor ?? []).toHaveLength(seatFact.representing.length);
      expect(member.provenance?.['']?.source).toBe(seatFact.sourceUrl);
      expect(sideOf(member)).toBe(expectedSide(seatFact));
      if (organisation?.sizeBand !== undefined) expect(organisation.kind).toBe('business');
      if (seatFact.seniorityBand === 'minister') expect(member.seniority).toBe('minister');
      if (member.seniority === 'minister') expect(seatFact.organisationType).toBe('minister');
    }
  });

  test.each(pairs)('%s uses the names of regions that the references use', (_, { council }) => {
    const regions = [...byRegionEnterprises2025.categories.map(({ id }) => id), 'outside UK'];
    for (const { organisation } of listed(council)) {
      if (organisation?.region !== undefined) expect(regions).toContain(organisation.region);
    }
  });
});

/** Industry, government or neither, by the library's kinds. */
function sideOf({ organisation }: Member): string {
  const kind = organisation?.kind;
  if (kind === undefined) return 'unknown';
  if (INDUSTRY.includes(kind)) return 'industry';
  return ['department', 'devolved-government', 'local-authority'].includes(kind) ? 'government' : 'neither';
}

/** The same by the facts, but for the organisations that are of another kind by the library's definitions. */
function expectedSide({ organisation, organisationType, side }: SeatFact): string {
  if (organisation === 'Local Government Association') return 'neither';
  if (organisation === 'Association of Medical Research Charities') return 'neither';
  if (organisation === 'West Midlands Combined Authority') return 'government';
  if (side === null || (organisation === null && organisationType === 'other')) return 'unknown';
  return side === 'industry' || side === 'government' ? side : 'neither';
}

describe('published facts', () => {
  test('Creative Industries Council, June 2013: 39 members, 25 of industry, 15 businesses and 10 bodies', () => {
    const council = creativeIndustriesCouncil2013;
    expect(sitting(council)).toHaveLength(39);
    expect(kinds(council, 'business', 'representative-body', 'self-employed')).toBe(25);
    expect(kinds(council, 'business')).toBe(15);
    expect(kinds(council, 'representative-body')).toBe(10);
    const fact = only(snapshotFacts.filter(({ snapshotId }) => snapshotId === 'cic-2013-06'));
    const members = fact.members.filter(({ role }) => role !== 'secretariat');
    expect(members).toHaveLength(39);
    expect(members.filter(({ side }) => side === 'industry')).toHaveLength(25);
    expect(members.filter(({ organisationType }) => organisationType === 'trade-body')).toHaveLength(10);
  });

  test('its meeting of 5 June 2013: 25 came, 14 sent apologies, two of them a colleague; 37 in the room, four ministers', () => {
    const meeting = only((creativeIndustriesCouncil2013.meetings ?? []).filter(({ id }) => id === 'cic-2013-06-05'));
    const lines = meeting.attendance ?? [];
    const members = lines.filter((line) => sitting(creativeIndustriesCouncil2013).some(({ id }) => id === line.seat));
    expect(members.filter(({ status }) => status === 'present')).toHaveLength(25);
    expect(members.filter(({ status }) => status === 'apologies')).toHaveLength(14);
    expect(lines.filter(({ alternate }) => alternate?.standing === 'guest').map((line) => line.seat)).toEqual([
      'cic-2013-06-s28',
      'cic-2013-06-s32',
    ]);
    expect(meeting.present).toBe(37);
    // Each person once: the two colleagues stand on the lines of the absent.
    const there = lines.filter(({ status }) => status === 'present').length;
    expect(there + lines.filter(({ alternate }) => alternate !== undefined).length).toBe(37);
    const ministers = lines.filter(
      (line) =>
        line.status === 'present' &&
        (line.seniority ?? creativeIndustriesCouncil2013.members?.find(({ id }) => id === line.seat)?.seniority) ===
          'minister',
    );
    expect(ministers).toHaveLength(4);
  });

  test('Construction Leadership Council, July 2015: twelve seats, six filled, three reserved, three blank', () => {
    const council = constructionLeadershipCouncil2015July;
    expect(council.establishment).toBe(12);
    expect(council).not.toHaveProperty('size');
    expect(council.members).toHaveLength(12);
    expect(sitting(council)).toHaveLength(6);
    const statuses = (council.members ?? []).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'reserved')).toHaveLength(3);
    expect(statuses.filter((status) => status === 'to-be-confirmed')).toHaveLength(3);
    // The seat kept for a small firm is no small firm.
    expect(seat(council, 'clc-2015-07-s09').reservedFor).toBe('a small or medium firm of the supply chain');
    expect(JSON.stringify(council.members)).not.toContain('"sme"');
  });

  test('Construction Leadership Council, September 2015: ten named, at most twelve', () => {
    expect(sitting(constructionLeadershipCouncil2015September)).toHaveLength(10);
    expect(constructionLeadershipCouncil2015September.size).toEqual({ min: 10, max: 12 });
    expect(constructionLeadershipCouncil2015September.subGroups).toHaveLength(6);
    expect(constructionLeadershipCouncil2015September.incomplete).not.toContain('/subGroups');
    const telling = (constructionLeadershipCouncil2015September.subGroups ?? []).filter(
      ({ communications }) => communications === true,
    );
    expect(telling.map(({ lead }) => lead)).toEqual(['EC Harris']);
  });

  test('Construction Leadership Council, November 2020: three tiers of about 10, 20 and 30 people', () => {
    expect(constructionLeadershipCouncil2020.bodies?.map(({ size }) => size)).toEqual([10, 20, 30]);
    expect(constructionLeadershipCouncil2020).not.toHaveProperty('subGroups');
    // The sponsor in the facts was wound up in 2016.
    expect(constructionLeadershipCouncil2020).not.toHaveProperty('sponsors');
  });

  test('Automotive Council, December 2009: 23 seats, two for Nissan, a co-chair without employer, one body for all of the sector', () => {
    expect(sitting(automotiveCouncil2009)).toHaveLength(23);
    const nissan = sitting(automotiveCouncil2009).filter(({ organisation }) => organisation?.name === 'Nissan');
    expect(nissan).toHaveLength(2);
    for (const member of nissan) {
      expect(member).not.toHaveProperty('seniority');
      expect(member.note).toContain('not known');
    }
    const free = sitting(automotiveCouncil2009).filter(({ unaffiliated }) => unaffiliated === true);
    expect(free.map(({ role }) => role)).toEqual(['industry-co-chair']);
    const body = only(
      sitting(automotiveCouncil2009).filter(({ organisation }) => organisation?.kind === 'representative-body'),
    );
    expect(body.organisation?.constituency).toEqual([automotiveCouncil2009.sector]);
    expect(body.organisation).not.toHaveProperty('crossSector');
    expect(seat(automotiveCouncil2009, 'auto-2009-s13')).toMatchObject({
      organisation: { sizeBand: 'sme' },
      speaksFor: ['sme', 'niche vehicles and components'],
    });
  });

  test('Ministerial Industry Strategy Group, 2016: twelve members, eight of industry, five put up by groups of companies', () => {
    const council = ministerialIndustryStrategyGroup2016;
    expect(sitting(council)).toHaveLength(12);
    expect(kinds(council, 'business', 'representative-body')).toBe(8);
    expect(sitting(council).filter(({ basis }) => basis === 'constituency-nominee')).toHaveLength(5);
    expect(seat(council, 'misg-2016-s10').organisation?.constituency).toEqual(['sme', 'biotechnology']);
    const [meeting] = council.meetings ?? [];
    expect(meeting?.attendance?.filter(({ role }) => role === 'official')).toHaveLength(17);
    expect(meeting?.attendance?.filter(({ seat: mark }) => mark !== undefined)).toHaveLength(7);
  });

  test('Industrial Strategy Advisory Council, 2025: sixteen members; 15 of them came in April, ten in September', () => {
    const council = industrialStrategyAdvisoryCouncil2025;
    expect(council.kind).toBe('advisory-council');
    expect(council.size).toBe(16);
    expect(sitting(council)).toHaveLength(16);
    const came = (council.meetings ?? []).map(
      ({ attendance }) => attendance?.filter((line) => line.seat !== undefined && line.status === 'present').length,
    );
    expect(came).toEqual([15, 10]);
    expect(sitting(council).filter(({ basis }) => basis === 'ex-officio')).toHaveLength(2);
  });

  test('a council that the Prime Minister hosts and industry chairs', () => {
    const host = only((technologyBusinessCouncil2019.members ?? []).filter(({ role }) => role === 'host'));
    expect(host.seniority).toBe('minister');
    expect(sitting(technologyBusinessCouncil2019)).toHaveLength(13);
    const crossSector = sitting(technologyBusinessCouncil2019).filter(({ organisation }) => organisation?.crossSector);
    expect(crossSector.map(({ organisation }) => organisation?.name)).toEqual([
      'Institute of Directors',
      'Confederation of British Industry',
    ]);
  });

  test('kinds that differ from the facts by the definitions of the library', () => {
    expect(kinds(offshoreWindIndustryCouncil2013, 'devolved-government')).toBe(3);
    expect(seat(offshoreWindIndustryCouncil2013, 'owic-2013-s12').speaksFor).toEqual(['Wales']);
    expect(seat(netZeroCouncil2025, 'nzc-2025-02-s08').organisation?.kind).toBe('other');
    expect(seat(creativeIndustriesCouncil2013, 'cic-2013-06-s19').organisation?.kind).toBe('regional-body');
    expect(kinds(creativeIndustriesCouncil2013, 'parliament')).toBe(2);
    expect(kinds(creativeIndustriesCouncil2013, 'charity')).toBe(2);
    expect(kinds(creativeIndustriesCouncil2013, 'skills-body')).toBe(1);
    // The BBC is a public body: a size band is for firms.
    expect(seat(creativeIndustriesCouncil2013, 'cic-2013-06-s10').organisation).not.toHaveProperty('sizeBand');
    expect(kinds(scottishCreativeIndustriesGroup2021, 'self-employed')).toBe(4);
  });

  test('the term of the 2023 business council is fixed, and a large firm claims to speak for small ones', () => {
    expect(primeMinistersBusinessCouncil2023.termsOfReference?.fixedTerm).toBe(true);
    expect(primeMinistersBusinessCouncil2023.meetingsPerYear).toBe(2);
    expect(seat(primeMinistersBusinessCouncil2023, 'pmbc-2023-07-s12')).toMatchObject({
      organisation: { sizeBand: 'large' },
      speaksFor: ['sme'],
    });
  });
});

describe('the Scottish group', () => {
  const councils = [scottishCreativeIndustriesGroup2021, scottishCreativeIndustriesGroup2022];
  const group = meetingFacts.meetings.filter(({ councilId }) => councilId === 'scotland-creative-industries');

  test('micro firms are known as under ten employees, which leaves open whether they have any', () => {
    const seats = seatsIn(scottishCreativeIndustriesGroup2021.members).filter(
      (one) => one.member.organisation?.employees !== undefined,
    );
    expect(seats).toHaveLength(5);
    for (const one of seats) expect(isMicro(one).value).toBe(true);
  });

  test.each(councils.map((council) => [council.asAt, council] as const))(
    'the list of %s carries all six meetings with every member present, sorry or unknown',
    (_, council) => {
      expect(council.meetings?.map(({ id }) => id)).toEqual(group.map(({ meetingId }) => meetingId));
      for (const [i, fact] of group.entries()) {
        const meeting = council.meetings?.[i];
        const lines = meeting?.attendance?.filter((line) => line.role !== 'observer' && line.seniority !== 'minister');
        const counted = fact.attendanceByRole ?? {};
        expect(lines).toHaveLength(20);
        expect(lines?.filter(({ status }) => status === 'present')).toHaveLength(counted['membersPresent'] ?? -1);
        expect(lines?.filter(({ status }) => status === 'apologies')).toHaveLength(counted['memberApologies'] ?? -1);
        expect(lines?.filter(({ status }) => status === 'not-listed')).toHaveLength(counted['membersNotListed'] ?? -1);
        // The list lacks officials, who are only counted, and no minister.
        expect(meeting?.ministersPresent).toBe(counted['ministersPresent']);
        expect(meeting?.incomplete).toEqual(
          fact.agendaTopics.length === 0 ? ['/attendance'] : ['/attendance', '/agenda'],
        );
      }
    },
  );

  test('an official stood in for the minister in June 2022, when a minister was due', () => {
    const meeting = scottishCreativeIndustriesGroup2022.meetings?.at(-1);
    expect(meeting).toMatchObject({ ministerDue: true, present: { min: 15, max: 16 } });
    const minister = only(meeting?.attendance?.filter(({ seniority }) => seniority === 'minister') ?? []);
    expect(minister).toMatchObject({ status: 'apologies', alternate: { standing: 'delegate', seniority: 'official' } });
  });

  test('two meetings a year are without a minister by the terms', () => {
    const due = scottishCreativeIndustriesGroup2022.meetings?.map(({ ministerDue }) => ministerDue);
    expect(due).toEqual([true, false, true, false, true, true]);
    expect(scottishCreativeIndustriesGroup2022.termsOfReference).toMatchObject({
      missedMeetingsLimit: 3,
      meetingsWithMinister: 2,
    });
    expect(scottishCreativeIndustriesGroup2022.meetingsPerYear).toBe(4);
  });
});

describe('agendas and minutes', () => {
  const recorded = councilSnapshots.flatMap(({ council }) => council.meetings ?? []);
  const factOf = (id: string | undefined): MeetingFact =>
    only(meetingFacts.meetings.filter(({ meetingId }) => meetingId === id));

  test('hold every topic in its order, none of them classed, and are never the whole agenda', () => {
    for (const meeting of recorded) {
      const items = meeting.agenda ?? [];
      const topics = factOf(meeting.id).agendaTopics.filter((topic) => !topic.startsWith('('));
      expect(items).toHaveLength(topics.length);
      for (const [i, { title = '' }] of items.entries()) expect(topics[i]?.startsWith(title)).toBe(true);
      expect(items.every((item) => !('kind' in item))).toBe(true);
      expect(meeting.incomplete?.includes('/agenda') ?? false).toBe(topics.length > 0);
    }
  });

  test('a topic that is known from another source than the rest says so', () => {
    const [first] = creativeIndustriesCouncil2013.meetings ?? [];
    expect(first?.agenda?.[1]).toEqual({
      title: 'intellectual property',
      provenance: {
        '': {
          source: 'https://publications.parliament.uk/pa/cm201314/cmselect/cmcumeds/674/67411.htm',
          confidence: 'seen-in-source',
        },
      },
    });
  });

  test('minutes say whether they were published, when and how fully; where nobody looked, nothing', () => {
    for (const meeting of recorded) {
      const { published, publishedDate } = factOf(meeting.id).minutes;
      expect(meeting.minutes?.published ?? null).toBe(published);
      expect(meeting.minutes?.publishedOn ?? null).toBe(publishedDate);
      expect(meeting.note ?? '').not.toMatch(/Topics|Actions|Minutes published/);
    }
    const extents = new Map(recorded.map(({ id, minutes }) => [id, minutes?.extent]));
    expect(extents.get('cic-2013-06-05')).toBe('summary');
    expect(extents.get('misg-2015-06-10')).toBe('full');
    expect(extents.get('tmt-2019-06-10')).toBe('read-out');
    expect(extents.get('pilot-2014-06')).toBeUndefined();
  });

  test('the minutes of the advisory council came out after 34 and 55 days', () => {
    const day = (date: unknown): number => Date.parse(String(date)) / 86_400_000;
    const lags = (industrialStrategyAdvisoryCouncil2025.meetings ?? []).map(
      ({ date, minutes }) => day(minutes?.publishedOn) - day(date),
    );
    expect(lags).toEqual([34, 55]);
  });

  test('the minutes of the Digital Economy Council are known not to be published', () => {
    expect(digitalEconomyCouncil2017.transparency).toMatchObject({ minutes: false });
    expect(digitalEconomyCouncil2017.transparency).not.toHaveProperty('membership');
    expect(foodAndDrinkSectorCouncil2018.transparency).toMatchObject({ membership: false });
    expect(foodAndDrinkSectorCouncil2018.transparency).not.toHaveProperty('minutes');
  });
});

describe('attendance', () => {
  test('no guest or official is tied to a seat by the name of an organisation', () => {
    const tied: string[] = [];
    for (const { id, council } of councilSnapshots) {
      const names = (council.members ?? []).map(({ organisation }) => organisation?.name);
      for (const line of (council.meetings ?? []).flatMap(({ attendance }) => attendance ?? [])) {
        const guest = line.role === 'guest' || line.role === 'official';
        if (guest && line.organisation !== undefined && names.includes(line.organisation)) {
          tied.push(`${id}: ${line.organisation}`);
        }
      }
    }
    expect(tied).toEqual([]);
  });

  test('every line of the facts is kept, a stand-in and a colleague on the line of the absent', () => {
    for (const { council } of councilSnapshots) {
      for (const meeting of council.meetings ?? []) {
        const fact = only(meetingFacts.meetings.filter(({ meetingId }) => meetingId === meeting.id));
        const lines = meeting.attendance ?? [];
        const alternates = lines.filter(({ alternate }) => alternate !== undefined).length;
        expect(lines.length + alternates).toBe(fact.attendance.length);
      }
    }
  });
});
