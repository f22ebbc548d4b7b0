import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Council, Member } from '../../../src/council/model.js';
import { decisiveSize } from '../../../src/council/rules/decisive-size.js';
import {
  constructionLeadershipCouncil2015July,
  creativeIndustriesCouncil2013,
} from '../../../src/data/council-snapshots.js';
import { lifeSciences2016, sectorCouncilProfiles2016 } from '../../../src/data/sector-council-profiles-2016.js';
import { assess } from '../../../src/rules/assess.js';
import type { Finding } from '../../../src/rules/finding.js';
import { alone } from '../../alone.js';
import { firm, seatsOf } from '../seats.js';

const DAY = '2016-03-01';
// A line at three lets small councils stand for large ones.
const AT_THREE = { 'representation/decisive-size/maxMembers': { value: 3, because: 'A small case.' } } as const;

function findings(council: Council, asOf = DAY, parameters = {}): readonly Finding[] {
  return assess(council, alone(decisiveSize), { asOf, parameters }).findings;
}

function outcome(council: Council): string | undefined {
  return findings(council, DAY, AT_THREE)[0]?.outcome;
}

describe('decisive-size over published facts', () => {
  test('of the profiles of 2016 exactly oil and gas and creative fail', () => {
    const failed = sectorCouncilProfiles2016.filter(
      (council) => findings(council, '2016-04-01')[0]?.outcome === 'failed',
    );
    expect(failed.map((council) => council.id).sort()).toEqual(['creative', 'oil-and-gas']);
    const rest = sectorCouncilProfiles2016.filter((council) => !failed.includes(council));
    for (const council of rest) expect(findings(council, '2016-04-01')[0]?.outcome).toBe('passed');
  });

  test('life sciences, 40 in two bodies, passes twice', () => {
    expect(findings(lifeSciences2016, '2016-04-01').map(({ outcome: o, fingerprint }) => [o, fingerprint])).toEqual([
      ['passed', 'representation/decisive-size#misg'],
      ['passed', 'representation/decisive-size#mmtsg'],
    ]);
  });

  test('the Creative Industries Council of June 2013 has 39 members and fails', () => {
    const [finding] = findings(creativeIndustriesCouncil2013, '2013-06-05');
    expect(finding?.outcome).toBe('failed');
    expect(finding?.data['members']).toEqual(39);
    expect(finding?.remedies[0]?.message).toBe('Seat 5 members fewer, and let sub-groups carry the breadth.');
  });

  test('the Construction Leadership Council of July 2015 has 6 members, 12 seats', () => {
    const [finding] = findings(constructionLeadershipCouncil2015July, '2015-07-16');
    expect(finding?.message).toBe(
      'The council has 6 members for its 12 seats, few enough to decide: from 35 on, councils struggle.',
    );
    expect(finding?.measurements.map(({ name, observed }) => [name, observed])).toEqual([
      ['members', 6],
      ['seats, filled or not', 12],
    ]);
  });
});

test('decisive-size: the remedy mends the failure, and one seat less of it does not', () => {
  for (const members of [35, 36, 60]) {
    const [finding] = findings({ members: seatsOf({ firms: members }) });
    const n = Number(finding?.remedies[0]?.data['n']);
    expect(findings({ members: seatsOf({ firms: members - n }) })[0]?.outcome).toBe('passed');
    expect(findings({ members: seatsOf({ firms: members - n + 1 }) })[0]?.outcome).toBe('failed');
  }
});

describe('decisive-size against every completion', () => {
  const seat = fc.constantFrom<Member>(
    firm('sits'),
    firm('gone', {}, { until: '2015' }),
    firm('may be gone', {}, { until: '2016' }),
    firm('may be here', {}, { from: '2016' }),
    firm('observes', {}, { role: 'observer' }),
    firm('left open', {}, { status: 'vacant' }),
  );
  const size = fc.option(
    fc.oneof(
      fc.nat(5),
      fc.tuple(fc.nat(5), fc.nat(3)).map(([min, more]) => ({ min, max: min + more })),
      fc.nat(5).map((min) => ({ min })),
    ),
    { nil: undefined },
  );
  const councils = fc.record({ members: fc.array(seat, { maxLength: 5 }), size, partial: fc.boolean() });

  /** Every way the seats of unknown standing may turn out. */
  function settledLists(members: readonly Member[]): readonly (readonly Member[])[] {
    return members.reduce<readonly (readonly Member[])[]>(
      (lists, member) => {
        const ways: readonly Member[] =
          member.until === '2016' || member.from === '2016'
            ? [firm('sits'), firm('gone', {}, { until: '2015' })]
            : [member];
        return lists.flatMap((list) => ways.map((way) => [...list, way]));
      },
      [[]],
    );
  }

  /** Every way the rest of a partial list may turn out, up to a few more members than the line. */
  function wholeLists(members: readonly Member[], partial: boolean): readonly (readonly Member[])[] {
    const more = partial ? [0, 1, 2, 3, 4] : [0];
    return settledLists(members).flatMap((list) => more.map((n) => [...list, ...seatsOf({ firms: n })]));
  }

  const council = (members: readonly Member[], stated: Council['size'], partial: boolean): Council => ({
    members,
    ...(stated === undefined ? {} : { size: stated }),
    ...(partial ? { incomplete: ['/members'] as const } : {}),
  });

  test('no completion overturns a verdict', () => {
    fc.assert(
      fc.property(councils, ({ members, size: stated, partial }) => {
        const before = outcome(council(members, stated, partial));
        if (before === 'cantTell') return;
        for (const list of wholeLists(members, partial)) {
          // A stated number that the whole list contradicts leaves it open, but never turns it round.
          expect([before, 'cantTell']).toContain(outcome(council(list, stated, false)));
          if (stated === undefined) expect(outcome(council(list, undefined, false))).toBe(before);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('without a stated number it cannot be told only where completions disagree, and the facts counted are exact', () => {
    fc.assert(
      fc.property(councils, ({ members }) => {
        const [finding] = findings(council(members, undefined, false), DAY, AT_THREE);
        const ways = new Set(settledLists(members).map((list) => outcome(council(list, undefined, false))));
        expect(finding?.outcome).toBe(ways.size === 1 ? [...ways][0] : 'cantTell');
        if (finding?.settledBy == null) return;
        const open = members.filter((member) => member.until === '2016' || member.from === '2016').length;
        const sure = settledLists(members)[0]?.filter((member) => member.organisation?.name === 'sits').length ?? 0;
        expect(finding.settledBy.facts).toHaveLength(open);
        // Where there may be nobody at all, one fact answers two questions, and how few answer both is not counted.
        if (sure === open) return;
        // With everything open counted in, so many must turn out not to sit to be below the line; and the other way round.
        expect(finding.settledBy.toPass).toBe(sure - 2);
        expect(finding.settledBy.toFail).toBe(3 - (sure - open));
      }),
      { numRuns: 400 },
    );
  });
});
