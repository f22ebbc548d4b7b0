import { known, stated } from '../../src/rules/claim.js';
import { defineParameter } from '../../src/rules/parameter.js';
import { ruleFor } from '../../src/rules/rule.js';

// A subject and rules of no domain, to try the core on.

export interface Widget {
  readonly id?: string;
  readonly weight?: number;
  readonly painted?: boolean;
  readonly provenance?: Readonly<Record<string, { readonly confidence: 'recalled' | 'derived' }>>;
}

const source = { source: 'widget-book', section: 'Weights' };

/** A first rule of one's own: six fields. */
export const light = ruleFor<Widget>()({
  id: 'widgets/light',
  title: 'The widget is light',
  sources: [source],
  parameters: {
    maxWeight: defineParameter({
      id: 'widgets/light/maxWeight',
      label: 'greatest weight',
      unit: 'grams',
      values: [
        { value: 10, basis: 'source', source },
        { value: 8, from: '2015-01-01', basis: 'source', source },
      ],
    }),
  },
  messages: {
    passed: { light: 'It weighs {weight}, below {limit}.' },
    failed: { heavy: 'It weighs {weight}; the limit is {limit}.' },
    cantTell: { unweighed: 'It was not weighed.' },
  },
  evaluate(widget, ctx) {
    const limit = ctx.p.maxWeight;
    if (widget.weight === undefined) return ctx.cantTell(['unweighed', {}], [{ at: '/weight', need: 'its weight' }]);
    const said = { weight: widget.weight, limit };
    return ctx.verdict({
      limbs: [[ctx.holds('weight', widget.weight, '<', 'maxWeight'), 'heavy', said]],
      passed: ['light', said],
      cantTell: ['unweighed', {}],
    });
  },
});

/** Several limbs of different severity, and applicability. */
export const painted = ruleFor<Widget>()({
  id: 'widgets/painted',
  title: 'The widget is painted and weighed',
  sources: [source],
  parameters: {},
  messages: {
    passed: { fine: 'Painted and weighed.' },
    failed: { bare: ['error', 'It is not painted.'], unweighed: ['note', 'It was not weighed.'] },
    cantTell: { open: 'It is not known whether it is painted.' },
    inapplicable: { nameless: 'It has no mark.' },
  },
  evaluate(widget, ctx) {
    return ctx.verdict({
      applies: [known(widget.id !== ''), 'nameless', {}],
      limbs: [
        [stated(widget.painted, '/painted', 'whether it is painted'), 'bare', {}],
        [known(widget.weight !== undefined), 'unweighed', {}],
      ],
      passed: ['fine', {}],
      cantTell: ['open', {}],
    });
  },
});

/** Breaks on purpose. */
export const broken = ruleFor<Widget>()({
  id: 'widgets/broken',
  title: 'Breaks',
  sources: [source],
  parameters: {},
  messages: { passed: { never: 'Never said.' } },
  evaluate() {
    throw new Error('out of glue');
  },
});
