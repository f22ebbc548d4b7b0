import type { Asked } from './assess-options.js';
import { JUDGING, settingsOf } from './judging-options.js';
import { VIEW } from './view-options.js';

// No rule on strategies compares with a population of businesses.
const { reference: _, ...JUDGED } = JUDGING;

/** The options that the commands on strategies have in common. */
export const STRATEGY_OPTIONS = {
  'as-of': { type: 'string' },
  strategy: { type: 'string' },
  crosswalk: { type: 'string', multiple: true },
  ...JUDGED,
  ...VIEW,
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

/** What the command line says of how to judge strategies. */
export function askedOf(
  values: {
    readonly profile?: string;
    readonly waiver?: readonly string[];
    readonly rule?: readonly string[];
    readonly level?: string;
  },
  tokens: Parameters<typeof settingsOf>[0],
): Asked {
  return {
    references: [],
    profile: values.profile,
    settings: settingsOf(tokens),
    waivers: values.waiver ?? [],
    rules: values.rule ?? [],
    level: values.level,
  };
}
