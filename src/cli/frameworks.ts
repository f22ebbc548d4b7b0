import {
  euSmartSpecialisation,
  localGrowthPlans,
  localIndustrialStrategies,
  nationalCrosswalks,
  oxfordCambridgeArc,
  uk2017,
  ukModern2025,
  ukPlanForGrowth2021,
} from '../data/index.js';
import { nearest } from '../documents/nearest.js';
import type { LocalStrategy } from '../local-strategy/model/strategy.js';
import type { Crosswalk, NationalStrategy } from '../national-strategy/model.js';
import { parseCrosswalk, parseNationalStrategy } from '../national-strategy/parse.js';
import { sameFramework } from '../national-strategy/reading/index.js';
import type { Portfolio } from '../portfolio/model.js';
import { Fault, faultOf } from './fault.js';
import type { Io } from './io.js';
import { fileName, readJson } from './read-json.js';

/** The national strategies that ship, by short names. */
export const FRAMEWORKS: Readonly<Record<string, NationalStrategy>> = {
  'uk-2017': uk2017,
  'uk-2021': ukPlanForGrowth2021,
  'uk-2025': ukModern2025,
  'eu-s3': euSmartSpecialisation,
};

/** The local strategies that ship. */
const STRATEGIES: readonly LocalStrategy[] = [...localIndustrialStrategies, ...localGrowthPlans];

/** The national strategy that ships under a short name or its own mark. */
export function shippedFramework(word: string): NationalStrategy | undefined {
  if (Object.hasOwn(FRAMEWORKS, word)) return FRAMEWORKS[word];
  return Object.values(FRAMEWORKS).find(({ id }) => sameFramework(id, word));
}

/**
 * A national strategy by its short name, its own mark, or from a file.
 *
 * @throws {@link Fault} or {@link InvalidInputError}
 */
export async function readFramework(word: string, io: Io): Promise<NationalStrategy> {
  const shipped = shippedFramework(word);
  if (shipped !== undefined) return shipped;
  return parsed(
    word,
    await shippedOrFile(word, Object.keys(FRAMEWORKS), 'national strategy', io),
    parseNationalStrategy,
  );
}

/**
 * Crosswalks by their marks or from files.
 *
 * @throws {@link Fault} or {@link InvalidInputError}
 */
export async function readCrosswalks(words: readonly string[], io: Io): Promise<readonly Crosswalk[]> {
  const crosswalks: Crosswalk[] = [];
  const ids = nationalCrosswalks.map(({ id }) => id ?? '');
  for (const word of words) {
    const shipped = nationalCrosswalks.find(({ id }) => id === word);
    crosswalks.push(shipped ?? parsed(word, await shippedOrFile(word, ids, 'crosswalk', io), parseCrosswalk));
  }
  return crosswalks;
}

/** A local strategy that ships, or the contents of a file of that name. */
export async function strategyDocument(word: string, io: Io): Promise<unknown> {
  const shipped = STRATEGIES.find(({ id }) => id === word);
  return (
    shipped ??
    shippedOrFile(
      word,
      STRATEGIES.map(({ id }) => id ?? ''),
      'strategy',
      io,
    )
  );
}

/** The strategies that ship for a national strategy, as a portfolio; null: none does. */
export function shippedPortfolio(national: NationalStrategy): Portfolio | null {
  const strategies = STRATEGIES.filter(({ framework }) => sameFramework(framework, national.id));
  if (strategies.length === 0) return null;
  const families = [oxfordCambridgeArc].filter(({ id }) => strategies.some(({ family }) => family === id));
  const portfolio = { name: `Local strategies under ${national.name ?? national.id}`, national, strategies, families };
  // Of 2017 four are known that are not in the set; of the others it is not said.
  return national === uk2017 ? { ...portfolio, complete: false } : portfolio;
}

/** Reads a file; where there is none of that name and it could be meant as a mark, says which is near. */
async function shippedOrFile(word: string, known: readonly string[], kind: string, io: Io): Promise<unknown> {
  try {
    return await readJson(word, io);
  } catch (error) {
    if (/[./\\]/.test(word) || word === '-' || !(error instanceof Fault)) throw error;
    const close = nearest(word, known);
    const hint = close === null ? `Those that ship: ${known.join(', ')}.` : `Did you mean "${close}"?`;
    throw new Fault(`There is no built-in ${kind} "${word}", and no file of that name that could be read. ${hint}`);
  }
}

function parsed<T>(path: string, input: unknown, parse: (input: unknown) => T): T {
  try {
    return parse(input);
  } catch (error) {
    throw faultOf(fileName(path), error);
  }
}
