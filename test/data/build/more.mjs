import { said, sentences, weakest, withPartialMaking } from './common.mjs';
import { slug } from './strategies.mjs';

// Facts that name a field and a value are merged into the record that the main facts give.

/** Fields that are lists, and what tells whether an entry is already there. */
const LISTS = {
  agreements: ({ party, of = 'whole' }) => `${party} ${of}`,
  'asAWhole.challenges': ({ id }) => id,
  bodies: ({ name }) => name,
  collaborations: ({ id, with: partners }) => id ?? partners.join(),
  consultations: ({ id }) => id,
  coOwned: ({ id }) => id,
  commitments: ({ id }) => id,
  drafts: ({ id }) => id,
  engagement: ({ id }) => id,
  events: ({ event }) => event,
  'evidenceBase.items': ({ id }) => id,
  exchanges: ({ about }) => about,
  fundingStreams: ({ name }) => name,
  'government.visits': ({ text }) => text,
  indicators: ({ id }) => id,
  jointMechanisms: ({ issue }) => issue,
  linkedPlans: ({ name }) => name,
  outOfScope: ({ id }) => id,
  outputs: ({ id }) => id,
  priorities: ({ id }) => id,
  sectors: ({ name }) => name,
  'sectors.foundational': ({ name }) => name,
  regionalLinks: ({ name }) => name,
  strengths: ({ id }) => id,
  subGroups: ({ id }) => id,
  subAreas: ({ name }) => name,
  themes: ({ name }) => name,
  updates: ({ date }) => date,
  weaknesses: ({ id }) => id,
};

/** Fields that are one record, completed key by key, and fields of such records that a fact sets alone. */
const RECORDS = [
  'communications',
  'employment',
  'evaluation',
  'evidenceBase',
  'evidenceBase.started',
  'evidenceBase.submitted',
  'government',
  'government.expectations',
  'government.funding',
  'government.involved',
  'horizon',
  'implementation',
  'oversight',
  'publication',
  'stakeholdersTold',
];
const VALUES = ['evidenceBase.open', 'evidenceBase.reviewed', 'government.contact', 'government.moneyFollowed'];
const OPEN = ['evidenceBase.openness', 'government.gaveAnalysis', 'government.singleContact'];

/** Fields that every constituent authority gets. */
const OF_EACH_AUTHORITY = ['authorities.anchoredPlan', 'authorities.capacity', 'authorities.contributed'];

/** Fields that the model has not: the facts stay facts. */
const KEPT = [
  'agreedEarly.businessLed',
  'asAWhole.ambition',
  'asAWhole.inclusion',
  'asAWhole.objective',
  'authorities.benefits',
  'authorities.boundary',
  'government.clearAboutArc',
  'priorities.draftOnly',
  'sectors.definitionBy',
  'sectors.passedOver',
  'sharedPriorities',
];

/** Words of a record: read as they stand, so that how the rest was coded says nothing against them. */
const WORDS = [
  'id',
  'name',
  'title',
  'text',
  'note',
  'body',
  'by',
  'on',
  'owner',
  'unit',
  'event',
  'contact',
  'cause',
  'reviewer',
];

/** Marks that stand under each other in a list where one fact may be about an entry that another source named. */
function entryOf(list, entry, keyOf, same) {
  const key = keyOf(entry);
  const wanted = same[key] ?? key;
  return list.findIndex((one) => [one.id, one.name, keyOf(one)].includes(wanted));
}

/** A record with the facts merged in; `same` gives what the record calls an entry, field by field. */
export function withMore(record, facts = [], origin, decisions = {}) {
  const bound = facts.find(({ field }) => field === 'engagementDates');
  const order = facts.find(({ field }) => field === 'order');
  let merged = record;
  for (const fact of taken(facts, decisions, record.id)) {
    merged = withFact(
      merged,
      { ...fact, value: filled(shaped(fact, decisions)) },
      origin,
      decisions.same?.[fact.field] ?? {},
    );
  }
  return withPartialMaking(bound === undefined ? merged : withBounds(merged, bound, order, origin));
}

