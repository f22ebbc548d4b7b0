import { grouped, inWords, lookUp, quantity, said, sentence } from './common.mjs';
import { meetingOf, meetingsNear } from './meetings.mjs';
import { memberOf } from './members.mjs';
import { Code } from './print.mjs';

/** The name under which each snapshot is exported. */
const NAMES = {
  'auto-2009': 'automotiveCouncil2009',
  'auto-2015': 'automotiveCouncil2015',
  'clc-2013': 'constructionLeadershipCouncil2013',
  'clc-2015-07': 'constructionLeadershipCouncil2015July',
  'clc-2015-09': 'constructionLeadershipCouncil2015September',
  'clc-2016': 'constructionLeadershipCouncil2016',
  'clc-2020-11': 'constructionLeadershipCouncil2020',
  'clc-2022-02': 'constructionLeadershipCouncil2022',
  'clc-2023-03': 'constructionLeadershipCouncil2023',
  'cic-2013-06': 'creativeIndustriesCouncil2013',
  'misg-2016': 'ministerialIndustryStrategyGroup2016',
  'lsc-2022': 'lifeSciencesCouncil2022',
  'isac-2025-04': 'industrialStrategyAdvisoryCouncil2025',
  'isc-2018-11': 'industrialStrategyCouncil2018',
  'tmt-2018-11': 'technologyBusinessCouncil2018',
  'tmt-2019-06': 'technologyBusinessCouncil2019',
  'pmbc-2021-01': 'primeMinistersBusinessCouncil2021',
  'pmbc-2022-02': 'primeMinistersBusinessCouncil2022',
  'pmbc-2023-07': 'primeMinistersBusinessCouncil2023',
  'pmbc-2024-01': 'primeMinistersBusinessCouncil2024',
  'sblc-2014-07': 'syntheticBiologyLeadershipCouncil2014',
  'sblc-undated': 'syntheticBiologyLeadershipCouncilUndated',
  'elc-2014': 'eInfrastructureLeadershipCouncil2014',
  'cilg-2021-06': 'scottishCreativeIndustriesGroup2021',
  'cilg-2022-03': 'scottishCreativeIndustriesGroup2022',
  'agp-2013-06': 'aerospaceGrowthPartnership2013',
  'owic-2013': 'offshoreWindIndustryCouncil2013',
  'owic-2024': 'offshoreWindIndustryCouncil2024',
  'nic-2013': 'nuclearIndustryCouncil2013',
  'pilot-2014-06': 'pilotTaskForce2014',
  'fdsc-2018': 'foodAndDrinkSectorCouncil2018',
  'nzc-2023-05': 'netZeroCouncil2023',
  'nzc-2025-02': 'netZeroCouncil2025',
  'veac-2025-01': 'visitorEconomyAdvisoryCouncil2025',
  'dec-2017-07': 'digitalEconomyCouncil2017',
  'rsg-2015': 'railSupplyGroup2015',
  'gjdg-2022-05': 'greenJobsDeliveryGroup2022',
  'iim-2018-11': 'industrialBusinessCouncil2018',
  'crls-2019-05': 'consumerBusinessCouncil2019',
};

/** Kinds of body other than a sector council. */
const KINDS = {
  'industrial-strategy-advisory-council': 'advisory-council',
  'industrial-strategy-council': 'advisory-council',
  'pm-business-council': 'advisory-council',
  'pm-business-councils-co-chairs': 'overarching-forum',
};

const AREAS = {
  UK: { name: 'UK', kind: 'country' },
  Scotland: { name: 'Scotland', kind: 'nation' },
  'England (devolved policy areas); UK for reserved': {
    name: 'England',
    kind: 'nation',
    note: 'England for devolved policy, the UK for reserved policy.',
  },
};

/** The day the list is for, where the facts give a floor only. */
const AS_AT = { 'sblc-undated': { min: '2014' } };

/** Notes of the fact file that need other words here. */
const NOTES = {
  'sblc-undated': [
    'The group page bears no date and is from 2014 or later: a live council with its government co-chair seat empty.',
  ],
};

/** Member lists that date from after their council's sponsors in the facts had been wound up (July 2016). */
const SPONSORS_GONE = ['clc-2016', 'clc-2020-11', 'clc-2022-02', 'clc-2023-03', 'owic-2024'];

