// What must not compile, and why: `@ts-expect-error` holds the line, and reasons.test.ts holds the code and the words.

import type { DataOf, Slots } from '../../src/core/template.js';
import type { Council } from '../../src/council/model.js';
import { assess } from '../../src/rules/assess.js';
import { known } from '../../src/rules/claim.js';
import { type Assessment, type Finding, type FindingOf, isFindingOf } from '../../src/rules/finding.js';
import type { AssessOptions, Profile } from '../../src/rules/options.js';
import { defineParameter, type ParameterIdOf } from '../../src/rules/parameter.js';
import type { Quota } from '../../src/rules/quota.js';
import type { Reference } from '../../src/rules/reference.js';
import { remedy } from '../../src/rules/remedy.js';
import { type AnyRule, type Ctx, type Rule, ruleFor, type Verdict } from '../../src/rules/rule.js';

interface Club {
  readonly name?: string;
  readonly seats: number;
  readonly tags?: readonly string[];
}

/** Says more than a club, and is one. */
interface Society extends Club {
  readonly purpose: string;
}

const source = { source: 'widget-2016', section: 'Size' } as const;

const small = ruleFor<Club>()({
  id: 'club/small',
  title: 'The club is small enough to decide',
  sources: [source],
  parameters: {
    most: defineParameter({
      id: 'club/small/most',
      label: 'members at which it is too large',
      unit: 'members',
      values: [{ value: 35, basis: 'source', source }],
    }),
  },
  messages: {
    passed: { fits: '{seats:member|members} can decide.' },
    failed: {
      large: ['warning', '{seats:member|members}, {share:percent} of the town: too many.'],
      odd: 'An odd one.',
    },
    cantTell: { open: 'The size of {names:list} would tell.' },
  },
  evaluate(club, ctx) {
    return ctx.verdict({
      limbs: [[ctx.holds('members', club.seats, '<', 'most'), 'large', { seats: club.seats, share: 0.5 }]],
      passed: ['fits', { seats: club.seats }],
      cantTell: ['open', { names: [] }],
    });
  },
});

const plain = ruleFor<Club>()({
  id: 'club/plain',
  title: 'A rule with the least that a rule needs',
  sources: [source],
  parameters: {},
  messages: { passed: { yes: 'Yes.' }, failed: { no: 'No.' }, inapplicable: { none: 'None of {n}.' } },
  evaluate: (_club, ctx) => ctx.inapplicable(['none', { n: 1 }]),
});

type SmallMessages = typeof small extends Rule<Club, string, infer M, infer _P> ? M : never;
type SmallParameters = typeof small extends Rule<Club, string, infer _M, infer P> ? P : never;
type PlainMessages = typeof plain extends Rule<Club, string, infer M, infer _P> ? M : never;
declare const ctx: Ctx<SmallMessages, SmallParameters>;
declare const bare: Ctx<PlainMessages, Record<never, never>>;

// --- Message ids and their data ---

export const unknownMessage = ctx.verdict({
  // @ts-expect-error TS2322: '"huge"' is not assignable to type '"large" | "odd"'
  limbs: [[known(true), 'huge', { seats: 1, share: 1 }]],
  passed: ['fits', { seats: 1 }],
  cantTell: ['open', { names: [] }],
});

export const messageOfAnotherOutcome = ctx.verdict({
  // @ts-expect-error TS2322: '"fits"' is not assignable to type '"large" | "odd"'
  limbs: [[known(true), 'fits', { seats: 1 }]],
  passed: ['fits', { seats: 1 }],
  cantTell: ['open', { names: [] }],
});

export const failureAsPass = ctx.verdict({
  limbs: [[known(true), 'odd', {}]],
  // @ts-expect-error TS2322: '"large"' is not assignable to type '"fits"'
  passed: ['large', { seats: 1, share: 1 }],
  cantTell: ['open', { names: [] }],
});

