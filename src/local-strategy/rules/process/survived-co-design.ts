import { ask } from '../../../core/ask.js';
import { type Range, range, upper } from '../../../core/known.js';
import { phrase } from '../../../core/phrase.js';
import { child } from '../../../core/pointer.js';
import type { Saying } from '../../../core/saying.js';
import type { Fact } from '../../../core/settled-by.js';
import { type Reading, type Tally, tally } from '../../../core/tally.js';
import { missingFor } from '../../../council/reading/index.js';
import { all, answered } from '../../../rules/claim.js';
import { measured, type Observed, shareOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { DroppedPriority, LocalStrategy } from '../../model/strategy.js';
import { published } from '../../reading/day-asked.js';
import { listed } from '../../reading/lists.js';
import { type PriorityAt, prioritiesOf } from '../../reading/priorities.js';
import { wasTaken } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

/** Did local priorities survive government's edit? */
export const survivedCoDesign = /* @__PURE__ */ strategyRule({
  id: 'process/survived-co-design',
  version: '1.0.0',
  title: 'What was agreed locally is in the published text',
  question: 'Did local priorities survive government’s edit?',
  rationale:
    'A strategy made by both sides changes on the way. Which priorities went, and which came in, shows whose strategy it became.',
  sources: [
    lga2019(
      'Oxford-Cambridge Arc',
      'reported',
      'Drafts came back from government with edits and comments, which undermined the collaboration and risks undermining the work with local partners.',
    ),
    lga2019(
      'Co-design with Government',
      'reported',
      'Those consulted felt that co-design can oversimplify a place and miss priorities that matter.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'The priorities of a published strategy are those of the published text.',
    'Priorities are counted, not weighed; one that was reworded counts as the same where it is recorded as the same.',
    'A priority dropped for a recorded reason was dropped all the same; the reason is named.',
    'Priorities added afterwards are named and do not count for or against.',
    'Who asked for a change is not asked.',
  ],
  parameters: {
    minShare: {
      label: 'share of the priorities agreed locally that are in the published text, at least',
      unit: 'share',
      value: '4/5',
      because: 'The source gives no number; four in five leaves room for what a second look improves.',
    },
  },
  messages: {
    passed: {
      survived:
        'Local priorities survived: {kept} of {whole:priority|priorities} agreed locally ({share:percent}) are in the published text; the limit is {limit:percent}. Dropped: {dropped:list}. Added: {added:list}.',
    },
    failed: {
      edited:
        'Too few local priorities survived: {kept} of {whole:priority|priorities} agreed locally ({share:percent}) are in the published text; the limit is {limit:percent}. Dropped: {dropped:list}. Added: {added:list}.',
    },
    cantTell: {
      published: 'We do not know whether the strategy was published by {day}.',
      open: '{kept} of {whole:priority|priorities} agreed locally ({share:percent}) are in the published text as far as we know; we cannot tell whether {limit:percent} is reached. Open: {open:few}. Dropped: {dropped:list}. Added: {added:list}.',
      noList:
        'We do not know all the priorities that were agreed locally, nor which of them are in the published text. Dropped: {dropped:list}. Added: {added:list}.',
    },
    inapplicable: {
      notPublished: 'The strategy was not published by {day}.',
      none: 'No priorities were agreed locally.',
    },
  },
  says: {
    notMet: 'Only {kept} of {whole:local priority|local priorities} survived co-design',
    met: '{kept} of {whole:local priority|local priorities} survived co-design',
    depends: 'We do not know how many local priorities survived co-design',
  },
  evaluate(strategy, ctx) {
    const limit = ctx.p.minShare;
    const day = ctx.asOf;
    const publication = published(strategy, day);
    const agreed = agreedIn(strategy);
    const { counted, share, whole } = agreed;
    const names = {
      dropped: agreed.dropped.length > 0 || agreed.knowsDropped ? agreed.dropped : [NONE_KNOWN()],
      added: agreed.added.length > 0 || agreed.knowsAdded ? agreed.added : [NONE_KNOWN()],
    };
    const said = { kept: agreed.kept, whole: whole.value ?? { min: 0 }, share: share.value ?? 0, limit, ...names };
    const n = missingFor(counted, limit);
    const restore = remedy(
      'restore',
      'Put {n:priority agreed locally|priorities agreed locally} back into the published text.',
      { n },
    );
    return ctx.verdict({
      applies: [
        all(
          answered(wasTaken(publication)),
          ctx.holds('priorities agreed locally', whole, '>=', 1, { unit: 'priorities' }),
        ),
        ...(publication.done === false ? (['notPublished', { day }] as const) : (['none', {}] as const)),
      ],
      limbs: [[ctx.holds('share of them in the published text', share, '>=', 'minShare'), 'edited', said, [restore]]],
      passed: ['survived', said],
      cantTell:
        publication.done === undefined
          ? ['published', { day }]
          : agreed.open.length > 0 && counted.sorts.yes + counted.sorts.no > 0
            ? ['open', { ...said, open: agreed.open }]
            : ['noList', names],
    });
  },
});

const EACH_AGREED = /* @__PURE__ */ ask('priorities/each-agreed-locally', 'and which of them were agreed locally');
const DROPPED = /* @__PURE__ */ ask(
  'priorities/dropped',
  'which priorities that were agreed locally are not in the text',
);
const AGREED_LOCALLY = /* @__PURE__ */ ask('priority/agreed-locally', 'whether “{of}” was agreed locally');

const NONE_KNOWN = /* @__PURE__ */ phrase('priorities/none-known', 'none known');
const NOT_LISTED = /* @__PURE__ */ phrase('priorities/not-listed', 'priorities that are not listed');
const ELSE_DROPPED = /* @__PURE__ */ phrase('priorities/else-dropped', 'what else was dropped');
const DROPPED_AS = /* @__PURE__ */ phrase('priorities/dropped-as', '{name} (“{reason}”)');

interface AgreedLocally {
  readonly counted: Tally;
  /** How many of those agreed locally are in the text. */
  readonly kept: Range;
  readonly whole: Observed;
  readonly share: Observed;
  readonly dropped: readonly (string | Saying)[];
  readonly added: readonly string[];
  /** What is open. */
  readonly open: readonly (string | Saying)[];
  readonly knowsDropped: boolean;
  readonly knowsAdded: boolean;
}

function agreedIn(strategy: LocalStrategy): AgreedLocally {
  const priorities = prioritiesOf(strategy, EACH_AGREED());
  const list = listed(strategy, 'dropped', DROPPED());
  const dropped = list.items ?? [];
  const counted = tally([
    ...priorities.all.map(readPriority),
    ...dropped.map((one, i): Reading => {
      const at = child(list.at, i);
      return { among: one.agreedLocally ?? true, is: false, at, need: '' };
    }),
  ]);
  const more = priorities.unlisted === undefined ? 0 : upper(priorities.unlisted.count);
  const mayLack = list.items === undefined || list.partial === true;
  const unlisted: readonly Fact[] = [
    ...(more > 0 && priorities.unlisted !== undefined
      ? [{ at: priorities.unlisted.at, need: priorities.unlisted.need }]
      : []),
    ...(mayLack ? [{ at: list.at, need: list.need }] : []),
  ];
  const undecided = priorities.all.filter(({ priority }) => priority.agreedLocally === undefined);
  return {
    counted,
    kept: range(counted.part.min, upper(counted.part) + more),
    whole: unlisted.length === 0 ? wholeOf(counted) : wholeWith(counted, more, mayLack, unlisted),
    share: unlisted.length === 0 ? shareOf(counted) : shareWith(counted, more, mayLack, unlisted),
    dropped: dropped.filter(({ agreedLocally }) => agreedLocally !== false).map(droppedSaid),
    added: priorities.all.filter(({ priority }) => priority.agreedLocally === false).map(({ name }) => name),
    open: [
      ...undecided.map(({ name }) => name),
      ...(more > 0 ? [NOT_LISTED()] : []),
      ...(mayLack ? [ELSE_DROPPED()] : []),
    ],
    knowsDropped: !mayLack,
    knowsAdded: more === 0 && undecided.length === 0,
  };
}

function readPriority({ priority: { agreedLocally }, at, name }: PriorityAt): Reading {
  const place = child(at, 'agreedLocally');
  return { among: agreedLocally, is: true, at: place, need: AGREED_LOCALLY({ of: name }) };
}

function droppedSaid({ name, id, reason }: DroppedPriority, i: number): string | Saying {
  const what = name ?? id ?? `priority ${i + 1} of the dropped`;
  return reason === undefined ? what : DROPPED_AS({ name: what, reason });
}

function wholeWith(counted: Tally, more: number, mayLack: boolean, unlisted: readonly Fact[]): Observed {
  const most = mayLack ? Number.POSITIVE_INFINITY : upper(counted.whole) + more;
  return measured(range(counted.whole.min, most), {
    evidence: counted.evidence,
    open: [...counted.openWhole, ...unlisted],
  });
}

/** An unlisted priority of the text can only raise the share, and an unlisted dropped one can only lower it. */
function shareWith(
  { sorts: { yes, no, yesOrOut }, yes: related, evidence, open }: Tally,
  more: number,
  mayLack: boolean,
  unlisted: readonly Fact[],
): Observed {
  const most = yes + yesOrOut + more;
  const least = mayLack ? 0 : no === 0 ? 1 : yes / (yes + no);
  const highest = most === Number.POSITIVE_INFINITY ? 1 : most === 0 ? 0 : most / (most + no);
  return measured(range(Math.min(least, highest), highest), { related, evidence, open: [...open, ...unlisted] });
}
