/** How people write genders, as `keyOf` writes it, and the word that is written; `pronouns` only say how somebody is spoken of. */
export const genders: Readonly<Record<string, { readonly word: string; readonly pronouns?: true }>> = {
  f: { word: 'female' },
  female: { word: 'female' },
  woman: { word: 'female' },
  w: { word: 'female' },
  m: { word: 'male' },
  male: { word: 'male' },
  man: { word: 'male' },
  'she her': { word: 'female', pronouns: true },
  she: { word: 'female', pronouns: true },
  'she her hers': { word: 'female', pronouns: true },
  'he him': { word: 'male', pronouns: true },
  he: { word: 'male', pronouns: true },
  'he him his': { word: 'male', pronouns: true },
};
