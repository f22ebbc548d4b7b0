import { ask } from '../../../core/ask.js';
import { isOfAny, listIn } from '../../../core/incomplete.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { type Day, onOrBefore } from '../../../core/when.js';
import { lookUp, strange } from '../../../core/words.js';
import { all, answered, type Claim, either, known, opposite, stated, unsettled } from '../../../rules/claim.js';
import { anyIn, everyIn, type Listed } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { paLis } from '../../../sources/pa-lis.js';
import type { Collaboration, LocalStrategy, LocalStrength } from '../../model/strategy.js';
import { nameOfEngagement, TOOK_PLACE, tookPart } from '../../reading/engaged.js';
import { hadBegun } from '../../reading/had-begun.js';
import { listed, STRENGTHS } from '../../reading/lists.js';
import { type PriorityAt, prioritiesOf } from '../../reading/priorities.js';
import { boundByDraft } from '../../reading/steps.js';
import { alignmentRule } from '../../rule.js';

/** Does it work across boundaries where assets and challenges cross them? */
export const acrossRegions = /* @__PURE__ */ alignmentRule({
  id: 'alignment/across-regions',
  version: '1.1.0',
  title: 'What crosses the boundary of the area is worked on with someone beyond it',
  question: 'Does it work across boundaries where assets and challenges cross them?',
  rationale: 'Rivers, rail lines and supply chains do not end where an area does.',
  sources: [
    paLis(
      'Support collaboration across regions',
      'opinion',
      'It would have bodies collaborate across regions where assets, opportunities and challenges extend beyond borders, and names pan-regional bodies such as the Northern Powerhouse.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'The question arises where a priority, or a strength that the strategy names, is said to cross the boundary.',
    'It is answered by a partner of its own beyond the boundary, or by agreed work with another place or a wider body that serves it.',
    'Agreed work through a body for the wider region, an agreed consultation across regions, and people from beyond the boundary who took part answer for everything that crosses.',
    'Work together that is wished for is no work together.',
  ],
  parameters: {},
  messages: {
    passed: { partnered: 'What crosses the boundary of the area is worked on with someone beyond it: {names:few}.' },
    failed: {
      alone:
        'What crosses the boundary of the area is not worked on with anyone beyond it: no partner is on record for {names:few}.',
    },
    cantTell: {
      open: 'We do not know of each whether it crosses the boundary of the area, and with whom it is then worked on: {open:few}.',
      others:
        'Nothing on record crosses the boundary of the area without a partner beyond it, but we do not know every priority and strength.',
    },
    inapplicable: { none: 'No priority and no named strength crosses the boundary of the area.' },
  },
  says: {
    notMet: 'What crosses its boundary is not worked on with anyone beyond it',
    met: 'What crosses its boundary is worked on with someone beyond it',
    depends: 'We do not know whether it works across its boundary',
  },
  evaluate({ strategy }, ctx) {
    const list = prioritiesOf(strategy, EACH_CROSSES(), BASE);
    const priorities: Listed<PriorityAt> = {
      items: list.all,
      at: `${BASE}/priorities`,
      partial: list.unlisted !== undefined,
      need: list.unlisted?.need ?? '',
    };
    const strengths = listed(strategy, 'strengths', STRENGTHS(undefined, { also: [EACH_STRENGTH_CROSSES()] }), BASE);
    const shared = together(strategy, ctx.asOf);

    const ofPriority = (priority: PriorityAt): Crossing => ({
      name: priority.name,
      crosses: crosses(priority.priority, priority.at, priority.name),
      partnered: either(
        hasPartner(priority),
        shared.serving('priorities', priority.priority.id, priority.name),
        shared.wide,
      ),
    });
    const ofStrength = (strength: LocalStrength, at: Pointer, i: number): Crossing => {
      const name = strength.name ?? strength.id ?? `strength ${i + 1} of the list`;
      return {
        name,
        crosses: crosses(strength, at, name),
        partnered: either(isShared(strength, at, name), shared.serving('strengths', strength.id, name), shared.wide),
      };
    };
    const crossing = [
      ...list.all.map(ofPriority),
      ...(strengths.items ?? []).map((strength, i) => ofStrength(strength, child(strengths.at, i), i)),
    ];
    const named = (wanted: (one: Crossing) => boolean): readonly string[] =>
      crossing.filter(wanted).map(({ name }) => name);
    const alone = named(({ crosses: is, partnered }) => is.holds === true && partnered.holds === false);
    const open = named((one) => answers(one).holds === undefined);
    return ctx.verdict({
      applies: [
        either(
          anyIn(priorities, (priority) => ofPriority(priority).crosses),
          anyIn(strengths, (strength, at, i) => ofStrength(strength, at, i).crosses),
        ),
        'none',
        {},
      ],
      limbs: [
        [
          all(
            everyIn(priorities, (priority) => answers(ofPriority(priority))),
            everyIn(strengths, (strength, at, i) => answers(ofStrength(strength, at, i))),
          ),
          'alone',
          { names: alone },
          [
            remedy('find-a-partner', 'Agree with someone beyond the boundary on {names:few}.', {
              names: alone,
            }),
          ],
        ],
      ],
      passed: ['partnered', { names: named(({ crosses: is }) => is.holds === true) }],
      cantTell: open.length > 0 ? ['open', { open: open }] : ['others', {}],
    });
  },
});

const EACH_CROSSES = /* @__PURE__ */ ask(
  'priorities/each-crosses',
  'whether each crosses the boundary of the area, and with whom it is then worked on',
);
const EACH_STRENGTH_CROSSES = /* @__PURE__ */ ask(
  'strengths/each-crosses',
  'whether each crosses the boundary of the area, and whom it is then shared with',
);
const CROSSES = /* @__PURE__ */ ask('record/crosses', 'whether “{of}” crosses the boundary of the area');
const PURSUED_WITH = /* @__PURE__ */ ask('priority/partners', 'whom “{of}” is pursued with');
const PARTNER_BEYOND = /* @__PURE__ */ ask('partner/beyond', 'whether {of} is beyond the boundary of the area');
const SHARED_WITH = /* @__PURE__ */ ask('strength/shared-with', 'whom “{of}” is shared with beyond the boundary');
const COLLABORATIONS = /* @__PURE__ */ ask('joint-work/all', 'the work together with other places');
const ENGAGED_FROM_WHERE = /* @__PURE__ */ ask(
  'engagement/all-from-where',
  'who took part in making the strategy, and from where',
);
const REACHED_ACROSS = /* @__PURE__ */ ask(
  'engagement/reached-across',
  'whether “{of}” reached across the boundary of the area',
);
const AGREED = /* @__PURE__ */ ask('joint-work/agreed', 'whether the work with {with:list} is agreed');
const AGREED_WHEN = /* @__PURE__ */ ask('joint-work/agreed-when', 'when the work with {with:list} was agreed');
const PARTNER_KIND = /* @__PURE__ */ ask('joint-work/kind', 'what {with:list} is');
const PRIORITIES_SERVED = /* @__PURE__ */ ask(
  'joint-work/priorities',
  'which priorities the work with {with:list} serves, and whether “{of}” is one of them',
);
const STRENGTHS_SERVED = /* @__PURE__ */ ask(
  'joint-work/strengths',
  'which strengths the work with {with:list} serves, and whether “{of}” is one of them',
);

const BASE = '/strategy';

/** Something that may cross the boundary, and whether it is then worked on with someone beyond it. */
interface Crossing {
  readonly name: string;
  readonly crosses: Claim;
  readonly partnered: Claim;
}

function answers({ crosses: is, partnered }: Crossing): Claim {
  return either(opposite(is), partnered);
}

function crosses(record: { readonly crossesBoundary?: boolean }, at: Pointer, name: string): Claim {
  return stated(record.crossesBoundary, child(at, 'crossesBoundary'), CROSSES({ of: name }));
}

function hasPartner({ priority, at, name, isPartial }: PriorityAt): Claim {
  const partners = {
    items: priority.partners,
    at: child(at, 'partners'),
    partial: isPartial('partners'),
    need: PURSUED_WITH({ of: name }),
  };
  return anyIn(partners, (partner, place) =>
    partner.kind === 'pan-regional-body'
      ? known(true, [place])
      : stated(partner.across, child(place, 'across'), PARTNER_BEYOND({ of: partner.name })),
  );
}

function isShared(strength: LocalStrength, at: Pointer, name: string): Claim {
  const place = child(at, 'sharedWith');
  const is = isOfAny(listIn(strength, 'sharedWith'), () => true);
  return stated(is, place, SHARED_WITH({ of: name }));
}

/** Work together with others beyond the boundary. */
interface Together {
  /** What answers for everything that crosses. */
  readonly wide: Claim;
  /** Is there agreed work that serves this one? */
  readonly serving: (list: 'priorities' | 'strengths', mark: string | undefined, name: string) => Claim;
}

function together(strategy: LocalStrategy, day: Day): Together {
  const collaborations = listed(strategy, 'collaborations', COLLABORATIONS(), BASE);
  const engagement = listed(strategy, 'engagement', ENGAGED_FROM_WHERE(), BASE);
  const asked = anyIn(engagement, (record, at, i) => {
    const name = nameOfEngagement(record, i);
    return all(
      stated(record.acrossBoundary, child(at, 'acrossBoundary'), REACHED_ACROSS({ of: name })),
      answered(tookPart(record, at, name)),
      stated(hadBegun(boundByDraft(strategy, record, 'from'), day), child(at, 'from'), TOOK_PLACE({ of: name })),
    );
  });
  const agreed = (one: Collaboration, at: Pointer): Claim =>
    all(
      stated(one.agreed, child(at, 'agreed'), AGREED({ with: one.with })),
      one.date === undefined
        ? known(true)
        : stated(onOrBefore(one.date, day), child(at, 'date'), AGREED_WHEN({ with: one.with })),
    );
  return {
    wide: either(
      asked,
      anyIn(collaborations, (one, at) => all(isWide(one, at), agreed(one, at))),
    ),
    serving: (list, mark, name) =>
      anyIn(collaborations, (one, at) => all(serves(one, list, mark, name, at), agreed(one, at))),
  };
}

const IS_WIDE = {
  strategy: false,
  'pan-regional-body': true,
  consultation: true,
  other: false,
} as const satisfies Record<NonNullable<Collaboration['kind']>, boolean>;

function isWide(one: Collaboration, at: Pointer): Claim {
  const { kind } = one;
  const need = PARTNER_KIND({ with: one.with }, { word: strange(kind, IS_WIDE) });
  return stated(lookUp(kind, IS_WIDE), child(at, 'kind'), need);
}

function serves(
  one: Collaboration,
  list: 'priorities' | 'strengths',
  mark: string | undefined,
  name: string,
  at: Pointer,
): Claim {
  const marks = listIn(one, list);
  const place = child(at, list);
  if (mark !== undefined && marks.entries.includes(mark)) return known(true, [at, place]);
  if (marks.whole) return known(false, [place]);
  const serving = list === 'priorities' ? PRIORITIES_SERVED : STRENGTHS_SERVED;
  return unsettled([{ at: place, need: serving({ of: name, with: one.with }) }]);
}
