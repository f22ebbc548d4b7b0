import { type Answer, every, open, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Day } from '../../core/when.js';
import { lookUp, strange } from '../../core/words.js';
import type { EngagedGroup, Engagement } from '../model/making.js';
import type { LocalStrategy } from '../model/strategy.js';
import { listed } from './lists.js';
import { begun, boundByDraft, type Candidate, earliestOf, type Step, unlistedIn } from './steps.js';

// Who took part in the making of a strategy, and from when. Being invited is not taking part.

/** Who is asked has not taken part yet; who comes, answers or sits has. */
const TAKES_PART = {
  invitation: false,
  event: true,
  survey: true,
  seat: true,
  secondment: true,
  response: true,
} as const satisfies Readonly<Record<NonNullable<Engagement['kind']>, boolean>>;

/** Which groups are asked about. */
export type Groups = Readonly<Record<EngagedGroup, boolean>>;

const NO_GROUP = {
  business: false,
  education: false,
  health: false,
  'third-sector': false,
  'local-authority': false,
  'combined-authority': false,
  lep: false,
  union: false,
  'public-body': false,
  residents: false,
  government: false,
  'pan-regional-body': false,
  other: false,
} as const satisfies Groups;

/** These groups, and no others. */
export function only(groups: readonly EngagedGroup[]): Groups {
  return { ...NO_GROUP, ...Object.fromEntries(groups.map((group) => [group, true])) };
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
  const place = child(at, 'kind');
  const value = lookUp(engagement.kind, TAKES_PART);
  if (value !== undefined) return said(value, [place]);
  return open([{ at: place, need: TOOK_PART({ of: name }, { word: strange(engagement.kind, TAKES_PART) }) }]);
}

/** Was any of these groups among those who took part? */
export function hasGroup(engagement: Engagement, of: Groups, at: Pointer, name: string): Answer {
  const place = child(at, 'groups');
  const { groups } = engagement;
  if (groups?.some((group) => lookUp(group, of) === true)) return said(true, [place]);
  const others = (groups ?? []).map((group) => strange(group, of)).filter((word) => word !== undefined);
  const isPartial = isMarked(engagement, 'groups');
  if (groups !== undefined && others.length === 0 && !isPartial) return said(false, [place]);
  const [word] = others;
  const need =
    others.length > 1 ? WHICH_STRANGE_GROUPS({ of: name, words: others }) : WHICH_GROUPS({ of: name }, { word });
  return open([{ at: place, need }]);
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
    const counts = every(tookPart(engagement, at, ''), hasGroup(engagement, only([group]), at, ''));
    return engagement.beforeDraft === true && counts.value === true;
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
    const counts = group === undefined ? part : every(part, hasGroup(engagement, only([group]), at, name));
    return begun(engagement, at, ENGAGED_FROM({ of: name }), counts);
  });
}

/** Every public consultation on record, by its opening. */
export function consultationsIn({ consultations }: LocalStrategy): readonly Candidate[] {
  return (consultations ?? []).map((consultation, i) => {
    const at: Pointer = `/consultations/${i}`;
    const name = consultation.on ?? consultation.id ?? `${i + 1} of the list`;
    return begun(consultation, at, CONSULTED_FROM({ of: name }), said(true));
  });
}
