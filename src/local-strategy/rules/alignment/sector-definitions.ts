import { ask } from '../../../core/ask.js';
import { isMarked } from '../../../core/incomplete.js';
import { not, type Tri } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { tally } from '../../../core/tally.js';
import { allOf, type Claim, either, stated, unsettled } from '../../../rules/claim.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { type SectorAt, sectorsOf } from '../../reading/sectors.js';
import { alignmentRule } from '../../rule.js';

/** Is each named sector defined? */
export const sectorDefinitions = /* @__PURE__ */ alignmentRule({
  id: 'alignment/sector-definitions',
  version: '2.0.0',
  title: 'Which named sectors are defined',
  question: 'Is each named sector defined?',
  rationale:
    'Sectors such as digital or clean growth mean different things in different places. How large one is, or whether it grew, can be told only once it is clear what it takes in.',
  sources: [
    lga2019(
      'West Midlands',
      'reported',
      'Those consulted tell that the national classification of sectors needs another look, as SIC codes do not capture energy, services or creative industries well.',
    ),
  ],
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'This informs and never fails: what is missing is as much a matter of the national classification as of the strategy.',
    'A list of SIC codes defines a sector, and so does a definition in the strategy’s own words; whether two places mean the same by one name is not asked.',
    'That no SIC class fits does not say that there is no definition.',
  ],
  parameters: {},
  messages: {
    passed: {
      defined: 'Each of {n:named sector|named sectors} is defined.',
      undefined: 'Of {whole:named sector|named sectors}, {n} without a definition: {names:few}.',
    },
    cantTell: {
      open: 'We do not know whether each named sector is defined. Open: {open:few}.',
      others: 'The sectors that we know are defined, but there may be others.',
      noList: 'We do not know which sectors the strategy names, nor whether they are defined.',
    },
    inapplicable: { none: 'The strategy names no sectors.' },
  },
  says: {
    met: {
      defined: 'Each of its {n:named sector|named sectors} is defined',
      undefined: '{n} of its {whole:named sector|named sectors} have no definition',
    },
    depends: 'We do not know whether the sectors it names are defined',
  },
  evaluate({ strategy }, ctx) {
    const { all: sectors, unlisted } = sectorsOf(strategy, EACH_MEANS(), '/strategy');
    const read = sectors.map((sector) => ({ name: sector.name, at: sector.at, claim: isDefined(sector) }));
    const names = (wanted: Tri): readonly string[] =>
      read.filter(({ claim }) => claim.holds === wanted).map(({ name }) => name);
    const counted = tally(
      read.map(({ name, at, claim }) => ({
        among: true,
        is: not(claim.holds),
        at,
        need: TAKES_IN({ of: name }),
        evidence: claim.evidence,
      })),
      unlisted,
    );
    const rest = unlisted === undefined ? [] : [unsettled([{ at: unlisted.at, need: unlisted.need }])];
    const told = allOf([
      ...read.map(({ claim }) => eitherWay(claim)),
      ...rest,
      ctx.report('sectors without a definition', countOf(counted), 'sectors'),
    ]);
    return ctx.verdict({
      applies: [ctx.holds('sectors named', wholeOf(counted), '>=', 1, { unit: 'sectors' }), 'none', {}],
      limbs: [[told]],
      passed:
        names(false).length > 0
          ? ['undefined', { whole: counted.whole, n: counted.part, names: names(false) }]
          : ['defined', { n: counted.whole }],
      cantTell:
        names(undefined).length > 0
          ? ['open', { open: names(undefined) }]
          : read.length > 0
            ? ['others', {}]
            : ['noList', {}],
    });
  },
});

/** It is told either way, so that nothing could turn out badly. */
function eitherWay(claim: Claim): Claim {
  if (claim.holds !== undefined) return { ...claim, holds: true };
  const facts = claim.settledBy?.facts ?? [];
  return { ...claim, settledBy: { facts, toPass: facts.length === 1 ? 1 : null, toFail: null } };
}

const EACH_MEANS = /* @__PURE__ */ ask('sectors/each-means', 'and what each means by its name');
const TAKES_IN = /* @__PURE__ */ ask('sector/takes-in', 'what “{of}” takes in');
const SIC_CODES = /* @__PURE__ */ ask('sector/sic', 'the SIC codes of “{of}”, if any fit');

/** By codes, or in words. */
function isDefined({ sector, at, name }: SectorAt): Claim {
  const { sic, definition, undefinedInText } = sector;
  const hasCodes: Tri =
    (sic?.length ?? 0) > 0 ? true : sic === undefined || isMarked(sector, 'sic') ? undefined : false;
  const inWords: Tri = definition !== undefined ? true : undefinedInText === true ? false : undefined;
  return either(
    stated(inWords, child(at, inWords === false ? 'undefinedInText' : 'definition'), TAKES_IN({ of: name })),
    stated(hasCodes, child(at, 'sic'), SIC_CODES({ of: name })),
  );
}
