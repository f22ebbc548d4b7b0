import { isMarked } from '../../core/incomplete.js';
import type { Remedy } from '../../rules/finding.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { voicesOf } from '../reading/voices.js';
import { councilSeatRule } from '../rule.js';

/** Has every sub-sector a voice? */
export const subSectorCoverage = /* @__PURE__ */ councilSeatRule({
  id: 'representation/sub-sector-coverage',
  version: '1.1.0',
  title: 'Every sub-sector has a voice',
  question: 'Does every sub-sector have a voice?',
  rationale: 'What a council tells government is taken for the view of the whole industry.',
  sources: [
    ifg2016('Balancing representation', 'finding', 'It finds that some sub-sectors found it hard to be heard.'),
    ifg2016(
      'Executive Summary',
      'finding',
      'It says that a dialogue needs broad representation, and that it is impossible to represent all voices and interests directly.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A voice is a member whose own sub-sector it is, a body with members in it, a seat declared to speak for it, or a sub-group with it in its remit; each is reported apart, and none is weighed against another.',
    'A word is the same in any letters, with “&” or “and”, with hyphens or blanks. Of one that is not in the council’s list of sub-sectors we do not know which of them it means.',
    'A seat of known sub-sectors speaks for others only where the document says so; a representative body also speaks for its members.',
    'Government works in no sub-sector unless the document says so; a reserved or vacant seat has no voice.',
  ],
  parameters: {},
  messages: {
    passed: {
      heard:
        'Every sub-sector has a voice. By a seat: {bySeat:list}. Through a body only: {byBody:list}. Through a sub-group only: {bySubGroup:list}.',
    },
    failed: {
      unheard: '{n:sub-sector has|sub-sectors have} no voice by a seat, a body or a sub-group: {unheard:list}.',
    },
    cantTell: {
      open: 'We do not know whether every sub-sector has a voice. Open: {open:list}.',
      unnamed: 'Every sub-sector named has a voice, but there are others that are not named.',
      noList: 'We do not know which sub-sectors should have a voice.',
    },
    inapplicable: { undivided: 'The council’s industry has no sub-sectors.' },
  },
  says: {
    notMet: '{n:sub-sector has|sub-sectors have} no voice at the table or in sub-groups',
    met: 'Every sub-sector has a voice',
    depends: 'We do not know whether every sub-sector has a voice',
  },
  evaluate(council, ctx) {
    const { subSectors } = council;
    const whole = !isMarked(council, 'subSectors');
    if (subSectors?.length === 0 && whole) return ctx.inapplicable(['undivided', {}]);
    const voices = voicesOf(council, ctx.asOf);
    const { bySeat, byBody, bySubGroup, unheard, open, each } = voices;
    const n = unheard.length;
    const without = ctx.holds('sub-sectors without a voice', { min: n, max: n + open.length }, '<=', 0, {
      unit: 'sub-sectors',
    });
    return ctx.verdict({
      breakdown: voices.breakdown,
      limbs: [
        [
          { ...voices.everyOne, measurements: without.measurements },
          'unheard',
          { n, unheard },
          remediesFor(
            unheard,
            each.filter((voice) => voice.kept).map((voice) => voice.subSector),
          ),
        ],
      ],
      passed: ['heard', { bySeat, byBody, bySubGroup }],
      cantTell: open.length > 0 ? ['open', { open }] : each.length > 0 ? ['unnamed', {}] : ['noList', {}],
    });
  },
});

function remediesFor(unheard: readonly string[], kept: readonly string[]): readonly Remedy[] {
  const seatsKept = new Set(kept);
  const waiting = unheard.filter((name) => seatsKept.has(name));
  const others = unheard.filter((name) => !seatsKept.has(name));
  return [
    ...(waiting.length === 0 ? [] : [remedy('fill-seats', 'Fill the seats kept for {waiting:list}.', { waiting })]),
    ...(others.length === 0
      ? []
      : [
          remedy(
            'give-a-voice',
            'Give {n:sub-sector|sub-sectors} a seat, a body that speaks for it or a place in a sub-group’s remit: {others:list}.',
            { n: others.length, others },
          ),
        ]),
  ];
}
