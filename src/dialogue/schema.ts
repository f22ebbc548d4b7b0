import * as z from 'zod';
import { sameWord } from '../core/names.js';
import { daysOf } from '../core/when.js';
import { councilFaults, councilShape } from '../council/index.js';
import { type Fault, fieldOf, listOf, shown, textOf } from '../documents/document-faults.js';
import {
  pointerSchema,
  provenanceSchema,
  quantitySchema,
  textSchema,
  whenSchema,
  wholeQuantitySchema,
} from '../documents/fields-schema.js';
import {
  contradicted,
  denied,
  deniedByWord,
  isWhole,
  marksIn,
  moreThanAll,
  repeatedIds,
  whenOf,
} from '../documents/schema-checks.js';
import { strayIncomplete, strayMarks } from '../documents/schema-paths.js';
import { checked, type Shape, wordsOf } from '../documents/shape-schema.js';
import type {
  Action,
  Advocacy,
  Benefit,
  Commitment,
  Councils,
  DepartmentNeed,
  Dialogue,
  Exchange,
  ForumLink,
  GovernmentSide,
  InvestmentRequest,
  IssueNames,
  JointMechanism,
  LocalLink,
  MemberSurvey,
  Output,
  OutputUse,
  OverarchingForum,
  PolicyStage,
  Priority,
  PriorityScope,
  PriorityStage,
  Sharing,
  Side,
} from './model.js';

// Optional fields, once each; the schemas below are read beside the interfaces in model.ts.
const text = textSchema.exactOptional();
const texts = z.array(textSchema).exactOptional();
const flag = z.boolean().exactOptional();
const when = whenSchema.exactOptional();
const quantity = quantitySchema.exactOptional();
const wholeQuantity = wholeQuantitySchema.exactOptional();
const pointers = z.array(pointerSchema).exactOptional();
const provenance = provenanceSchema.exactOptional();
const benefits = wordsOf<Benefit>()(['industry-wide', 'sub-sector', 'firm']).exactOptional();
const names = z.record(z.string(), textSchema).exactOptional();

const departmentNeedSchema: z.ZodType<DepartmentNeed> = checked(
  z.strictObject({
    department: textSchema,
    owner: text,
    hasOwner: flag,
    provenance,
  } satisfies Shape<DepartmentNeed>),
  function* (need) {
    yield* strayMarks(departmentNeedSchema, need);
    yield* denied(need, 'hasOwner', 'owner');
  },
);

const prioritySchema: z.ZodType<Priority> = checked(
  z.strictObject({
    id: text,
    title: text,
    opened: when,
    due: when,
    openEnded: flag,
    closed: when,
    dropped: when,
    droppedBecause: text,
    droppedWithoutReason: flag,
    status: wordsOf<NonNullable<Priority['status']>>()(['open', 'closed', 'dropped']).exactOptional(),
    stage: wordsOf<PriorityStage>()(['identifying', 'agreed', 'under-way', 'done']).exactOptional(),
    agreedByIndustry: flag,
    agreedByGovernment: flag,
    horizonMonths: quantity,
    scope: wordsOf<PriorityScope>()(['industry-wide', 'sub-sector', 'firm']).exactOptional(),
    productivity: text,
    statesProductivity: flag,
    notForProductivity: flag,
    needs: z.array(departmentNeedSchema).exactOptional(),
    incomplete: pointers,
    note: text,
    provenance,
  } satisfies Shape<Priority>),
  function* (priority) {
    yield* strayMarks(prioritySchema, priority);
    yield* strayIncomplete(prioritySchema, priority);
    yield* endings(priority, 'closed', 'opened');
    yield* denied(priority, 'statesProductivity', 'productivity', 'notForProductivity');
    yield* contradicted(priority, 'notForProductivity', 'productivity');
  },
);

