export { type ApportionSainteLagueInput, apportionSainteLague } from './apportion-sainte-lague.js';
export { type BinomialExactInput, type BinomialExactResult, binomialExact } from './binomial-exact.js';
export { evennessListed } from './evenness-listed.js';
export { type ExactMultinomialInput, type ExactMultinomialResult, exactMultinomial } from './exact-multinomial.js';
export { expectedRose } from './expected-rose.js';
export { type ExpectedRoseFiniteInput, expectedRoseFinite } from './expected-rose-finite.js';
export { type FreemanDegreeCentralisationInput, freemanDegreeCentralisation } from './freeman-degree-centralisation.js';
export { gallagher } from './gallagher.js';
export { hhi } from './hhi.js';
export { hhiNormalised } from './hhi-normalised.js';
export { hill2 } from './hill2.js';
export { type HolmInput, holm } from './holm.js';
export { type HypergeometricInput, type HypergeometricResult, hypergeometric } from './hypergeometric.js';
export type { CategoryCounts, CountsAgainstReference, ReferenceAndSize } from './inputs.js';
export { type JaccardInput, jaccard } from './jaccard.js';
export { type KaplanMeierInput, type KaplanMeierResult, kaplanMeier } from './kaplan-meier.js';
export { type LocationQuotientInput, locationQuotient } from './location-quotient.js';
export { loosemoreHanby } from './loosemore-hanby.js';
export {
  type MultivariateHypergeometricExactInput,
  multivariateHypergeometricExact,
} from './multivariate-hypergeometric-exact.js';
export { representationRatio } from './representation-ratio.js';
export { rose } from './rose.js';
export { type SdRoseResult, sdRose } from './sd-rose.js';
export { type TfidfCosineInput, tfidfCosine } from './tfidf-cosine.js';
export { topShare } from './top-share.js';
export { type WilsonIntervalInput, type WilsonIntervalResult, wilsonInterval } from './wilson-interval.js';
