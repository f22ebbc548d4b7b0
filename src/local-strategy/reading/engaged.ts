import { ask } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import { allTrue, type Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { Day } from '../../core/when.js';
import { type Claim, known, unsettled } from '../../rules/claim.js';
import type { EngagedGroup, Engagement } from '../model/making.js';
import type { LocalStrategy } from '../model/strategy.js';
import { listed } from './lists.js';
import { begun, boundByDraft, type Candidate, earliestOf, type Step, unlistedIn } from './steps.js';

// Who took part in the making of a strategy, and from when. Being invited is not taking part.

const KINDS: readonly string[] = [
  'event',
  'survey',
  'seat',
  'secondment',
  'response',
] satisfies readonly Engagement['kind'][];

const GROUPS: readonly string[] = [
  'business',
  'education',
  'health',
  'third-sector',
  'local-authority',
  'combined-authority',
  'lep',
  'union',
  'public-body',
  'residents',
  'government',
  'pan-regional-body',
  'other',
] satisfies readonly EngagedGroup[];

/** An answer read from a record, with what would settle it. */
export interface Answer {
  /** Is it so? */
  readonly is: Tri;
  /** What would settle it. */
  readonly open: readonly Fact[];
  /** The facts it was read from. */
  readonly evidence: readonly Pointer[];
}

/** An answer as a claim. */
export function answered({ is, open, evidence }: Answer): Claim {
  if (is !== undefined) return { ...known(is, evidence), evidence };
  return { ...unsettled(open, evidence), related: evidence };
}

/** What to call it in a sentence: its name, its mark, or its place in the list. */
export function nameOfEngagement({ name, id }: Engagement, i: number): string {
  return name ?? id ?? `engagement ${i + 1} of the list`;
}

/** Who took part in the making of a strategy. */
const ENGAGEMENT = /* @__PURE__ */ ask('engagement/all', 'who was engaged, and from when');

/** Whether the public was consulted. */
export const CONSULTATIONS = /* @__PURE__ */ ask(
  'consultations/all',
  'whether there was a public consultation, and from when',
);

/** When an engagement began. */
export const ENGAGED_FROM = /* @__PURE__ */ ask('engagement/from', 'when “{of}” began');

/** When an engagement took place. */
export const TOOK_PLACE = /* @__PURE__ */ ask('engagement/took-place', 'when “{of}” took place');

const CONSULTED_FROM = /* @__PURE__ */ ask('consultation/from', 'when the consultation “{of}” opened');
const TOOK_PART = /* @__PURE__ */ ask('engagement/took-part', 'whether anyone took part in “{of}” or was only invited');
const WHICH_GROUPS = /* @__PURE__ */ ask('engagement/groups', 'which groups took part in “{of}”');
const WHICH_STRANGE_GROUPS = /* @__PURE__ */ ask(
  'engagement/groups-strange',
  'which groups took part in “{of}” (no words known here: {words:list})',
);

/** Did anyone take part in it, rather than be invited? */
export function tookPart(engagement: Engagement, at: Pointer, name: string): Answer {
  const kind: string | undefined = engagement.kind;
  const place = child(at, 'kind');
  if (kind === 'invitation') return { is: false, open: [], evidence: [place] };
  if (kind !== undefined && KINDS.includes(kind)) return { is: true, open: [], evidence: [place] };
  return { is: undefined, open: [{ at: place, need: TOOK_PART({ of: name }, { word: kind }) }], evidence: [] };
}

/** Was any of these groups among those who took part? */
export function hasGroup(engagement: Engagement, of: readonly EngagedGroup[], at: Pointer, name: string): Answer {
  const place = child(at, 'groups');
  const groups: readonly string[] | undefined = engagement.groups;
  if (groups?.some((group) => (of as readonly string[]).includes(group))) {
    return { is: true, open: [], evidence: [place] };
  }
  const strange = groups?.filter((group) => !GROUPS.includes(group)) ?? [];
  const isPartial = isMarked(engagement, 'groups');
  if (groups !== undefined && strange.length === 0 && !isPartial) return { is: false, open: [], evidence: [place] };
  const [word] = strange;
  const need =
    strange.length > 1 ? WHICH_STRANGE_GROUPS({ of: name, words: strange }) : WHICH_GROUPS({ of: name }, { word });
  return { is: undefined, open: [{ at: place, need }], evidence: [] };
}

/** The first day on which anyone was engaged; a public consultation engages too. */
export function firstEngagement(strategy: LocalStrategy, asOf: Day): Step {
  const engagement = listed(strategy, 'engagement', ENGAGEMENT());
  const consultations = listed(strategy, 'consultations', CONSULTATIONS());
  return earliestOf(
    [...engagementIn(strategy, engagement.items ?? [], engagement.at), ...consultationsIn(strategy)],
    [...unlistedIn(engagement), ...unlistedIn(consultations)],
    asOf,
  );
}

/** The first day on which a group was engaged. */
export function firstEngagementOf(strategy: LocalStrategy, group: EngagedGroup, asOf: Day): Step {
  const list = listed(strategy, 'engagement', ENGAGEMENT());
  return earliestOf(engagementIn(strategy, list.items ?? [], list.at, group), unlistedIn(list), asOf);
}

/** Where it is said that a group was engaged before the first draft; null where nothing says so. */
export function engagedBeforeDraft(strategy: LocalStrategy, group: EngagedGroup): Pointer | null {
  const list = listed(strategy, 'engagement', '');
  const found = (list.items ?? []).findIndex((engagement, i) => {
    const at = child(list.at, i);
    const answers = [tookPart(engagement, at, ''), hasGroup(engagement, [group], at, '')];
    return engagement.beforeDraft === true && answers.every(({ is }) => is === true);
  });
  return found < 0 ? null : child(child(list.at, found), 'beforeDraft');
}

function engagementIn(
  strategy: LocalStrategy,
  items: readonly Engagement[],
  list: Pointer,
  group?: EngagedGroup,
): readonly Candidate[] {
  return items.map((record, i) => {
    const engagement = boundByDraft(strategy, record, 'from');
    const at = child(list, i);
    const name = nameOfEngagement(engagement, i);
    const part = tookPart(engagement, at, name);
    const answers = group === undefined ? [part] : [part, hasGroup(engagement, [group], at, name)];
    return begun(engagement, at, ENGAGED_FROM({ of: name }), {
      is: allTrue(answers.map(({ is }) => is)),
      open: answers.flatMap(({ open }) => open),
      evidence: answers.flatMap(({ evidence }) => evidence),
    });
  });
}

/** Every public consultation on record, by its opening. */
export function consultationsIn({ consultations }: LocalStrategy): readonly Candidate[] {
  return (consultations ?? []).map((consultation, i) => {
    const at: Pointer = `/consultations/${i}`;
    const name = consultation.on ?? consultation.id ?? `${i + 1} of the list`;
    return begun(consultation, at, CONSULTED_FROM({ of: name }), { is: true, open: [], evidence: [] });
  });
}
