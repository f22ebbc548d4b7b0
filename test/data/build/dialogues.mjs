import { inWords, lookUp, said, sentence, sentences } from './common.mjs';
import { meetingOf } from './meetings.mjs';
import { withMore } from './more.mjs';
import { COUNCIL_DECISIONS } from './more-decisions.mjs';
import { Call, Code } from './print.mjs';
import { identityOf, meetingsWith, nameOf } from './snapshots.mjs';

/** The member list that each council's dialogue builds on, and the name of its export where there is more to say. */
const DIALOGUES = {
  automotive: { on: 'auto-2009', name: 'automotiveDialogue2009' },
  construction: { on: 'clc-2015-07' },
  creative: { on: 'cic-2013-06', name: 'creativeIndustriesDialogue2013' },
  'life-sciences-misg': { on: 'misg-2016', name: 'ministerialIndustryStrategyDialogue2016' },
  'life-sciences-council': { on: 'lsc-2022', name: 'lifeSciencesDialogue2022' },
  'industrial-strategy-advisory-council': { on: 'isac-2025-04', name: 'industrialStrategyAdvisoryDialogue2025' },
  'industrial-strategy-council': { on: 'isc-2018-11' },
  'pm-business-council-tmt': { on: 'tmt-2019-06', name: 'technologyBusinessCouncilDialogue2019' },
  'synthetic-biology': { on: 'sblc-2014-07' },
  'scotland-creative-industries': { on: 'cilg-2022-03', name: 'scottishCreativeIndustriesDialogue2022' },
  aerospace: { on: 'agp-2013-06', name: 'aerospaceDialogue2013' },
  'oil-and-gas-pilot': { on: 'pilot-2014-06' },
  'food-and-drink': { on: 'fdsc-2018', name: 'foodAndDrinkDialogue2018' },
  'net-zero': { on: 'nzc-2025-02', name: 'netZeroDialogue2025' },
  'visitor-economy': { on: 'veac-2025-01' },
  'digital-economy': { on: 'dec-2017-07' },
  'green-jobs': { on: 'gjdg-2022-05' },
  'pm-business-council-industrial': { on: 'iim-2018-11', name: 'industrialBusinessCouncilDialogue2019' },
  'pm-business-council-consumer': { on: 'crls-2019-05' },
  // Its members are not listed anywhere.
  'pm-business-councils-co-chairs': { name: 'businessCouncilCoChairsDialogue2019' },
};

/** Who owns an action, by the words of the facts: the sides, the names, and why those sides. */
const OWNERS = {
  council: { owners: ['industry', 'government'], ownedBy: ['council'], why: 'Both sides are the council' },
  'all members': {
    owners: ['industry', 'government', 'other'],
    ownedBy: ['all members'],
    why: 'Industry, government and others are on the council',
  },
  'council and government': {
    owners: ['industry', 'government'],
    ownedBy: ['council', 'government'],
    why: 'The council is one of industry, which government hosts',
  },
  'members and HM Treasury': {
    owners: ['industry', 'government'],
    ownedBy: ['members', 'HM Treasury'],
    why: 'The members are of industry',
  },
  'council and BEIS officials': {
    owners: ['industry', 'government'],
    ownedBy: ['council', 'BEIS officials'],
    why: 'The council is one of industry, which government hosts',
  },
};

/** Names of departments that hold an "and", and names that hold two departments. */
const DEPARTMENTS = {
  'HM Treasury and HMRC': ['HM Treasury', 'HMRC'],
  'Technology Strategy Board and Office for Low Emission Vehicles': [
    'Technology Strategy Board',
    'Office for Low Emission Vehicles',
  ],
  'HM Treasury and Department for Business and Trade': ['HM Treasury', 'Department for Business and Trade'],
  'Department for Business, Innovation and Skills': ['Department for Business, Innovation and Skills'],
  'Department for Business, Energy and Industrial Strategy': [
    'Department for Business, Energy and Industrial Strategy',
  ],
  'Department for Digital, Culture, Media and Sport': ['Department for Digital, Culture, Media and Sport'],
  'Department for Energy Security and Net Zero': ['Department for Energy Security and Net Zero'],
};

