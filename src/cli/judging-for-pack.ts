import { checkOptions, type Profile } from '../rules/options.js';
import type { AnyRule } from '../rules/rule.js';
import type { Judging } from './assess-options.js';

type Pack = readonly AnyRule<never>[];

/**
 * How to judge by each of several packs, where one command line is meant for all of them: to each what is about its own
 * rules; null where none of them was asked for.
 *
 * @throws {@link InvalidOptionsError} for what is about no rule of any.
 */
export function judgingForPacks(packs: readonly Pack[], judging: Judging, asOf: string): readonly (Judging | null)[] {
  checkOptions(packs.flat(), { ...judging, asOf });
  return packs.map((pack) => judgingFor(pack, judging));
}

function judgingFor(pack: Pack, { profile, parameters, waivers, ...rest }: Judging): Judging | null {
  const ids = new Set(pack.map(({ id }) => id));
  const numbers = new Set(pack.flatMap((rule) => Object.values(rule.parameters).map(({ id }) => id)));
  const own = profile === undefined ? undefined : profileFor(profile, ids, numbers);
  if (own?.rules?.length === 0) return null;
  return {
    ...rest,
    ...(own === undefined ? undefined : { profile: own }),
    ...(parameters === undefined ? undefined : { parameters: only(parameters, numbers) }),
    ...(waivers === undefined
      ? undefined
      : { waivers: waivers.filter(({ fingerprint }) => ids.has(fingerprint.split('#', 1)[0] ?? '')) }),
  };
}

function profileFor(profile: Profile, ids: ReadonlySet<string>, numbers: ReadonlySet<string>): Profile {
  const { rules, parameters } = profile;
  return {
    ...profile,
    ...(rules === undefined ? undefined : { rules: rules.filter((id) => ids.has(id)) }),
    ...(parameters === undefined ? undefined : { parameters: only(parameters, numbers) }),
  };
}

function only<V>(record: Readonly<Record<string, V>>, names: ReadonlySet<string>): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
}
