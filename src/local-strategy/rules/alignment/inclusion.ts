import { type Answer, every, opposite } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import type { Tri } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { mergeFacts } from '../../../core/settled-by.js';
import { count } from '../../../core/tally.js';
import { asAnswer, type Claim, eitherOf, stated, unsettled } from '../../../rules/claim.js';
import { countOf } from '../../../rules/observed.js';
import { remedy, whereFails } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { dayOfMaking } from '../../reading/day-asked.js';
import { constituentsOn, type MemberOn } from '../../reading/members-on.js';
import { type Priorities, type PriorityAt, prioritiesOf } from '../../reading/priorities.js';
import { alignmentRule } from '../../rule.js';

const BASE = '/strategy';

/** Is growth for all parts of the place and people now left out? */
export const inclusion = /* @__PURE__ */ alignmentRule({
  id: 'alignment/inclusion',
  version: '1.1.0',
  title: 'Growth is for all parts of the place and for people now left out',
  question: 'Is growth for all parts of the place and people now left out?',
  rationale: 'Growth of a place as a whole may pass by some of its towns and some of its people.',
  sources: [
    lga2019(
      'Greater Manchester',
      'reported',
      'Those consulted tell of the challenge that every part of the area should benefit, set against what can be achieved.',
    ),
    lga2019(
      'West Midlands',
      'reported',
      'They tell that a narrow focus on productivity and distinctiveness works against inclusive growth, on which leaders had agreed.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Whether a priority aims at inclusion, and whose places benefit from it, is the caller’s to say; a priority that benefits no place in particular counts for none.',
    'Only constituent authorities are asked about, as they were when the strategy was published or, as long as it is not, on the day of judgement.',
    'One priority is enough for an authority; how much it gains is not asked.',
  ],
  parameters: {},
  messages: {
    passed: {
      all: 'Growth is for all parts of the place: the strategy aims at inclusion ({names:few}), and each of {n:constituent authority|constituent authorities} benefits from a priority.',
      noConstituents: 'The strategy aims at inclusion ({names:few}); no authority is a constituent one.',
    },
    failed: {
      noObjective: 'No priority aims at growth for parts of the place or people now left out.',
      passedBy: [
        'note',
        'Growth passes parts of the place by: of {whole:constituent authority|constituent authorities}, {n} without a priority that benefits it: {names:few}.',
      ],
    },
    cantTell: {
      objective: 'We do not know whether a priority aims at growth for parts of the place or people now left out.',
      places:
        'The strategy aims at inclusion; we do not know whether each constituent authority benefits from a priority. Open: {open:few}.',
      noPlaces: 'The strategy aims at inclusion; we do not know all its constituent authorities.',
    },
  },
  says: {
    notMet: {
      noObjective: 'No priority aims at places or people now left out',
      passedBy: '{n} of {whole:authority|authorities} benefit from no priority',
    },
    met: 'It aims at growth for all parts of the place',
    depends: 'We do not know whether growth is for all parts of the place',
  },
  evaluate({ strategy }, ctx) {
    const priorities = prioritiesOf(strategy, EACH_FOR(), BASE);
    const rest = restOf(priorities);
    const objective = eitherOf([
      ...priorities.all.map(({ priority, at, name }) =>
        stated(priority.inclusion, child(at, 'inclusion'), AIMS({ of: name })),
      ),
      ...rest,
    ]);
    const aims = priorities.all.filter(({ priority }) => priority.inclusion === true).map(({ name }) => name);
    const day = dayOfMaking(strategy, ctx.asOf, BASE);
    const { all, unlisted, more } = constituentsOn(strategy, day, EACH_GAINS(), BASE);
    const read = onceEach(all).map((one) => {
      const gains = asAnswer(benefits(one.mark, priorities));
      return { ...one, isWithout: every(one.counts, opposite(gains)) };
    });
    const constituents = count(
      read.map(({ at, counts }) => ({ at, among: counts })),
      unlisted,
      more,
    );
    const without = count(
      read.map(({ at, isWithout }) => ({ at, among: isWithout })),
      unlisted,
      more,
    );
    const names = (wanted: Tri): readonly string[] =>
      read.filter(({ isWithout }) => isWithout.value === wanted).map(({ name }) => name);
    const everywhere = ctx.holds('constituent authorities without a priority', countOf(without), '<=', 0, {
      unit: 'authorities',
    });
    const reach = [
      remedy('reach-every-place', 'Say what {names:few} gain, or why they do not.', { names: names(true) }),
    ];
    return ctx.verdict({
      limbs: [
        [
          objective,
          'noObjective',
          {},
          [
            remedy(
              'aim-at-inclusion',
              'Say what the strategy does for the parts of the place and the people now left out.',
              {},
            ),
            ...whereFails(everywhere, reach),
          ],
        ],
        [everywhere, 'passedBy', { whole: constituents.whole, n: without.part, names: names(true) }, reach],
      ],
      passed:
        constituents.whole.max === 0
          ? ['noConstituents', { names: aims }]
          : ['all', { names: aims, n: constituents.whole }],
      cantTell:
        objective.holds === undefined
          ? ['objective', {}]
          : names(undefined).length > 0
            ? ['places', { open: names(undefined) }]
            : ['noPlaces', {}],
    });
  },
});

const EACH_FOR = /* @__PURE__ */ ask('priorities/each-for', 'whom and which places each is for');
const EACH_GAINS = /* @__PURE__ */ ask('authorities/each-gains', 'and what each gains');
const AIMS = /* @__PURE__ */ ask('priority/inclusion', 'whether “{of}” aims at people or places left out');
const BENEFITS = /* @__PURE__ */ ask('priority/benefits', 'whose places benefit from “{of}”');

function restOf({ unlisted }: Priorities): readonly Claim[] {
  return unlisted === undefined ? [] : [unsettled([{ at: unlisted.at, need: unlisted.need }])];
}

/** Does at least one priority benefit the authority's places? */
function benefits(mark: string, priorities: Priorities): Claim {
  return eitherOf([...priorities.all.map((priority) => isFor(mark, priority)), ...restOf(priorities)]);
}

function isFor(mark: string, { priority, at, name, isPartial }: PriorityAt): Claim {
  const listed = priority.benefits?.includes(mark) === true;
  const open = priority.benefits === undefined || isPartial('benefits');
  return stated(listed ? true : open ? undefined : false, child(at, 'benefits'), BENEFITS({ of: name }));
}

/** An authority of which it may be asked. */
interface Constituent {
  readonly mark: string;
  readonly name: string;
  readonly at: Pointer;
  /** Is it a constituent authority of the area? */
  readonly counts: Answer;
}

/** Each authority once: one that left and came back has two records. */
function onceEach(members: readonly MemberOn[]): readonly Constituent[] {
  const marks = [...new Set(members.map(({ membership }) => membership.authority))];
  return marks.flatMap((mark) => {
    const records = members.filter(({ membership }) => membership.authority === mark);
    const sure = records.find(({ counts }) => counts.value === true);
    const open = records.filter(({ counts }) => counts.value === undefined);
    const [one] = sure === undefined ? [...open, ...records] : [sure];
    if (one === undefined) return [];
    const facts = sure === undefined ? mergeFacts(open.map(({ counts }) => counts.open)) : [];
    return [{ mark, name: one.name, at: one.at, counts: { ...one.counts, open: facts } }];
  });
}