export const passAsCantTell = ctx.verdict({
  limbs: [[known(true), 'odd', {}]],
  passed: ['fits', { seats: 1 }],
  // @ts-expect-error TS2322: '"fits"' is not assignable to type '"open"'
  cantTell: ['fits', { seats: 1 }],
});

export const missingDatum = ctx.verdict({
  // @ts-expect-error TS2322: Property 'share' is missing
  limbs: [[known(true), 'large', { seats: 1 }]],
  passed: ['fits', { seats: 1 }],
  cantTell: ['open', { names: [] }],
});

export const extraDatum = ctx.verdict({
  limbs: [[known(true), 'odd', {}]],
  // @ts-expect-error TS2353: 'members' does not exist in type
  passed: ['fits', { seats: 1, members: 2 }],
  cantTell: ['open', { names: [] }],
});

export const wrongDatum = ctx.verdict({
  limbs: [[known(true), 'odd', {}]],
  // @ts-expect-error TS2322: 'null' is not assignable to type 'number | Range'
  passed: ['fits', { seats: null }],
  cantTell: ['open', { names: [] }],
});

export const datumOfNestedObject = ctx.verdict({
  limbs: [[known(true), 'odd', {}]],
  passed: ['fits', { seats: 1 }],
  // @ts-expect-error TS2353: 'name' does not exist in type 'Saying'
  cantTell: ['open', { names: [{ name: 'Acme' }] }],
});

export const missingData = ctx.verdict({
  limbs: [[known(true), 'odd', {}]],
  // @ts-expect-error TS2322: Source has 1 element(s) but target requires 2
  passed: ['fits'],
  cantTell: ['open', { names: [] }],
});

export const missingLimbData = ctx.verdict({
  // @ts-expect-error TS2322: is not assignable to type
  limbs: [[known(true), 'odd']],
  passed: ['fits', { seats: 1 }],
  cantTell: ['open', { names: [] }],
});

export const noLimbs = ctx.verdict({
  // @ts-expect-error TS2322: Source has 0 element(s) but target requires 1
  limbs: [],
  passed: ['fits', { seats: 1 }],
  cantTell: ['open', { names: [] }],
});

// @ts-expect-error TS2345: Property 'cantTell' is missing
export const noWordsForCantTell = ctx.verdict({ limbs: [[known(true), 'odd', {}]], passed: ['fits', { seats: 1 }] });

export const noTextForCantTell = bare.verdict({
  limbs: [[known(true), 'no', {}]],
  passed: ['yes', {}],
  // @ts-expect-error TS2322: is not assignable to type 'never'
  cantTell: ['open', {}],
});

// @ts-expect-error TS2345: is not assignable to parameter of type 'never'
export const noTextForInapplicable = ctx.inapplicable(['none', {}]);

// @ts-expect-error TS2353: 'm' does not exist in type
export const inapplicableWithOtherData = bare.inapplicable(['none', { n: 1, m: 2 }]);

export const notAPointer = ctx.verdict({
  limbs: [[known(true), 'odd', {}]],
  passed: ['fits', { seats: 1 }],
  cantTell: ['open', { names: [] }],
  // @ts-expect-error TS2322: '"members/0"' is not assignable to type
  target: 'members/0',
});

// @ts-expect-error TS2322: '"members"' is not assignable to type 'Pointer'
export const factWithoutPointer = ctx.cantTell(['open', { names: [] }], [{ at: 'members', need: 'the members' }]);

// @ts-expect-error TS2345: Property 'n' is missing
export const remedyWithoutNumber = remedy('free', 'Free {n:seat|seats}.', {});

// @ts-expect-error TS2353: 'm' does not exist in type
export const remedyWithOtherNumber = remedy('free', 'Free {n:seat|seats}.', { n: 1, m: 2 });

