import { type Answer, every, opposite, read } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { count, type Unlisted } from '../../../core/tally.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { type Need, needsOf } from '../../reading/needs.js';
import { dialogueRule } from '../../rule.js';

/** Has each issue that needs another department an owner there? */
export const issueOwnership = /* @__PURE__ */ dialogueRule({
  id: 'outputs/issue-ownership',
  version: '1.0.0',
  title: 'Each issue that needs another department has an owner there',
  question: 'Does each issue that needs another department have an owner there?',
  rationale: 'Much of what industry asks for lies outside the department that sponsors the council.',
  sources: [
    ifg2016(
      'Effectively harnessing outputs',
      'reported',
      'It reports a perception among industry representatives that the department’s capacity to join up issues with others is patchy.',
    ),
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It says that industry relies on the department to get important issues owned by other departments.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'An issue is a priority that is open on the day of judgement; each department that it needs is asked for an owner of its own.',
    'The departments listed under a priority are taken as they stand, and as others than the sponsors.',
    'A post, a team or a declared owner will do; what the owner does is not asked.',
    'Where the document gives neither an owner nor that there is none, we do not know.',
  ],
  parameters: {},
  messages: {
    passed: { owned: 'Open priorities need another department in {n:case|cases}, and each has an owner there.' },
    failed: {
      orphans:
        'Issues lack an owner in another department: open priorities need one in {n:case|cases}, and in {orphans} there is none: {names:few}.',
    },
    cantTell: {
      open: 'We do not know whether each issue that needs another department has an owner there. Open: {open:few}.',
      noList:
        'We do not know all that open priorities need of other departments; no issue that we know lacks an owner.',
    },
    inapplicable: { none: 'No open priority needs another department.' },
  },
  says: {
    notMet: '{orphans} of {n:issue|issues} that need another department lack an owner there',
    met: 'Each issue that needs another department has an owner there',
    depends: 'We do not know whether issues have owners in other departments',
  },
  evaluate(dialogue, ctx) {
    const { all, unlisted } = needsOf(dialogue, ctx.asOf, [WHO_OWNS_IT()]);
    const cases = all.map((need) => ({
      at: need.at,
      name: nameOf(need),
      need: need.isOpen,
      orphan: every(need.isOpen, opposite(isOwned(need))),
    }));
    const [first, ...more] = unlisted;
    const missing: Unlisted | undefined =
      first === undefined ? undefined : { count: { min: 0 }, among: undefined, ...first };
    const needs = count(
      cases.map(({ at, need }) => ({ at, among: need })),
      missing,
      more,
    );
    const orphans = count(
      cases.map(({ at, orphan }) => ({ at, among: orphan })),
      missing,
      more,
    );
    const names = cases.filter(({ orphan }) => orphan.value === true).map(({ name }) => name);
    const open = cases.filter(({ orphan }) => orphan.value === undefined).map(({ name }) => name);
    return ctx.verdict({
      applies: [
        ctx.holds('other departments needed by open priorities', wholeOf(needs), '>=', 1, { unit: 'cases' }),
        'none',
        {},
      ],
      limbs: [
        [
          ctx.holds('of them, without an owner', countOf(orphans), '<=', 0, { unit: 'cases' }),
          'orphans',
          { n: needs.whole, orphans: names.length, names },
          [remedy('name-owners', 'Have an owner named for {names:few}.', { names })],
        ],
      ],
      passed: ['owned', { n: needs.whole }],
      cantTell: open.length > 0 ? ['open', { open }] : ['noList', {}],
    });
  },
});

function nameOf({ issue, need }: Need): string {
  return `${issue}: ${need.department}`;
}

function isOwned({ need: { owner, hasOwner, department }, at, issue }: Need): Answer {
  const value = owner === undefined ? hasOwner : true;
  const place: Pointer = child(at, owner === undefined ? 'hasOwner' : 'owner');
  return read(value, place, () => ({ at: place, need: OWNER({ of: issue, department }) }));
}

const WHO_OWNS_IT = /* @__PURE__ */ ask('department-needs/owner', 'and who owns it there');
const OWNER = /* @__PURE__ */ ask('priority/owner-at', 'whether {of} has an owner at {department}, and who');
