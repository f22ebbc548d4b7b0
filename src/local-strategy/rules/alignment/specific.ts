import { ask, type Need } from '../../../core/ask.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { all, allOf, type Claim, either, known, stated, unsettled } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LocalIndicator, LocalStrategy } from '../../model/strategy.js';
import { anyIndicator } from '../../reading/indicators.js';
import { type PriorityAt, prioritiesOf } from '../../reading/priorities.js';
import { alignmentRule } from '../../rule.js';

const BASE = '/strategy';

/** Are priorities specific and achievable? */
export const specific = /* @__PURE__ */ alignmentRule({
  id: 'alignment/specific',
  version: '1.1.0',
  title: 'Each priority has a measure, a target, a date and an owner',
  question: 'Are priorities specific?',
  rationale:
    'Whether a priority was achieved can be told only where it says what is measured, how far it is to get, by when, and who answers for it. The four fields are this library’s reading.',
  sources: [
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'heuristic',
      'It says that strategies would prioritise specific, achievable ambitions. It does not say what makes one specific.',
    ),
    lga2019(
      'Co-design with Government',
      'reported',
      'Those consulted tell that explicit monitoring targets in a strategy were a matter between government and places.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'The four fields are this library’s reading of “specific”; whether strategies should carry explicit targets was contested among those who made them.',
    'One measure at least has to carry a target and a date of its own; an owner of the priority or of that measure will do.',
    'A target that belongs to another plan counts where the priority is measured by it; a baseline or a gap is not a target.',
    'Whether a target can be reached is not asked.',
  ],
  parameters: {},
  messages: {
    passed: {
      specific: '{n:priority has|priorities have} a measure, a target, a date and an owner.',
    },
    failed: {
      vague:
        'Not every priority is specific: of {whole:priority|priorities}, {n} lack a measure, a target, a date or an owner: {names:few}. Whether strategies should carry explicit targets was contested.',
    },
    cantTell: {
      open: 'We do not know whether each priority has a measure, a target, a date and an owner. Open: {open:few}.',
      others: 'The priorities that we know have a measure, a target, a date and an owner, but there may be others.',
      noList: 'We do not know which priorities the strategy sets, nor how they are measured.',
    },
    inapplicable: { none: 'The strategy sets no priorities.' },
  },
  says: {
    notMet: '{n} of {whole:priority|priorities} lack a measure, target, date or owner',
    met: 'Each priority has a measure, a target, a date and an owner',
    depends: 'We do not know whether its priorities are specific',
  },
  evaluate({ strategy }, ctx) {
    const priorities = prioritiesOf(strategy, EACH_MEASURED(), BASE);
    const read = priorities.all.map((priority) => ({ priority, claim: isSpecific(strategy, priority) }));
    const vague = read.filter(({ claim }) => claim.holds === false).map(({ priority }) => priority);
    const open = read.filter(({ claim }) => claim.holds === undefined).map(({ priority }) => priority.name);
    const { unlisted, count } = priorities;
    const rest = unlisted === undefined ? [] : [unsettled([{ at: unlisted.at, need: unlisted.need }])];
    const whole = count.value ?? { min: 0 };
    return ctx.verdict({
      applies: [ctx.holds('priorities', count, '>=', 1, { unit: 'priorities' }), 'none', {}],
      limbs: [
        [
          allOf([...read.map(({ claim }) => claim), ...rest]),
          'vague',
          {
            whole,
            n: vague.length,
            names: vague.map((priority) => `${priority.name} (${lacks(strategy, priority)})`),
          },
          [
            remedy(
              'say-how-measured',
              'Say for {names:few} what is measured, how far it is to get, by when and who answers for it.',
              {
                names: vague.map(({ name }) => name),
              },
            ),
          ],
        ],
      ],
      passed: ['specific', { n: whole }],
      cantTell: open.length > 0 ? ['open', { open: open }] : read.length > 0 ? ['others', {}] : ['noList', {}],
    });
  },
});

const EACH_MEASURED = /* @__PURE__ */ ask('priorities/each-measured', 'and how each is measured');
const TARGET = /* @__PURE__ */ ask('indicator/target', 'the target of the indicator “{of}”');
const TARGET_BY = /* @__PURE__ */ ask(
  'indicator/target-by',
  'by when the target of the indicator “{of}” is to be reached',
);
const PRIORITY_OWNER = /* @__PURE__ */ ask('priority/owner', 'who answers for “{of}”');
const INDICATOR_OWNER = /* @__PURE__ */ ask('indicator/owner', 'who answers for the indicator “{of}”');

function isSpecific(strategy: LocalStrategy, priority: PriorityAt): Claim {
  return anyIndicator(
    strategy,
    priority,
    (indicator, at) => all(hasTarget(indicator, at), hasDate(indicator, at), isOwned(priority, indicator, at)),
    BASE,
  );
}

function hasTarget({ target, noTarget, name, id }: LocalIndicator, at: Pointer): Claim {
  const said = target?.value ?? target?.text;
  const place = child(at, said === undefined && noTarget === true ? 'noTarget' : 'target');
  const holds = said !== undefined ? true : noTarget === true ? false : undefined;
  return stated(holds, place, TARGET({ of: nameOf({ name, id }) }));
}

function hasDate({ target, noTarget, name, id }: LocalIndicator, at: Pointer): Claim {
  if (noTarget === true && target === undefined) return known(false, [child(at, 'noTarget')]);
  const place = child(at, 'target');
  const holds = target?.by !== undefined ? true : target?.undated === true ? false : undefined;
  // Whoever finds the target finds its date with it.
  const isKnown = target?.value !== undefined || target?.text !== undefined;
  return stated(
    holds,
    holds === undefined && !isKnown ? place : child(place, holds === false ? 'undated' : 'by'),
    TARGET_BY({ of: nameOf({ name, id }) }),
  );
}

/** Someone answers for the priority, or for what it is measured by. */
function isOwned({ priority, at, name }: PriorityAt, indicator: LocalIndicator, indicatorAt: Pointer): Claim {
  return either(
    hasOwner(priority, at, PRIORITY_OWNER({ of: name })),
    hasOwner(indicator, indicatorAt, INDICATOR_OWNER({ of: nameOf(indicator) })),
  );
}

function hasOwner(
  { owner, unowned }: { readonly owner?: string; readonly unowned?: boolean },
  at: Pointer,
  need: Need,
): Claim {
  const holds = owner !== undefined ? true : unowned === true ? false : undefined;
  return stated(holds, child(at, holds === false ? 'unowned' : 'owner'), need);
}

function nameOf({ name, id }: { readonly name?: string | undefined; readonly id?: string | undefined }): string {
  return name ?? id ?? '';
}

/** What a priority lacks that surely does not have all four. */
function lacks(strategy: LocalStrategy, priority: PriorityAt): string {
  if (priority.priority.indicators?.length === 0) return 'no measure';
  const none = (ask: (indicator: LocalIndicator, at: Pointer) => Claim): boolean =>
    anyIndicator(strategy, priority, ask, BASE).holds === false;
  const missing = [
    ...(none(hasTarget) ? ['no target'] : none(hasDate) ? ['no date'] : []),
    ...(none((indicator, at) => isOwned(priority, indicator, at)) ? ['no owner'] : []),
  ];
  return missing.length === 0 ? 'no measure with all of them' : missing.join(', ');
}