export const slots: Slots<'{a} of {b:percent}, {c:list} and {d:one|many}'> = 'a' as 'a' | 'b' | 'c' | 'd';
// @ts-expect-error TS2322: '"e"' is not assignable to type '"a"'
export const noSuchSlot: Slots<'{a}'> = 'e';
export const noSlots: DataOf<'Nothing to fill in.'> = {};

// --- Parameters ---

// @ts-expect-error TS2339: Property 'least' does not exist on type
export const unknownParameter = ctx.p.least;

// @ts-expect-error TS2345: '"least"' is not assignable to parameter of type 'number | "most"'
export const heldAgainstUnknown = ctx.holds('members', 3, '<', 'least');

// @ts-expect-error TS2345: '"club/small/most"' is not assignable to parameter of type 'number | "most"'
export const heldAgainstItsId = ctx.holds('members', 3, '<', 'club/small/most');

// @ts-expect-error TS2345: '"=="' is not assignable to parameter of type 'Operator'
export const heldByNoOperator = ctx.holds('members', 3, '==', 'most');

// @ts-expect-error TS2345: 'string' is not assignable to parameter of type
export const heldText = ctx.holds('members', '3', '<', 'most');

const told = { id: 'club/told', label: 'what it is', unit: 'members' } as const;

export const sourceWithoutCitation = defineParameter({
  ...told,
  // @ts-expect-error TS2322: Property 'source' is missing
  values: [{ value: 3, basis: 'source' }],
});

export const derivedWithoutCitation = defineParameter({
  ...told,
  // @ts-expect-error TS2322: Property 'source' is missing
  values: [{ value: 3, basis: 'derived' }],
});

export const conventionWithoutReason = defineParameter({
  ...told,
  // @ts-expect-error TS2322: Property 'why' is missing
  values: [{ value: 3, basis: 'convention' }],
});

export const valueWithoutBasis = defineParameter({
  ...told,
  // @ts-expect-error TS2322: is not assignable to type 'Value'
  values: [{ value: 3 }],
});

export const citationWithoutSection = defineParameter({
  ...told,
  // @ts-expect-error TS2741: Property 'section' is missing
  values: [{ value: 3, basis: 'source', source: { source: 'widget-2016' } }],
});

// @ts-expect-error TS2322: Source has 0 element(s) but target requires 1
export const parameterWithoutValue = defineParameter({ ...told, values: [] });

export const valueInWords = defineParameter({
  ...told,
  // @ts-expect-error TS2322: '"a third"' is not assignable to type 'Fraction'
  values: [{ value: 'a third', basis: 'convention', why: 'It is said so.' }],
});

export const listAsValue = defineParameter({
  ...told,
  // @ts-expect-error TS2322: is not assignable to type 'Fraction'
  values: [{ value: [1, 2], basis: 'convention', why: 'Lists are code.' }],
});

// --- Rules ---

const title = 'A rule';
const messages = { passed: { yes: 'Yes.' }, failed: { no: 'No.' } } as const;
const parameters = {};
declare const verdict: Verdict;

export const unknownSubjectField = ruleFor<Club>()({
  ...{ id: 'club/x', title, sources: [source], parameters, messages },
  evaluate(club) {
    // @ts-expect-error TS2339: Property 'chairs' does not exist on type 'Club'
    return club.chairs;
  },
});

export const withoutSources = ruleFor<Club>()({
  ...{ id: 'club/x', title, parameters, messages },
  // @ts-expect-error TS2322: Source has 0 element(s) but target requires 1
  sources: [],
  evaluate: () => verdict,
});

export const pathWithoutVerdict = ruleFor<Club>()({
  ...{ id: 'club/x', title, sources: [source], parameters, messages },
  // @ts-expect-error TS2322: 'Verdict | undefined' is not assignable to type 'Verdict | NonEmpty<Verdict>'
  evaluate: (club) => (club.seats > 3 ? verdict : undefined),
});

