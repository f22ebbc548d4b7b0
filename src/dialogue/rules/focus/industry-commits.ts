import { type Answer, every, read } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import type { Tri } from '../../../core/known.js';
import { goesBy } from '../../../core/names.js';
import { child } from '../../../core/pointer.js';
import { type Counted, count } from '../../../core/tally.js';
import { lookUp, strange } from '../../../core/words.js';
import { isIndustry, seatsIn } from '../../../council/reading/index.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Commitment, Dialogue, Side } from '../../model.js';
import { happenedBy } from '../../reading/happened.js';
import { stands } from '../../reading/lifecycle.js';
import { commitmentsOf, type Recorded } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** Does industry put in money or people? */
export const industryCommits = /* @__PURE__ */ dialogueRule({
  id: 'focus/industry-commits',
  version: '1.1.0',
  title: 'Industry puts in something of its own',
  question: 'Does industry put in money or people?',
  rationale: 'Money or people of its own show that industry means what it says.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It says that government should be clear that industry must be willing to commit its own resources. Industry has committed people and money: the Automotive Council paid for a project on data about the industry.',
    ),
  ],
  severity: 'error',
  answerable: ['industry'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One recorded commitment is enough, of whatever amount and however long ago; whether it was kept is not asked.',
    'Something given in kind counts, as it costs money or people’s time; where there is nothing else, the text says so.',
    'A commitment is industry’s where the record says so or, failing that, where the organisation that made it holds an industry seat.',
    'A commitment without a date was made before the document was.',
  ],
  parameters: {},
  messages: {
    passed: {
      committed: 'Industry has made {n:commitment|commitments}: {names:few}.',
      inKind: 'Industry has put in something in kind; neither money nor people are recorded: {names:few}.',
    },
    failed: {
      none: 'Industry puts in nothing of its own: no commitment of money, people or anything else is recorded.',
    },
    cantTell: {
      open: 'We cannot confirm that any commitment came from industry. Find out who made these, and when: {names:few}.',
      noList: 'We do not know what industry has undertaken to put in.',
    },
  },
  says: {
    notMet: 'Industry puts in nothing of its own',
    met: {
      committed: 'Industry has made {n:commitment|commitments} of its own',
      inKind: 'Industry has put in something in kind',
    },
    depends: 'We do not know whether industry puts in anything of its own',
  },
  evaluate(dialogue, ctx) {
    const commitments = commitmentsOf(dialogue, [WHOSE()]);
    const readings = commitments.all.map((commitment) => readCommitment(dialogue, commitment, ctx.asOf));
    const counted = count(readings, commitments.unlisted);
    const that = (is: Tri): readonly Recorded<Commitment>[] =>
      commitments.all.filter((_, i) => readings[i]?.among.value === is);
    const own = that(true);
    const names = own.map(({ name }) => name);
    const open = that(undefined);
    return ctx.verdict({
      limbs: [
        [
          ctx.holds('commitments by industry', countOf(counted), '>=', 1, { unit: 'commitments' }),
          'none',
          {},
          [remedy('commit', 'Record {n:commitment|commitments} of money or people by industry.', { n: 1 })],
        ],
      ],
      passed: own.every(({ record }) => record.kind === 'in-kind')
        ? ['inKind', { names }]
        : ['committed', { n: counted.part, names }],
      cantTell: open.length === 0 ? ['noList', {}] : ['open', { names: open.map(({ name }) => name) }],
    });
  },
});

const WHOSE = /* @__PURE__ */ ask('commitments/whose', 'and whose they are');
const WHOSE_IT_IS = /* @__PURE__ */ ask('commitment/whose', 'whose commitment it is: {of}');
const WHEN = /* @__PURE__ */ ask('commitment/made', 'when it was made: {of}');

function readCommitment(dialogue: Dialogue, commitment: Recorded<Commitment>, asOf: string): Counted {
  const { record, at, name } = commitment;
  const made = happenedBy(asOf, record, at, WHEN({ of: name }), stands(dialogue, asOf));
  return { at, among: every(isByIndustry(dialogue, commitment), made) };
}

const IS_INDUSTRYS = { industry: true, government: false, other: false } as const satisfies Record<Side, boolean>;

function isByIndustry(dialogue: Dialogue, { record, at, name }: Recorded<Commitment>): Answer {
  const { by, organisation } = record;
  const place = child(at, 'by');
  const unknown = read(lookUp(by, IS_INDUSTRYS), place, () => ({
    at: place,
    need: WHOSE_IT_IS({ of: name }, { word: strange(by, IS_INDUSTRYS) }),
  }));
  if (by !== undefined || organisation === undefined) return unknown;
  const [first, ...others] = seatsIn(dialogue.members)
    .filter(({ member }) => goesBy(member.organisation, organisation))
    .map(isIndustry);
  if (first?.value === undefined || others.some(({ value }) => value !== first.value)) return unknown;
  return first;
}
