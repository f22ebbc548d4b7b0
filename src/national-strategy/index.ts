export { counterparts } from './crosswalk.js';
export { elementMarks } from './element-marks.js';
export { ASKED_OF_EVERY, ELEMENT_KINDS, type ElementAt, elementsOf, WHICH_ELEMENTS } from './elements.js';
export { crosswalkFields, elementRefFields, nationalStrategyFields } from './fields.js';
export type {
  Asked,
  Crosswalk,
  CrosswalkPair,
  ElementKind,
  ElementRef,
  FormerWording,
  Foundation,
  GrandChallenge,
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
export {
  parseCrosswalk,
  parseFoundation,
  parseGrandChallenge,
  parseNationalStrategy,
  safeParseCrosswalk,
  safeParseFoundation,
  safeParseGrandChallenge,
  safeParseNationalStrategy,
} from './parse.js';
export {
  crosswalkSchema,
  elementKindSchema,
  elementRefSchema,
  foundationSchema,
  grandChallengeSchema,
  nationalStrategySchema,
} from './schema.js';
