import { daysOf, monthOf, monthsBefore } from '../core/when.js';
import { type Fault, fieldOf, listOf, shown, textOf } from '../documents/document-faults.js';
import {
  isWhole,
  marksIn,
  type Named,
  namesIn,
  repeatedIds,
  strayNames,
  unknownNames,
  whenOf,
} from '../documents/schema-checks.js';
import type { ElementKind } from '../national-strategy/model.js';
import { elementMarks, sameFramework } from '../national-strategy/reading/index.js';

/** Kinds of element, and the list of links that names elements of the kind. */
const LINKS: readonly (readonly [ElementKind, string])[] = [
  ['foundation', 'foundations'],
  ['challenge', 'challenges'],
  ['mission', 'missions'],
  ['sector', 'sectors'],
  ['objective', 'objectives'],
];

/** Lists whose entries have ids, and what an entry is. */
const LISTED: readonly (readonly [string, string])[] = [
  ['bodies', 'body'],
  ['subAreas', 'part'],
  ['themes', 'theme'],
  ['priorities', 'priority'],
  ['dropped', 'dropped priority'],
  ['sectors', 'sector'],
  ['strengths', 'strength'],
  ['weaknesses', 'weakness'],
  ['indicators', 'indicator'],
  ['outcomes', 'outcome'],
  ['engagement', 'engagement'],
  ['consultations', 'consultation'],
  ['drafts', 'draft'],
  ['coOwned', 'document'],
  ['outOfScope', 'finding'],
  ['collaborations', 'collaboration'],
];

/** What does not fit together in a local strategy. */
export function* strategyFaults(strategy: unknown): Generator<Fault> {
  for (const [key, what] of LISTED) yield* repeatedIds(strategy, key, what);
  yield* repeatedIdsIn(strategy, 'evidenceBase', 'items', 'piece of evidence');
  yield* priorityNames(strategy);
  yield* strayNames(namesIn(strategy, 'strengths', 'localSector'), strategy, 'sectors', 'sector');
  yield* strayNames(namesIn(strategy, 'outcomes', 'indicators'), strategy, 'indicators', 'indicator');
  yield* strayNames(namesIn(strategy, 'collaborations', 'priorities'), strategy, 'priorities', 'priority');
  yield* strayNames(namesIn(strategy, 'collaborations', 'strengths'), strategy, 'strengths', 'strength');
  yield* strayNames(linkStrengths(strategy), strategy, 'strengths', 'strength');
  const employment = fieldOf(strategy, 'employment');
  yield* strayNames(namesIn(employment, 'lines', 'localSectors', ['employment']), strategy, 'sectors', 'sector');
  yield* strayAuthorities(strategy);
  yield* repeatedAuthorities(strategy);
  yield* uncountable(strategy);
  yield* silentAndTakenUp(strategy);
  yield* weakAndNot(strategy);
  yield* publishedAndNever(strategy);
  yield* afterDraft(strategy);
  yield* otherTimeLeft(strategy);
  yield* otherFramework(strategy);
}

/** An element that the strategy leaves out on purpose, and takes up. */
function* silentAndTakenUp(strategy: unknown): Generator<Fault> {
  const silences = listOf(strategy, 'silences');
  if (silences.length === 0) return;
  const takenUp = new Map<string, string>();
  const add = (kind: ElementKind, { path, value }: Named): void => {
    const key = `${kind} ${String(value)}`;
    if (!takenUp.has(key)) takenUp.set(key, path.slice(0, -1).join('/'));
  };
  for (const { record, way } of linked(strategy)) {
    for (const [kind, key] of LINKS) for (const name of namesIn(record, key, 'id', way)) add(kind, name);
  }
  for (const [i, sector] of listOf(strategy, 'sectors').entries()) {
    for (const name of namesIn(sector, 'national', 'id', ['sectors', i])) add('sector', name);
  }
  for (const [i, silence] of silences.entries()) {
    const [kind, id, why] = [textOf(silence, 'kind'), textOf(silence, 'id'), textOf(silence, 'why')];
    const at = takenUp.get(`${kind} ${id}`);
    if (id === undefined || at === undefined) continue;
    yield {
      path: ['silences', i, 'id'],
      message: `${shown(id)} is said to be left out (${shown(why ?? 'for a reason')}), but ${at} takes it up: leave out one of the two`,
    };
  }
}

