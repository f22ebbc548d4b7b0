import { type Day, daysOf, monthsBefore } from '../../core/when.js';
import { defineParameter, type Numbers, type ParametersOf } from '../../rules/parameter.js';
import { type Ctx, type RuleDefinition, ruleFor } from '../../rules/rule.js';
import type { Messages } from '../../rules/text.js';
import type { Council } from '../model.js';

const DEFAULT = 6;

/** How long a list of members is taken to stand after its own day: one number for every rule that asks who sits. */
export const listGrace = /* @__PURE__ */ defineParameter({
  id: 'representation/listGrace',
  label: 'months for which a list of members is taken to stand after the last day it may be complete for',
  unit: 'months',
  values: [
    {
      value: DEFAULT,
      basis: 'convention',
      why: 'Councils met two to three times a year: within six months at most a meeting or two has passed.',
    },
  ],
});

/** Of a council that a rule judges with another grace than the usual one. */
const GRACE: unique symbol = Symbol('listGrace');

/** A council whose list is taken to stand for so many months; the council itself where they are the usual ones. */
export function withGrace<C extends Council>(council: C, months: number): C {
  return months === DEFAULT ? council : { ...council, [GRACE]: months };
}

/**
 * The last day on which the list says who sits; null for a list without a day, which stands as it is. The grace is a
 * convention and counts from the last day that the list may be of: a list known by its year would stand on no day else.
 */
function standsUntil(council: Council): Day | null {
  const { last } = daysOf(council.asAt);
  if (last === undefined) return null;
  const { [GRACE]: months = DEFAULT } = council as Council & { readonly [GRACE]?: number };
  return monthsBefore(last, -Math.floor(months));
}

/** Is the day so long after the list's own that the list no longer says who sits? */
export function hasLapsed(council: Council, day: Day): boolean {
  const until = standsUntil(council);
  return until !== null && day > until;
}

/** As {@link ruleFor}, for a rule that asks who sits on a council: it has {@link listGrace} among its parameters. */
export function ruleOnSeats<S extends Council>() {
  return <const I extends string, const M extends Messages, const N extends Numbers>(
    definition: RuleDefinition<S, I, M, N>,
  ) =>
    ruleFor<S>()<I, M, N & { readonly listGrace: typeof listGrace }>({
      ...definition,
      parameters: { ...definition.parameters, listGrace },
      evaluate: (council, ctx) =>
        definition.evaluate(
          withGrace(council, (ctx.p as { readonly listGrace: number }).listGrace),
          ctx as unknown as Ctx<M, ParametersOf<I, N>>,
        ),
    });
}