export const forgedVerdict = ruleFor<Club>()({
  ...{ id: 'club/x', title, sources: [source], parameters, messages },
  // @ts-expect-error TS2322: is not assignable to type 'Verdict | NonEmpty<Verdict>'
  evaluate: () => ({ outcome: 'passed' }),
});

export const noVerdicts = ruleFor<Club>()({
  ...{ id: 'club/x', title, sources: [source], parameters, messages },
  // @ts-expect-error TS2322: is not assignable to type 'Verdict | NonEmpty<Verdict>'
  evaluate: () => [],
});

export const laterVerdict = ruleFor<Club>()({
  ...{ id: 'club/x', title, sources: [source], parameters, messages },
  // @ts-expect-error TS2322: 'Promise<Verdict>' is not assignable to type 'Verdict | NonEmpty<Verdict>'
  evaluate: async () => verdict,
});

export const unknownOutcome = ruleFor<Club>()({
  ...{ id: 'club/x', title, sources: [source], parameters },
  // @ts-expect-error TS2353: 'untested' does not exist in type 'Messages'
  messages: { untested: { broke: 'It broke.' } },
  evaluate: () => verdict,
});

export const unknownSeverity = ruleFor<Club>()({
  ...{ id: 'club/x', title, sources: [source], parameters },
  // @ts-expect-error TS2322: '"fatal"' is not assignable to type 'Severity'
  messages: { failed: { no: ['fatal', 'No.'] } },
  evaluate: () => verdict,
});

export const unknownStanding = ruleFor<Club>()({
  ...{ id: 'club/x', title, parameters, messages },
  // @ts-expect-error TS2322: '"X"' is not assignable to type 'Standing'
  sources: [{ ...source, standing: 'X' }],
  evaluate: () => verdict,
});

export const changedSubject = ruleFor<Club>()({
  ...{ id: 'club/x', title, sources: [source], parameters, messages },
  evaluate(club) {
    // @ts-expect-error TS2540: Cannot assign to 'seats' because it is a read-only property
    club.seats = 3;
    // @ts-expect-error TS2339: Property 'push' does not exist on type 'readonly string[]'
    club.tags?.push('widgets');
    return verdict;
  },
});

// @ts-expect-error TS2540: Cannot assign to 'most' because it is a read-only property
ctx.p.most = 3;

// --- Which rule serves which subject ---

const forSocieties = ruleFor<Society>()({
  ...{ id: 'society/x', title, sources: [source], parameters, messages },
  evaluate: (society) => (society.purpose === '' ? verdict : verdict),
});

export const widerServesNarrower: readonly AnyRule<Society>[] = [small, plain, forSocieties];

// @ts-expect-error TS2375: Property 'purpose' is missing in type 'Club' but required in type 'Society'
export const narrowerServesWider: readonly AnyRule<Club>[] = [small, forSocieties];

declare const club: Club;
declare const society: Society;
const on: AssessOptions = { asOf: '2016-03-01' };

export const societyByClubRules: Assessment = assess(society, [small, plain], on);

// @ts-expect-error TS2375: Property 'purpose' is missing in type 'Club'
export const clubBySocietyRules = assess(club, [forSocieties], on);

declare const forCouncils: AnyRule<Council>;
declare const forDialogues: AnyRule<Council & { readonly priorities: readonly object[] }>;
declare const council: Council;
declare const dialogue: Council & { readonly priorities: readonly object[] };

export const dialogueByCouncilRules = assess(dialogue, [forCouncils, forDialogues], on);
// @ts-expect-error TS2375: Property 'priorities' is missing in type 'Council'
export const councilByDialogueRules = assess(council, [forCouncils, forDialogues], on);

// --- Options ---

type Known = ParameterIdOf<typeof small>;
const because = 'Agreed in the terms of reference.';

export const known35: AssessOptions<Known> = {
  asOf: '2016-03-01',
  parameters: { 'club/small/most': { value: 40, because } },
};

// @ts-expect-error TS2741: Property 'asOf' is missing
export const withoutDay: AssessOptions = {};

