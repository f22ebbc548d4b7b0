import * as z from 'zod';
import { areaCodesSchema } from '../council/index.js';
import { type Fault, fieldOf, listOf, shown, textOf } from '../documents/document-faults.js';
import { pointerSchema, provenanceSchema, textSchema, whenSchema } from '../documents/fields-schema.js';
import {
  backwards,
  contradicted,
  isWhole,
  marksIn,
  type Named,
  namesIn,
  repeatedIds,
  repeatedMarks,
  repeatedNames,
  unknownNames,
} from '../documents/schema-checks.js';
import { strayIncomplete, strayMarks } from '../documents/schema-paths.js';
import { checked, type Shape, wordsOf } from '../documents/shape-schema.js';
import { authorityTierSchema, frameworkFaults, localStrategySchema, strayElements } from '../local-strategy/index.js';
import { crosswalkSchema, elementRefSchema, nationalStrategySchema } from '../national-strategy/index.js';
import { sameFramework } from '../national-strategy/reading/index.js';
import type {
  DeclaredOverlap,
  MonitoringFrame,
  Neighbours,
  OutsideReview,
  OverlapKind,
  Portfolio,
  PortfolioOversight,
  RegisteredAuthority,
  StrategyFamily,
} from './model.js';

// Optional fields, once each; the schemas below are read beside the interfaces in model.ts.
const text = textSchema.exactOptional();
const texts = z.array(textSchema).exactOptional();
const flag = z.boolean().exactOptional();
const when = whenSchema.exactOptional();
const provenance = provenanceSchema.exactOptional();

const overlapSchema: z.ZodType<DeclaredOverlap> = checked(
  z.strictObject({
    id: text,
    between: z.array(textSchema),
    kind: wordsOf<OverlapKind>()(['shared', 'collaboration', 'rival', 'nested', 'boundary']),
    elements: z.array(elementRefSchema).exactOptional(),
    on: text,
    note: text,
    provenance,
  } satisfies Shape<DeclaredOverlap>),
  function* (overlap) {
    yield* strayMarks(overlapSchema, overlap);
    yield* repeatedNames(overlap, 'between');
    if (Array.isArray(fieldOf(overlap, 'between')) && listOf(overlap, 'between').length < 2) {
      yield { path: ['between'], message: 'expected two strategies or more: one cannot overlap' };
    }
  },
);

const familySchema: z.ZodType<StrategyFamily> = checked(
  z.strictObject({
    id: textSchema,
    name: text,
    members: texts,
    note: text,
    provenance,
  } satisfies Shape<StrategyFamily>),
  function* (family) {
    yield* strayMarks(familySchema, family);
    yield* repeatedNames(family, 'members');
  },
);

const neighboursSchema: z.ZodType<Neighbours> = checked(
  z.strictObject({ a: textSchema, b: textSchema, provenance } satisfies Shape<Neighbours>),
  function* (pair) {
    yield* strayMarks(neighboursSchema, pair);
    const a = textOf(pair, 'a');
    if (a !== undefined && a === textOf(pair, 'b')) {
      yield { path: ['b'], message: `${shown(a)} cannot be its own neighbour` };
    }
  },
);

const oversightSchema: z.ZodType<PortfolioOversight> = checked(
  z.strictObject({
    body: text,
    none: flag,
    remit: text,
    noRemit: flag,
    guidanceGiven: flag,
    provenance,
  } satisfies Shape<PortfolioOversight>),
  function* (oversight) {
    yield* strayMarks(oversightSchema, oversight);
    yield* contradicted(oversight, 'none', 'body');
    yield* contradicted(oversight, 'noRemit', 'remit');
  },
);

const monitoringSchema: z.ZodType<MonitoringFrame> = checked(
  z.strictObject({
    frame: text,
    noFrame: flag,
    tools: text,
    noTools: flag,
    provenance,
  } satisfies Shape<MonitoringFrame>),
  function* (monitoring) {
    yield* strayMarks(monitoringSchema, monitoring);
    yield* contradicted(monitoring, 'noFrame', 'frame');
    yield* contradicted(monitoring, 'noTools', 'tools');
  },
);

const reviewSchema: z.ZodType<OutsideReview> = checked(
  z.strictObject({
    id: text,
    strategy: textSchema,
    by: text,
    form: text,
    from: when,
    until: when,
    period: text,
    note: text,
    provenance,
  } satisfies Shape<OutsideReview>),
  function* (review) {
    yield* strayMarks(reviewSchema, review);
    yield* backwards(review);
  },
);

