import type { Crosswalk, ElementRef } from '../model.js';

/**
 * The counterparts of an element in another framework: none where the crosswalk says so, undefined where it does not
 * say. A framework is never read as another without a crosswalk.
 *
 * ```ts
 * import { counterparts, type Crosswalk } from 'industrial-strategy';
 *
 * const crosswalk: Crosswalk = {
 *   from: 'uk-2017', to: 'uk-2021',
 *   pairs: [
 *     { from: { kind: 'foundation', id: 'places' }, to: [{ kind: 'objective', id: 'levelling-up' }] },
 *     { from: { kind: 'foundation', id: 'business-environment' }, to: [] },
 *   ],
 * };
 * counterparts(crosswalk, { kind: 'foundation', id: 'business-environment' }); // => []
 * counterparts(crosswalk, { kind: 'foundation', id: 'ideas' }); // => undefined
 * ```
 */
export function counterparts(crosswalk: Crosswalk, element: ElementRef): readonly ElementRef[] | undefined {
  const pairs = crosswalk.pairs.filter(({ from }) => from.kind === element.kind && from.id === element.id);
  return pairs.length === 0 ? undefined : pairs.flatMap(({ to }) => to);
}