/** Facts without those that are not taken. A reason for a fact that is not there is a mistake. */
function taken(facts, { leftOut = {} }, id) {
  const unused = Object.entries(leftOut).flatMap(([field, reasons]) =>
    Object.keys(reasons).map((mark) => `${field} ${mark}`),
  );
  const isTaken = (field, value) => {
    const mark = `${field} ${value?.id ?? value?.name ?? value?.body ?? value?.until ?? ''}`;
    const at = unused.indexOf(mark);
    if (at >= 0) unused.splice(at, 1);
    return at < 0;
  };
  const kept = facts.flatMap((fact) => {
    if (Array.isArray(fact.value)) return [{ ...fact, value: fact.value.filter((one) => isTaken(fact.field, one)) }];
    return isTaken(fact.field, fact.value) ? [fact] : [];
  });
  if (unused.length > 0) throw new Error(`${id}: no fact to leave out: ${unused.join(', ')}`);
  return kept;
}

/** A value in the shape of the model: what the facts word otherwise. */
function shaped({ field, value }, { shape = {} }) {
  return shape[field] === undefined ? value : shape[field](value);
}

/** A value without what was looked for and not found. */
function filled(value) {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, filled(inner)]),
  );
}

function withFact(record, fact, origin, same) {
  const { field, value } = fact;
  if (KEPT.includes(field) || field === 'order' || field === 'engagementDates') return record;
  if (Object.hasOwn(LISTS, field)) {
    if (value === null || (Array.isArray(value) && value.length === 0)) return record;
    const path = field === 'sectors.foundational' ? ['sectors'] : field.split('.');
    return [value].flat().reduce((merged, entry) => {
      const named = typeof entry === 'string' ? { name: entry } : withMark(field, entry);
      return changed(merged, path, (list = []) => withEntry(list, named, fact, LISTS[field], same, origin));
    }, record);
  }
  if (field === 'authorities') return withAuthority(record, fact, origin);
  if (OF_EACH_AUTHORITY.includes(field)) return ofEachAuthority(record, fact, origin);
  // Looked for and not found, or left open: nothing to say.
  if (value === null && [...RECORDS, ...VALUES, ...OPEN].includes(field)) return record;
  if (RECORDS.includes(field)) {
    return changed(record, field.split('.'), (one) =>
      one === undefined ? newRecord(value, fact, origin) : completed(one, value, fact, origin),
    );
  }
  if (VALUES.includes(field)) {
    const [parent, key] = field.split('.');
    return changed(record, [parent], (one = {}) => completed(one, { [key]: value }, fact, origin));
  }
  throw new Error(`${record.id}: the build does not know the field "${field}"`);
}

/** Sectors and the like are told apart by a mark that other facts use. */
function withMark(field, entry) {
  return field.startsWith('sectors') ? { id: slug(entry.name), ...entry } : entry;
}

/** The record with what stands at a path made anew. */
function changed(record, [key, ...deeper], make) {
  return {
    ...record,
    [key]: deeper.length === 0 ? make(record[key]) : changed(record[key] ?? {}, deeper, make),
  };
}

function withEntry(list, entry, fact, keyOf, same, origin) {
  const { replaces, ...fresh } = entry;
  const at = entryOf(list, entry, keyOf, same);
  if (at < 0) return [...list, newRecord(fresh, fact, origin)];
  // An entry that stands under another mark keeps it, and whom it is with.
  const { id, with: partners, ...rest } = fresh;
  const make = replaces
    ? newRecord(fresh, fact, origin)
    : completed(list[at], same[keyOf(entry)] === undefined ? fresh : rest, fact, origin);
  return list.with(at, make);
}

function newRecord(value, fact, origin) {
  const coded = codedOrigin(fact, origin);
  const read = readOrigin(fact, origin);
  const codes = coded === undefined ? [] : Object.keys(value).filter((key) => isCode(key));
  const marks = Object.fromEntries(codes.map((key) => [key, coded]));
  return { ...value, provenance: { '': codes.length === 0 ? withNote(read, fact) : read, ...marks } };
}