const registeredSchema: z.ZodType<RegisteredAuthority> = checked(
  z.strictObject({
    authority: textSchema,
    name: text,
    codes: areaCodesSchema.exactOptional(),
    tier: authorityTierSchema.exactOptional(),
    partOf: text,
    from: when,
    until: when,
    provenance,
  } satisfies Shape<RegisteredAuthority>),
  function* (authority) {
    yield* strayMarks(registeredSchema, authority);
    yield* backwards(authority);
  },
);

/**
 * Zod schema of a portfolio, for tools that take one.
 *
 * It checks and changes nothing. `parsePortfolio` does more: it also refuses what Zod passes over in silence, and its
 * faults have JSON Pointers and plain words.
 */
export const portfolioSchema: z.ZodType<Portfolio> = checked(
  z.strictObject({
    id: text,
    name: text,
    national: nationalStrategySchema,
    strategies: z.array(localStrategySchema),
    complete: flag,
    crosswalks: z.array(crosswalkSchema).exactOptional(),
    families: z.array(familySchema).exactOptional(),
    neighbours: z.array(neighboursSchema).exactOptional(),
    overlaps: z.array(overlapSchema).exactOptional(),
    oversight: oversightSchema.exactOptional(),
    monitoring: monitoringSchema.exactOptional(),
    reviews: z.array(reviewSchema).exactOptional(),
    register: z.array(registeredSchema).exactOptional(),
    incomplete: z.array(pointerSchema).exactOptional(),
    notes: texts,
    provenance,
  } satisfies Shape<Portfolio>),
  function* (portfolio) {
    yield* strayMarks(portfolioSchema, portfolio);
    yield* strayIncomplete(portfolioSchema, portfolio);
    yield* portfolioFaults(portfolio);
  },
).meta({
  title: 'Portfolio',
  description: 'Many local strategies beside one national strategy. Whatever is left out is not known.',
});

function* portfolioFaults(portfolio: unknown): Generator<Fault> {
  const strategies = listOf(portfolio, 'strategies');
  yield* repeatedIds(portfolio, 'strategies', 'strategy');
  for (const [i, strategy] of strategies.entries()) {
    yield* frameworkFaults(strategy, fieldOf(portfolio, 'national'), ['strategies', i]);
    if (typeof strategy === 'object' && strategy !== null && fieldOf(strategy, 'id') === undefined) {
      yield { path: ['strategies', i, 'id'], message: 'missing: strategies of a portfolio are told apart by it' };
    }
  }
  for (const [key, what] of [
    ['families', 'family'],
    ['overlaps', 'overlap'],
    ['reviews', 'review'],
  ] as const) {
    yield* repeatedIds(portfolio, key, what);
  }
  for (const [i, overlap] of listOf(portfolio, 'overlaps').entries()) {
    yield* strayElements(overlap, 'elements', fieldOf(portfolio, 'national'), ['overlaps', i]);
  }
  yield* repeatedMarks(portfolio, 'register', 'authority', 'authority');
  yield* strayCrosswalks(portfolio);
  const isPartial = listOf(portfolio, 'incomplete').includes('/strategies');
  if (!isPartial) yield* unknownNames(strategyNames(portfolio), marksIn(strategies, 'id'), 'strategy');
  if (isWhole(portfolio, 'families')) {
    const families = marksIn(listOf(portfolio, 'families'), 'id');
    yield* unknownNames(namesIn(portfolio, 'strategies', 'family'), families, 'family');
  }
}

/** Where strategies of the portfolio are named. */
function* strategyNames(portfolio: unknown): Generator<Named> {
  yield* namesIn(portfolio, 'neighbours', 'a');
  yield* namesIn(portfolio, 'neighbours', 'b');
  yield* namesIn(portfolio, 'overlaps', 'between');
  yield* namesIn(portfolio, 'reviews', 'strategy');
}

/** A crosswalk that leads anywhere but to the national strategy is of no use here. */
function* strayCrosswalks(portfolio: unknown): Generator<Fault> {
  const wanted = textOf(fieldOf(portfolio, 'national'), 'id');
  const seen = new Map<string, number>();
  for (const [i, crosswalk] of listOf(portfolio, 'crosswalks').entries()) {
    const to = textOf(crosswalk, 'to');
    if (wanted !== undefined && to !== undefined && !sameFramework(to, wanted)) {
      yield {
        path: ['crosswalks', i, 'to'],
        message: `${shown(to)} is not the national strategy, which is ${shown(wanted)}`,
      };
    }
    const from = textOf(crosswalk, 'from');
    if (from === undefined) continue;
    const first = seen.get(from);
    if (first === undefined) seen.set(from, i);
    else {
      yield {
        path: ['crosswalks', i, 'from'],
        message: `${shown(from)} already has the crosswalk at crosswalks/${first}`,
      };
    }
  }
}
