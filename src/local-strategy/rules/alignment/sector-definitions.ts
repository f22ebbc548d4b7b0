import { ask } from '../../../core/ask.js';
import { isMarked } from '../../../core/incomplete.js';
import { not, type Tri } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { tally } from '../../../core/tally.js';
import { allOf, type Claim, either, stated, unsettled } from '../../../rules/claim.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { type SectorAt, sectorsOf } from '../../reading/sectors.js';
import { alignmentRule } from '../../rule.js';

/** Is each named sector defined? */
export const sectorDefinitions = /* @__PURE__ */ alignmentRule({
  id: 'alignment/sector-definitions',
  version: '1.1.0',
  title: 'Each sector that is named is defined',
  question: 'Is each named sector defined?',
  rationale:
    'Sectors such as digital or clean growth mean different things in different places. Some in the source found that without a definition nobody could say how large a sector is, or whether it grew.',
  sources: [lga2019('West Midlands', 'reported')],
  severity: 'note',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A list of SIC codes defines a sector, and so does a definition in the strategy’s own words; whether two places mean the same by one name is not asked.',
    'That no SIC class fits does not say that there is no definition.',
  ],
  parameters: {},
  messages: {
    passed: { defined: '{n:sector is|sectors are} named, and each is defined.' },
    failed: { undefined: 'Of {whole:named sector|named sectors}, {n} without a definition: {names:few}.' },
    cantTell: {
      open: 'It is not known whether each named sector is defined. Open: {open:few}.',
      others: 'The sectors that are known are defined, but there may be others.',
      noList: 'It is not known which sectors the strategy names, nor whether they are defined.',
    },
    inapplicable: { none: 'The strategy names no sectors.' },
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
    return ctx.verdict({
      applies: [ctx.holds('sectors named', wholeOf(counted), '>=', 1, { unit: 'sectors' }), 'none', {}],
      limbs: [
        [
          allOf([
            ...read.map(({ claim }) => claim),
            ...rest,
            ctx.report('sectors without a definition', countOf(counted), 'sectors'),
          ]),
          'undefined',
          { whole: counted.whole, n: counted.part, names: names(false) },
          [remedy('define', 'Say what belongs to {names:few}, by SIC codes or in words.', { names: names(false) })],
        ],
      ],
      passed: ['defined', { n: counted.whole }],
      cantTell:
        names(undefined).length > 0
          ? ['open', { open: names(undefined) }]
          : read.length > 0
            ? ['others', {}]
            : ['noList', {}],
    });
  },
});

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
