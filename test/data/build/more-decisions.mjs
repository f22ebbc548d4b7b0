import { said } from './common.mjs';

// What had to be decided, strategy by strategy, before the further facts could be merged.

const ARC_DRAFT = { 'draft-2018-12': 'draft-1' };
/** The report gives a cause and lays it at nobody's door: whose it is would be the coder's word. */
const publication = ({ causedBy, ...rest }) => rest;
const ARC = { 'oxford-cambridge-arc': 'oxford-cambridge-arc' };

/** `same`: what the record calls an entry of a fact; `leftOut`: facts not taken, and why; `shape`: values put into the model's shape. */
export const DECISIONS = {
  'west-midlands': {
    same: {
      consultations: { 'public-2018-10': 'consultation-2018-10' },
      drafts: { 'draft-2018-12': 'draft-1' },
      engagement: { workshops: 'scoping workshops' },
      indicators: { 'potential-gap': 'output-if-the-economy-performed-to-potential' },
      priorities: { corridors: 'places-1', 'cross-sector-careers': 'people-2' },
      themes: { 'Modern services': 'theme-3' },
      evidenceBase: {},
    },
    leftOut: {
      bodies: {
        'West Midlands Combined Authority': 'the main facts name it as lead, from the same report',
      },
    },
    shape: {
      publication,
      // The one priority of its own that the facts tell under the name of a theme.
      priorities: (value) =>
        value.id === 'theme-1' ? { ...value, id: 'future-of-mobility', theme: 'theme-1' } : value,
      evidenceBase: ({ by, reviewedBeforeSubmission, ...rest }) => ({
        ...rest,
        note: `Made by the ${by}.${reviewedBeforeSubmission ? ' Reviewed before it was submitted.' : ''}`,
      }),
      // Both topics are codings; the main facts' stays.
      indicators: ({ topic, ...rest }) => (rest.id === 'potential-gap' ? rest : { topic, ...rest }),
      // The lines of a table do not overlap, and the second is a part of the first.
      employment: ({ lines, ...rest }) => ({ ...rest, lines: lines.slice(0, 1) }),
    },
  },
  'greater-manchester': {
    same: {
      collaborations: { 'Cheshire,Merseyside': 'cheshire-and-merseyside' },
      consultations: { 'gm-2018': 'consultation-2018-10-15' },
      'evidenceBase.items': { mipr: 'greater-manchester-independent-prosperity-review' },
      priorities: { graphene: 'ideas-2', foundational: 'business-environment-3' },
    },
  },
  'cambridgeshire-peterborough': {
    same: {
      bodies: { 'Business Board': 'Cambridgeshire and Peterborough Business Board' },
      collaborations: ARC,
      drafts: ARC_DRAFT,
      'evidenceBase.items': { cpier: 'cambridgeshire-and-peterborough-independent-economic-review-cpier' },
      indicators: { 'double-output': 'gva' },
    },
    shape: { publication },
  },
  oxfordshire: {
    same: {
      collaborations: ARC,
      drafts: { ...ARC_DRAFT, 'working-draft': 'draft-1' },
      'evidenceBase.items': { baseline: 'baseline-economic-review' },
      indicators: { ranking: 'world-ranking-of-innovation-ecosystem' },
      linkedPlans: {
        'Housing and Growth Deal': 'Oxfordshire Housing and Growth Deal (March 2018, up to 215 million pounds)',
      },
    },
    shape: { publication },
  },
  'south-east-midlands': {
    same: {
      collaborations: ARC,
      drafts: ARC_DRAFT,
      priorities: {
        'test-bed': 'ideas-3',
        energy: 'infrastructure-1',
        'employer-skills': 'people-1',
        'cluster-of-clusters': 'ideas-1',
      },
    },
    leftOut: {
      oversight: {
        'partnership board, with private, public and education directors':
          'another body than the sub-committees that the report says watch the strategy; that the board does is not said',
      },
    },
    shape: { publication },
  },
  dorset: {
    same: { consultations: { survey: 'survey-2019-11-08' } },
    leftOut: { horizon: { 2030: 'the main facts keep it beside the other horizon that a source gives' } },
  },
  'west-yorkshire-ca': {
    same: {
      priorities: {
        sectors: 'fastest-growing-sectors',
        businesses: 'small-and-medium-firms',
        places: 'thriving-places-and-homes',
      },
    },
    shape: {
      priorities: ({ ownerReading, ...rest }) =>
        rest.id === 'businesses' ? { ...rest, note: 'Its chapter is on businesses of every size.' } : rest,
    },
  },
  'greater-london-authority': {
    leftOut: {
      indicators: {
        productivity: 'its baseline is the growth of the economy, not of productivity; the target is in the main facts',
      },
    },
  },
  'east-midlands-cca': { same: { indicators: { output: 'added-output' } } },
};

/** The same for councils. */
export const COUNCIL_DECISIONS = {
  shape: {
    // A contribution is towards an action or a priority, and the project is an output.
    commitments: ({ towards, ...rest }) => rest,
    // The departments are in the main facts, under shorter names; the title of an output is as they have it.
    // What was used was there by then; an output without a day would read as older than the member list.
    outputs: ({ targetDepartments, ...rest }) => said({ ...rest, produced: rest.produced ?? rest.used }),
    regionalLinks: ({ kind, ...rest }) => rest,
    // Whom it went to is not said, which is not nobody.
    exchanges: ({ to, ...rest }) => rest,
  },
};
