import * as z from 'zod';
import { type Fault, fieldOf, listOf, shown, textOf } from '../documents/document-faults.js';
import {
  pointerSchema,
  provenanceSchema,
  quantitySchema,
  signedQuantitySchema,
  textSchema,
  whenSchema,
  wholeSchema,
} from '../documents/fields-schema.js';
import { backwards, namesIn, repeatedIds, strayNames } from '../documents/schema-checks.js';
import { strayIncomplete, strayMarks } from '../documents/schema-paths.js';
import { checked, type Shape, wordsOf } from '../documents/shape-schema.js';
import type {
  Asked,
  Crosswalk,
  CrosswalkPair,
  ElementKind,
  ElementRef,
  FormerWording,
  Foundation,
  GrandChallenge,
  GrowthBodiesPlan,
  LocalCriterion,
  LocalInstrument,
  Mission,
  MissionDate,
  NationalInstitution,
  NationalObjective,
  NationalOutcome,
  NationalPolicy,
  NationalSector,
  NationalStrategy,
  NationalSubSector,
  NationalTarget,
  ProgressReport,
  SectorDeal,
  StrategyLabels,
  Wave,
} from './model.js';
import { elementMarks } from './reading/element-marks.js';

// Optional fields, once each; the schemas below are read beside the interfaces in model.ts.
const text = textSchema.exactOptional();
const texts = z.array(textSchema).exactOptional();
const flag = z.boolean().exactOptional();
const when = whenSchema.exactOptional();
const quantity = quantitySchema.exactOptional();
const whole = wholeSchema.exactOptional();
const provenance = provenanceSchema.exactOptional();
const asked = wordsOf<Asked>()(['required', 'optional', 'where-relevant']).exactOptional();

/** Zod schema of what an element of a national strategy is. */
export const elementKindSchema: z.ZodType<ElementKind> = wordsOf<ElementKind>()([
  'foundation',
  'challenge',
  'mission',
  'sector',
  'objective',
]);

/** Zod schema of a reference to an element of a national strategy. */
export const elementRefSchema: z.ZodType<ElementRef> = z.strictObject({
  kind: elementKindSchema,
  id: textSchema,
} satisfies Shape<ElementRef>);

const policySchema: z.ZodType<NationalPolicy> = checked(
  z.strictObject({ id: text, text, provenance } satisfies Shape<NationalPolicy>),
  (policy) => strayMarks(policySchema, policy),
);

/** Zod schema of a foundation, pillar or criterion; `parseFoundation` says more about what is wrong. */
export const foundationSchema: z.ZodType<Foundation> = checked(
  z.strictObject({
    id: textSchema,
    name: text,
    description: text,
    asked,
    condition: text,
    policies: z.array(policySchema).exactOptional(),
    provenance,
  } satisfies Shape<Foundation>),
  function* (foundation) {
    yield* strayMarks(foundationSchema, foundation);
    yield* strayCondition(foundation);
    yield* repeatedIds(foundation, 'policies', 'policy');
  },
).meta({ title: 'Foundation', description: 'A foundation, pillar or criterion of a national strategy.' });

/** A condition is whom an element concerns that not every place is asked for. */
function* strayCondition(element: unknown): Generator<Fault> {
  const stated = textOf(element, 'asked');
  if (textOf(element, 'condition') === undefined || stated === undefined || stated === 'where-relevant') return;
  yield { path: ['condition'], message: `asked says ${shown(stated)}: a condition goes with 'where-relevant' only` };
}

const missionDateSchema: z.ZodType<MissionDate> = z.strictObject({
  by: whenSchema,
  what: text,
} satisfies Shape<MissionDate>);
const missionDates = z.array(missionDateSchema).exactOptional();

const formerWordingSchema: z.ZodType<FormerWording> = checked(
  z.strictObject({ text, dates: missionDates, from: when, provenance } satisfies Shape<FormerWording>),
  (wording) => strayMarks(formerWordingSchema, wording),
);

