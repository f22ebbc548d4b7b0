import {
  assessRepresentation,
  mhclg2018,
  type ProcessParameter,
  type ProcessRuleId,
  type Profile,
  type RepresentationParameter,
  type RepresentationRuleId,
} from 'industrial-strategy';
import { findingsOf } from 'industrial-strategy/rules';
import { decides } from 'industrial-strategy/rules/focus';
import { decisiveSize } from 'industrial-strategy/rules/representation';
import { expectTypeOf } from 'vitest';

// What an app that names rules gets from the compiler.

const assessment = assessRepresentation({}, { asOf: '2016-03-01', profile: mhclg2018 });
const [size] = findingsOf(assessment, decisiveSize);
if (size?.messageId === 'many') expectTypeOf(size.data).toHaveProperty('limit');
if (size?.outcome === 'passed') expectTypeOf(size.messageId).toEqualTypeOf<'few' | 'fewOfSeats'>();
expectTypeOf(decisiveSize.id).toEqualTypeOf<'representation/decisive-size'>();
expectTypeOf(decides.id).toEqualTypeOf<'focus/decides'>();
expectTypeOf<'representation/quota'>().toExtend<RepresentationRuleId>();

type Mine = Profile<RepresentationParameter, RepresentationRuleId>;
const mine: Mine = { id: 'size', title: 'Size', rules: ['representation/decisive-size'] };
assessRepresentation({}, { asOf: '2016-03-01', profile: mine });
// @ts-expect-error TS2820: Type '"representation/decisive-sise"' is not assignable to type
export const misspelt: Mine = { id: 'size', title: 'Size', rules: ['representation/decisive-sise'] };
const because = { value: 9, because: 'a small room' };
type Making = Profile<ProcessParameter, ProcessRuleId>;
// @ts-expect-error TS2322: Type '"representation/decisive-size"' is not assignable to type
export const ofAnother: Making = { id: 'size', title: 'Size', rules: ['representation/decisive-size'] };
// @ts-expect-error TS2353: ''representation/decisive-size/maxMember'' does not exist in type
assessRepresentation({}, { asOf: '2016-03-01', parameters: { 'representation/decisive-size/maxMember': because } });