/** Lists that the facts call complete but that leave someone out, and how many there can be. */
const NOT_WHOLE = {
  'cilg-2021-06': {
    size: { min: 21, max: 22 },
    why: 'The ministers who co-chair (two came in March 2021) are not in the list.',
  },
  'cilg-2022-03': {
    size: { min: 15, max: 21 },
    why: 'The list is of those who came on one day; up to six people of the 2021 list may still belong.',
  },
};

/** A stated number that counts every seat, filled or not. */
const SEATS_STATED = ['clc-2015-07', 'clc-2015-09'];

/** Sizes that follow from the facts. */
const SIZES = {
  'clc-2015-09': { size: { min: 10, max: 12 }, why: 'Ten are named; at most twelve seats could be filled.' },
};

/** Snapshots with tiers of one council in place of sub-groups. */
const TIERED = ['clc-2020-11'];

/** Snapshots whose source gives the number of sub-groups, so that the list of them is whole. */
const ALL_SUB_GROUPS = ['clc-2015-09'];

/** Sub-groups whose name says that they tell the industry what happens. */
const COMMUNICATIONS = ['industry communication', 'strategy and communications'];

/** Councils that the Prime Minister hosts and industry chairs. */
const HOSTED = ['pm-business-council-tmt', 'pm-business-council-industrial', 'pm-business-council-consumer'];

const EVENTS = {
  announced: 'announced',
  established: 'established',
  'first-meeting': 'first-meeting',
  restructured: 'reconstituted',
  renamed: 'renamed',
  'co-chair-change': 'co-chair-change',
  'meeting-cancelled': 'meeting-cancelled',
  paused: 'paused',
  relaunched: 'relaunched',
  'last-meeting': 'last-meeting',
};

const FORMER_NAMES = { 'scotland-creative-industries': ['Creative Industries Advisory Group'] };

function eventOf({ event, date, precision, detail, url, confidence }) {
  return said({
    event: lookUp(EVENTS, event, 'event'),
    date,
    note: [detail, precision === undefined ? undefined : `the date is ${precision} right`]
      .filter((text) => text !== undefined)
      .join('; '),
    provenance: { '': { source: url, confidence } },
  });
}

/** The mark of a working group. */
export function groupId(name) {
  return name.toLowerCase().replaceAll(' ', '-');
}

function subGroup(name, { lead, people, precision, confidence, source }) {
  const tells = COMMUNICATIONS.includes(name);
  return said({
    id: groupId(name),
    name,
    lead,
    people,
    communications: tells ? true : undefined,
    provenance: {
      '': said({ source, confidence }),
      ...(precision === undefined ? {} : { people: { confidence, note: sentence(precision) } }),
      ...(tells ? { communications: { confidence: 'derived', note: 'Read from the name.' } } : {}),
    },
  });
}

/** Groups that the facts list, then groups known only because a member leads them. */
function subGroupsOf(snapshot) {
  const listed = snapshot.subGroups.map(({ name, chairOrganisation, people, precision, confidence }) =>
    subGroup(name, { lead: chairOrganisation, people, precision, confidence }),
  );
  const named = snapshot.subGroups.map(({ name }) => groupId(name));
  const led = snapshot.members.flatMap(({ leads, organisation, confidence, sourceUrl }) =>
    leads
      .filter((id) => id !== 'work-group' && !named.some((other) => id.startsWith(other)))
      .map((id) =>
        subGroup(id.replaceAll('-', ' '), { lead: organisation, confidence: confidence.seat, source: sourceUrl }),
      ),
  );
  return [...listed, ...led];
}

function bodyOf({ name, people, precision, confidence }) {
  return said({
    id: groupId(name),
    name,
    size: people,
    provenance: { '': { confidence }, size: { confidence, note: sentence(precision) } },
  });
}

function spelled(value) {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? grouped(value) : String(value);
  const { count, of, from, to } = value;
  if (count === undefined && from === undefined) throw new Error(`no words for ${JSON.stringify(value)}`);
  return count === undefined ? `${from} to ${to}` : `${count} of ${of}`;
}

function factNote({ fact, value, precision, url }) {
  if (value === true) return `${sentence(fact)} ${url}`;
  const about = precision === undefined ? '' : `${precision === 'approximate' ? 'about' : precision} `;
  return `${sentence(`${fact}: ${about}${spelled(value)}`)} ${url}`;
}