/** What the words say, and how well they are known. */
function readOrigin(fact, origin) {
  return origin(fact);
}

/** How a field is known that a coder read from the words; undefined where the words state it. */
function codedOrigin(fact, origin) {
  if (fact.reading !== 'inferred') return undefined;
  const confidence = fact.confidence === 'derived' ? 'derived' : weakest(fact.confidence, 'analyst');
  return withNote({ ...origin(fact), confidence }, fact);
}

function withNote(mark, { note, voice = 'authors' }) {
  return said({ ...mark, note: sentences(voice === 'authors' ? undefined : `Said by ${voice}`, note) });
}

function isCode(key) {
  return !WORDS.includes(key) && key !== 'incomplete';
}

/** A record with the keys of a value that it has not; what it has stays, unless the value is the closer date. */
function completed(record, value, fact, origin) {
  const coded = codedOrigin(fact, origin);
  const stated = withNote(readOrigin(fact, origin), fact);
  const result = { ...record };
  const marks = {};
  for (const [key, given] of Object.entries(value)) {
    const mark = coded !== undefined && isCode(key) ? coded : stated;
    const present = record[key];
    if (present === undefined) {
      result[key] = given;
      if (key !== 'incomplete' && key !== 'note') marks[key] = mark;
    } else if (key === 'note') result.note = present === given ? present : sentences(present, given);
    else if (isRecord(present) && isRecord(given) && !isRange(present) && !isRange(given)) {
      result[key] = completed(present, given, fact, origin);
    } else if (Array.isArray(present) && Array.isArray(given)) {
      const more = given.filter((one) => !present.some((old) => (old.id ?? old) === (one.id ?? one)));
      if (more.length > 0) {
        result[key] = [...present, ...more.map((one) => (isRecord(one) ? { ...one, provenance: { '': mark } } : one))];
      }
    } else if (isWithin(given, present) && !isWithin(present, given)) {
      result[key] = given;
      marks[key] = mark;
    } else if (
      coded !== undefined &&
      isCode(key) &&
      record.provenance?.[key] === undefined &&
      isWeaker(coded, record.provenance?.[''])
    ) {
      // What was taken as stated is a reading.
      marks[key] = coded;
    } else if (!isWithin(present, given) && !(WORDS.includes(key) && key !== 'id')) {
      throw new Error(`${fact.field}: ${key} is ${JSON.stringify(present)}, and a fact says ${JSON.stringify(given)}`);
    }
  }
  const { provenance, ...rest } = result;
  return said({ ...rest, provenance: said({ ...provenance, ...marks }) });
}

function isWeaker(mark, present) {
  return present?.confidence === undefined || weakest(mark.confidence, present.confidence) !== present.confidence;
}

function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRange(value) {
  return 'min' in value || 'max' in value;
}

/** Is the one date, number or word within the other, or the same? */
function isWithin(inner, outer) {
  if (JSON.stringify(inner) === JSON.stringify(outer)) return true;
  if (typeof inner === 'string' && typeof outer === 'string')
    return /^\d{4}/.test(outer) && inner.startsWith(`${outer}-`);
  if (isRecord(outer) && isRange(outer)) {
    const [least, most] = isRecord(inner) ? [inner.min, inner.max] : [inner, inner];
    if (typeof (least ?? most) !== 'string') return false;
    return (
      (outer.min === undefined || (least !== undefined && least >= outer.min)) &&
      (outer.max === undefined || (most !== undefined && (most <= outer.max || most.startsWith(outer.max))))
    );
  }
  return false;
}

function withAuthority(record, fact, origin) {
  const { authority, ...value } = fact.value;
  const at = record.authorities.findIndex((one) => one.authority === authority);
  if (at < 0) throw new Error(`${record.id}: no authority "${authority}"`);
  return {
    ...record,
    authorities: record.authorities.with(at, completed(record.authorities[at], value, fact, origin)),
  };
}