const missionSchema: z.ZodType<Mission> = checked(
  z.strictObject({
    id: textSchema,
    name: text,
    text,
    dates: missionDates,
    quantified: flag,
    parts: texts,
    announced: when,
    worded: when,
    formerWordings: z.array(formerWordingSchema).exactOptional(),
    provenance,
  } satisfies Shape<Mission>),
  function* (mission) {
    yield* strayMarks(missionSchema, mission);
    yield* backwards(mission, 'announced', 'worded');
  },
);

/** Zod schema of a grand challenge with its missions; `parseGrandChallenge` says more about what is wrong. */
export const grandChallengeSchema: z.ZodType<GrandChallenge> = checked(
  z.strictObject({
    id: textSchema,
    name: text,
    description: text,
    asked,
    condition: text,
    missions: z.array(missionSchema).exactOptional(),
    provenance,
  } satisfies Shape<GrandChallenge>),
  function* (challenge) {
    yield* strayMarks(grandChallengeSchema, challenge);
    yield* strayCondition(challenge);
    yield* repeatedIds(challenge, 'missions', 'mission');
  },
).meta({ title: 'Grand challenge', description: 'A grand challenge of a national strategy, with its missions.' });

const dealSchema: z.ZodType<SectorDeal> = checked(
  z.strictObject({
    edition: whole,
    name: text,
    published: when,
    note: text,
    provenance,
  } satisfies Shape<SectorDeal>),
  (deal) => strayMarks(dealSchema, deal),
);

const subSectorSchema: z.ZodType<NationalSubSector> = z.strictObject({
  id: textSchema,
  name: text,
  sic: texts,
} satisfies Shape<NationalSubSector>);

const sectorSchema: z.ZodType<NationalSector> = checked(
  z.strictObject({
    id: textSchema,
    name: text,
    asked,
    condition: text,
    definition: text,
    sic: texts,
    subSectors: z.array(subSectorSchema).exactOptional(),
    deals: z.array(dealSchema).exactOptional(),
    aim: text,
    note: text,
    provenance,
  } satisfies Shape<NationalSector>),
  function* (sector) {
    yield* strayMarks(sectorSchema, sector);
    yield* strayCondition(sector);
    yield* repeatedIds(sector, 'subSectors', 'part');
    yield* repeatedEditions(sector);
  },
);

function* repeatedEditions(sector: unknown): Generator<Fault> {
  const seen = new Set<unknown>();
  for (const [i, deal] of listOf(sector, 'deals').entries()) {
    const edition = fieldOf(deal, 'edition');
    if (edition !== undefined && seen.has(edition)) {
      yield { path: ['deals', i, 'edition'], message: `there is already a deal of edition ${String(edition)}` };
    }
    seen.add(edition);
  }
}

const objectiveSchema: z.ZodType<NationalObjective> = checked(
  z.strictObject({
    id: textSchema,
    name: text,
    description: text,
    asked,
    condition: text,
    provenance,
  } satisfies Shape<NationalObjective>),
  function* (objective) {
    yield* strayMarks(objectiveSchema, objective);
    yield* strayCondition(objective);
  },
);

const targetSchema: z.ZodType<NationalTarget> = checked(
  z.strictObject({
    id: textSchema,
    name: text,
    value: signedQuantitySchema.exactOptional(),
    unit: text,
    by: when,
    summable: flag,
    element: elementRefSchema.exactOptional(),
    provenance,
  } satisfies Shape<NationalTarget>),
  (target) => strayMarks(targetSchema, target),
);

const outcomeSchema: z.ZodType<NationalOutcome> = checked(
  z.strictObject({
    id: textSchema,
    name: text,
    term: wordsOf<NonNullable<NationalOutcome['term']>>()(['short', 'medium', 'long']).exactOptional(),
    leadsTo: texts,
    provenance,
  } satisfies Shape<NationalOutcome>),
  (outcome) => strayMarks(outcomeSchema, outcome),
);