// @ts-expect-error TS2322: 'Date' is not assignable to type 'string'
export const dayAsDate: AssessOptions = { asOf: new Date(2016, 2, 1) };

// @ts-expect-error TS2353: 'asAt' does not exist in type 'AssessOptions
export const unknownOption: AssessOptions = { asOf: '2016-03-01', asAt: '2016-03-01' };

export const overrideWithoutReason: AssessOptions<Known> = {
  asOf: '2016-03-01',
  // @ts-expect-error TS2741: Property 'because' is missing
  parameters: { 'club/small/most': { value: 40 } },
};

export const overrideAsNumber: AssessOptions<Known> = {
  asOf: '2016-03-01',
  // @ts-expect-error TS2322: 'number' is not assignable to type 'Override'
  parameters: { 'club/small/most': 40 },
};

export const unknownOverride: AssessOptions<Known> = {
  asOf: '2016-03-01',
  // @ts-expect-error TS2353: ''club/small/least'' does not exist in type
  parameters: { 'club/small/least': { value: 40, because } },
};

export const overrideInWords: AssessOptions<Known> = {
  asOf: '2016-03-01',
  // @ts-expect-error TS2322: '"third"' is not assignable to type
  parameters: { 'club/small/most': { value: 'third', because } },
};

export const waiverWithoutReason: AssessOptions = {
  asOf: '2016-03-01',
  // @ts-expect-error TS2741: Property 'because' is missing
  waivers: [{ fingerprint: 'club/small' }],
};

// @ts-expect-error TS2322: Property 'why' is missing
export const profileValue: Profile = { id: 'p', title: 'P', parameters: { x: [{ value: 1, basis: 'convention' }] } };

// @ts-expect-error TS2741: Property 'of' is missing
export const quotaOfNothing: Quota = { id: 'women', attribute: 'gender', category: 'female', share: { min: '1/3' } };

// @ts-expect-error TS2741: Property 'basis' is missing
export const withoutBasis: Reference = { id: 'r', attribute: 'sizeBand', date: '2016', source, categories: [] };

// --- Reading findings ---

declare const finding: Finding;
declare const assessment: Assessment;

if (isFindingOf(small, finding)) {
  const id: 'club/small' = finding.ruleId;
  if (finding.outcome === 'failed' && finding.messageId === 'large') {
    const { seats, share } = finding.data;
    // @ts-expect-error TS2339: Property 'names' does not exist on type
    const { names } = finding.data;
    console.log(id, seats, share, names);
  }
  // @ts-expect-error TS2367: have no overlap
  if (finding.outcome === 'inapplicable') console.log('This rule has no such text.');
  // @ts-expect-error TS2367: have no overlap
  if (finding.outcome === 'untested') console.log('A rule that broke leaves none of its own findings.');
  // @ts-expect-error TS2367: have no overlap
  if (finding.messageId === 'huge') console.log('Nor a text of that name.');
  // @ts-expect-error TS2339: Property 'share' does not exist on type
  console.log(finding.data.share);
}

// @ts-expect-error TS2322: '"yes"' is not assignable to type
export const noSuchFinding: FindingOf<typeof small>['messageId'] = 'yes';

// @ts-expect-error TS2540: Cannot assign to 'outcome' because it is a read-only property
finding.outcome = 'passed';

// @ts-expect-error TS2339: Property 'push' does not exist on type 'readonly Finding
assessment.findings.push(finding);

// @ts-expect-error TS2542: only permits reading
assessment.rules['club/small'] = assessment.rules['club/plain'];

// @ts-expect-error TS2540: Cannot assign to 'failed' because it is a read-only property
assessment.counts.failed = 0;

// @ts-expect-error TS2542: only permits reading
finding.data['seats'] = 3;

// @ts-expect-error TS2322: 'null' is not assignable to type 'string'
export const quiet: string = finding.severity;