/** What the date of an output is, by its status: the day use was made of it, or the day it was there. */
const DATED = {
  adopted: 'used',
  announced: 'used',
  delivered: 'produced',
  discussed: 'produced',
  welcomed: 'produced',
};

/** The page that stands for the report of 2016 in the facts. */
const REPORT = 'https://www.instituteforgovernment.org.uk';

const NOTES = {
  'scotland-creative-industries': [
    'The six meetings are one a quarter from March 2021 to June 2022, four of them in 2021, as many as the terms of reference ask for. What met before and after is not in the list, and nothing says that no other meeting was held in between: it stays partial.',
  ],
};

function actionsOf(meeting) {
  return meeting.actions.map(({ text, owner, due, status }, i) => {
    const { owners, ownedBy, why } = lookUp(OWNERS, owner, 'owners');
    const [{ url, confidence }] = meeting.sources;
    const dated = due !== null && /^\d{4}/.test(due);
    return said({
      id: `${meeting.meetingId}-a${i + 1}`,
      title: text,
      owners,
      ownedBy,
      meeting: meeting.meetingId,
      due: dated ? due : undefined,
      status: lookUp({ agreed: 'agreed', unknown: undefined }, status, 'status'),
      note: due === null || dated ? undefined : sentence(`Due: ${due}`),
      provenance: { '': { source: url, confidence }, owners: { confidence: 'derived', note: sentence(why) } },
    });
  });
}

function departmentsOf(name) {
  if (name === null) return undefined;
  return name.includes(' and ') ? lookUp(DEPARTMENTS, name, 'list of departments') : [name];
}

/**
 * When an output was there and when use was made of it, and how that is known. A date that is left out would read as one
 * before the day of the member list, which is often older.
 */
function datesOf({ date, status, use, sourceUrl }, { established }, published) {
  const marked = (note, fields) => ({
    ...fields,
    provenance: Object.fromEntries(Object.keys(fields).map((field) => [field, { confidence: 'derived', note }])),
  });
  if (status === 'in-progress') {
    const when = { min: date };
    return marked(
      'Still to come on that day; when it was done is not known.',
      use === 'commissioned' ? { produced: when } : { produced: when, used: when },
    );
  }
  if (sourceUrl === REPORT) {
    const when = { min: established, max: published };
    return marked('Between the year the council was set up and the month of the report, which tells of it as done.', {
      produced: when,
      used: when,
    });
  }
  if (date === null) return marked('Not before the council was set up.', { produced: { min: established } });
  const note = `It was ${status} then.`;
  return lookUp(DATED, status, 'meaning of the date') === 'used'
    ? marked(note, { produced: { max: date }, used: date })
    : marked(note, { produced: date });
}

function outputOf(fact, council, published) {
  const { use, status, note } = fact;
  const inferred = note === 'target department inferred';
  const { provenance: marks, ...dates } = datesOf(fact, council, published);
  const welcomed = status === 'welcomed';
  return said({
    id: fact.outputId,
    title: fact.output,
    use: welcomed ? 'welcomed' : use,
    targetDepartments: departmentsOf(fact.targetDepartment),
    ...dates,
    toCouncil: use === 'commissioned' ? true : undefined,
    status,
    note: inferred ? undefined : sentences(note),
    provenance: {
      '': { source: fact.sourceUrl === REPORT ? 'ifg-2016' : fact.sourceUrl, confidence: fact.confidence },
      ...(welcomed ? { use: { confidence: 'derived', note: 'A welcome is no use yet.' } } : {}),
      ...(inferred ? { targetDepartments: { confidence: 'derived', note: 'Inferred from what it is about.' } } : {}),
      ...marks,
    },
  });
}