function ofEachAuthority(record, fact, origin) {
  const key = fact.field.split('.')[1];
  return {
    ...record,
    authorities: record.authorities.map((one) =>
      one.role === 'constituent' ? completed(one, { [key]: fact.value }, fact, origin) : one,
    ),
  };
}

/** Engagement that has no day of its own is bounded by what the source says of its order: that bound is no stated day. */
function withBounds(record, bound, order, origin) {
  const { from } = bound.value;
  const mark = withNote({ ...origin(bound), confidence: bound.confidence }, bound);
  return {
    ...record,
    engagement: record.engagement.map((one) =>
      JSON.stringify(one.from) === JSON.stringify(from)
        ? {
            ...one,
            ...(isBeforeDraft(order) ? { beforeDraft: true } : {}),
            provenance: {
              ...one.provenance,
              from: mark,
              ...(isBeforeDraft(order) ? { beforeDraft: withNote(origin(order), order) } : {}),
            },
          }
        : one,
    ),
  };
}

/** Does the stated order put engagement before the draft? */
function isBeforeDraft(order) {
  const steps = order?.value ?? [];
  const engaged = steps.findIndex((step) => /engagement|workshops/.test(step));
  return engaged >= 0 && engaged < steps.findIndex((step) => /^draft/.test(step));
}

/** What the published documents are called where rules cite them. */
const DOCUMENTS = { ifg: 'ifg-2016', lga: 'lga-2019' };

/** The draft that was put to a board; the strategy as it was published was not seen. */
const BOARD_DRAFT = 'semdraft';

/** Facts on councils: what came of the work goes to the dialogue, how it was set up in March 2016 to the profile of then. */
const OF_DIALOGUE = ['commitments', 'outputs'];
const OF_PROFILE = ['communications', 'regionalLinks', 'subGroups'];

/** The table of the report, which the profiles are made from themselves. */
const IN_PROFILES = ['established', 'issues', 'meetingsPerYear', 'size'];

/** Of councils as well: said of no one council, read from another list, or of a kind that the model has not. */
const KEPT_OF_COUNCILS = [
  'establishment',
  'government',
  'government.canChallenge',
  'lifecycle',
  'notes',
  'representation.remark',
  'sponsors',
  'subGroups.people',
  'subGroups.remit',
  'timeToTrust',
  'transparency.counts',
];

function isOfCouncil(id, { field, value }) {
  if ([...IN_PROFILES, ...KEPT_OF_COUNCILS].includes(field)) return false;
  if (![...OF_DIALOGUE, ...OF_PROFILE].includes(field))
    throw new Error(`${id}: the build does not know the field "${field}"`);
  return value.name !== 'regional players (not named)';
}

/** The facts of both files on each strategy or plan, and where a fact comes from. */
export function furtherFacts(stated, more) {
  const known = new Map([
    ...stated.sources.map(({ id, title }) => [id, DOCUMENTS[id] ?? title]),
    ...more.sources.map(({ id, url }) => [id, url]),
  ]);
  const source = (id) => {
    if (!known.has(id)) throw new Error(`no source "${id}"`);
    return known.get(id);
  };
  const plans = { ...more.localStrategies, ...more.growthPlans };
  const councils = Object.fromEntries(
    Object.entries(stated.dialogues).map(([id, facts]) => [id, facts.filter((fact) => isOfCouncil(id, fact))]),
  );
  return {
    dialogue: (id) => (councils[id] ?? []).filter(({ field }) => OF_DIALOGUE.includes(field)),
    profile: (id) => (councils[id] ?? []).filter(({ field }) => OF_PROFILE.includes(field)),
    exchanges: stated.acrossCouncils.exchanges,
    jointMechanisms: stated.acrossCouncils.jointMechanisms,
    of: (id) => [...(stated.localStrategies[id] ?? []), ...(plans[id]?.facts ?? [])],
    origin: ({ field, sources, confidence }) => ({
      source: [...new Set(sources.map(source))].join('; '),
      // That what a draft says stands in the published text as well, nobody saw.
      confidence: field !== 'drafts' && sources.includes(BOARD_DRAFT) ? weakest(confidence, 'analyst') : confidence,
    }),
  };
}