function* weakAndNot(strategy: unknown): Generator<Fault> {
  if (fieldOf(strategy, 'statesNoWeaknesses') !== true || listOf(strategy, 'weaknesses').length === 0) return;
  yield { path: ['statesNoWeaknesses'], message: 'true, but weaknesses are given: leave out one of the two' };
}

function* publishedAndNever(strategy: unknown): Generator<Fault> {
  const status = textOf(strategy, 'status');
  if (status !== 'published' || fieldOf(fieldOf(strategy, 'publication'), 'never') !== true) return;
  yield { path: ['status'], message: "'published', but publication says never: leave out one of the two" };
}

/** What is said to have come before the first draft, and by its days did not. */
function* afterDraft(strategy: unknown): Generator<Fault> {
  const drafts = listOf(strategy, 'drafts').flatMap((draft) => [
    daysOf(whenOf(draft, 'date')).last,
    daysOf(whenOf(fieldOf(draft, 'submitted'), 'actual')).last,
  ]);
  const ready = drafts.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
  if (ready === undefined) return;
  for (const { record, way, key } of orderedByDraft(strategy)) {
    const { first } = daysOf(whenOf(record, key));
    if (fieldOf(record, 'beforeDraft') !== true || first === undefined || first < ready) continue;
    const message = `true, but ${key} is ${first} at the earliest, and the first draft was ready by ${ready}`;
    yield { path: [...way, 'beforeDraft'], message };
  }
}

/** The national strategy that is carried along is the one that the strategy was written for. */
function* otherFramework(strategy: unknown): Generator<Fault> {
  const framework = textOf(strategy, 'framework');
  const mark = textOf(fieldOf(strategy, 'national'), 'id');
  if (mark === undefined || framework === undefined || sameFramework(mark, framework)) return;
  yield {
    path: ['national', 'id'],
    message: `${shown(mark)} is not the strategy's framework, which is ${shown(framework)}`,
  };
}

/**
 * Time is said to have been planned for local agreement, and every plan of it is for the day of the final draft or before; or
 * none is said to have been, and a plan leaves a month or more.
 */
function* otherTimeLeft(strategy: unknown): Generator<Fault> {
  const declared = fieldOf(strategy, 'localSignOffPlanned');
  const final = listOf(strategy, 'drafts').find((draft) => fieldOf(draft, 'final') === true);
  const ready = daysOf(whenOf(final, 'date'));
  const local = listOf(strategy, 'agreements').filter(
    (agreement) => textOf(agreement, 'party') !== 'government' && (textOf(agreement, 'of') ?? 'whole') === 'whole',
  );
  const planned = local.map((agreement) => daysOf(whenOf(fieldOf(agreement, 'date'), 'planned')));
  if (declared === true) {
    const { first } = ready;
    if (first === undefined || planned.length === 0 || !isWhole(strategy, 'agreements')) return;
    if (planned.some(({ last }) => last === undefined || last > first)) return;
    const message = `true, but the final draft was ready on ${first} at the earliest, and agreement was planned for no later`;
    yield { path: ['localSignOffPlanned'], message };
  }
  if (declared === false) {
    const { last } = ready;
    const day = planned.find(
      ({ first }) => last !== undefined && first !== undefined && monthsBefore(first, 1) >= last,
    );
    if (day === undefined) return;
    const message = `false, but the final draft was ready by ${last}, and agreement was planned for ${day.first} at the earliest`;
    yield { path: ['localSignOffPlanned'], message };
  }
}