/** The stated facts that have a field of their own, and the rest as notes. */
function statedOf(snapshot) {
  const fields = {};
  const provenance = {};
  const notes = [];
  for (const stated of snapshot.facts) {
    const { fact, value, url, confidence } = stated;
    const origin = { source: url, confidence };
    if (fact === 'meetings per year') {
      fields.meetingsPerYear = quantity(value);
      provenance.meetingsPerYear = said({ ...origin, note: value.detail === undefined ? '' : sentence(value.detail) });
    } else if (fact === 'planned meetings per year from 2013') {
      fields.meetingsPerYear = quantity(value);
      provenance.meetingsPerYear = { ...origin, note: 'Planned from 2013.' };
    } else if (fact === 'meetings with ministers per year') {
      fields.meetingsPerYear = { min: value.min };
      provenance.meetingsPerYear = { source: url, confidence: 'derived', note: 'Meetings with ministers: four.' };
    } else if (fact === 'normal term of membership in months') {
      fields.termsOfReference = { termMonths: value, provenance: { '': origin } };
    } else if (fact === 'minutes published') {
      fields.transparency = { minutes: value, provenance: { '': origin } };
    } else if (fact === 'membership published at launch') {
      fields.transparency = {
        membership: value,
        asAt: snapshot.asOf,
        provenance: { '': { ...origin, note: 'At launch.' } },
      };
    } else notes.push(factNote(stated));
  }
  return { fields, provenance, notes };
}

/** Snapshots for which what is said of the council's publications is not known to hold. */
const NOT_OF_THIS_TIME = ['auto-2009', 'sblc-undated'];

/** The council's own rules: those that have a field of the terms, and the stated meetings a year. */
function termsOf(council, snapshot, rules) {
  const own = rules.filter(({ councilId }) => councilId === council.councilId);
  const terms = {};
  const marks = {};
  const fields = {};
  const provenance = {};
  for (const { rule, value, url, confidence } of own) {
    const origin = { source: url, confidence };
    if (rule === 'attendance') {
      terms.missedMeetingsLimit = 3;
      marks.missedMeetingsLimit = { ...origin, note: sentence(value) };
    } else if (rule === 'meetings') {
      terms.meetingsWithMinister = value.withMinister;
      marks.meetingsWithMinister = origin;
      fields.meetingsPerYear = value.perYear;
      provenance.meetingsPerYear = {
        ...origin,
        note: `${value.withMinister} co-chaired by ministers, ${value.industryOnly} by industry alone.`,
      };
    } else if (rule === 'term' && typeof value === 'string') {
      // The group of July 2023 was the first that was appointed for a term.
      if (snapshot.asOf < '2023-07') continue;
      terms.fixedTerm = true;
      marks.fixedTerm = { ...origin, note: sentence(`Term: ${value}`) };
    } else if (rule === 'openness') {
      terms.openMeetingsPerYear = lookUp({ 'one open meeting a year': 1 }, value, 'number of open meetings');
      marks.openMeetingsPerYear = origin;
    } else if (rule !== 'term' && rule !== 'capacity') {
      // The term in months is a stated fact of the snapshot, and the council's notes tell in what capacity members sit.
      throw new Error(`no place for the rule "${rule}"`);
    }
  }
  return { terms: said({ ...terms, provenance: marks }), fields, provenance };
}

/** How well a page is known: the mark that it carries wherever it is cited as a source. */
function markOfPage(url, membership, meetings) {
  const cited = [
    ...membership.councils.flatMap((council) => council.snapshots.flatMap(({ sources }) => sources)),
    ...meetings.meetings.flatMap(({ sources }) => sources),
    ...meetings.rules,
  ];
  return cited.find((source) => source.url === url)?.confidence;
}

/** What is known not to be published, and how. */
const NOT_PUBLISHED = {
  'digital-economy': {
    minutes: false,
    why: 'They were asked for under freedom of information, and refused in part.',
  },
};

