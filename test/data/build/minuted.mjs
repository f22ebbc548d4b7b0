import { inWords, lookUp, said, sentence, sentences } from './common.mjs';
import { attendanceOf } from './meetings.mjs';
import { memberOf } from './members.mjs';
import { Code } from './print.mjs';
import { groupId, identityOf } from './snapshots.mjs';

/** The name under which each member list is exported. */
const NAMES = {
  'osb-2013-05': 'openStandardsBoard2013',
  'osb-2015-04': 'openStandardsBoard2015',
  'osb-2016-12': 'openStandardsBoard2016',
  'osb-2018-05': 'openStandardsBoard2018',
  'pstb-2013-09': 'transparencyBoard2013',
  'pstb-2014-06': 'transparencyBoard2014',
  'odug-2013-03': 'openDataUserGroup2013',
};

/** A list that still held at a later meeting: the same people, and no others, came to it or sent apologies. */
const STILL_AT = { 'odug-2013-03': 'odug-2013-05-14' };

/** Until when the meetings are numbered, so that none is missing, and from when. */
const NUMBERED = {
  'open-standards-board': { until: '2015-04-27' },
  'open-data-user-group': { since: '2013-03-12', until: '2013-05-14' },
};

/** Terms that were written after the last of the meetings. */
const LATER_TERMS = {
  'open-data-user-group':
    'The terms of reference that were found are of September 2013, after the last of these meetings, and are kept out of the fields. By them the group advises the Public Sector Transparency Board, meets at least quarterly, refreshes its members every year and has a chair for three years, who sits on that board.',
};

/** Since when the terms hold, where the facts say, and what that rests on. */
const TERMS = {
  'public-sector-transparency-board': 'The terms of June 2010; no later version was found.',
  'open-standards-board': 'The terms as they stand in the archive; the facts give no day of theirs.',
};

/**
 * When each tie to another forum was seen: the day of the minutes that show it, and the last day that shows it still. It
 * is told in lists of the year after that; whether it stood longer is not known.
 */
const TIE_SEEN = {
  'osb-h01': { first: '2014-03-11', last: '2014-06-11' },
  'osb-h04': { first: '2013-04-09', last: '2013-05-14' },
  'pstb-h09': { first: '2013-09-09', last: '2014-06-11' },
};

/** What the archive is known to open, and from which of the lists on. */
const OPEN = {
  'open-standards-board': { fields: ['minutes', 'membership'], membershipFrom: '2016-12' },
  // Agendas were found for the years before these meetings only.
  'public-sector-transparency-board': { fields: ['minutes'] },
  'open-data-user-group': { fields: ['minutes', 'agendas', 'membership'] },
};

/** Owners who are two, and which. */
const OWNERS = {
  'Open Data User Group and Cabinet Office': ['Open Data User Group', 'Cabinet Office'],
  'Open Data User Group and transparency team': ['Open Data User Group', 'transparency team'],
  'chair and Government Chief Scientific Adviser': ['chair', 'Government Chief Scientific Adviser'],
  'chair of the data panel and secretariat': ['chair of the data panel', 'secretariat'],
  'challenge owner and secretariat': ['challenge owner', 'secretariat'],
  'data panel and challenge owner': ['data panel', 'challenge owner'],
  'members (Open Data Institute and Local Government Association)': [
    'Open Data Institute',
    'Local Government Association',
  ],
  'members (Oracle and FlyingBinary)': ['Oracle', 'FlyingBinary'],
  'secretariat and challenge owner': ['secretariat', 'challenge owner'],
  'secretariat and member (MeteoGroup)': ['secretariat', 'MeteoGroup'],
  'two members and transparency team': ['two members', 'transparency team'],
};

/** What the date of an output is, by its status. */
const DATED = { adopted: 'used', used: 'used', discussed: 'produced' };

const IN_THE_ROOM = ['present', 'present-part'];
const KINDS_OF_ITEMS = ['strategic', 'lobbying', 'fire-fighting', 'open', 'report'];

