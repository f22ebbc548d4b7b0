import * as z from 'zod';
import { areaSchema } from '../council/index.js';
import {
  pointerSchema,
  provenanceSchema,
  textSchema,
  whenSchema,
  wholeQuantitySchema,
  wholeSchema,
} from '../documents/fields-schema.js';
import { strayIncomplete, strayMarks } from '../documents/schema-paths.js';
import { checked, type Shape } from '../documents/shape-schema.js';
import { crosswalkSchema, nationalStrategySchema } from '../national-strategy/index.js';
import { alignmentFaults, strategyFaults } from './faults.js';
import type { AlignmentSubject, LocalStrategy } from './model/strategy.js';
import {
  agreementSchema,
  authorityMembershipSchema,
  chapterSchema,
  collaborationSchema,
  consultationDocumentSchema,
  coOwnedDocumentSchema,
  countedMilestoneSchema,
  declarationSchema,
  deliberateSilenceSchema,
  droppedPrioritySchema,
  engagementSchema,
  evaluationSchema,
  evidenceBaseSchema,
  fundingStreamSchema,
  governmentPartSchema,
  horizonSchema,
  implementationSchema,
  involvementSchema,
  linkedPlanSchema,
  localBodySchema,
  localEmploymentSchema,
  localIndicatorSchema,
  localOutcomeSchema,
  localPrioritySchema,
  localSectorSchema,
  localStrategyKindSchema,
  localStrategyStatusSchema,
  localStrengthSchema,
  localThemeSchema,
  localWeaknessSchema,
  nationalLinksSchema,
  outOfScopeFindingSchema,
  strategyConsultationSchema,
  strategyDraftSchema,
  strategyEventSchema,
  strategyOversightSchema,
  strategyUpdateSchema,
  subAreaSchema,
  textSeenSchema,
} from './parts-schema.js';

const text = textSchema.exactOptional();
const texts = z.array(textSchema).exactOptional();
const flag = z.boolean().exactOptional();
const when = whenSchema.exactOptional();
const whole = wholeSchema.exactOptional();
const pointers = z.array(pointerSchema).exactOptional();
const provenance = provenanceSchema.exactOptional();

/**
 * Zod schema of a local strategy, for tools that take one.
 *
 * It checks and changes nothing. `parseLocalStrategy` does more: it also refuses what Zod passes over in silence, and its
 * faults have JSON Pointers and plain words.
 */
export const localStrategySchema: z.ZodType<LocalStrategy> = checked(
  z.strictObject({
    id: text,
    name: text,
    kind: localStrategyKindSchema.exactOptional(),
    version: text,
    versionOf: text,
    status: localStrategyStatusSchema.exactOptional(),
    statusWord: text,
    framework: text,
    national: nationalStrategySchema.exactOptional(),
    wave: whole,
    textSeen: textSeenSchema.exactOptional(),
    area: areaSchema.exactOptional(),
    placeNames: texts,
    bodies: z.array(localBodySchema).exactOptional(),
    authorities: z.array(authorityMembershipSchema).exactOptional(),
    authoritiesAsAt: when,
    authoritiesSince: when,
    subAreas: z.array(subAreaSchema).exactOptional(),
    family: text,
    vision: text,
    horizon: horizonSchema.exactOptional(),
    themes: z.array(localThemeSchema).exactOptional(),
    priorities: z.array(localPrioritySchema).exactOptional(),
    priorityCount: wholeQuantitySchema.exactOptional(),
    dropped: z.array(droppedPrioritySchema).exactOptional(),
    asAWhole: nationalLinksSchema.exactOptional(),
    silences: z.array(deliberateSilenceSchema).exactOptional(),
    sectors: z.array(localSectorSchema).exactOptional(),
    employment: localEmploymentSchema.exactOptional(),
    strengths: z.array(localStrengthSchema).exactOptional(),
    weaknesses: z.array(localWeaknessSchema).exactOptional(),
    statesNoWeaknesses: flag,
    evidenceBase: evidenceBaseSchema.exactOptional(),
    indicators: z.array(localIndicatorSchema).exactOptional(),
    outcomes: z.array(localOutcomeSchema).exactOptional(),
    engagement: z.array(engagementSchema).exactOptional(),
    leadersInvolved: involvementSchema.exactOptional(),
    consultations: z.array(strategyConsultationSchema).exactOptional(),
    consultationDocument: consultationDocumentSchema.exactOptional(),
    stakeholdersTold: declarationSchema.exactOptional(),
    updates: z.array(strategyUpdateSchema).exactOptional(),
    drafts: z.array(strategyDraftSchema).exactOptional(),
    agreements: z.array(agreementSchema).exactOptional(),
    localSignOffPlanned: flag,
    publication: countedMilestoneSchema.exactOptional(),
    coOwned: z.array(coOwnedDocumentSchema).exactOptional(),
    setsOutGovernmentPart: flag,
    government: governmentPartSchema.exactOptional(),
    implementation: implementationSchema.exactOptional(),
    oversight: strategyOversightSchema.exactOptional(),
    evaluation: evaluationSchema.exactOptional(),
    linkedPlans: z.array(linkedPlanSchema).exactOptional(),
    fundingStreams: z.array(fundingStreamSchema).exactOptional(),
    outOfScope: z.array(outOfScopeFindingSchema).exactOptional(),
    collaborations: z.array(collaborationSchema).exactOptional(),
    chapters: z.array(chapterSchema).exactOptional(),
    events: z.array(strategyEventSchema).exactOptional(),
    incomplete: pointers,
    notes: texts,
    provenance,
  } satisfies Shape<LocalStrategy>),
  function* (strategy) {
    yield* strayMarks(localStrategySchema, strategy);
    yield* strayIncomplete(localStrategySchema, strategy);
    yield* strategyFaults(strategy);
  },
).meta({
  title: 'Local strategy',
  description: 'A strategy of a place, against a national framework. Whatever is left out is not known.',
});

/** Zod schema of what alignment is judged on; `parseAlignmentSubject` says more about what is wrong. */
export const alignmentSubjectSchema: z.ZodType<AlignmentSubject> = checked(
  z.strictObject({
    strategy: localStrategySchema,
    national: nationalStrategySchema,
    crosswalk: crosswalkSchema.exactOptional(),
    others: z.array(localStrategySchema).exactOptional(),
  } satisfies Shape<AlignmentSubject>),
  alignmentFaults,
).meta({ title: 'Alignment', description: 'A local strategy, and the national strategy it is held against.' });