const criterionSchema: z.ZodType<LocalCriterion> = checked(
  z.strictObject({ id: textSchema, text, provenance } satisfies Shape<LocalCriterion>),
  (criterion) => strayMarks(criterionSchema, criterion),
);

const waveSchema: z.ZodType<Wave> = checked(
  z.strictObject({
    number: whole,
    announced: when,
    due: when,
    areas: texts,
    partnerships: whole,
    provenance,
  } satisfies Shape<Wave>),
  (wave) => strayMarks(waveSchema, wave),
);

const localInstrumentSchema: z.ZodType<LocalInstrument> = checked(
  z.strictObject({
    name: text,
    guidance: text,
    guidancePublished: when,
    bodies: text,
    horizonYears: quantity,
    agreedWithGovernment: flag,
    agreedPart: text,
    criteria: z.array(criterionSchema).exactOptional(),
    waves: z.array(waveSchema).exactOptional(),
    note: text,
    provenance,
  } satisfies Shape<LocalInstrument>),
  function* (instrument) {
    yield* strayMarks(localInstrumentSchema, instrument);
    yield* repeatedIds(instrument, 'criteria', 'criterion');
  },
);

const institutionSchema: z.ZodType<NationalInstitution> = checked(
  z.strictObject({ name: textSchema, role: text, chair: text, provenance } satisfies Shape<NationalInstitution>),
  (institution) => strayMarks(institutionSchema, institution),
);

const growthBodiesSchema: z.ZodType<GrowthBodiesPlan> = checked(
  z.strictObject({ clear: flag, date: when, text, provenance } satisfies Shape<GrowthBodiesPlan>),
  (plan) => strayMarks(growthBodiesSchema, plan),
);

const reportSchema: z.ZodType<ProgressReport> = checked(
  z.strictObject({ name: text, published: when, provenance } satisfies Shape<ProgressReport>),
  (report) => strayMarks(reportSchema, report),
);

const labelsSchema: z.ZodType<StrategyLabels> = z.strictObject({
  foundations: text,
  challenges: text,
  missions: text,
  sectors: text,
  objectives: text,
} satisfies Shape<StrategyLabels>);

/**
 * Zod schema of a national strategy, for tools that take one.
 *
 * It checks and changes nothing. `parseNationalStrategy` does more: it also refuses what Zod passes over in silence, and
 * its faults have JSON Pointers and plain words.
 */
export const nationalStrategySchema: z.ZodType<NationalStrategy> = checked(
  z.strictObject({
    id: text,
    name: text,
    country: text,
    kind: text,
    lead: text,
    published: when,
    from: when,
    until: when,
    horizonYears: quantity,
    predecessor: text,
    successor: text,
    labels: labelsSchema.exactOptional(),
    foundations: z.array(foundationSchema).exactOptional(),
    challenges: z.array(grandChallengeSchema).exactOptional(),
    sectors: z.array(sectorSchema).exactOptional(),
    foundationalIndustries: texts,
    objectives: z.array(objectiveSchema).exactOptional(),
    targets: z.array(targetSchema).exactOptional(),
    outcomes: z.array(outcomeSchema).exactOptional(),
    localInstrument: localInstrumentSchema.exactOptional(),
    institutions: z.array(institutionSchema).exactOptional(),
    growthBodies: growthBodiesSchema.exactOptional(),
    progressReports: z.array(reportSchema).exactOptional(),
    incomplete: z.array(pointerSchema).exactOptional(),
    notes: texts,
    provenance,
  } satisfies Shape<NationalStrategy>),
  function* (national) {
    yield* strayMarks(nationalStrategySchema, national);
    yield* strayIncomplete(nationalStrategySchema, national);
    yield* nationalFaults(national);
  },
).meta({
  title: 'National strategy',
  description:
    'A national strategy, or any framework that local strategies answer to. Whatever is left out is not known.',
});

