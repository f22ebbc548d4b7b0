import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule } from '../rules/rule.js';
import type { Council } from './model.js';
import { regionalSkew } from './rules/regional-skew.js';
import { sizeBandSkew } from './rules/size-band-skew.js';
import { smeVoice } from './rules/sme-voice.js';
import { subSectorSkew } from './rules/sub-sector-skew.js';
import { tradeBodiesMinority } from './rules/trade-bodies-minority.js';

/** The rules of representation: a council against the industry it stands for. In the order they are reported. */
export const representation: readonly AnyRule<Council>[] = [subSectorSkew, smeVoice, tradeBodiesMinority, regionalSkew, sizeBandSkew];

/** The ids of their parameters. */
export type RepresentationParameter = ParameterIdOf<
  typeof subSectorSkew | typeof smeVoice | typeof tradeBodiesMinority | typeof regionalSkew | typeof sizeBandSkew
>;