function transparencyOf(council, snapshot, membership, meetings) {
  const found = meetings.transparency.find(({ councilId }) => councilId === council.councilId);
  if (found === undefined || NOT_OF_THIS_TIME.includes(snapshot.snapshotId)) return { notes: [] };
  const { publishes, url, note } = found;
  const closed = NOT_PUBLISHED[council.councilId];
  const page = said({ source: url, confidence: markOfPage(url, membership, meetings) });
  return {
    transparency:
      closed !== undefined
        ? { minutes: closed.minutes, provenance: { minutes: { ...page, confidence: 'derived', note: closed.why } } }
        : publishes.length === 0
          ? undefined
          : said({
              minutes: publishes.includes('minutes') ? true : undefined,
              membership: publishes.includes('membership') ? true : undefined,
              provenance: { '': page },
            }),
    notes: [
      ...(publishes.includes('terms-of-reference') ? [`The terms of reference are published. ${url}`] : []),
      ...(note === undefined ? [] : [`${sentence(note)} ${url}`]),
    ],
  };
}

function hostOf(council, snapshot, attached) {
  if (!HOSTED.includes(council.councilId)) return [];
  const meeting = attached.find(({ date }) => date === snapshot.asOf) ?? attached[0];
  const same = meeting.date === snapshot.asOf;
  return [
    {
      id: `${snapshot.snapshotId}-host`,
      role: 'host',
      organisation: { name: "Prime Minister's Office", kind: 'department', region: 'London' },
      holder: { title: 'Prime Minister' },
      seniority: 'minister',
      note: 'Hosts the meetings; industry chairs them.',
      provenance: {
        '': { source: meeting.sources[0].url, confidence: same ? meeting.sources[0].confidence : 'derived' },
        'organisation/region': { confidence: 'recalled' },
      },
    },
  ];
}

function establishedMark(council, profiles) {
  const body = profiles.profiles
    .find(({ councilId }) => councilId === council.profile2016)
    ?.bodies.find(
      ({ bodyId, established }) => council.councilId.endsWith(bodyId) && String(established) === council.established,
    );
  return body === undefined ? {} : { established: { source: 'ifg-2016', confidence: 'seen-in-source' } };
}

/** What a council is, whoever is on it. */
export function identityOf(council) {
  return {
    id: council.councilId,
    name: council.name,
    formerNames: FORMER_NAMES[council.councilId],
    kind: KINDS[council.councilId],
    sector: council.sector,
    area: lookUp(AREAS, council.scope, 'area'),
    sponsors: council.sponsorDepartments,
    established: council.established,
    lifecycle: council.lifecycle.map(eventOf),
  };
}

/** The day a list is for. */
function asAtOf({ snapshotId, asOf }) {
  return AS_AT[snapshotId] ?? asOf;
}

/** The meetings that a snapshot carries: none where its own day is not known. */
export function meetingsWith(council, snapshot, { meetings }) {
  if (snapshot.asOfPrecision === 'unknown') return [];
  return meetingsNear(meetings.meetings, council.councilId, asAtOf(snapshot));
}

