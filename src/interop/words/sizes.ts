import type { SizeBand } from '../../council/model.js';

/** Words for the size of a firm. As `keyOf` writes them. */
export const sizeWords: readonly { readonly band: SizeBand; readonly words: readonly string[] }[] = [
  { band: 'none', words: ['none', 'no employees', 'zero', 'no staff', 'nil', 'non employer'] },
  {
    band: 'micro',
    words: [
      'micro',
      'micro business',
      'microbusiness',
      'micro firm',
      'micro enterprise',
      'micro company',
      'micro sized',
    ],
  },
  {
    band: 'small',
    words: ['small', 'small business', 'small firm', 'small company', 'small enterprise', 'small sized', 's'],
  },
  {
    band: 'medium',
    words: [
      'medium',
      'medium sized',
      'mid sized',
      'medium business',
      'medium firm',
      'medium company',
      'medium enterprise',
      'medium sized business',
      'mid size',
      'medium size',
      'm',
    ],
  },
  {
    band: 'large',
    words: [
      'large',
      'large business',
      'large firm',
      'large company',
      'large enterprise',
      'large corporate',
      'large employer',
      'big',
      'l',
      'large sized',
      'multinational',
      'very large',
    ],
  },
  {
    band: 'sme',
    words: [
      'sme',
      'smes',
      'small or medium',
      'small and medium',
      'small medium',
      'small to medium',
      'small medium enterprise',
      'small or medium sized',
      'small and medium sized',
      'small to medium enterprise',
      'small medium sized',
      'sme business',
      'sme company',
    ],
  },
];

/** Words for somebody without a firm. */
export const soleTraders: readonly string[] = [
  'sole trader',
  'self employed',
  'freelance',
  'freelancer',
  'sole proprietor',
  'soletrader',
  'individual trader',
];

/** What stands before a number that is only about right. */
export const roughly: readonly string[] = [
  'c',
  'ca',
  'circa',
  '~',
  '≈',
  'approx',
  'approximately',
  'about',
  'around',
  'roughly',
  'some',
  'nearly',
  'almost',
  'est',
  'estimated',
  'appx',
  'approx.',
];
/** What stands before a number that is exceeded. */
export const moreThan: readonly string[] = [
  'over',
  'more than',
  '>',
  'above',
  'greater than',
  'in excess of',
  'exceeds',
  'upwards of',
];
/** What stands before or behind a number that is reached at least. */
export const atLeast: readonly string[] = [
  'at least',
  '>=',
  '≥',
  'minimum',
  'min',
  'from',
  'or more',
  'and over',
  'and above',
  'plus',
  'or above',
  'or over',
  'and more',
  'upwards',
];
/** What stands before a number that is not reached. */
export const fewerThan: readonly string[] = ['under', '<', 'less than', 'fewer than', 'below', 'lower than'];
/** What stands before or behind a number that is reached at most. */
export const atMost: readonly string[] = [
  'up to',
  '<=',
  '≤',
  'maximum',
  'max',
  'at most',
  'no more than',
  'not more than',
  'or fewer',
  'or less',
  'or under',
  'or below',
  'and under',
];
/** What is counted, and says nothing more. */
export const counted: readonly string[] = [
  'employees',
  'employee',
  'staff',
  'people',
  'persons',
  'workers',
  'headcount',
  'jobs',
  'members of staff',
  'heads',
  'uk',
  'in the uk',
  'globally',
  'worldwide',
  'total',
  'in total',
  'emps',
  'employed',
];
/** Full-time equivalents. */
export const fullTime: readonly string[] = ['fte', 'ftes', 'full time equivalent', 'full time equivalents'];
