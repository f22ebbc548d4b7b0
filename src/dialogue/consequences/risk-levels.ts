/** How high a risk is. */
export type RiskLevel = 'low' | 'moderate' | 'high';

/** What one indicator adds, if it turns out so: to the failed side, and to everything judged. */
export interface Turn {
  /** To the failed side. */
  readonly failed: number;
  /** To everything judged; none where it turns out not to apply. */
  readonly judged: number;
}

/** The shares of what was judged from which a risk is moderate, and high. */
export interface Limits {
  readonly moderateFrom: number;
  readonly highFrom: number;
}

const LEVELS: readonly RiskLevel[] = ['low', 'moderate', 'high'];

/**
 * The levels that a risk can have, over every way its indicators can turn out, in their order. None where nothing is judged
 * in any of them. Weights are few, so that the ways are few once those that add up alike are taken as one.
 */
export function levelsOver(indicators: readonly (readonly Turn[])[], limits: Limits): readonly RiskLevel[] {
  let sums = new Map<string, Turn>([['0 0', { failed: 0, judged: 0 }]]);
  for (const turns of indicators) {
    const next = new Map<string, Turn>();
    for (const sum of sums.values()) {
      for (const turn of turns) {
        const added = { failed: sum.failed + turn.failed, judged: sum.judged + turn.judged };
        next.set(`${added.failed} ${added.judged}`, added);
      }
    }
    sums = next;
  }
  const levels = new Set([...sums.values()].map((sum) => levelOf(sum, limits)));
  return LEVELS.filter((level) => levels.has(level));
}

function levelOf({ failed, judged }: Turn, { moderateFrom, highFrom }: Limits): RiskLevel | null {
  if (judged === 0) return null;
  const share = failed / judged;
  if (share >= highFrom) return 'high';
  return share >= moderateFrom ? 'moderate' : 'low';
}