const actionSchema: z.ZodType<Action> = checked(
  z.strictObject({
    id: text,
    title: text,
    owners: z.array(wordsOf<Side>()(['industry', 'government', 'other'])).exactOptional(),
    ownedBy: texts,
    meeting: text,
    priority: text,
    agreed: when,
    due: when,
    openEnded: flag,
    done: when,
    dropped: when,
    droppedBecause: text,
    droppedWithoutReason: flag,
    status: wordsOf<NonNullable<Action['status']>>()(['agreed', 'under-way', 'done', 'dropped']).exactOptional(),
    published: flag,
    benefits,
    note: text,
    provenance,
  } satisfies Shape<Action>),
  function* (action) {
    yield* strayMarks(actionSchema, action);
    yield* endings(action, 'done', 'agreed');
  },
);

/** What was given up was not seen through as well; a reason contradicts "without a reason"; nothing ends before it begins. */
function* endings(record: unknown, well: 'closed' | 'done', begun: 'opened' | 'agreed'): Generator<Fault> {
  const status = textOf(record, 'status');
  const has = (field: string): boolean => fieldOf(record, field) !== undefined;
  if (has(well) && has('dropped')) {
    yield { path: ['dropped'], message: `it is ${well} as well: leave out one of the two` };
  }
  if (status !== undefined && status !== well && has(well)) {
    yield { path: ['status'], message: `${shown(status)}, but it has a date on which it was ${well}` };
  }
  if (status !== undefined && status !== 'dropped' && has('dropped')) {
    yield { path: ['status'], message: `${shown(status)}, but it has a date on which it was dropped` };
  }
  if (status !== undefined && status !== 'dropped' && has('droppedBecause')) {
    yield { path: ['droppedBecause'], message: `a reason for dropping it, but its status is ${shown(status)}` };
  }
  if (fieldOf(record, 'droppedWithoutReason') === true && has('droppedBecause')) {
    yield { path: ['droppedWithoutReason'], message: 'true, but a reason is given: leave out one of the two' };
  }
  if (fieldOf(record, 'openEnded') === true && has('due')) {
    yield { path: ['openEnded'], message: 'true, but a day is given by which it is due: leave out one of the two' };
  }
  const { first } = daysOf(whenOf(record, begun));
  for (const end of [well, 'dropped']) {
    const { last } = daysOf(whenOf(record, end));
    if (first === undefined || last === undefined || first <= last) continue;
    yield { path: [end], message: `${last} at the latest, which is before it was ${begun}, ${first} at the earliest` };
  }
}

const commitmentSchema: z.ZodType<Commitment> = checked(
  z.strictObject({
    id: text,
    title: text,
    by: wordsOf<Side>()(['industry', 'government', 'other']).exactOptional(),
    organisation: text,
    kind: wordsOf<NonNullable<Commitment['kind']>>()(['money', 'people', 'in-kind']).exactOptional(),
    amount: quantity,
    unit: text,
    date: when,
    towards: text,
    note: text,
    provenance,
  } satisfies Shape<Commitment>),
  (commitment) => strayMarks(commitmentSchema, commitment),
);

const sharingSchema: z.ZodType<Sharing> = z.strictObject({
  department: text,
  team: text,
  date: when,
} satisfies Shape<Sharing>);

const outputSchema: z.ZodType<Output> = checked(
  z.strictObject({
    id: text,
    title: text,
    use: wordsOf<OutputUse>()([
      'changed-policy',
      'informed-policy',
      'evidence',
      'funding',
      'co-investment',
      'taken-up',
      'fed-into-review',
      'tabled',
      'proposed',
      'welcomed',
      'commissioned',
      'none',
    ]).exactOptional(),
    stage: wordsOf<PolicyStage>()(['informing', 'testing', 'feedback']).exactOptional(),
    targetDepartments: texts,
    seenIn: texts,
    produced: when,
    used: when,
    sharedWith: z.array(sharingSchema).exactOptional(),
    published: flag,
    benefits,
    priority: text,
    toCouncil: flag,
    status: text,
    incomplete: pointers,
    note: text,
    provenance,
  } satisfies Shape<Output>),
  function* (output) {
    yield* strayMarks(outputSchema, output);
    yield* strayIncomplete(outputSchema, output);
    yield* deniedByWord(output, 'use', 'none', 'used', 'seenIn');
  },
);