function councilDocument(council, snapshot, facts) {
  const { membership, meetings, profiles } = facts;
  const { snapshotId, derivation, statedSize, completeness, sources } = snapshot;
  const asAt = asAtOf(snapshot);
  const undated = snapshot.asOfPrecision === 'unknown';
  const attached = meetingsWith(council, snapshot, facts);
  const absent = new Set(
    attached
      .filter(({ date }) => date === snapshot.asOf)
      .flatMap(({ attendance }) => attendance.filter(({ status }) => status === 'apologies'))
      .map(({ holderRef }) => holderRef),
  );
  const stated = statedOf(snapshot);
  const rules = termsOf(council, snapshot, meetings.rules);
  const open = transparencyOf(council, snapshot, membership, meetings);
  const notWhole = NOT_WHOLE[snapshotId] ?? SIZES[snapshotId];
  const seatsStated = SEATS_STATED.includes(snapshotId);
  const whole = completeness === 'complete-as-published' && !(snapshotId in NOT_WHOLE);
  const inferred = derivation?.includes('inferred') || undated;
  const tiered = TIERED.includes(snapshotId);
  const subGroups = tiered ? [] : subGroupsOf(snapshot);
  const sponsorsGone = SPONSORS_GONE.includes(snapshotId);
  const first = { source: sources[0].url, confidence: sources[0].confidence };
  const unnamedGroups = snapshot.members.filter(({ leads }) => leads.includes('work-group'));
  return said({
    ...identityOf(council),
    ...(sponsorsGone ? { sponsors: undefined } : {}),
    asAt,
    size: notWhole?.size ?? (seatsStated ? undefined : statedSize),
    establishment: seatsStated ? statedSize : undefined,
    members: [
      ...snapshot.members.map((fact) =>
        memberOf(fact, council.sector, fact.holderRef !== null && absent.has(fact.holderRef)),
      ),
      ...hostOf(council, snapshot, attached),
    ],
    bodies: tiered ? snapshot.subGroups.map(bodyOf) : undefined,
    subGroups,
    meetings: attached.map((meeting) => meetingOf(meeting, snapshot.members)),
    meetingsPerYear: rules.fields.meetingsPerYear ?? stated.fields.meetingsPerYear,
    termsOfReference: said({ ...stated.fields.termsOfReference, ...rules.terms }),
    transparency: open.transparency ?? stated.fields.transparency,
    incomplete: [
      ...(whole ? [] : ['/members']),
      ...(subGroups.length === 0 || ALL_SUB_GROUPS.includes(snapshotId) ? [] : ['/subGroups']),
      ...(attached.length === 0 ? [] : ['/meetings']),
    ],
    notes: [
      ...council.notes,
      ...(NOTES[snapshotId] ?? snapshot.notes).map(sentence),
      ...(notWhole === undefined ? [] : [notWhole.why]),
      ...(sponsorsGone
        ? [`The facts name as sponsors departments wound up in 2016: ${council.sponsorDepartments.join(', ')}.`]
        : []),
      ...(unnamedGroups.length === 0
        ? []
        : [`Each leads a work group: ${unnamedGroups.map(({ organisation }) => organisation).join(', ')}.`]),
      ...stated.notes,
      ...open.notes,
      ...(sources.length === 1
        ? []
        : [
            `Also read: ${sources
              .slice(1)
              .map(({ url }) => url)
              .join(' ')}`,
          ]),
    ],
    provenance: said({
      ...establishedMark(council, profiles),
      ...(inferred
        ? { asAt: { confidence: 'derived', note: undated ? 'The page bears no date.' : sentence(derivation) } }
        : {}),
      members: said({ ...first, note: derivation === null ? undefined : sentence(derivation) }),
      ...(notWhole === undefined && (statedSize === null || seatsStated)
        ? {}
        : { size: notWhole === undefined ? first : { confidence: 'derived', note: notWhole.why } }),
      ...(seatsStated ? { establishment: first } : {}),
      ...stated.provenance,
      ...rules.provenance,
    }),
  });
}

/** The name under which a snapshot is exported. */
export function nameOf({ snapshotId }) {
  return lookUp(NAMES, snapshotId, 'export name');
}

const COMPLETENESS = {
  'complete-as-published': 'every seat the source lists',
  partial: 'some seats known to be missing',
  'attendance-list': 'people at one meeting',
  'chairs-only': 'chairs only',
  'chairs-and-sub-groups-only': 'chairs of the council and its sub-groups',
  'structure-only': 'shape of the council, few names',
};

function docOf(council, snapshot) {
  const { listedSeats, filledSeats, completeness, asOfPrecision } = snapshot;
  const when = asOfPrecision === 'unknown' ? 'on an undated page (2014 or later)' : inWords(snapshot.asOf);
  const seats =
    listedSeats === filledSeats
      ? `${listedSeats} ${listedSeats === 1 ? 'seat' : 'seats'}`
      : `${listedSeats} seats, ${filledSeats} filled`;
  return `${council.name}, ${when}: ${seats} (${lookUp(COMPLETENESS, completeness, 'completeness')}). Source: ${snapshot.sources[0].url}`;
}

/** The constants built from the dated membership lists and the meetings near them. */
export function snapshotConstants(facts) {
  const rows = facts.membership.councils.flatMap((council) =>
    council.snapshots.filter(({ members }) => members.length > 0).map((snapshot) => [council, snapshot]),
  );
  return [
    ...rows.map(([council, snapshot]) => ({
      name: nameOf(snapshot),
      type: 'Council',
      doc: [docOf(council, snapshot)],
      value: councilDocument(council, snapshot, facts),
    })),
    {
      name: 'councilSnapshots',
      type: 'readonly CouncilSnapshot[]',
      doc: ['Every member list of this data set, council by council, oldest first.'],
      value: rows.map(([council, snapshot]) =>
        said({
          id: snapshot.snapshotId,
          completeness: snapshot.completeness,
          profile2016: council.profile2016,
          council: new Code(nameOf(snapshot)),
        }),
      ),
    },
  ];
}
