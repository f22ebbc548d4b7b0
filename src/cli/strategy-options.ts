import type { Asked } from './assess-options.js';
import { JUDGING, settingsOf } from './judging-options.js';

// No rule on strategies compares with a population of businesses.
const { reference: _, ...JUDGED } = JUDGING;

/** The options that the commands on strategies have in common. */
export const STRATEGY_OPTIONS = {
  'as-of': { type: 'string' },
  strategy: { type: 'string' },
  crosswalk: { type: 'string', multiple: true },
  ...JUDGED,
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

/** What the command line says of how to judge strategies, on the day that it names or else on another. */
export function askedOf(
  values: {
    readonly 'as-of'?: string;
    readonly profile?: string;
    readonly waiver?: readonly string[];
    readonly rule?: readonly string[];
  },
  tokens: Parameters<typeof settingsOf>[0],
  otherwise?: string,
): Asked {
  return {
    asOf: values['as-of'] ?? otherwise,
    references: [],
    profile: values.profile,
    settings: settingsOf(tokens),
    waivers: values.waiver ?? [],
    rules: values.rule ?? [],
  };
}