const investmentRequestSchema: z.ZodType<InvestmentRequest> = checked(
  z.strictObject({
    id: text,
    title: text,
    amount: quantity,
    unit: text,
    date: when,
    additionality: text,
    statesAdditionality: flag,
    businessCase: text,
    hasBusinessCase: flag,
    benefits,
    provenance,
  } satisfies Shape<InvestmentRequest>),
  function* (request) {
    yield* strayMarks(investmentRequestSchema, request);
    yield* denied(request, 'statesAdditionality', 'additionality');
    yield* denied(request, 'hasBusinessCase', 'businessCase');
  },
);

const governmentSideSchema: z.ZodType<GovernmentSide> = checked(
  z.strictObject({
    canChallenge: flag,
    isChallenged: flag,
    linkOfficial: flag,
    provenance,
  } satisfies Shape<GovernmentSide>),
  (side) => strayMarks(governmentSideSchema, side),
);

const memberSurveySchema: z.ZodType<MemberSurvey> = checked(
  z.strictObject({
    date: when,
    asked: wholeQuantity,
    answered: wholeQuantity,
    sayPassedOn: wholeQuantity,
    note: text,
    provenance,
  } satisfies Shape<MemberSurvey>),
  function* (survey) {
    yield* strayMarks(memberSurveySchema, survey);
    yield* moreThanAll(survey, 'answered', 'asked');
    yield* moreThanAll(survey, 'sayPassedOn', 'answered');
  },
);

const advocacySchema: z.ZodType<Advocacy> = checked(
  z.strictObject({
    position: textSchema,
    by: text,
    into: text,
    date: when,
    provenance,
  } satisfies Shape<Advocacy>),
  (advocacy) => strayMarks(advocacySchema, advocacy),
);

const forumLinkSchema: z.ZodType<ForumLink> = checked(
  z.strictObject({
    forum: textSchema,
    kind: wordsOf<NonNullable<ForumLink['kind']>>()(['cross-membership', 'joint-event']).exactOptional(),
    seat: text,
    date: when,
    provenance,
  } satisfies Shape<ForumLink>),
  (link) => strayMarks(forumLinkSchema, link),
);

const localLinkSchema: z.ZodType<LocalLink> = checked(
  z.strictObject({
    to: textSchema,
    kind: wordsOf<NonNullable<LocalLink['kind']>>()(['local-strategy', 'growth-body']).exactOptional(),
    strategy: text,
    sectors: texts,
    sectorIsPriority: flag,
    date: when,
    incomplete: pointers,
    provenance,
  } satisfies Shape<LocalLink>),
  function* (link) {
    yield* strayMarks(localLinkSchema, link);
    yield* strayIncomplete(localLinkSchema, link);
  },
);

/**
 * Zod schema of a dialogue: every field of a council, and what is said beyond it. It checks and changes nothing;
 * `parseDialogue` says more about what is wrong.
 */
export const dialogueSchema: z.ZodType<Dialogue> = checked(
  z.strictObject({
    ...councilShape,
    agendaCountedIn: wordsOf<NonNullable<Dialogue['agendaCountedIn']>>()(['items', 'minutes']).exactOptional(),
    issues: texts,
    priorities: z.array(prioritySchema).exactOptional(),
    actions: z.array(actionSchema).exactOptional(),
    commitments: z.array(commitmentSchema).exactOptional(),
    outputs: z.array(outputSchema).exactOptional(),
    investmentRequests: z.array(investmentRequestSchema).exactOptional(),
    departmentsWithStake: texts,
    government: governmentSideSchema.exactOptional(),
    memberSurvey: memberSurveySchema.exactOptional(),
    advocacy: z.array(advocacySchema).exactOptional(),
    forumLinks: z.array(forumLinkSchema).exactOptional(),
    localLinks: z.array(localLinkSchema).exactOptional(),
  } satisfies Shape<Dialogue>),
  function* (dialogue) {
    yield* strayMarks(dialogueSchema, dialogue);
    yield* strayIncomplete(dialogueSchema, dialogue);
    yield* councilFaults(dialogue);
    yield* dialogueFaults(dialogue);
  },
).meta({
  title: 'Dialogue',
  description: 'A council with what it works on and what comes of it. Whatever is left out is not known.',
});

