import type { Question } from './question.js';

/** What to ask of a local strategy: what it says, and how it was made. */
export const strategyQuestions: readonly Question[] = [
  {
    id: 'framework',
    who: 'reader',
    at: ['/framework', '/crosswalk'],
    text: 'Which national strategy was it written for?',
  },
  {
    id: 'priorities',
    who: 'reader',
    at: ['/priorities', '/themes', '/priorityCount', '/asAWhole', '/silences'],
    text: 'Which priorities has it, and what does each take up?',
  },
  {
    id: 'measures',
    who: 'lead-officer',
    at: ['/indicators', '/priorities/*/indicators', '/priorities/*/owner', '/evaluation'],
    text: 'For each priority: how is it measured, and whose is it?',
  },
  {
    id: 'evidence',
    who: 'lead-officer',
    at: ['/evidenceBase', '/priorities/*/evidence'],
    text: 'What evidence is there, of when, and who can see it?',
  },
  {
    id: 'sectors',
    who: 'reader',
    at: ['/sectors', '/employment'],
    text: 'For each sector: is it distinctive, how is it defined?',
  },
  {
    id: 'strengths',
    who: 'reader',
    at: ['/strengths', '/weaknesses', '/statesNoWeaknesses', '/priorities/*/strengths'],
    text: 'Which strengths and weaknesses does it name?',
  },
  { id: 'outcomes', who: 'reader', at: ['/outcomes'], text: 'What does it hope to bring about?' },
  { id: 'horizon', who: 'reader', at: ['/horizon'], text: 'How far ahead does it look?' },
  {
    id: 'across',
    who: 'lead-officer',
    at: [
      '/collaborations',
      '/priorities/*/crossesBoundary',
      '/priorities/*/partners',
      '/strengths/*/crossesBoundary',
      '/engagement/*/acrossBoundary',
    ],
    text: 'With which other areas does it work, and on what?',
  },
  {
    id: 'inclusion',
    who: 'reader',
    at: ['/priorities/*/benefits', '/priorities/*/inclusion'],
    text: 'Whom and which places is each priority for?',
  },
  {
    id: 'government-part',
    who: 'reader',
    at: ['/priorities/*/governmentPart', '/setsOutGovernmentPart'],
    text: 'What does it ask of government?',
  },
  {
    id: 'codes',
    who: 'reader',
    at: ['/chapters', '/placeNames', '/priorities/*/codes'],
    text: 'Which policies does each priority use?',
  },
  { id: 'others', who: 'reader', at: ['/others', '/neighbours'], text: 'Which other strategies is it compared with?' },
  {
    id: 'authorities',
    who: 'lead-officer',
    at: ['/authorities', '/bodies'],
    text: 'Who made it: has each contributed, has it the capacity?',
  },
  {
    id: 'drafts',
    who: 'lead-officer',
    at: ['/drafts'],
    text: 'When was the first draft ready, and when the final one?',
  },
  {
    id: 'engagement',
    who: 'lead-officer',
    at: ['/engagement', '/consultations', '/consultationDocument', '/stakeholdersTold', '/leadersInvolved'],
    text: 'Who was engaged, when, and what were they told?',
  },
  {
    id: 'agreement',
    who: 'lead-officer',
    at: ['/agreements', '/localSignOffPlanned', '/coOwned', '/status'],
    text: 'Who agreed to it, and when?',
  },
  {
    id: 'publication',
    who: 'lead-officer',
    at: ['/publication', '/updates'],
    text: 'When was it to be published, when was it, and updated?',
  },
  {
    id: 'dropped',
    who: 'lead-officer',
    at: ['/dropped', '/outOfScope', '/priorities/*/agreedLocally'],
    text: 'What was dropped on the way, and where did it go?',
  },
  {
    id: 'government',
    who: 'lead-officer',
    at: ['/government'],
    text: 'What did government say, give, and when was it there?',
  },
  {
    id: 'funding',
    who: 'lead-officer',
    at: ['/government/funding', '/fundingStreams'],
    text: 'Was it clear which money there would be?',
  },
  {
    id: 'delivery',
    who: 'lead-officer',
    at: ['/implementation', '/oversight', '/linkedPlans', '/authorities/*/anchoredPlan'],
    text: 'Is there a plan, an owner, a board, and money?',
  },
  { id: 'national', who: 'government', at: ['/national'], text: 'What does the national strategy ask of places?' },
];

/** What to ask of many strategies together. */
export const portfolioQuestions: readonly Question[] = [
  {
    id: 'all',
    who: 'government',
    at: ['/complete', '/strategies', '/register'],
    text: 'Are these all the strategies there are?',
  },
  {
    id: 'texts',
    who: 'reader',
    at: [
      '/strategies/*/priorities',
      '/strategies/*/themes',
      '/strategies/*/sectors',
      '/strategies/*/chapters',
      '/strategies/*/placeNames',
      '/strategies/*/silences',
    ],
    text: 'What does each text say of what it takes up?',
  },
  {
    id: 'land',
    who: 'reader',
    at: ['/strategies/*/authorities'],
    text: 'Which authorities are in which strategy, since when?',
  },
  {
    id: 'measures',
    who: 'statistics',
    at: ['/strategies/*/indicators', '/strategies/*/priorities/*/indicators', '/strategies/*/priorities/*/cost'],
    text: 'How is each priority measured, and what does it cost?',
  },
  {
    id: 'together',
    who: 'government',
    at: ['/overlaps', '/strategies/*/collaborations', '/neighbours'],
    text: 'Who works together where strategies overlap?',
  },
  {
    id: 'oversight',
    who: 'government',
    at: ['/oversight', '/monitoring'],
    text: 'Which team oversees them, with what remit, guidance?',
  },
  { id: 'reviews', who: 'government', at: ['/reviews'], text: 'Who reviewed which strategy, when, by what?' },
  {
    id: 'national',
    who: 'government',
    at: ['/national', '/crosswalks'],
    text: 'What does the nation hope to bring about, by when?',
  },
];