/** The first day that a date may be, as text that sorts. */
function firstOf(when) {
  return typeof when === 'string' ? when : (when.min ?? '');
}

/** Did it happen by the day of a list? A month holds all of its days. */
function isBy(when, day) {
  return firstOf(when).slice(0, day.length) <= day;
}

/** A name for a constant that only this module sees. */
function localName(id) {
  return id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function itemOf(meeting, fact) {
  const { kind, kindConfidence, kindFirst, kindSecond, why } = fact;
  if (kind !== null && !KINDS_OF_ITEMS.includes(kind)) throw new Error(`no kind of item "${kind}"`);
  const marks = said({
    kind: kind === null ? undefined : { confidence: kindConfidence, note: `Two coders agree: ${sentence(why)}` },
    priorities:
      fact.prioritiesConfidence === undefined
        ? undefined
        : { confidence: fact.prioritiesConfidence, note: sentence(fact.new) },
  });
  const item = said({
    id: `${meeting.meetingId}-${fact.id}`,
    title: fact.title,
    kind,
    raisedBy: fact.raisedBy,
    onBehalfOf: fact.onBehalfOf,
    priorities: fact.priorities,
    outcome: fact.outcome,
    note: sentences(
      fact.note,
      kind === null ? `Two coders differ on its kind: ${kindFirst}, ${kindSecond}` : undefined,
    ),
    provenance: marks,
  });
  // An empty list says that it belongs to no priority.
  return fact.priorities?.length === 0 ? { ...item, priorities: [] } : item;
}

/** Who came: a stand-in is told on the line of the one stood in for. */
function linesOf(meeting) {
  const standIns = meeting.attendance.filter((line) => line.standsInFor !== undefined);
  return meeting.attendance
    .filter((line) => line.standsInFor === undefined)
    .map((line) => {
      if (line.role === 'chair' && standIns.length > 0) return { ...line, delegate: standIns[0] };
      return line.role === 'minister' ? { ...line, role: 'member', capacity: 'minister' } : line;
    });
}

/** How many were in the room and how many of them ministers, where the list is known to leave people out. */
function roomOf(meeting) {
  const { inTheRoom, ministersPresent, delegatesForMembers = 0 } = meeting.attendanceByRole;
  const unlisted = meeting.notes.some((note) => note.includes('not on the attendance list'));
  const came = meeting.attendance.filter(({ status }) => IN_THE_ROOM.includes(status));
  const ministers = came.filter(({ role, capacity }) => role === 'minister' || capacity?.startsWith('minister'));
  const listed = came.length + delegatesForMembers;
  if (listed !== inTheRoom) throw new Error(`${meeting.meetingId}: ${listed} listed, ${inTheRoom} counted`);
  if ((ministersPresent ?? 0) !== ministers.length) throw new Error(`${meeting.meetingId}: ministers do not add up`);
  return unlisted ? { listed, ministersPresent } : undefined;
}

function meetingOf(meeting, seats) {
  const lines = linesOf(meeting);
  const room = roomOf(meeting);
  const [{ url: source, confidence }] = meeting.sources;
  return said({
    id: meeting.meetingId,
    date: meeting.date,
    // By the mark of the holder, which is the same in every list of the council.
    attendance: lines.map((line) => attendanceOf(line, [], false, seats)),
    present: room === undefined ? undefined : { min: room.listed },
    ministersPresent: room?.ministersPresent,
    agenda: meeting.agenda.map((item) => itemOf(meeting, item)),
    minutes: said({
      published: meeting.minutes.published,
      publishedOn: meeting.minutes.publishedDate,
      extent: lookUp({ full: 'full' }, meeting.minutes.kind, 'extent'),
    }),
    incomplete: [...(room === undefined ? [] : ['/attendance']), ...(meeting.agendaComplete ? [] : ['/agenda'])],
    note: sentences(
      `Chaired by: ${meeting.chairedBy.join('; ')}`,
      meeting.venueRegion === null ? undefined : `Held in: ${meeting.venueRegion}`,
      ...meeting.notes,
    ),
    provenance: {
      '': { source, confidence },
      ...(room === undefined ? {} : { present: { confidence: 'derived', note: 'All who are listed.' } }),
    },
  });
}

function ownersOf(owner) {
  const named = OWNERS[owner] ?? [/^member \((.+)\)$/.exec(owner)?.[1] ?? owner];
  if (OWNERS[owner] === undefined && / and /.test(owner) && !/^Department /.test(owner) && !/ Centre$/.test(owner)) {
    throw new Error(`one owner or two: "${owner}"?`);
  }
  return named;
}

const STATUSES = { unknown: undefined, done: 'done', 'carried-forward': 'agreed' };

function actionOf(meeting, fact, i) {
  const { text, owner, owners, due, status, done, published, note } = fact;
  const [{ url, confidence }] = meeting.sources;
  const fromLog = meeting.councilId === 'open-data-user-group';
  return said({
    id: `${meeting.meetingId}-a${i + 1}`,
    title: text,
    owners,
    ownedBy: ownersOf(owner),
    meeting: meeting.meetingId,
    due,
    done,
    status: lookUp(STATUSES, status, 'status'),
    published,
    note: sentences(status === 'carried-forward' && note === undefined ? 'carried forward' : undefined, note),
    provenance: said({
      '': { source: url, confidence },
      owners: { confidence: 'derived', note: 'Read from whom the minutes name.' },
      due:
        fromLog && due !== null
          ? { confidence: 'derived', note: 'Due by the next meeting, unless the action log says otherwise.' }
          : undefined,
      done: done === undefined ? undefined : { confidence: 'derived', note: 'A later record shows it done: by then.' },
    }),
  });
}

function outputOf(fact) {
  const { date, status, note } = fact;
  const inferred = note?.includes('target department inferred');
  const used = lookUp(DATED, status, 'meaning of the date') === 'used';
  const latest = typeof date === 'string' ? date : date.max;
  const dates = used ? { produced: { max: latest }, used: date } : { produced: date };
  const words = note?.replace(/(; )?target department inferred/, '');
  return said({
    id: fact.outputId,
    title: fact.output,
    use: fact.use,
    stage: fact.stage,
    targetDepartments: fact.targetDepartments,
    seenIn: fact.seenIn,
    ...dates,
    published: fact.published,
    status,
    note: sentences(words),
    provenance: {
      '': { source: fact.sourceUrl, confidence: fact.confidence },
      stage: { confidence: 'analyst', note: 'A reading of what the output was for.' },
      ...(inferred ? { targetDepartments: { confidence: 'derived', note: 'Inferred from what it is about.' } } : {}),
      ...Object.fromEntries(
        Object.keys(dates).map((field) => [field, { confidence: 'derived', note: `It was ${status} then.` }]),
      ),
    },
  });
}

function subGroupOf(fact) {
  const { name, chairOrganisation, remit, reportsToCouncil, lastReported, confidence } = fact;
  return said({
    id: groupId(name),
    name,
    lead: chairOrganisation,
    remit,
    includesSmes: fact.includesSmes,
    membershipPublished: fact.membershipPublished,
    reportsToCouncil,
    lastReported,
    provenance: said({
      '': { confidence, note: sentence(fact.note) },
      includesSmes: said({ confidence: fact.includesSmesConfidence }),
      membershipPublished: said({ confidence: fact.membershipPublishedConfidence }),
    }),
  });
}

function priorityOf(fact) {
  const { id, title, opened, closed, status, scope, scopeConfidence, agreedByIndustry, needs, source } = fact;
  return said({
    id,
    title,
    opened,
    closed,
    status: closed === null ? status : undefined,
    agreedByIndustry,
    scope,
    needs: needs.map(({ department }) => ({ department })),
    // Of a list of what was met, more may be.
    incomplete: ['/needs'],
    note: closed === null ? `Still ${status} on ${inWords(fact.statusAsAt)}.` : undefined,
    provenance: { '': { source, confidence: fact.confidence }, scope: { confidence: scopeConfidence } },
  });
}

function commitmentOf({ title, by, kind, date, source, confidence, note }, i) {
  return {
    id: `commitment-${i + 1}`,
    title,
    by,
    kind,
    date,
    note: sentence(note),
    provenance: { '': { source, confidence } },
  };
}

function advocacyOf({ position, by, into, date, source, confidence, note }) {
  return { position, by, into, date, provenance: { '': { source, confidence, note: sentence(note) } } };
}

/** Was a tie seen by the day, and not more than a year before? */
function stands(seen, day) {
  return (
    seen !== undefined && isBy(seen.first, day) && day <= `${Number(seen.last.slice(0, 4)) + 1}${seen.last.slice(4)}`
  );
}

function tieOf({ forum, kind, seat, source, confidence, note }, members) {
  const sits = members.find(({ holderRef }) => holderRef === seat);
  return said({
    forum,
    kind,
    seat: sits.seatId,
    date: TIE_SEEN[seat].first,
    provenance: {
      '': said({ source, confidence, note: note === undefined ? undefined : sentence(note) }),
      date: { confidence: 'derived', note: 'The day of the minutes that show it.' },
    },
  });
}

function requestNote({ title, amount, date, by, note, source }) {
  const much = typeof amount === 'number' ? amount : `${amount.min} to ${amount.max}`;
  return `${sentence(`A bid put to the board by ${by} on ${inWords(date)}: ${title}, ${much} pounds; ${note}`)} ${source}`;
}

function logNote({ actionLog, actionLogSources }) {
  const count = (status) => actionLog.filter((entry) => entry.status === status).length;
  return `The actions are a selection. The action logs of March to June 2013 have ${actionLog.length} entries: ${count('done')} done, ${count('open')} open in June, ${count('unknown')} no longer listed, of which nothing more is said. ${actionLogSources.join(' ')}`;
}

function termsOf(council) {
  const { councilId, termsOfReference: terms } = council;
  if (councilId in LATER_TERMS) return undefined;
  return said({
    purpose: terms.purpose,
    statesScope: terms.statesScope,
    termMonths: terms.termMonths,
    refreshGuideline: terms.refreshGuideline,
    note: sentences(
      terms.note,
      terms.quorum === undefined ? undefined : `Quorum: ${terms.quorum}`,
      terms.meetings === undefined ? undefined : `Meetings: ${terms.meetings}`,
    ),
    provenance: {
      '': { source: terms.url, confidence: terms.confidence, note: lookUp(TERMS, councilId, 'age of the terms') },
    },
  });
}

function transparencyOf({ councilId }, day, { transparency }) {
  const { url, note } = transparency.find((one) => one.councilId === councilId);
  const { fields, membershipFrom = '' } = lookUp(OPEN, councilId, 'what is open');
  const open = fields.filter((field) => field !== 'membership' || day >= membershipFrom);
  return {
    ...Object.fromEntries(open.map((field) => [field, true])),
    provenance: { '': { source: url, confidence: 'seen-in-source', note: sentence(note) } },
  };
}

/** The day that a list is known to hold for, and what that rests on where the list itself bears another day. */
function dayOf(snapshot, { meetings }) {
  const { snapshotId, asOf, members } = snapshot;
  if (!(snapshotId in STILL_AT)) return { asAt: asOf };
  const meeting = meetings.find(({ meetingId }) => meetingId === STILL_AT[snapshotId]);
  const there = meeting.attendance.flatMap(({ holderRef }) => holderRef ?? []).sort();
  const listed = members.map(({ holderRef }) => holderRef).sort();
  if (there.join() !== listed.join()) throw new Error(`others than those of ${snapshotId} at ${meeting.meetingId}`);
  return {
    asAt: meeting.date,
    why: `The list is of ${inWords(asOf)}; the same people, and no others, came to this meeting or sent apologies.`,
  };
}

/** What stands beside the meetings: the lists are those that the facts give, and each is as partial as they say. */
function extrasOf(council, snapshot, day, facts) {
  const extra = facts.extras.find(({ councilId }) => councilId === council.councilId);
  const seated = ({ seat }) => snapshot.members.some(({ holderRef }) => holderRef === seat);
  const ties = (extra.forumLinks ?? []).filter((tie) => seated(tie) && stands(TIE_SEEN[tie.seat], day));
  const commitments = (extra.commitments ?? []).filter(({ date }) => isBy(date, day));
  const advocacy = (extra.advocacy ?? []).filter(({ date }) => isBy(date, day));
  return {
    fields: {
      issues: extra.issues,
      priorities: (extra.priorities ?? []).map(priorityOf),
      commitments: commitments.map(commitmentOf),
      departmentsWithStake: extra.departmentsWithStake,
      advocacy: advocacy.map(advocacyOf),
      forumLinks: ties.map((tie) => tieOf(tie, snapshot.members)),
    },
    provenance: said({
      issues: { confidence: 'analyst', note: 'Read from the terms and the agendas.' },
      departmentsWithStake: said({ confidence: extra.departmentsWithStakeConfidence }),
    }),
    notes: [
      ...(extra.investmentRequests ?? []).filter(({ date }) => isBy(date, day)).map(requestNote),
      ...(extra.actionLog === undefined ? [] : [logNote(extra)]),
    ],
  };
}

const PARTIAL = [
  'subGroups',
  'issues',
  'priorities',
  'actions',
  'commitments',
  'outputs',
  'departmentsWithStake',
  'advocacy',
  'forumLinks',
];

function identityIn(council, day) {
  const { lifecycle, ...identity } = identityOf(council);
  const lived = (lifecycle ?? []).filter(({ date }) => isBy(date, day));
  return {
    ...identity,
    kind: council.kind,
    lifecycle: lived.map((event) =>
      event.event === 'reconstituted'
        ? {
            ...event,
            provenance: {
              ...event.provenance,
              event: {
                confidence: 'derived',
                note: 'New members joined; how many of the others stayed is not stated.',
              },
            },
          }
        : event,
    ),
  };
}

/** What a list of meetings up to the day of a member list is known to lack. */
function meetingsKnown({ councilId }, day) {
  const numbered = NUMBERED[councilId];
  const whole = numbered !== undefined && day <= numbered.until;
  return { whole, since: whole ? numbered.since : undefined };
}

function dialogueOf(council, snapshot, facts) {
  const { asAt, why } = dayOf(snapshot, facts);
  const { statedSize, completeness, derivation, sources } = snapshot;
  const [{ url, confidence }] = sources;
  const first = { source: url, confidence };
  const own = facts.meetings.filter((meeting) => meeting.councilId === council.councilId && isBy(meeting.date, asAt));
  const outputs = facts.outputs.filter((output) => output.councilId === council.councilId && isBy(output.date, asAt));
  const known = meetingsKnown(council, asAt);
  const rule = facts.rules.find((one) => one.councilId === council.councilId && one.rule === 'meetings');
  const stated = council.councilId in LATER_TERMS ? undefined : rule;
  const extras = extrasOf(council, snapshot, asAt, facts);
  const later = LATER_TERMS[council.councilId];
  const document = said({
    ...identityIn(council, asAt),
    asAt,
    meetingsSince: known.since,
    size: statedSize,
    members: snapshot.members.map((fact) => memberOf(fact, council.sector, false)),
    subGroups: snapshot.subGroups.map(subGroupOf),
    meetings: own.map(({ meetingId }) => new Code(localName(meetingId))),
    meetingsPerYear: stated?.value.perYear,
    termsOfReference: termsOf(council),
    transparency: transparencyOf(council, asAt, facts),
    ...extras.fields,
    actions: own.flatMap(({ meetingId, actions }) =>
      actions.map((_, i) => new Code(localName(`${meetingId}-a${i + 1}`))),
    ),
    outputs: outputs.map(({ outputId }) => new Code(localName(outputId))),
    notes: [
      ...council.notes.map(sentence),
      ...(later === undefined ? [] : [`${later} ${council.termsOfReference.url}`]),
      ...(known.whole
        ? ['The minutes number the meetings, so that none of these is missing.']
        : [
            'The meetings are all that the archive holds. Nothing says that no other was held between them: the list stays partial.',
          ]),
      ...extras.notes,
    ],
  });
  return {
    ...document,
    incomplete: [
      ...(completeness === 'complete-as-published' ? [] : ['/members']),
      ...(known.whole ? [] : ['/meetings']),
      ...PARTIAL.filter((list) => list in document).map((list) => `/${list}`),
    ],
    provenance: said({
      ...(why === undefined ? {} : { asAt: { confidence: 'derived', note: why } }),
      members: said({ ...first, note: sentence(derivation) }),
      ...(statedSize === null ? {} : { size: first }),
      ...(stated === undefined ? {} : { meetingsPerYear: { source: stated.url, confidence: stated.confidence } }),
      ...extras.provenance,
    }),
  };
}

function docOf(council, snapshot, { meetings }) {
  const { asAt } = dayOf(snapshot, { meetings });
  const held = meetings.filter(({ councilId, date }) => councilId === council.councilId && isBy(date, asAt));
  const seats = `${snapshot.listedSeats} seats`;
  const plural = held.length === 1 ? 'meeting' : 'meetings';
  return `${council.name}, ${inWords(asAt)}: ${seats}, and the minutes of ${held.length} ${plural} to that day. Source: ${snapshot.sources[0].url}`;
}

/** Records that several documents of one council hold, each printed once. */
function sharedConstants({ councils, meetings, outputs }) {
  const seatsOf = (councilId) =>
    councils.find((council) => council.councilId === councilId).snapshots.flatMap(({ members }) => members);
  return [
    ...meetings.flatMap((meeting) => [
      {
        name: localName(meeting.meetingId),
        type: 'Meeting',
        value: meetingOf(meeting, seatsOf(meeting.councilId)),
        local: true,
      },
      ...meeting.actions.map((fact, i) => {
        const value = actionOf(meeting, fact, i);
        return { name: localName(value.id), type: 'Action', value, local: true };
      }),
    ]),
    ...outputs.map((fact) => ({ name: localName(fact.outputId), type: 'Output', value: outputOf(fact), local: true })),
  ];
}

/** Names of the shared records that a document holds. */
function held({ meetings, actions, outputs }) {
  return [...(meetings ?? []), ...(actions ?? []), ...(outputs ?? [])].map(({ text }) => text);
}

/** The constants built from whole minutes: for each dated member list, all that is known of the council up to its day. */
export function minutedConstants(facts) {
  const documents = facts.councils.flatMap((council) =>
    council.snapshots.map((snapshot) => ({
      name: lookUp(NAMES, snapshot.snapshotId, 'export name'),
      type: 'Dialogue',
      doc: [docOf(council, snapshot, facts)],
      value: dialogueOf(council, snapshot, facts),
    })),
  );
  const used = new Set(documents.flatMap(({ value }) => held(value)));
  return [
    ...sharedConstants(facts).filter(({ name }) => used.has(name)),
    ...documents,
    {
      name: 'minutedDialogues',
      type: 'readonly Dialogue[]',
      doc: ['Every dated member list of the councils whose minutes were read whole, council by council, oldest first.'],
      value: documents.map(({ name }) => new Code(name)),
    },
  ];
}
