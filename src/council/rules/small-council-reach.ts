import { isMarked } from '../../core/incomplete.js';
import type { Remedy } from '../../rules/finding.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import { memberCount } from '../reading/member-count.js';
import { voicesOf } from '../reading/voices.js';
import { councilSeatRule } from '../rule.js';

/** If the council is small, do sub-groups carry the breadth it gave up? */
export const smallCouncilReach = /* @__PURE__ */ councilSeatRule({
  id: 'representation/small-council-reach',
  version: '1.1.0',
  title: 'A small council reaches every sub-sector, by itself or through sub-groups',
  question: 'If the council is small, do sub-groups carry the breadth it gave up?',
  rationale: 'A small council decides more easily and leaves more of its industry outside.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that smaller councils run the risk of being less representative. One council had resolved to shrink to 12 members, with sub-groups to engage sub-sectors more broadly.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'The bodies of one council are counted together.',
    'A sub-sector is reached by a member whose own it is, by a body with members in it, by a seat declared to speak for it, or by a sub-group with it in its remit.',
    'A word is the same in any letters, with “&” or “and”, with hyphens or blanks. Of one that is not in the council’s list of sub-sectors we do not know which of them it means.',
    'Government works in no sub-sector unless the document says so; a reserved or vacant seat has no voice.',
  ],
  parameters: {
    smallCouncil: {
      label: 'number of members up to which a council is small',
      unit: 'members',
      value: 15,
      because:
        'The source calls no number small; fifteen is a little above the twelve to which one council in it cut itself down.',
    },
  },
  messages: {
    passed: {
      reached:
        'The council is small, with {members:member|members}, and reaches every sub-sector. By a seat: {bySeat:list}. Through a body only: {byBody:list}. Through a sub-group only: {bySubGroup:list}.',
    },
    failed: {
      unreached:
        'The council is small, with {members:member|members}, and leaves {n:sub-sector|sub-sectors} out, at the table and in sub-groups: {unheard:list}.',
    },
    cantTell: {
      size: 'We do not know whether the council is small, with at most {limit:member|members}. Not known to be reached: {unreached:list}.',
      open: 'The council is small, with {members:member|members}; we do not know whether it reaches {open:list}.',
      unnamed:
        'The council is small, with {members:member|members}, and reaches every sub-sector named, but there are others that are not named.',
      noList: 'The council is small, with {members:member|members}; we do not know which sub-sectors it should reach.',
      sizeAndList:
        'We do not know whether the council is small, with at most {limit:member|members}, nor which sub-sectors it should reach.',
    },
    inapplicable: {
      notSmall: 'The council has {members:member|members}; it is small at {limit} or fewer.',
      undivided: 'The council’s industry has no sub-sectors.',
    },
  },
  says: {
    notMet: 'It is small, and leaves {n:sub-sector|sub-sectors} out',
    met: 'It is small and still reaches every sub-sector',
    depends: 'We do not know whether it is small, or reaches every sub-sector',
  },
  evaluate(council, ctx) {
    const { subSectors } = council;
    const whole = !isMarked(council, 'subSectors');
    if (subSectors?.length === 0 && whole) return ctx.inapplicable(['undivided', {}]);
    const limit = ctx.p.smallCouncil;
    const count = memberCount(council, ctx.asOf);
    const members = count.value ?? { min: 0 };
    const small = ctx.holds('members, all bodies together', count, '<=', 'smallCouncil');
    const voices = voicesOf(council, ctx.asOf);
    const { bySeat, byBody, bySubGroup, unheard, open } = voices;
    const n = unheard.length;
    const unreached = ctx.holds('sub-sectors not reached', { min: n, max: n + open.length }, '<=', 0, {
      unit: 'sub-sectors',
    });
    const ending = () => {
      if (small.holds === undefined) {
        return voices.each.length === 0
          ? (['sizeAndList', { limit }] as const)
          : (['size', { limit, unreached: [...unheard, ...open] }] as const);
      }
      if (open.length > 0) return ['open', { members, open }] as const;
      return voices.each.length > 0 ? (['unnamed', { members }] as const) : (['noList', { members }] as const);
    };
    return ctx.verdict({
      breakdown: voices.breakdown,
      applies: [small, 'notSmall', { members, limit }],
      limbs: [
        [
          { ...voices.everyOne, measurements: unreached.measurements },
          'unreached',
          { members, n, unheard },
          remediesFor(
            unheard,
            voices.each.filter((voice) => voice.kept).map((voice) => voice.subSector),
          ),
        ],
      ],
      passed: ['reached', { members, bySeat, byBody, bySubGroup }],
      cantTell: ending(),
    });
  },
});

function remediesFor(unheard: readonly string[], kept: readonly string[]): readonly Remedy[] {
  const waiting = unheard.filter((name) => kept.includes(name));
  const others = unheard.filter((name) => !kept.includes(name));
  return [
    ...(waiting.length === 0 ? [] : [remedy('fill-seats', 'Fill the seats kept for {waiting:list}.', { waiting })]),
    ...(others.length === 0
      ? []
      : [
          remedy('widen-remits', 'Put {n:sub-sector|sub-sectors} into the remit of a sub-group: {others:list}.', {
            n: others.length,
            others,
          }),
        ]),
  ];
}