const LISTS = [
  ['priorities', 'priority'],
  ['actions', 'action'],
  ['commitments', 'commitment'],
  ['outputs', 'output'],
  ['investmentRequests', 'request'],
] as const;

function* dialogueFaults(dialogue: unknown): Generator<Fault> {
  for (const [key, what] of LISTS) yield* repeatedIds(dialogue, key, what);
  yield* unknownMarks(dialogue, 'priorities', [
    ['actions', 'priority'],
    ['outputs', 'priority'],
  ]);
  yield* unknownMarks(dialogue, 'meetings', [['actions', 'meeting']]);
  yield* unknownPrioritiesOfItems(dialogue);
  yield* unknownSeatsOfLinks(dialogue);
  yield* unknownAims(dialogue);
  yield* deniedSectors(dialogue);
}

/** A tie that denies what its own sectors say. */
function* deniedSectors(dialogue: unknown): Generator<Fault> {
  const sector = textOf(dialogue, 'sector');
  if (sector === undefined) return;
  for (const [i, link] of listOf(dialogue, 'localLinks').entries()) {
    const named = listOf(link, 'sectors').some((one) => typeof one === 'string' && sameWord(one, sector));
    if (!named || fieldOf(link, 'sectorIsPriority') !== false) continue;
    yield { path: ['localLinks', i, 'sectorIsPriority'], message: `false, but its sectors hold ${shown(sector)}` };
  }
}

/** Records that name one of a whole list which it does not hold. */
function* unknownMarks(
  dialogue: unknown,
  list: 'priorities' | 'meetings',
  users: readonly (readonly [key: string, field: string])[],
): Generator<Fault> {
  if (!isWhole(dialogue, list)) return;
  const known = marksIn(listOf(dialogue, list), 'id');
  for (const [key, field] of users) {
    for (const [i, record] of listOf(dialogue, key).entries()) {
      const mark = textOf(record, field);
      if (mark === undefined || known.has(mark)) continue;
      yield { path: [key, i, field], message: `no ${field} has the id ${shown(mark)}` };
    }
  }
}

function* unknownPrioritiesOfItems(dialogue: unknown): Generator<Fault> {
  if (!isWhole(dialogue, 'priorities')) return;
  const known = marksIn(listOf(dialogue, 'priorities'), 'id');
  for (const [i, meeting] of listOf(dialogue, 'meetings').entries()) {
    for (const [j, item] of listOf(meeting, 'agenda').entries()) {
      for (const [k, mark] of listOf(item, 'priorities').entries()) {
        if (typeof mark !== 'string' || known.has(mark)) continue;
        const path = ['meetings', i, 'agenda', j, 'priorities', k];
        yield { path, message: `no priority has the id ${shown(mark)}` };
      }
    }
  }
}

/** A commitment is towards an action or a priority. */
function* unknownAims(dialogue: unknown): Generator<Fault> {
  if (!isWhole(dialogue, 'priorities') || !isWhole(dialogue, 'actions')) return;
  const known = new Set([
    ...marksIn(listOf(dialogue, 'priorities'), 'id'),
    ...marksIn(listOf(dialogue, 'actions'), 'id'),
  ]);
  for (const [i, commitment] of listOf(dialogue, 'commitments').entries()) {
    const mark = textOf(commitment, 'towards');
    if (mark === undefined || known.has(mark)) continue;
    yield { path: ['commitments', i, 'towards'], message: `no action or priority has the id ${shown(mark)}` };
  }
}

