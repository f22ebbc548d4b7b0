import type { Day } from '../../core/when.js';
import { setUp, trustAge } from '../../council/reading/index.js';
import { type Claim, NONE } from '../../rules/claim.js';
import { measured } from '../../rules/observed.js';
import type { Ctx, Extras } from '../../rules/rule.js';
import type { Dialogue } from '../model.js';

/** The one parameter of rules that are milder on a council that is still forming. */
type FormingCtx = Pick<Ctx<unknown, { readonly formingMonths: unknown }>, 'asOf' | 'holds' | 'p'>;

/**
 * What makes the failures of a young council milder: it is younger than trust takes to build, or may be. How loud a
 * failure is said to be has to hold whatever its age turns out to be.
 */
export function whileForming(dialogue: Dialogue, ctx: FormingCtx): { readonly temper?: NonNullable<Extras['temper']> } {
  const least = ctx.p.formingMonths;
  const age = ageOf(dialogue, ctx.asOf, least);
  if (age === null) return {};
  const young: Claim = ctx.holds('months since the membership began', age, '<', 'formingMonths', { unit: 'months' });
  const is = young.holds === undefined ? 'whether it is younger than' : 'it is younger than';
  const end = young.holds === undefined ? ' is not known.' : '.';
  return {
    temper: [
      young,
      `the council may still be forming: ${is} the ${least} months from which trust may be expected${end}`,
    ],
  };
}

function ageOf(dialogue: Dialogue, asOf: Day, least: number): ReturnType<typeof measured> | null {
  const { months, since } = trustAge(dialogue, asOf, { least, most: least });
  if (months === null) return null;
  const related =
    since === 'establishment' ? setUp(dialogue).evidence : since === null ? NONE : (['/lifecycle'] as const);
  return measured(months, { related });
}
