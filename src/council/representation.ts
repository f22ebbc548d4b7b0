import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule } from '../rules/rule.js';
import type { Council } from './model.js';
import { tradeBodiesMinority } from './rules/trade-bodies-minority.js';

/** The rules of representation: a council against the industry it stands for. In the order they are reported. */
export const representation: readonly AnyRule<Council>[] = [tradeBodiesMinority];

/** The ids of their parameters. */
export type RepresentationParameter = ParameterIdOf<typeof tradeBodiesMinority>;
