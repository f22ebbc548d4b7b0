import { nearest } from '../documents/nearest.js';
import type { Override } from '../rules/finding.js';
import { levelProfile } from '../rules/level.js';
import type { AssessOptions, Profile } from '../rules/options.js';
import type { Reference } from '../rules/reference.js';
import { parseReferences } from '../rules/reference-schema.js';
import type { AnyRule, Level } from '../rules/rule.js';
import { oneOf } from './arguments.js';
import { builtIn } from './built-in.js';
import { Fault, faultOf } from './fault.js';
import { findRule } from './find-rule.js';
import type { Io } from './io.js';
import { parseProfile, parseWaivers } from './profile-schema.js';
import { readJson } from './read-json.js';

/** How to judge, but for the day: that depends on the document. */
export type Judging = Omit<AssessOptions, 'asOf'>;

/** What it takes to answer a rule, from the least to the most. */
export const LEVELS = ['public-list', 'public-papers', 'insider'] as const satisfies readonly Level[];

/** What the command line says of how to judge. */
export interface Asked {
  readonly references: readonly string[];
  readonly profile?: string | undefined;
  readonly settings: readonly Setting[];
  readonly waivers: readonly string[];
  readonly rules: readonly string[];
  readonly level?: string | undefined;
}

/** One `--set` with its `--because`. */
export interface Setting {
  /** `PARAM=VALUE`. */
  readonly text: string;
  /** Why; absent where no `--because` followed. */
  readonly because: string | undefined;
}

/**
 * Turns what the command line says into options, reading the files it names; `rules` are those that can be chosen from.
 *
 * @throws {@link Fault} or {@link InvalidInputError}
 */
export async function assessOptions(
  asked: Asked,
  io: Io,
  rules: readonly AnyRule<never>[] = builtIn.rules,
): Promise<Judging> {
  const references: Reference[] = [];
  for (const word of asked.references) for (const one of await readReferences(word, io)) references.push(one);
  const waivers = [];
  for (const path of asked.waivers) for (const one of await named(path, io, parseWaivers)) waivers.push(one);
  const chosen = asked.profile === undefined ? undefined : await readProfile(asked.profile, io);
  const level = oneOf('--level', asked.level, LEVELS, 'insider');
  const profile = selected(chosen, asked.rules, level, rules);
  return {
    ...(references.length === 0 ? undefined : { references }),
    ...(profile === undefined ? undefined : { profile }),
    ...(asked.settings.length === 0 ? undefined : { parameters: overrides(asked.settings) }),
    ...(waivers.length === 0 ? undefined : { waivers }),
  };
}

async function readReferences(word: string, io: Io): Promise<readonly Reference[]> {
  const known = builtIn.references.find(({ id }) => id === word);
  return known === undefined ? named(word, io, parseReferences, builtIn.references, 'reference') : [known];
}

async function readProfile(word: string, io: Io): Promise<Profile> {
  const known = builtIn.profiles.find(({ id }) => id === word);
  return known ?? named(word, io, parseProfile, builtIn.profiles, 'profile');
}

/** Reads a file; where there is none of that name and it could be meant as an id, says which ids are near. */
async function named<T>(
  path: string,
  io: Io,
  parse: (input: unknown) => T,
  known?: readonly { readonly id: string }[],
  kind?: string,
): Promise<T> {
  let input: unknown;
  try {
    input = await readJson(path, io);
  } catch (error) {
    if (known === undefined || /[./\\]/.test(path) || path === '-' || !(error instanceof Fault)) throw error;
    const close = nearest(
      path,
      known.map(({ id }) => id),
    );
    const hint = close === null ? 'List them: industrial-strategy references' : `Did you mean "${close}"?`;
    throw new Fault(`There is no built-in ${kind} "${path}", and no file of that name that could be read. ${hint}`);
  }
  try {
    return parse(input);
  } catch (error) {
    throw faultOf(path, error);
  }
}

/** A profile narrowed to the rules asked for, and to what can be answered at a level. */
function selected(
  profile: Profile | undefined,
  words: readonly string[],
  level: Level,
  all: readonly AnyRule<never>[],
): Profile | undefined {
  const named = chosenOf(profile, words, all);
  if (level === 'insider') return named;
  const within = levelProfile(level, all);
  if (named === undefined) return within;
  const rules = (named.rules ?? all.map(({ id }) => id)).filter((id) => within.rules?.includes(id));
  if (rules.length === 0)
    throw new Fault(`--level ${level}: it takes more than that to answer any of the rules chosen.`);
  return { ...named, rules };
}

function chosenOf(
  profile: Profile | undefined,
  words: readonly string[],
  all: readonly AnyRule<never>[],
): Profile | undefined {
  if (words.length === 0) return profile;
  const rules = [...new Set(words.map((word) => findRule(word, all).id))];
  if (profile === undefined) return { id: 'chosen-rules', title: 'Rules chosen on the command line', rules };
  const outside = rules.find((id) => profile.rules?.includes(id) === false);
  if (outside !== undefined) throw new Fault(`The profile ${profile.id} does not run ${outside}.`);
  return { ...profile, rules };
}

function overrides(settings: readonly Setting[]): Readonly<Record<string, Override>> {
  const parameters: Record<string, Override> = {};
  for (const { text, because } of settings) {
    const parts = /^([^=]+)=(.*)$/s.exec(text);
    const [id = '', value = ''] = [parts?.[1]?.trim(), parts?.[2]?.trim()];
    if (parts === null || id === '') throw new Fault(`--set is "${text}"; it must be PARAM=VALUE.`);
    if (!/^-?\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?$/.test(value)) {
      throw new Fault(`--set ${id}: the value is "${value}"; it must be a number, or an exact fraction such as 1/3.`);
    }
    if (Object.hasOwn(parameters, id)) throw new Fault(`--set ${id} is given twice.`);
    if (because === undefined || because.trim() === '') {
      throw new Fault(`--set ${id}=${value} needs a reason: add --because "…" after it.`);
    }
    parameters[id] = { value: value.includes('/') ? (value as `${number}/${number}`) : Number(value), because };
  }
  return parameters;
}
