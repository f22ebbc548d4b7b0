import { ask } from '../../../core/ask.js';
import { listIn } from '../../../core/incomplete.js';
import { hasWord } from '../../../core/names.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { SECTOR } from '../../../council/reading/index.js';
import { all, type Claim, known, unsettled } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue, LocalLink } from '../../model.js';
import { happenedBy, listOf } from '../../reading/happened.js';
import { stands } from '../../reading/lifecycle.js';
import { dialogueRule } from '../../rule.js';

/** Is the council tied to the local strategies of the places where its industry is? */
export const localLink = /* @__PURE__ */ dialogueRule({
  id: 'outputs/local-link',
  version: '1.0.0',
  title: 'The council is tied to the local strategies of places where its industry is',
  question: 'Is the council tied to the local strategies of the places where its industry is?',
  rationale:
    'Skills, sites and supply chains are settled in places. A council and a place that both plan for one industry can plan together, or past each other.',
  sources: [
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It offers stronger integration of regional forums as an option. Voices tell of a forum that gathers the local enterprise partnerships with automotive interests, and of others engaged case by case that could be linked more strongly.',
    ),
    ifg2016(
      'Appendix',
      'finding',
      'It lists local enterprise partnerships among the common issues of the Automotive Council.',
    ),
  ],
  severity: 'note',
  answerable: ['government', 'council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One tie is enough: to a local strategy, or to the body that makes one, with the council’s industry among its priorities. What passes along it is not asked.',
    'An industry is among the priorities where the tie says so, or where the council’s own word for it is among the sectors named, in any spelling; another word for the same industry is not taken for it.',
    'A tie without a date began before the document was made.',
  ],
  parameters: {},
  messages: {
    passed: {
      tied: 'The council is tied to places that plan for its industry: {names:few}.',
    },
    failed: {
      none: 'The council is tied to no local strategy or growth body.',
      elsewhere: 'The council is tied only to places that do not plan for its industry: {names:few}.',
    },
    cantTell: { open: 'We do not know whether the council is tied to any place that plans for its industry.' },
  },
  says: {
    notMet: {
      none: 'It is tied to no local strategy or growth body',
      elsewhere: 'It is tied only to places that do not plan for its industry',
    },
    met: 'It is tied to places that plan for its industry',
    depends: 'We do not know whether it is tied to places that plan for its industry',
  },
  evaluate(dialogue, ctx) {
    const names: string[] = [];
    const others: string[] = [];
    const tied = anyIn(listOf(dialogue, 'localLinks', { all: TIES, rest: OTHER_TIES }), (link, at) => {
      const begun = happenedBy(ctx.asOf, link, at, WHEN({ of: link.to }), stands(dialogue, ctx.asOf));
      const claim = all(begun, plansForIt(dialogue, link, at));
      if (claim.holds === true) names.push(link.to);
      else if (begun.holds === true) others.push(link.to);
      return claim;
    });
    const mend = [
      remedy('tie-a-place', 'Tie the council to {n:place that plans|places that plan} for its industry.', { n: 1 }),
    ];
    return ctx.verdict({
      limbs: [others.length > 0 ? [tied, 'elsewhere', { names: others }, mend] : [tied, 'none', {}, mend]],
      passed: ['tied', { names }],
      cantTell: ['open', {}],
    });
  },
});

/** Is the council's industry among the priorities there? */
function plansForIt(dialogue: Dialogue, link: LocalLink, at: Pointer): Claim {
  const { sectorIsPriority, to } = link;
  const place = child(at, 'sectorIsPriority');
  if (sectorIsPriority !== undefined) return known(sectorIsPriority, [place]);
  const sectors = listIn(link, 'sectors');
  const ownSector = dialogue.sector;
  const list = child(at, 'sectors');
  if (sectors.given && sectors.whole && sectors.entries.length === 0) return known(false, [list]);
  const value =
    ownSector === undefined
      ? undefined
      : hasWord(sectors.given ? sectors.entries : undefined, ownSector, !sectors.whole);
  if (value !== undefined) return known(value, [list]);
  const ownWord = sectors.given && ownSector === undefined;
  return unsettled([ownWord ? { at: '/sector', need: SECTOR() } : { at: place, need: IS_PRIORITY({ of: to }) }]);
}

const TIES = /* @__PURE__ */ ask('local-links/all', 'the ties to local strategies and growth bodies');
const OTHER_TIES = /* @__PURE__ */ ask(
  'local-links/rest',
  'the rest of the ties to local strategies and growth bodies',
);
const WHEN = /* @__PURE__ */ ask('local-link/tied', 'since when the council has been tied to {of}');
const IS_PRIORITY = /* @__PURE__ */ ask(
  'local-link/sector',
  'whether the council’s industry is among the priorities of {of}',
);
