import type { Seniority } from '../../council/model.js';

/** What a column of seniority holds, besides the words of the model. As `keyOf` writes them. */
export const seniorityWords: readonly { readonly seniority: Seniority; readonly words: readonly string[] }[] = [
  { seniority: 'minister', words: ['minister', 'ministerial', 'secretary of state'] },
  {
    seniority: 'executive',
    words: [
      'executive',
      'board',
      'board level',
      'c suite',
      'director level',
      'chief executive',
      'ceo',
      'owner',
      'partner',
      'c level',
    ],
  },
  { seniority: 'senior-manager', words: ['senior manager', 'senior management', 'senior', 'head of'] },
  {
    seniority: 'official',
    words: ['official', 'civil servant', 'scs', 'scs1', 'scs2', 'scs3', 'grade 6', 'grade 7', 'g6', 'g7', 'heo', 'seo'],
  },
  { seniority: 'other', words: ['other', 'junior', 'manager', 'councillor'] },
];