/** Records that may say that they came before the first draft, and the field of their day. */
function* orderedByDraft(
  strategy: unknown,
): Generator<{ readonly record: unknown; readonly way: Fault['path']; readonly key: string }> {
  for (const [i, record] of listOf(strategy, 'engagement').entries()) {
    yield { record, way: ['engagement', i], key: 'from' };
  }
  yield { record: fieldOf(strategy, 'leadersInvolved'), way: ['leadersInvolved'], key: 'actual' };
  const government = fieldOf(strategy, 'government');
  for (const [key, day] of [
    ['involved', 'actual'],
    ['expectations', 'date'],
    ['funding', 'date'],
  ] as const) {
    yield { record: fieldOf(government, key), way: ['government', key], key: day };
  }
  for (const [i, record] of listOf(government, 'visits').entries()) {
    yield { record, way: ['government', 'visits', i], key: 'date' };
  }
  yield { record: fieldOf(strategy, 'stakeholdersTold'), way: ['stakeholdersTold'], key: 'date' };
}

/** Waits that the source counts from month to month, and the two dates between which it does. */
function* uncountable(strategy: unknown): Generator<Fault> {
  const publication = fieldOf(strategy, 'publication');
  const published = { what: 'the day of publication', record: publication, key: 'actual' };
  const planned = { what: 'the day planned', record: publication, key: 'planned' };
  yield* countedInMonths(publication, ['publication'], planned, published);
  for (const [i, agreement] of listOf(strategy, 'agreements').entries()) {
    const date = fieldOf(agreement, 'date');
    const agreed = { what: 'the day of agreement', record: date, key: 'actual' };
    yield* countedInMonths(date, ['agreements', i, 'date'], agreed, published);
  }
  for (const [i, document] of listOf(strategy, 'coOwned').entries()) {
    const date = fieldOf(document, 'agreedLocally');
    const agreed = { what: 'the day of agreement', record: date, key: 'actual' };
    const out = { ...published, record: fieldOf(document, 'publication') };
    yield* countedInMonths(date, ['coOwned', i, 'agreedLocally'], agreed, out);
  }
}

/** A date between which and another a source counts. */
interface CountedDate {
  readonly what: string;
  readonly record: unknown;
  readonly key: string;
}

function* countedInMonths(record: unknown, way: Fault['path'], ...ends: readonly CountedDate[]): Generator<Fault> {
  if (fieldOf(record, 'countedIn') !== 'months') return;
  for (const { what, record: milestone, key } of ends) {
    if (monthOf(daysOf(whenOf(milestone, key))) !== null) continue;
    yield { path: [...way, 'countedIn'], message: `'months', but ${what} is not known to the month` };
  }
}

function* repeatedIdsIn(record: unknown, key: string, list: string, what: string): Generator<Fault> {
  for (const { path, message } of repeatedIds(fieldOf(record, key), list, what))
    yield { path: [key, ...path], message };
}

/** What priorities name: themes, sectors, strengths, indicators and evidence of this strategy. */
function* priorityNames(strategy: unknown): Generator<Fault> {
  const of = (field: string): Iterable<Named> => namesIn(strategy, 'priorities', field);
  yield* strayNames(of('theme'), strategy, 'themes', 'theme');
  yield* strayNames(of('localSectors'), strategy, 'sectors', 'sector');
  yield* strayNames(of('strengths'), strategy, 'strengths', 'strength');
  yield* strayNames(of('indicators'), strategy, 'indicators', 'indicator');
  const evidenceBase = fieldOf(strategy, 'evidenceBase');
  const partial = listOf(strategy, 'incomplete').includes('/evidenceBase/items');
  if (!partial) yield* strayNames(of('evidence'), evidenceBase, 'items', 'piece of evidence');
}

/** The named strengths of every link to a national element. */
function* linkStrengths(strategy: unknown): Generator<Named> {
  for (const { record, way } of linked(strategy)) {
    for (const [, key] of LINKS) yield* namesIn(record, key, 'strengths', way);
  }
  for (const [i, sector] of listOf(strategy, 'sectors').entries()) {
    yield* namesIn(sector, 'national', 'strengths', ['sectors', i]);
  }
}

/** The records of a strategy that carry links to the national strategy, with the way to each. */
function* linked(strategy: unknown): Generator<{ readonly record: unknown; readonly way: Fault['path'] }> {
  yield { record: fieldOf(strategy, 'asAWhole'), way: ['asAWhole'] };
  for (const key of ['priorities', 'themes']) {
    for (const [i, record] of listOf(strategy, key).entries()) yield { record, way: [key, i] };
  }
}

