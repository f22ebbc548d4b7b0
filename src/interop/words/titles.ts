import type { Seniority } from '../../council/model.js';

/** A title, and how senior it makes its holder. The first that a title holds wins; `alone`: only where it is the whole title. */
export interface TitleWords {
  /** How senior. */
  readonly seniority: Seniority;
  /** The words, as `keyOf` writes them. */
  readonly words: readonly string[];
  /** Why, in a sentence. */
  readonly because: string;
}

/** Titles of government, which hold for whoever bears them. */
export const ministerialTitles: readonly TitleWords[] = [
  {
    seniority: 'minister',
    words: ['prime minister', 'first minister', 'deputy prime minister', 'deputy first minister'],
    because: 'a head of government is a minister',
  },
  {
    seniority: 'minister',
    words: [
      'secretary of state',
      'chancellor of the exchequer',
      'chancellor of the duchy of lancaster',
      'cabinet secretary for',
      'chief secretary to the treasury',
      'president of the board of trade',
    ],
    because: 'a secretary of state is a minister',
  },
  { seniority: 'minister', words: ['minister of state'], because: 'a minister of state is a minister' },
  {
    seniority: 'minister',
    words: [
      'parliamentary under secretary',
      'under secretary of state',
      'economic secretary',
      'financial secretary',
      'exchequer secretary',
    ],
    because: 'a parliamentary secretary is a minister',
  },
  { seniority: 'minister', words: ['minister'], because: 'the title says minister' },
];

/** A secretary in a department is a minister (Business Secretary), but for these. */
export const secretariesWhoAreOfficials: readonly string[] = [
  'permanent secretary',
  'private secretary',
  'assistant secretary',
  'under secretary',
  'second permanent secretary',
  'principal private secretary',
  'council secretary',
  'personal secretary',
  'company secretary',
  'committee secretary',
];

/** Titles of those who decide for an organisation, the surest first. */
export const executiveTitles: readonly TitleWords[] = [
  {
    seniority: 'executive',
    words: ['chief executive', 'ceo', 'chief exec', 'chief executive officer', 'group ceo', 'cx'],
    because: 'a chief executive decides for the organisation',
  },
  {
    seniority: 'executive',
    words: ['managing director', 'md', 'joint managing director', 'managing partner'],
    because: 'a managing director decides for the organisation',
  },
  {
    seniority: 'executive',
    words: [
      'chair',
      'chairman',
      'chairwoman',
      'chairperson',
      'executive chair',
      'co chair',
      'deputy chair',
      'vice chair',
    ],
    because: 'a chair decides for the organisation',
  },
  { seniority: 'executive', words: ['president'], because: 'a president decides for the organisation' },
  {
    seniority: 'executive',
    words: ['founder', 'co founder', 'cofounder'],
    because: 'a founder decides for the organisation',
  },
  {
    seniority: 'executive',
    words: ['owner', 'co owner', 'proprietor', 'owner manager', 'sole trader'],
    because: 'an owner decides for the organisation',
  },
  {
    seniority: 'executive',
    words: ['senior partner', 'partner', 'equity partner'],
    because: 'a partner decides for the organisation',
  },
  { seniority: 'executive', words: ['principal'], because: 'a principal decides for the organisation' },
  {
    seniority: 'executive',
    words: ['vice chancellor', 'provost', 'deputy vice chancellor', 'pro vice chancellor'],
    because: 'a vice-chancellor decides for the organisation',
  },
  {
    seniority: 'executive',
    words: ['general secretary', 'deputy general secretary', 'assistant general secretary', 'secretary general'],
    because: 'a general secretary decides for the organisation',
  },
  {
    seniority: 'executive',
    words: ['executive director', 'board director', 'non executive director', 'ned', 'main board director'],
    because: 'a director on the board decides for the organisation',
  },
];

/** Titles below the board. */
export const managerTitles: readonly TitleWords[] = [
  { seniority: 'senior-manager', words: ['head of', 'head'], because: '"Head of" names a senior manager' },
  {
    seniority: 'senior-manager',
    words: ['vice president', 'vp', 'svp', 'evp', 'senior vice president', 'executive vice president'],
    because: 'a vice-president of a function is a senior manager',
  },
  { seniority: 'senior-manager', words: ['senior manager'], because: 'the title says senior manager' },
  {
    seniority: 'senior-manager',
    words: ['general manager', 'country manager', 'site manager', 'plant manager'],
    because: 'a general manager is a senior manager',
  },
  {
    seniority: 'senior-manager',
    words: ['regional director', 'associate director', 'area director'],
    because: 'a director of a region or a part is a senior manager',
  },
];

/** Chief officers, in letters: the board names them. */
export const chiefOfficers: readonly string[] = [
  'cto',
  'cfo',
  'coo',
  'cio',
  'cmo',
  'cso',
  'chro',
  'cpo',
  'cro',
  'cdo',
  'ciso',
  'cco',
];

/** Who works in a department or a government. */
export const officialTitles: readonly string[] = [
  'permanent secretary',
  'director',
  'deputy director',
  'director general',
  'policy adviser',
  'policy advisor',
  'head',
  'team leader',
  'private secretary',
  'assistant director',
  'policy lead',
  'policy official',
  'official',
  'analyst',
  'manager',
  'adviser',
  'advisor',
  'assistant secretary',
  'under secretary',
  'chief scientific adviser',
  'economist',
  'sector lead',
  'policy manager',
  'senior policy adviser',
];

/** Elected to a local authority. */
export const councillorTitles: readonly string[] = [
  'councillor',
  'cllr',
  'mayor',
  'leader of the council',
  'council leader',
  'portfolio holder',
  'cabinet member',
  'alderman',
];

/** Before a title that is no longer held. */
export const formerWords: readonly string[] = [
  'former',
  'formerly',
  'ex',
  'retired',
  'past',
  'previously',
  'emeritus',
  'late',
];