/** What the meeting facts say of a council beyond a snapshot of it. */
function moreOn(council, snapshot, { meetings, profiles, more }, attached) {
  const held = meetings.meetings.filter(({ councilId }) => councilId === council.councilId);
  const further = held.filter((meeting) => !attached.includes(meeting));
  const actions = held.flatMap(actionsOf);
  const outputs = meetings.outputs
    .filter(({ councilId }) => councilId === council.councilId)
    .map((fact) => outputOf(fact, council, profiles.source.published));
  const stated = more.dialogue(council.councilId);
  const known = withMore(said({ outputs }), stated, more.origin, COUNCIL_DECISIONS);
  return said({
    meetings: further.map((meeting) => meetingOf(meeting, snapshot?.members ?? [])),
    actions,
    ...known,
    // What was found is never known to be all there was.
    incomplete: [
      ...(further.length > 0 && attached.length === 0 ? ['/meetings'] : []),
      ...(actions.length === 0 ? [] : ['/actions']),
      ...(known.commitments === undefined ? [] : ['/commitments']),
      ...(known.outputs === undefined ? [] : ['/outputs']),
    ],
    notes: NOTES[council.councilId],
  });
}

function counted(n, one) {
  return n === 0 ? [] : [`${n} ${n === 1 ? one : `${one}s`}`];
}

function docOf(council, snapshot, { meetings }) {
  const own = ({ councilId }) => councilId === council.councilId;
  const held = meetings.meetings.filter(own);
  const outputs = meetings.outputs.filter(own);
  const what = [
    ...counted(held.length, 'meeting'),
    ...counted(held.flatMap(({ actions }) => actions).length, 'action'),
    ...counted(outputs.length, 'output'),
  ];
  const members = snapshot === undefined ? 'no member list' : `with the members of ${inWords(snapshot.asOf)}`;
  const source = held[0]?.sources[0].url ?? outputs[0].sourceUrl;
  return `${council.name}, ${members}: ${what.join(', ')}. Source: ${source}`;
}

function rowsOf({ membership, meetings }) {
  const known = new Set([...meetings.meetings, ...meetings.outputs].map(({ councilId }) => councilId));
  return membership.councils
    .filter(({ councilId }) => known.has(councilId))
    .map((council) => {
      const { on, name } = lookUp(DIALOGUES, council.councilId, 'dialogue');
      const snapshot = council.snapshots.find(({ snapshotId }) => snapshotId === on);
      if (on !== undefined && snapshot === undefined) throw new Error(`no member list "${on}"`);
      return { name: name ?? nameOf(snapshot), council, snapshot, more: name !== undefined };
    });
}

/** The snapshots that dialogues build on, by the names of their exports. */
export function snapshotsUnder(facts) {
  return rowsOf(facts)
    .flatMap(({ snapshot }) => (snapshot === undefined ? [] : [nameOf(snapshot)]))
    .sort();
}

function dialogueOf({ name, council, snapshot, more: expected }, facts) {
  const attached = snapshot === undefined ? [] : meetingsWith(council, snapshot, facts);
  const more = moreOn(council, snapshot, facts, attached);
  if (expected !== Object.keys(more).length > 0) throw new Error(`is there more to say of "${council.councilId}"?`);
  if (!expected) return [];
  const whole = { ...identityOf(council), ...more, notes: council.notes.map(sentence) };
  return [
    {
      name,
      type: 'Dialogue',
      doc: [docOf(council, snapshot, facts)],
      value: snapshot === undefined ? said(whole) : new Call('dialogueOn', new Code(nameOf(snapshot)), more),
    },
  ];
}

/** The constants built from the meetings, actions and outputs: a dialogue where they say more than the member list. */
export function dialogueConstants(facts) {
  const rows = rowsOf(facts);
  return [
    ...rows.flatMap((row) => dialogueOf(row, facts)),
    {
      name: 'dialogues',
      type: 'readonly Dialogue[]',
      doc: [
        'Every council of which a meeting or an output is known, once, with all of them. Where nothing was found beyond the meetings near a member list, that list is the dialogue.',
      ],
      value: rows.map(({ name }) => new Code(name)),
    },
  ];
}
