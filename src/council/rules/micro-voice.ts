import { sum } from '../../core/exact.js';
import { range } from '../../core/known.js';
import { hasWord } from '../../core/names.js';
import { child } from '../../core/pointer.js';
import { count } from '../../core/tally.js';
import { all, either } from '../../rules/claim.js';
import { anyIn } from '../../rules/lists.js';
import { countOf, measured } from '../../rules/observed.js';
import type { Reference } from '../../rules/reference.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { isMicro } from '../reading/seats.js';
import { readCounted, seatsOn } from '../reading/seats-on.js';
import { sitOn } from '../reading/sub-group-members.js';
import { nameOfSubGroup, subGroupsOf } from '../reading/sub-groups.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { IS_MICRO, wordsThat } from '../reading/words.js';
import { councilSeatRule } from '../rule.js';
import { againstEach, OTHER_SECTOR, ofSector, SECTOR_NOT_SAID } from '../seating/against-each.js';
import { referenceInWords } from '../seating/reference-in-words.js';
import { wordsOf } from '../seating/seat-table.js';

/** In an industry of micro firms and sole traders, have they any seat or sub-group? */
export const microVoice = /* @__PURE__ */ councilSeatRule({
  id: 'representation/micro-voice',
  version: '1.1.0',
  title: 'In an industry of micro firms and sole traders, they have a seat or a sub-group',
  question: 'In an industry of micro firms and sole traders, do they have a seat or a sub-group?',
  rationale:
    'Some industries consist almost wholly of firms with fewer than ten people and of people working alone. No council can mirror their numbers; the least is that they are somewhere.',
  sources: [
    ifg2016(
      'Balancing representation',
      'quoted',
      'One voice says that small and micro businesses hardly sit on the council for the creative industries, where freelancers, sole traders and small firms abound.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  leadingCount: 'enterprises',
  assumptions: [
    'A micro firm, a sole trader or a self-employed practitioner counts; a body that speaks for them does not.',
    'What a sub-group declares of its members goes before its list of them.',
    'A reference that names an industry is taken to be about the council’s own where the council does not say which it stands for.',
  ],
  parameters: {
    microShareEmployment: {
      label: 'share of an industry’s employment in micro firms and sole traders from which it is one of micro firms',
      unit: 'share',
      value: '2/5',
      because:
        'In the whole economy about three in ten work in such firms; at four in ten they are plainly what the industry is made of.',
    },
    microShareEnterprises: {
      label: 'share of an industry’s firms that are micro firms and sole traders from which it is one of micro firms',
      unit: 'share',
      value: '9/10',
      because:
        'By number nearly every industry consists of micro firms; nine in ten leaves out those with a broad middle.',
    },
  },
  messages: {
    passed: {
      heard:
        'Micro firms and sole traders, {share:percent} of {reference}, have a seat or a place on a sub-group: {names:list}.',
    },
    failed: {
      unheard:
        'Micro firms and sole traders, {share:percent} of {reference}, have neither a seat nor a place on a sub-group.',
    },
    cantTell: {
      sectorNotSaid: SECTOR_NOT_SAID,
      open: 'We do not know whether micro firms and sole traders, {share:percent} of {reference}, have a seat or a place on a sub-group.',
      mixed:
        'The reference puts micro firms together with larger ones: they are {share:percent} of {reference}, which leaves open whether that is at least {limit:percent}.',
      wholeEconomy:
        'We do not know how much of this council’s own industry consists of micro firms: the reference covers {reference}.',
      noLimit: 'No limit is set for a share of micro firms counted by turnover or value added, as in {reference}.',
      noReference:
        'No reference by size was given, so we do not know how much of the industry consists of micro firms.',
    },
    inapplicable: {
      notMicro:
        'This is not an industry of micro firms: they and sole traders make up {share:percent} of {reference}; the rule applies from {limit:percent}.',
      otherSector: OTHER_SECTOR,
    },
  },
  says: {
    notMet: 'Micro firms and sole traders have neither a seat nor a sub-group',
    met: 'Micro firms and sole traders have a seat or a place on a sub-group',
    depends: 'We do not know whether micro firms and sole traders have a place',
  },
  evaluate(council, ctx) {
    const day = ctx.asOf;
    const groups = council.subGroups ?? [];
    const readings = seatsOn(council, day).seats.map((seat) => readCounted(seat, [isMicro]));
    const seated = ctx.holds(
      'seats of micro firms and sole traders',
      countOf(count(readings, unlistedAmong(council, day))),
      '>=',
      1,
      { unit: 'seats' },
    );
    const onGroup = (i: number) =>
      sitOn(council, groups[i] ?? {}, child('/subGroups', i), nameOfSubGroup(groups[i] ?? {}, i), day, 'micro');
    const voiced = either(
      seated,
      anyIn(subGroupsOf(council).list, (_group, _at, i) => onGroup(i)),
    );
    const names = [
      ...new Set(readings.filter(({ among }) => among.value === true).map(({ seat }) => seat.name)),
      ...groups.flatMap((group, i) => (onGroup(i).holds === true ? [`the sub-group ${nameOfSubGroup(group, i)}`] : [])),
    ];
    return againstEach(council, ctx.references, 'sizeBand', {
      none: () => ctx.cantTell(['noReference', {}]),
      otherSector: (reference, said) => ctx.inapplicable(['otherSector', said], undefined, { key: reference.id }),
      judge: (reference, fits) => {
        const key = reference.id;
        const words = referenceInWords(reference);
        if (reference.sector === undefined) return [ctx.cantTell(['wholeEconomy', { reference: words }], [], { key })];
        const limited = LIMITS[reference.basis];
        if (limited === undefined) return [ctx.cantTell(['noLimit', { reference: words }], [], { key })];
        const limit = ctx.p[limited];
        const share = microShare(reference);
        const applies = ctx.holds('share of micro firms and sole traders', measured(share), '>=', limited, {
          reference: reference.id,
        });
        const said = { share, reference: words };
        return [
          ctx.verdict({
            key,
            applies: [all(fits, applies), 'notMicro', { ...said, limit }],
            limbs: [
              [
                voiced,
                'unheard',
                said,
                [
                  remedy(
                    'seat-micro-firms',
                    'Give {n:micro firm, sole trader or practitioner|micro firms, sole traders or practitioners} a seat, or a place on a sub-group.',
                    { n: 1 },
                  ),
                ],
              ],
            ],
            passed: ['heard', { ...said, names }],
            cantTell:
              fits.holds === undefined
                ? ['sectorNotSaid', ofSector(reference)]
                : applies.holds === undefined
                  ? ['mixed', { ...said, limit }]
                  : ['open', said],
          }),
        ];
      },
    });
  },
});

const LIMITS: { readonly [B in Reference['basis']]?: 'microShareEmployment' | 'microShareEnterprises' } = {
  employment: 'microShareEmployment',
  enterprises: 'microShareEnterprises',
  employers: 'microShareEnterprises',
};

/** The micro share of a reference. A category that is not wholly micro nor wholly larger leaves its weight open. */
function microShare(reference: Reference) {
  const micro = wordsThat(IS_MICRO);
  const larger = wordsThat(IS_MICRO, false);
  const sure: number[] = [];
  const open: number[] = [];
  for (const category of reference.categories) {
    const words = wordsOf(category);
    if (words.every((word) => hasWord(micro, word))) sure.push(category.weight);
    else if (!words.every((word) => hasWord(larger, word))) open.push(category.weight);
  }
  const whole = sum(reference.categories.map(({ weight }) => weight));
  return range(sum(sure) / whole, sum([...sure, ...open]) / whole);
}
