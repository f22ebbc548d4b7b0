import type { LookBack } from './datum.js';
import type { When } from './when.js';

/** A look-back in words: "the 24 months to 2016-03-01, cut at the council’s establishment (2015)". */
export function lookBackInWords({ months, to, cut }: LookBack): string {
  const whole = `the ${months} ${months === 1 ? 'month' : 'months'} to ${to}`;
  if (cut === undefined) return whole;
  if (cut.at === 'unrecorded') return `${whole}, cut at any reconstitution of the council that is not on record`;
  if (cut.at === 'chair') return `${whole}, cut when ${cut.of ?? 'the holder'} took the chair`;
  return `${whole}, cut at the council’s ${cut.at} (${whenInWords(cut.on)})`;
}

/** A date as it is written: "2015-03-12", "by 2015", "2015-03 to 2015-06". */
export function whenInWords(when: When | undefined): string {
  if (when === undefined) return 'date not known';
  if (typeof when === 'string') return when;
  const { min, max } = when;
  if (min === undefined) return max === undefined ? 'date not known' : `by ${max}`;
  return max === undefined ? `from ${min}` : min === max ? min : `${min} to ${max}`;
}
