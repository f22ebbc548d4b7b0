import { said, sentence } from './common.mjs';
import { marks, withIds } from './strategies.mjs';

// The steps of a strategy's making, as the facts word them, told in the fields that hold them.

/** `early 2020` and the like, where the facts give one month of it. */
const COARSE = { 'source says early 2020': { min: '2020-01', max: '2020-03' } };

/** How each step is told: the first that fits its words. What no row fits is an event. */
const STEPS = [
  [/^(published|released locally|dated version)$/, published],
  [/^(publication|completion|finalisation) intended$/, intended],
  [/^(draft submitted to government|sent to government for sign-off)$/, submitted],
  [/^submission to government intended$/, submissionIntended],
  [/^draft (published|priorities published|for board approval|to LEP board)$/, drafted],
  [/^agreed locally/, agreedLocally],
  [/^agreement with government intended$/, agreementIntended],
  [/^(consultation|engagement|first consultation) (opened|published)$/, consultationOpened],
  [/^(consultation|engagement|feedback|survey|first consultation|framework consultation) closed$/, consultationClosed],
  [/^(consultation launched|second stage consultation)$/, consultationOpened],
  [/^evidence to government$/, evidenceSubmitted],
  [/^(baseline economic review|interim evidence report|final evidence report|evidence and insight summary)$/, evidence],
  [/^independent review final report$/, nothing], // its date stands with the review
  [/^scoping workshops (start|end)$/, workshops],
  [/^implementation plan to CA$/, implementationPlan],
];

/** The fields of a strategy that its steps fill. */
export function processOf(fact, origin) {
  const told = { events: [], drafts: [], agreements: [], consultations: [], engagement: [], items: [], base: {} };
  for (const step of fact.process) {
    const row = STEPS.find(([words]) => words.test(step.step));
    (row?.[1] ?? event)(told, step, origin, fact);
  }
  if (fact.status === 'published-agreed') agreedWithGovernment(told, fact);
  return said({
    engagement: told.engagement,
    consultations: withIds(told.consultations, ({ on, from, until }) => `${on} ${from ?? until}`),
    drafts: told.drafts.map((draft, i) => ({ id: `draft-${i + 1}`, ...draft })),
    agreements: told.agreements,
    publication: told.publication,
    evidenceBase: said({ ...told.base, items: told.items }),
    implementation: told.implementation,
    events: told.events,
  });
}

function nothing() {}

function dateOf({ date, note }) {
  return COARSE[note] ?? date;
}

function milestone(step, origin, fields) {
  return said({
    ...fields,
    note: step.note === undefined || COARSE[step.note] !== undefined ? undefined : sentence(step.note),
    provenance: marks({ '': origin(step) }),
  });
}

/** The delays whose cause the facts give come from one report, which lays them at nobody's door. */
function published(told, step, origin) {
  const isDelay = /^delayed by /.test(step.note ?? '');
  const { note, ...rest } = step;
  const { countedIn } = step;
  const publication = milestone(isDelay ? rest : step, origin, {
    planned: step.planned,
    actual: step.date,
    countedIn: countedIn?.unit,
  });
  told.publication = said({
    ...publication,
    provenance: marks({ '': origin(step), countedIn: countedIn === undefined ? undefined : origin(countedIn) }),
    cause: isDelay ? sentence(note.replace(/^delayed by /, '')) : undefined,
  });
}

/** Two sources name two seasons, and both stay. */
const SEASONS = [
  { of: 'planned', date: { min: '2020-03', max: '2020-05' } },
  { of: 'planned', date: { min: '2020-06', max: '2020-08' } },
];

function intended(told, step, origin) {
  const disagree = /^one source says summer 2020, another spring 2020; not published$/.test(step.note ?? '');
  told.publication = milestone(
    step,
    origin,
    disagree
      ? { planned: { min: '2020-03', max: '2020-08' }, never: true, reported: SEASONS }
      : { planned: dateOf(step) },
  );
}

function submitted(told, step, origin) {
  told.drafts.push({
    submitted: milestone(step, origin, step.date === null ? { note: sentence(step.note) } : { actual: step.date }),
  });
}

function submissionIntended(told, step, origin) {
  told.drafts.push({ submitted: milestone(step, origin, { planned: step.date }) });
}

function drafted(told, step, origin) {
  told.drafts.push({ name: step.step, date: step.date, provenance: marks({ '': origin(step) }) });
}

function agreedLocally(told, step, origin) {
  const party = /CA board/.test(step.step) ? 'combined-authority' : 'lep';
  told.agreements.push({
    party,
    status: 'agreed',
    date: { actual: step.date },
    provenance: marks({ '': origin(step) }),
  });
}

function agreementIntended(told, step, origin) {
  told.agreements.push({
    party: 'government',
    status: 'lapsed',
    date: { planned: { min: '2020-01', max: '2020-03' }, never: true },
    note: 'Never agreed.',
    provenance: marks({ '': origin(step) }),
  });
}

/** Government publishes what it has agreed: by that day it had. */
function agreedWithGovernment(told, fact) {
  const { date } = fact.process.find(({ step }) => step === 'published');
  told.agreements.push({
    party: 'government',
    status: 'agreed',
    date: { actual: { max: date } },
    provenance: { '': { source: 'lga-2019', confidence: 'seen-in-source' }, date: { confidence: 'derived' } },
  });
}

function subject(step) {
  return step.replace(/ (opened|closed|published|launched)$/, '');
}

function consultationOpened(told, step, origin) {
  told.consultations.push(
    said({ on: subject(step.step), from: step.date, note: noteOf(step), provenance: marks({ from: origin(step) }) }),
  );
}

function consultationClosed(told, step, origin) {
  const on = subject(step.step);
  const open = told.consultations.find((one) => one.on === on && one.until === undefined);
  const mark = marks({ until: origin(step) });
  if (open === undefined) told.consultations.push(said({ on, until: step.date, note: noteOf(step), provenance: mark }));
  else Object.assign(open, said({ until: step.date, note: noteOf(step), provenance: { ...open.provenance, ...mark } }));
}

function noteOf({ note }) {
  return note === undefined ? undefined : sentence(note);
}

function evidenceSubmitted(told, step, origin) {
  told.base.submitted = milestone(step, origin, { actual: { min: '2018-09', max: '2018-11' } });
}

function evidence(told, step, origin) {
  told.items.push(
    said({
      title: sentence(step.step).slice(0, -1),
      kind: 'study',
      date: step.date,
      note: noteOf(step),
      provenance: marks({ '': origin(step) }),
    }),
  );
}

function workshops(told, step, origin) {
  const isStart = step.step.endsWith('start');
  const open = told.engagement.find(({ name }) => name === 'scoping workshops');
  if (isStart) {
    told.engagement.push({
      name: 'scoping workshops',
      kind: 'event',
      from: step.date,
      provenance: marks({ '': origin(step) }),
    });
  } else open.until = step.date;
}

function implementationPlan(told, step, origin) {
  told.implementation = { published: milestone(step, origin, { actual: step.date }) };
}

function event(told, step, origin) {
  told.events.push(
    said({ event: step.step, date: step.date, note: noteOf(step), provenance: marks({ '': origin(step) }) }),
  );
}
