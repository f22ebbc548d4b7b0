import { ask } from '../../core/ask.js';
import { listIn } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { NationalOutcome } from '../../national-strategy/model.js';
import { measured, type Observed } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { paLis } from '../../sources/pa-lis.js';
import { portfolioRule } from '../rule.js';

const OUTCOMES = /* @__PURE__ */ ask('national/outcomes', 'the outcomes of the national strategy');
const THEIR_TERMS = /* @__PURE__ */ ask('outcomes/terms', 'and their terms');
const TERM = /* @__PURE__ */ ask('national-outcome/term', 'in which term “{of}” is expected');

const TERMS = ['short', 'medium', 'long'] as const satisfies readonly NationalOutcome['term'][];
const AT: Pointer = '/national/outcomes';

/** Is there a national theory of change to feed? */
export const nationalLogic = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/national-logic',
  version: '1.1.0',
  title: 'The national strategy has a theory of change with short, medium and long terms',
  question: 'Is there a national theory of change to feed?',
  rationale:
    'Places can say how their outcomes feed the national ones only where the nation has said what is to come about, and what comes first.',
  sources: [
    paLis(
      'Local Industrial Strategies should deliver the National Strategy',
      'opinion',
      'It says that a national theory of change could give a frame for local ones to feed, with short, medium and long-term objectives and the logic between them.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One outcome in each term is enough; whether the outcomes lead to each other is not asked here.',
    'A strategy whose theory of change was not seen may have one all the same.',
  ],
  parameters: {},
  messages: {
    passed: { whole: 'The national strategy sets out {n:outcome|outcomes}, with short, medium and long terms.' },
    failed: {
      none: 'The national strategy sets out no outcomes for places to feed.',
      terms: 'The outcomes of the national strategy leave out {missing:list}.',
    },
    cantTell: {
      unknown: 'We do not know whether the national strategy sets out what is to come about.',
      open: 'We do not know whether the outcomes of the national strategy cover {missing:list}.',
    },
  },
  says: {
    notMet: {
      none: 'The national strategy sets out no outcomes to feed',
      terms: 'The national strategy’s outcomes leave out {missing:list}',
    },
    met: 'The national strategy has a theory of change',
    depends: 'We do not know whether there is a national theory of change',
  },
  evaluate({ national }, ctx) {
    const { outcomes } = national;
    const partial = !listIn(national, 'outcomes').whole;
    const missing = TERMS.filter((term) => outcomes?.some((outcome) => outcome.term === term) !== true);
    const said = { missing: missing.map((term) => `the ${term} term`) };
    const there = termsOf(outcomes ?? [], TERMS.length - missing.length, partial);
    const none = outcomes?.length === 0 && !partial;
    const limit = TERMS.length;
    const claim = ctx.holds('of short, medium and long terms, with an outcome', there, '>=', limit, { unit: 'terms' });
    const set = remedy('set-out', 'Set out what is to come about in {missing:list}.', said);
    return ctx.verdict({
      limbs: [none ? [claim, 'none', {}, [set]] : [claim, 'terms', said, [set]]],
      passed: ['whole', { n: outcomes?.length ?? 0 }],
      cantTell: outcomes === undefined ? ['unknown', {}] : ['open', said],
    });
  },
});

/** How many of the three terms have an outcome: one whose term is not known may fill one that is missing. */
function termsOf(outcomes: readonly NationalOutcome[], sure: number, partial: boolean): Observed {
  const related: Pointer[] = [];
  const open: Fact[] = [];
  for (const [i, { id, name, term }] of outcomes.entries()) {
    const at = child(child(AT, i), 'term');
    if ((TERMS as readonly (string | undefined)[]).includes(term)) related.push(at);
    else open.push({ at, need: TERM({ of: name ?? id }, { word: term }) });
  }
  const most = partial ? TERMS.length : Math.min(TERMS.length, sure + open.length);
  if (partial) open.push({ at: AT, need: OUTCOMES(undefined, { also: [THEIR_TERMS()] }) });
  return measured({ min: sure, max: most }, { related: related.length > 0 ? related : [AT], open });
}
