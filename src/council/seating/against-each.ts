import type { NonEmpty } from '../../core/citation.js';
import { sameWord } from '../../core/names.js';
import { hintAt } from '../../documents/nearest.js';
import { type Claim, known, unsettled } from '../../rules/claim.js';
import type { Reference } from '../../rules/reference.js';
import type { Verdict } from '../../rules/rule.js';
import type { Council } from '../model.js';
import { SECTOR } from '../reading/sector.js';

/** What to answer for the references over one attribute. */
export interface AgainstEach {
  /** Judges the council against one that fits, or may: then the claim that it does is open. */
  readonly judge: (reference: Reference, fits: Claim) => readonly Verdict[];
  /** The reference is about another industry than the council's. */
  readonly otherSector: (reference: Reference, said: OtherSector) => Verdict;
  /** None was given. */
  readonly none: () => Verdict;
}

/** What {@link SECTOR_NOT_SAID} says of a reference. */
interface OfSector {
  readonly reference: string;
  readonly sector: string;
}

/** What {@link OTHER_SECTOR} says. */
interface OtherSector extends OfSector {
  readonly hint: string;
}

/** Of a reference for another industry; the hint is the word that may have been meant. */
export const OTHER_SECTOR = 'The reference {reference} is about another industry ({sector}) than this council’s{hint}.';

/** Of a reference for one industry, where the council does not say its own. */
export const SECTOR_NOT_SAID =
  'We do not know whether the reference {reference} fits: it is about one industry ({sector}), and the council does not say which its own is.';

/** A reference and its industry in words. */
export function ofSector({ id, sector = '', title = id }: Reference): OfSector {
  return { reference: title, sector };
}

/**
 * One verdict or more for every reference over an attribute. A reference that names an industry serves councils of that
 * industry, however either spells it; of a council that does not say its own it is not known whether it fits.
 */
export function againstEach(
  council: Council,
  references: readonly Reference[],
  attribute: string,
  answers: AgainstEach,
): NonEmpty<Verdict> {
  const { sector } = council;
  const [first, ...rest] = references
    .filter((reference) => reference.attribute === attribute)
    .flatMap((reference) => {
      if (reference.sector === undefined) return answers.judge(reference, known(true));
      if (sector === undefined) return answers.judge(reference, WHICH_SECTOR);
      if (sameWord(reference.sector, sector)) return answers.judge(reference, known(true));
      const said = { ...ofSector(reference), hint: hintAt(sector, [reference.sector]) };
      return [answers.otherSector(reference, said)];
    });
  return first === undefined ? [answers.none()] : [first, ...rest];
}

/**
 * Why a skew cannot be told, as the id of a message and what it says: the reference may be of another industry, there may
 * be too few seats to judge by, or seats that are open decide.
 */
export function whySkewIsOpen<const S, const P>(
  reference: Reference,
  fits: Claim,
  { tooFew, possible }: { readonly tooFew: boolean; readonly possible: readonly unknown[] },
  said: S,
  open: P,
): readonly ['sectorNotSaid', OfSector] | readonly ['tooFew' | 'enough', S] | readonly ['open', P] {
  if (tooFew) return ['tooFew', said];
  if (fits.holds === undefined) return ['sectorNotSaid', ofSector(reference)];
  return possible.length === 0 ? ['enough', said] : ['open', open];
}

const WHICH_SECTOR = /* @__PURE__ */ unsettled([{ at: '/sector', need: /* @__PURE__ */ SECTOR() }]);
