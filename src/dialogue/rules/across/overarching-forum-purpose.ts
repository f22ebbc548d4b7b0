import { read, said } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import type { Pointer } from '../../../core/pointer.js';
import { count } from '../../../core/tally.js';
import { known, unsettled } from '../../../rules/claim.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { councilsRule } from '../../rule.js';

/** Has the forum of co-chairs a clear purpose? */
export const overarchingForumPurpose = /* @__PURE__ */ councilsRule({
  id: 'outputs/overarching-forum-purpose',
  version: '1.0.0',
  title: 'The forum of co-chairs has a declared purpose and remit',
  question: 'Does the forum of co-chairs have a clear purpose?',
  rationale: 'Those who meet in a forum can use it only if they know what it is for.',
  sources: [
    ifg2016(
      'Effectively harnessing outputs',
      'finding',
      'It says that the forum that brings the co-chairs together could take on the sharing of knowledge, and that interviewees were concerned that it lacked clear purpose and was underused.',
    ),
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It offers that forum as a possible place for cross-cutting issues, and says that it lacks clarity of purpose.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Only whether a purpose and a remit are declared is asked, not whether they are good or kept to.',
    'Whether there should be such a forum is not asked.',
  ],
  parameters: {},
  messages: {
    passed: { declared: '{forum} has a declared purpose and remit.' },
    failed: { missing: '{forum} has no declared {missing:list}.' },
    cantTell: {
      open: 'We do not know whether {forum} has a declared {open:list}.',
      noForum: 'We do not know whether there is a forum of co-chairs, nor what it is for.',
    },
    inapplicable: { none: 'There is no forum of the co-chairs.' },
  },
  says: {
    notMet: 'The forum of co-chairs has no declared {missing:list}',
    met: 'The forum of co-chairs has a declared purpose and remit',
    depends: 'We do not know whether the forum of co-chairs has a purpose',
  },
  evaluate({ forum, noForum }, ctx) {
    if (noForum === true && forum === undefined) return ctx.inapplicable(['none', {}], known(false, ['/noForum']));
    if (noForum === true) {
      return ctx.cantTell(
        ['noForum', {}],
        // With a forum that is there after all, it is still to be found out what it is for.
        [{ at: '/noForum', need: WHETHER() }],
      );
    }
    // That there is one is all that is known of a forum that is not given.
    const given = forum ?? (noForum === false ? {} : undefined);
    if (given === undefined) {
      return ctx.cantTell(['noForum', {}], unsettled([{ at: '/forum', need: FORUM() }]));
    }
    const stated = [
      { what: 'purpose', text: given.purpose, is: given.statesPurpose, field: 'statesPurpose', need: PURPOSE() },
      { what: 'remit', text: given.remit, is: given.statesRemit, field: 'statesRemit', need: REMIT() },
    ].map(({ what, text, is, field, need }) => ({
      what,
      need,
      is: text === undefined ? is : true,
      at: `/forum/${text === undefined ? field : what}` as Pointer,
    }));
    const of = (is: boolean | undefined): readonly string[] =>
      stated.filter((one) => one.is === is).map(({ what }) => what);
    const counted = count(
      stated.map(({ is, at, need }) => ({ at, among: said(true), is: read(is, at, () => ({ at, need })) })),
    );
    const missing = of(false);
    const against = stated.filter(({ is }) => is === false).map(({ at }) => at);
    const name = given.name === undefined ? 'the forum of co-chairs' : `the forum of co-chairs (${given.name})`;
    const start = `T${name.slice(1)}`;
    return ctx.verdict({
      limbs: [
        [
          ctx.holds(
            'of purpose and remit, declared',
            { ...countOf(counted), related: missing.length > 0 ? against : counted.yes },
            '>=',
            stated.length,
            { unit: 'declarations' },
          ),
          'missing',
          { forum: start, missing },
          [remedy('declare', 'Declare the {missing:list} of the forum, and let its members agree to it.', { missing })],
        ],
      ],
      passed: ['declared', { forum: start }],
      cantTell: ['open', { forum: name, open: of(undefined) }],
    });
  },
});

const WHETHER = /* @__PURE__ */ ask('co-chairs-forum/exists', 'whether there is a forum of co-chairs, or none');
const FORUM = /* @__PURE__ */ ask(
  'co-chairs-forum/all',
  'the forum of co-chairs, its purpose and its remit, or that there is none',
);
const PURPOSE = /* @__PURE__ */ ask('co-chairs-forum/purpose', 'whether the forum has a declared purpose');
const REMIT = /* @__PURE__ */ ask('co-chairs-forum/remit', 'whether the forum has a declared remit');