function* unknownSeatsOfLinks(dialogue: unknown): Generator<Fault> {
  if (!isWhole(dialogue, 'members')) return;
  const members = listOf(dialogue, 'members');
  const known = new Set([...marksIn(members, 'id'), ...marksIn(members, 'seat')]);
  for (const [i, link] of listOf(dialogue, 'forumLinks').entries()) {
    const seat = textOf(link, 'seat');
    if (seat === undefined || known.has(seat)) continue;
    yield { path: ['forumLinks', i, 'seat'], message: `no member has the id or seat ${shown(seat)}` };
  }
}

const forumSchema: z.ZodType<OverarchingForum> = checked(
  z.strictObject({
    name: text,
    purpose: text,
    statesPurpose: flag,
    remit: text,
    statesRemit: flag,
    provenance,
  } satisfies Shape<OverarchingForum>),
  function* (forum) {
    yield* strayMarks(forumSchema, forum);
    yield* denied(forum, 'statesPurpose', 'purpose');
    yield* denied(forum, 'statesRemit', 'remit');
  },
);

const jointMechanismSchema: z.ZodType<JointMechanism> = checked(
  z.strictObject({
    name: text,
    issue: textSchema,
    councils: texts,
    provenance,
  } satisfies Shape<JointMechanism>),
  (mechanism) => strayMarks(jointMechanismSchema, mechanism),
);

const exchangeSchema: z.ZodType<Exchange> = checked(
  z.strictObject({
    about: text,
    from: text,
    to: texts,
    date: when,
    recurring: flag,
    provenance,
  } satisfies Shape<Exchange>),
  (exchange) => strayMarks(exchangeSchema, exchange),
);

/** Zod schema of several dialogues in one document; `parseCouncils` says more about what is wrong. */
export const councilsSchema: z.ZodType<Councils> = checked(
  z.strictObject({
    id: text,
    name: text,
    dialogues: z.array(dialogueSchema),
    forum: forumSchema.exactOptional(),
    noForum: flag,
    jointMechanisms: z.array(jointMechanismSchema).exactOptional(),
    exchanges: z.array(exchangeSchema).exactOptional(),
    issueNames: z.strictObject({ same: names, within: names } satisfies Shape<IssueNames>).exactOptional(),
    incomplete: pointers,
    provenance,
  } satisfies Shape<Councils>),
  function* (councils) {
    yield* strayMarks(councilsSchema, councils);
    yield* strayIncomplete(councilsSchema, councils);
    yield* repeatedIds(councils, 'dialogues', 'dialogue');
    yield* strangers(councils);
    if (fieldOf(councils, 'noForum') === true && fieldOf(councils, 'forum') !== undefined) {
      yield { path: ['noForum'], message: 'true, but a forum is given: leave out one of the two' };
    }
  },
).meta({ title: 'Councils', description: 'Several dialogues and what stands between them.' });

/** Marks of councils that are in no dialogue of a whole list. */
function* strangers(councils: unknown): Generator<Fault> {
  if (!isWhole(councils, 'dialogues')) return;
  const known = marksIn(listOf(councils, 'dialogues'), 'id');
  const fault = (path: Fault['path'], mark: unknown): readonly Fault[] =>
    typeof mark !== 'string' || known.has(mark) ? [] : [{ path, message: `no dialogue has the id ${shown(mark)}` }];
  for (const [i, mechanism] of listOf(councils, 'jointMechanisms').entries()) {
    for (const [j, mark] of listOf(mechanism, 'councils').entries()) {
      yield* fault(['jointMechanisms', i, 'councils', j], mark);
    }
  }
  for (const [i, exchange] of listOf(councils, 'exchanges').entries()) {
    yield* fault(['exchanges', i, 'from'], fieldOf(exchange, 'from'));
    for (const [j, mark] of listOf(exchange, 'to').entries()) yield* fault(['exchanges', i, 'to', j], mark);
  }
}
