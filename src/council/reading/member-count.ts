import { type Answer, open, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { hull, plus, type Range, range, rangeOf, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import { count } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { NONE } from '../../rules/claim.js';
import { measured, type Observed, wholeOf } from '../../rules/observed.js';
import type { Council } from '../model.js';
import { hasLapsed } from './list-grace.js';
import { listOn, type Seat } from './seats.js';
import { readCounted, seatsOn } from './seats-on.js';
import { MEMBERS, OTHER_MEMBERS, WHY_MORE } from './unlisted.js';

export const WHY_FEWER = /* @__PURE__ */ ask(
  'members/why-fewer',
  'why the stated number of members is smaller than the list',
);
const WHY_MORE_ON = /* @__PURE__ */ ask(
  'body/why-more',
  'why the stated number of members of {of} is larger than the list',
);
const WHY_FEWER_ON = /* @__PURE__ */ ask(
  'body/why-fewer',
  'why the stated number of members of {of} is smaller than the list',
);
const BODY = /* @__PURE__ */ ask('seat/body-of-council', 'which body of the council {of} is on');
const NO_BODY = /* @__PURE__ */ ask(
  'seat/body-not-known',
  'which body of the council {of} is on (“{mark}” is none of them)',
);

/** One of several bodies of a council. */
export interface CouncilBody {
  /** Its mark. */
  readonly id: string;
  /** What to call it. */
  readonly name: string;
  /** Where it is declared; the whole document where only members carry its mark. */
  readonly at: Pointer;
  /** How many members it is said to have. */
  readonly size: Range | null;
  /** The marks of all bodies. */
  readonly marks: readonly string[];
}

/** The bodies a council is made of, and whether there may be others; null where it meets as one. */
export function bodiesOf(
  council: Council,
): { readonly bodies: readonly CouncilBody[]; readonly others: boolean } | null {
  const declared = council.bodies ?? [];
  const others = !listIn(council, 'bodies').whole;
  const marked = others
    ? (council.members ?? []).map((member) => member.body).filter((mark) => mark !== undefined)
    : [];
  const marks = [...new Set([...declared.map((body) => body.id), ...marked])];
  if (marks.length === 0)
    return others && (council.bodies !== undefined || isMarked(council, 'bodies')) ? { bodies: [], others } : null;
  const bodies = marks.map((id) => {
    const i = declared.findIndex((body) => body.id === id);
    const body = declared[i];
    return {
      id,
      name: body?.name ?? id,
      at: body === undefined ? ('' as const) : child('/bodies', i),
      size: body?.size === undefined ? null : rangeOf(body.size),
      marks,
    };
  });
  return { bodies, others };
}

/**
 * How many members a council has on the day, its bodies together, or one of its bodies: people, each once however many
 * seats they hold. Where the stated number and the list disagree, everything between the two is open; once the list has
 * ceased to stand, so is what was stated with it.
 */
export function memberCount(council: Council, day: Day, body?: CouncilBody): Observed {
  const stated = body === undefined ? statedSize(council) : body.size;
  const saidAt = body === undefined ? sizeAt(council) : child(body.at, 'size');
  const lapsed = hasLapsed(council, day);
  if (council.members === undefined) {
    if (lapsed) return measured({ min: 0 }, { open: [listOn(day)] });
    return measured(stated ?? { min: 0 }, {
      related: stated === null ? NONE : [saidAt],
      open: [{ at: '/members', need: MEMBERS() }],
    });
  }
  const among = body === undefined ? [] : [(seat: Seat) => isOn(seat, body)];
  const listed = count(seatsOn(council, day).people.map((person) => readCounted(person, among)));
  const partial = isMarked(council, 'members');
  const seen = listed.whole;
  if (lapsed) return measured({ min: seen.min }, { evidence: listed.evidence, open: [listOn(day)] });
  if (!partial && (stated === null || within(seen, stated))) return { ...wholeOf(listed), related: ['/members'] };
  const rest: readonly Fact[] = partial ? [{ at: '/members', need: OTHER_MEMBERS() }] : NONE;
  const from = (value: Range, why: readonly Fact[]): Observed =>
    measured(value, {
      related: stated === null ? ['/members'] : ['/members', saidAt],
      evidence: stated === null ? listed.evidence : [...listed.evidence, saidAt],
      open: [...listed.openWhole, ...rest, ...why],
    });
  if (stated === null) return from({ min: seen.min }, NONE);
  // A list that is known to be partial lacks as many as the stated number says, unless it already holds more.
  if (partial && upper(seen) <= upper(stated)) return from(range(Math.max(seen.min, stated.min), upper(stated)), NONE);
  const why: Fact =
    upper(stated) > upper(seen)
      ? { at: '/members', need: body === undefined ? WHY_MORE() : WHY_MORE_ON({ of: body.name }) }
      : { at: saidAt, need: body === undefined ? WHY_FEWER() : WHY_FEWER_ON({ of: body.name }) };
  return from(partial ? { min: Math.min(seen.min, stated.min) } : hull(seen, stated), [why]);
}

function within(inner: Range, outer: Range): boolean {
  return inner.min >= outer.min && upper(inner) <= upper(outer);
}

/** The stated number of members: the council's own, or that of its bodies together; both where they disagree. */
function statedSize(council: Council): Range | null {
  const whole = council.size === undefined ? null : rangeOf(council.size);
  const bodies = council.bodies ?? [];
  if (!bodies.some((body) => body.size !== undefined)) return whole;
  const sum = bodies.map((body) => rangeOf(body.size)).reduce(plus);
  const together = isMarked(council, 'bodies') ? { min: sum.min } : sum;
  if (whole === null) return together;
  return within(whole, together) ? whole : within(together, whole) ? together : hull(whole, together);
}

function sizeAt(council: Council): Pointer {
  return council.size === undefined && council.bodies?.some((body) => body.size !== undefined) === true
    ? '/bodies'
    : '/size';
}

function isOn(seat: Seat, body: CouncilBody): Answer {
  const mark = seat.member.body;
  const of = { of: seat.name };
  const at = child(seat.at, 'body');
  if (mark !== undefined && body.marks.includes(mark)) return said(mark === body.id, [at]);
  return open([{ at, need: mark === undefined ? BODY(of) : NO_BODY({ ...of, mark }) }], [at]);
}
