import { ask } from '../../../core/ask.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { lookUp, strange } from '../../../core/words.js';
import { type Claim, either, known, stated } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LocalStrategy, LocalStrength } from '../../model/strategy.js';
import { listed, STRENGTHS } from '../../reading/lists.js';
import { listedPriorities } from '../../reading/priorities.js';
import { alignmentRule } from '../../rule.js';

/** Does it look at assets beside the core ones that could be developed? */
export const adjacentAssets = /* @__PURE__ */ alignmentRule({
  id: 'alignment/adjacent-assets',
  version: '1.0.0',
  title: 'The strategy looks beyond its core assets, at those that could be developed',
  question: 'Does it look at assets beside the core ones that could be developed?',
  rationale:
    'What a place lives by now may not be what it will live by in twenty years. What lies beside that, and could be developed, is where the next strength may come from.',
  sources: [
    lga2019(
      'Purpose of strategies',
      'reported',
      'Those consulted held that a successful strategy came of a long hard look at the economy: what its core assets are, and which adjacent ones can be developed to become key to it.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One strength or priority that is said to be adjacent or emerging is enough; whether it can be developed is not asked.',
    'A strength or priority of a sector that the strategy itself calls emerging counts, unless it is said to be core.',
  ],
  parameters: {},
  messages: {
    passed: { beyond: 'The strategy looks beyond its core assets, at what could be developed: {names:few}.' },
    failed: {
      coreOnly: 'The strategy looks at core assets only: none of its strengths and priorities is adjacent or emerging.',
      nothing: 'The strategy looks at no assets that could be developed: it names no strengths and sets no priorities.',
    },
    cantTell: { open: 'We do not know whether the strategy looks beyond its core assets.' },
  },
  says: {
    notMet: {
      coreOnly: 'It looks at core assets only, at none that could be developed',
      nothing: 'It names no strengths and sets no priorities',
    },
    met: 'It looks beyond its core assets, at what could be developed',
    depends: 'We do not know whether it looks beyond its core assets',
  },
  evaluate({ strategy }, ctx) {
    const strengths = listed(strategy, 'strengths', STRENGTHS(undefined, { also: [EACH_STANDING()] }), BASE);
    const priorities = listedPriorities(strategy, EACH_STANDING(), BASE);
    const names: string[] = [];
    const beside = (name: string, claim: Claim): Claim => {
      if (claim.holds === true) names.push(name);
      return claim;
    };
    const claim = either(
      anyIn(strengths, (strength, at, i) => {
        const { localSector } = strength;
        const name = strength.name ?? strength.id ?? `strength ${i + 1} of the list`;
        return beside(name, isBeside(strategy, strength, localSector === undefined ? [] : [localSector], at, name));
      }),
      anyIn(priorities, ({ priority, name }, at) =>
        beside(name, isBeside(strategy, priority, priority.localSectors ?? [], at, name)),
      ),
    );
    const isBare = strategy.strengths?.length === 0 && strategy.priorities?.length === 0;
    return ctx.verdict({
      limbs: [
        [
          claim,
          isBare ? 'nothing' : 'coreOnly',
          {},
          [
            remedy(
              'look-beside',
              'Say which assets beside the core ones could be developed, and name one of them.',
              {},
            ),
          ],
        ],
      ],
      passed: ['beyond', { names }],
      cantTell: ['open', {}],
    });
  },
});

const BASE = '/strategy';

const EACH_STANDING = /* @__PURE__ */ ask('records/each-standing', 'and whether each is core, adjacent or emerging');
const STANDING = /* @__PURE__ */ ask('record/standing', 'whether “{of}” is core, adjacent or emerging');

const IS_BESIDE = {
  core: false,
  adjacent: true,
  emerging: true,
} as const satisfies Readonly<Record<NonNullable<LocalStrength['standing']>, boolean>>;

/** Is it beside the core by its own account, or where it says nothing, by that of its sectors? */
function isBeside(
  strategy: LocalStrategy,
  { standing }: Pick<LocalStrength, 'standing'>,
  sectors: readonly string[],
  at: Pointer,
  name: string,
): Claim {
  const emerging = (strategy.sectors ?? []).findIndex(
    ({ id, tier }) => id !== undefined && tier === 'emerging' && sectors.includes(id),
  );
  if (standing === undefined && emerging >= 0) return known(true, [at, `${BASE}/sectors/${emerging}/tier`]);
  const need = STANDING({ of: name }, { word: strange(standing, IS_BESIDE) });
  return stated(lookUp(standing, IS_BESIDE), child(at, 'standing'), need);
}
