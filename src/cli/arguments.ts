import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../documents/nearest.js';
import { Fault } from './fault.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Arguments taken apart: options by name, the rest, and the options in the order they were given. */
export type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true; tokens: true }>
>;

/**
 * Takes the arguments of a command apart.
 *
 * @throws {@link Fault} for an option that is not there, or that lacks its value.
 */
export function readArguments<const T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(--?[^' ]+)/.exec(told)?.[1];
    if (unknown === undefined) throw new Fault(`${told.split(/\.(?:\s|$)/)[0]}.`);
    const close = nearest(unknown.replace(/^-+/, ''), Object.keys(options));
    throw new Fault(`There is no option ${unknown}.${close === null ? '' : ` Did you mean --${close}?`}`);
  }
}

/**
 * One of a few words.
 *
 * @throws {@link Fault} for any other.
 */
export function oneOf<const W extends string>(
  option: string,
  given: string | undefined,
  words: readonly W[],
  otherwise: W,
): W {
  if (given === undefined) return otherwise;
  const word = words.find((each) => each === given);
  if (word === undefined)
    throw new Fault(`${option} is "${given}"; it must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.`);
  return word;
}
