import { ask } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import { range, rangeOf, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { count, type Unlisted } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { atLeastOne } from '../../rules/at-least-one.js';
import { type Claim, eitherOf, known, stated, unsettled } from '../../rules/claim.js';
import type { Council, SubGroup } from '../model.js';
import { hasLapsed } from './list-grace.js';
import { isMicro, isSme, listOn } from './seats.js';
import { type Counted, readCounted, seatsOn } from './seats-on.js';

const SMES = /* @__PURE__ */ ask('sub-group/smes', 'whether small or medium firms sit on {of}');
const MICRO_FIRMS = /* @__PURE__ */ ask('sub-group/micro', 'whether micro firms or sole traders sit on {of}');
const SMES_DISPUTED = /* @__PURE__ */ ask(
  'sub-group/smes-disputed',
  'whether small or medium firms sit on {of}, which the rest of the record contradicts',
);
const MICRO_DISPUTED = /* @__PURE__ */ ask(
  'sub-group/micro-disputed',
  'whether micro firms or sole traders sit on {of}, which the rest of the record contradicts',
);
const MEMBERS = /* @__PURE__ */ ask('sub-group/members', 'the members of {of}');

/** Which firms are looked for among the members of a sub-group. */
export type SmallerFirms = 'smes' | 'micro';

/**
 * Are small or medium firms (or micro firms and sole traders) among the members of a sub-group, as it says itself or by
 * its list? What it says stands unless the members listed contradict it: then it is open which of the two is right.
 */
export function sitOn(
  council: Council,
  group: SubGroup,
  at: Pointer,
  name: string,
  day: Day,
  firms: SmallerFirms,
): Claim {
  const smes = firms === 'smes';
  const place = child(at, smes ? 'includesSmes' : 'includesMicro');
  const declared = stated(
    smes ? group.includesSmes : group.includesMicro,
    place,
    (smes ? SMES : MICRO_FIRMS)({ of: name }),
  );
  const seen: Claim[] = smes && group.includesMicro === true ? [known(true, [child(at, 'includesMicro')])] : [];
  if (group.members !== undefined) {
    const { seats, people } = seatsOn(council, day, { members: group.members, at: child(at, 'members') });
    const readings = seats.map((seat) => readCounted(seat, [], smes ? isSme : isMicro));
    seen.push(atLeastOne(count(readings, missingFrom(council, group, at, name, people, day))));
  }
  if (seen.length === 0) return declared;
  const listed = eitherOf(seen);
  if (declared.holds === undefined) return listed;
  if (listed.holds === undefined || listed.holds === declared.holds) return declared;
  return unsettled([{ at: place, need: (smes ? SMES_DISPUTED : MICRO_DISPUTED)({ of: name }) }]);
}

/** Members of a sub-group that its list may lack, by what is said of its completeness and its people. */
function missingFrom(
  council: Council,
  group: SubGroup,
  at: Pointer,
  name: string,
  people: readonly Counted[],
  day: Day,
): Unlisted | undefined {
  if (hasLapsed(council, day)) return { count: { min: 0 }, among: undefined, ...listOn(day) };
  const list = child(at, 'members');
  const partial = isMarked(group, 'members');
  const listed = people.filter((person) => person.sits.value !== false).length;
  const more = group.people === undefined ? 0 : upper(rangeOf(group.people)) - listed;
  if (more <= 0 && !partial) return undefined;
  // A partial list lacks someone even where the number of people is not known or would not tell.
  const most = more > 0 ? more : Number.POSITIVE_INFINITY;
  return { count: range(0, most), among: undefined, at: list, need: MEMBERS({ of: name }) };
}
