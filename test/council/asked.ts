import { type Fact, factToFind } from '../../src/core/settled-by.js';

/** Facts as a reader is told of them: where, and what to find out, in words. */
export function asked(facts: readonly Fact[]): readonly { readonly at: string; readonly need: string }[] {
  return facts.map((fact) => {
    const { at, need } = factToFind(fact);
    return { at, need };
  });
}