function* strayAuthorities(strategy: unknown): Generator<Fault> {
  if (!isWhole(strategy, 'authorities')) return;
  const known = marksIn(listOf(strategy, 'authorities'), 'authority');
  yield* unknownNames(namesIn(strategy, 'priorities', 'benefits'), known, 'authority');
  yield* unknownNames(namesIn(strategy, 'subAreas', 'authorities'), known, 'authority');
}

/** An authority may come back after leaving, but it is not in the list twice for all time. */
function* repeatedAuthorities(strategy: unknown): Generator<Fault> {
  const undated = new Map<string, number>();
  for (const [i, membership] of listOf(strategy, 'authorities').entries()) {
    const authority = textOf(membership, 'authority');
    if (authority === undefined || ['from', 'until'].some((end) => fieldOf(membership, end) !== undefined)) continue;
    const first = undated.get(authority);
    if (first === undefined) undated.set(authority, i);
    else {
      const message = `${shown(authority)} is already in the list at authorities/${first}, and neither has a date`;
      yield { path: ['authorities', i, 'authority'], message };
    }
  }
}

/** What does not fit together in a strategy and the national strategy it is held against. */
export function* alignmentFaults(subject: unknown): Generator<Fault> {
  const national = fieldOf(subject, 'national');
  const strategy = fieldOf(subject, 'strategy');
  yield* frameworkFaults(strategy, national, ['strategy']);
  for (const [i, other] of listOf(subject, 'others').entries()) {
    yield* frameworkFaults(other, national, ['others', i]);
  }
  const crosswalk = fieldOf(subject, 'crosswalk');
  if (crosswalk === undefined) return;
  yield* otherMark(crosswalk, 'from', textOf(strategy, 'framework'), "the strategy's framework");
  yield* otherMark(crosswalk, 'to', textOf(national, 'id'), 'the national strategy');
}

function* otherMark(
  crosswalk: unknown,
  end: 'from' | 'to',
  wanted: string | undefined,
  what: string,
): Generator<Fault> {
  const mark = textOf(crosswalk, end);
  if (mark === undefined || wanted === undefined || sameFramework(mark, wanted)) return;
  yield { path: ['crosswalk', end], message: `${shown(mark)} is not ${what}, which is ${shown(wanted)}` };
}

/** Links of a strategy that lead to no element of the national strategy it was written for. */
export function* frameworkFaults(strategy: unknown, national: unknown, way: Fault['path']): Generator<Fault> {
  const framework = textOf(strategy, 'framework');
  if (!sameFramework(framework, textOf(national, 'id'))) return;
  for (const { record, way: within } of linked(strategy)) {
    for (const [kind, key] of LINKS) {
      yield* strayLinks(namesIn(record, key, 'id', [...way, ...within]), national, kind);
    }
  }
  for (const [i, sector] of listOf(strategy, 'sectors').entries()) {
    yield* strayLinks(namesIn(sector, 'national', 'id', [...way, 'sectors', i]), national, 'sector');
  }
  for (const [kind] of LINKS) {
    const silences = listOf(strategy, 'silences').flatMap((silence, i) =>
      textOf(silence, 'kind') === kind ? [{ path: [...way, 'silences', i, 'id'], value: fieldOf(silence, 'id') }] : [],
    );
    yield* strayLinks(silences, national, kind);
  }
  for (const [i, collaboration] of listOf(strategy, 'collaborations').entries()) {
    yield* strayElements(collaboration, 'elements', national, [...way, 'collaborations', i]);
  }
}

/** References to elements of a national strategy that it does not have. */
export function* strayElements(record: unknown, key: string, national: unknown, way: Fault['path']): Generator<Fault> {
  for (const [i, element] of listOf(record, key).entries()) {
    const kind = LINKS.find(([word]) => word === textOf(element, 'kind'))?.[0];
    if (kind === undefined) continue;
    yield* strayLinks([{ path: [...way, key, i, 'id'], value: fieldOf(element, 'id') }], national, kind);
  }
}

function* strayLinks(links: Iterable<Named>, national: unknown, kind: ElementKind): Generator<Fault> {
  const known = elementMarks(national, kind);
  if (known !== null) yield* unknownNames(links, known, kind);
}