function* nationalFaults(national: unknown): Generator<Fault> {
  yield* backwards(national);
  yield* repeatedIds(national, 'foundations', 'foundation');
  yield* repeatedIds(national, 'challenges', 'challenge');
  yield* repeatedMissions(national);
  yield* repeatedIds(national, 'sectors', 'sector');
  yield* repeatedIds(national, 'objectives', 'objective');
  yield* repeatedIds(national, 'targets', 'target');
  yield* repeatedIds(national, 'outcomes', 'outcome');
  yield* strayNames(namesIn(national, 'outcomes', 'leadsTo'), national, 'outcomes', 'outcome');
  yield* strayElements(
    listOf(national, 'targets').map((target, i) => ({
      path: ['targets', i, 'element'],
      element: fieldOf(target, 'element'),
    })),
    national,
  );
}

/** Missions stand under several challenges and are named without them. */
function* repeatedMissions(national: unknown): Generator<Fault> {
  const seen = new Map<string, string>();
  for (const [i, challenge] of listOf(national, 'challenges').entries()) {
    const within = new Set<string>();
    for (const [j, mission] of listOf(challenge, 'missions').entries()) {
      const id = textOf(mission, 'id');
      if (id === undefined || within.has(id)) continue; // twice in one challenge is told there
      within.add(id);
      const first = seen.get(id);
      if (first === undefined) seen.set(id, `challenges/${i}/missions/${j}`);
      else {
        const path = ['challenges', i, 'missions', j, 'id'];
        yield { path, message: `${shown(id)} is already the id of the mission at ${first}` };
      }
    }
  }
}

function* strayElements(
  refs: Iterable<{ readonly path: Fault['path']; readonly element: unknown }>,
  national: unknown,
): Generator<Fault> {
  for (const { path, element } of refs) {
    const kind = elementKindSchema.safeParse(fieldOf(element, 'kind')).data;
    const id = textOf(element, 'id');
    if (kind === undefined || id === undefined) continue;
    const known = elementMarks(national, kind);
    if (known === null || known.has(id)) continue;
    yield { path: [...path, 'id'], message: `no ${kind} has the id ${shown(id)}` };
  }
}

const pairSchema: z.ZodType<CrosswalkPair> = checked(
  z.strictObject({
    from: elementRefSchema,
    to: z.array(elementRefSchema),
    note: text,
    provenance,
  } satisfies Shape<CrosswalkPair>),
  (pair) => strayMarks(pairSchema, pair),
);

/** Zod schema of a crosswalk between two frameworks; `parseCrosswalk` says more about what is wrong. */
export const crosswalkSchema: z.ZodType<Crosswalk> = checked(
  z.strictObject({
    id: text,
    from: textSchema,
    to: textSchema,
    pairs: z.array(pairSchema),
    note: text,
    provenance,
  } satisfies Shape<Crosswalk>),
  function* (crosswalk) {
    yield* strayMarks(crosswalkSchema, crosswalk);
    yield* repeatedPairs(crosswalk);
  },
).meta({ title: 'Crosswalk', description: 'How the elements of one framework answer to those of another.' });

function* repeatedPairs(crosswalk: unknown): Generator<Fault> {
  const seen = new Map<string, number>();
  for (const [i, pair] of listOf(crosswalk, 'pairs').entries()) {
    const from = fieldOf(pair, 'from');
    const [kind, id] = [textOf(from, 'kind'), textOf(from, 'id')];
    if (kind === undefined || id === undefined) continue;
    const first = seen.get(`${kind} ${id}`);
    if (first === undefined) seen.set(`${kind} ${id}`, i);
    else {
      const message = `the ${kind} ${shown(id)} already has the pair at pairs/${first}: list all its counterparts there`;
      yield { path: ['pairs', i, 'from'], message };
    }
  }
}
