import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Council, Member } from '../../src/council/model.js';
import { decisiveSize } from '../../src/council/rules/decisive-size.js';
import { emergentVoice } from '../../src/council/rules/emergent-voice.js';
import { ministerialChair } from '../../src/council/rules/ministerial-chair.js';
import { regionalForums } from '../../src/council/rules/regional-forums.js';
import { tradeBodiesMinority } from '../../src/council/rules/trade-bodies-minority.js';
import { assess } from '../../src/rules/assess.js';
import type { Finding } from '../../src/rules/finding.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { alone } from '../alone.js';

// What a verdict rests on: nothing else turns it when it is no longer known, and nothing else makes it firmer.

const confidence = fc.constantFrom('seen-in-source', 'secondary-source', 'recalled', undefined);
const member = fc
  .record({
    role: fc.constantFrom('member', 'government-co-chair', 'observer'),
    kind: fc.constantFrom('business', 'representative-body', 'department'),
    challenger: fc.constantFrom(true, false),
    seniority: fc.constantFrom('minister', 'official'),
    confidence,
  })
  .map(({ role, kind, challenger, seniority, confidence: mark }, i = 0) => ({
    role,
    seniority,
    from: '2015-01-01',
    organisation: { name: `Firm ${i}`, kind, challenger, speaksFor: [] },
    provenance: { '': { source: 'told', confidence: mark } },
  }));
const council = fc.array(member, { minLength: 1, maxLength: 6 }).map(
  (members) =>
    ({
      kind: 'sector-council',
      asAt: '2016-03-01',
      regionalLinks: [],
      meetings: [],
      members: members.map((one, i) => ({
        ...one,
        speaksFor: ['micro'],
        organisation: { ...one.organisation, name: `Firm ${i}` },
      })),
    }) as unknown as Council,
);

const rules: readonly AnyRule<Council>[] = [
  decisiveSize,
  emergentVoice,
  ministerialChair,
  regionalForums,
  tradeBodiesMinority,
];
const limits = { 'representation/decisive-size/maxMembers': { value: 4, because: 'a limit that small lists reach' } };

function judge(rule: AnyRule<Council>, subject: Council): Finding {
  const parameters = rule.id === 'representation/decisive-size' ? limits : {};
  const { findings, errors } = assess(subject, alone(rule), { asOf: '2016-03-01', parameters });
  expect(errors).toEqual([]);
  const [finding] = findings;
  if (finding === undefined) throw new Error('no finding');
  return finding;
}

function withMember(subject: Council, i: number, change: (member: Member) => unknown): Council {
  const members = (subject.members ?? []).map((one, k) => (k === i ? (change(one) as Member) : one));
  return { ...subject, members };
}

const blurred = (one: Member): unknown => ({
  role: 'a word that nobody knows',
  organisation: { name: one.organisation?.name },
  provenance: one.provenance,
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('of a record that it does not rest on, neither its facts nor its confidence matter', () => {
    fc.assert(
      fc.property(council, (subject) => {
        const finding = judge(rule, subject);
        if (finding.outcome !== 'passed' && finding.outcome !== 'failed') return;
        const { related } = finding;
        for (const [i, one] of (subject.members ?? []).entries()) {
          const at = `/members/${i}`;
          if (related.some((place) => place === at || place.startsWith(`${at}/`))) continue;
          const told = JSON.stringify([at, finding]);
          expect(judge(rule, withMember(subject, i, blurred)).outcome, told).toBe(finding.outcome);
          const firmer = (): unknown => ({ ...one, provenance: { '': { confidence: 'seen-in-source' } } });
          expect(judge(rule, withMember(subject, i, firmer)).confidence, told).toBe(finding.confidence);
        }
      }),
      { numRuns: 200 },
    );
  });
});
