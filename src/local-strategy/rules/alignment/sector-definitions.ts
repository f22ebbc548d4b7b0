import { isMarked } from '../../../core/incomplete.js';
import { child } from '../../../core/pointer.js';
import { tally } from '../../../core/tally.js';
import { handful } from '../../../rules/handful.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ruleFor } from '../../../rules/rule.js';
import type { AlignmentSubject, LocalSector } from '../../model.js';
import { sectorsOf } from '../../sectors.js';

/** Is each named sector defined? */
export const sectorDefinitions = /* @__PURE__ */ ruleFor<AlignmentSubject>()({
  id: 'alignment/sector-definitions',
  version: '1.1.0',
  title: 'Each sector that is named is defined',
  sources: [{ source: 'lga-2019', section: 'Lessons Learned' }],
  severity: 'note',
  meta: {
    question: 'Is each named sector defined?',
    rationale:
      'Sectors such as digital or clean growth mean different things in different places. Some in the source found that without a definition nobody could say how large a sector is, or whether it grew.',
    standing: 'R',
    answerable: ['place'],
    ifPassed: 'furtherReviewNeeded',
    assumptions: [
      'A list of SIC codes defines a sector, and so does a definition in the strategy’s own words; whether two places mean the same by one name is not asked.',
      'That no SIC class fits does not say that there is no definition.',
    ],
  },
  parameters: {},
  messages: {
    passed: { defined: '{n:sector is|sectors are} named, and each is defined.' },
    failed: { undefined: 'Of {whole:named sector|named sectors}, {n} without a definition: {names:list}.' },
    cantTell: {
      open: 'It is not known whether each named sector is defined. Open: {open:list}.',
      others: 'The sectors that are known are defined, but there may be others.',
      noList: 'It is not known which sectors the strategy names, nor whether they are defined.',
    },
    inapplicable: { none: 'The strategy names no sectors.' },
  },
  evaluate({ strategy }, ctx) {
    const { all, unlisted } = sectorsOf(strategy, ', and what each means by its name', '/strategy');
    const counted = tally(
      all.map(({ sector, at, name }) => {
        const is = isUndefined(sector);
        const place = child(at, (sector.sic?.length ?? 0) > 0 ? 'sic' : is === true ? 'undefinedInText' : 'definition');
        return { among: true, is, at: place, need: `what “${name}” takes in` };
      }),
      unlisted,
    );
    const names = (is: boolean | undefined): readonly string[] =>
      handful(all.filter(({ sector }) => isUndefined(sector) === is).map(({ name }) => name));
    return ctx.verdict({
      applies: [ctx.holds('sectors named', wholeOf(counted), '>=', 1, { unit: 'sectors' }), 'none', {}],
      limbs: [
        [
          ctx.holds('sectors without a definition', countOf(counted), '<=', 0, { unit: 'sectors' }),
          'undefined',
          { whole: counted.whole, n: counted.part, names: names(true) },
          [remedy('define', 'Say what belongs to {names:list}, by SIC codes or in words.', { names: names(true) })],
        ],
      ],
      passed: ['defined', { n: counted.whole }],
      cantTell:
        names(undefined).length > 0
          ? ['open', { open: names(undefined) }]
          : all.length > 0
            ? ['others', {}]
            : ['noList', {}],
    });
  },
});

function isUndefined(sector: LocalSector): boolean | undefined {
  const { sic, definition, undefinedInText } = sector;
  if ((sic?.length ?? 0) > 0 || definition !== undefined) return false;
  return undefinedInText === true && !isMarked(sector, 'sic') ? true : undefined;
}
