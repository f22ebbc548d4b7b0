// Spellings of one name, and names that look alike and are two. Every place that compares names is held to them.

/** Two spellings of one name. */
export const RESPELT: readonly (readonly [string, string])[] = [
  ['Acme', 'ACME'],
  ['Acme', 'acme'],
  ['Acme', 'Acme '],
  ['Acme', '\u00a0Acme\t'],
  ['Acme', 'Ac\u00adme'],
  ['Acme', '\ufeffAcme'],
  ['Acme', '“Acme”'],
  ['Acme Ltd', 'Acme Ltd.'],
  ['Acme Ltd', 'Acme, Ltd'],
  ['Acme Ltd', 'Acme  Ltd'],
  ['Acme Ltd', 'Acme\u00a0Ltd'],
  ['Acme Ltd', 'Acme\nLtd'],
  ['Acme Ltd', 'Acme-Ltd'],
  ['Acme UK Ltd', 'Acme (UK) Ltd'],
  ['Acme Plc', 'Acme P.L.C.'],
  ['Rolls-Royce', 'Rolls Royce'],
  ['Rolls-Royce', 'Rolls‑Royce'],
  ['Rolls-Royce', 'Rolls – Royce'],
  ['Marks & Spencer', 'Marks and Spencer'],
  ['Marks & Spencer', 'Marks&Spencer'],
  ['Marks & Spencer', 'MARKS ＆ SPENCER'],
  ['Sainsbury’s', "Sainsbury's"],
  ['Sainsbury’s', 'Sainsburys'],
  ['Café Nero', 'Cafe\u0301 Nero'],
  ['Café Nero', 'CAFÉ NERO'],
  ['Île-de-France', 'I\u0302le de France'],
  ['Fine Films', 'ﬁne ﬁlms'],
  ['Ａｃｍｅ', 'Acme'],
  ['Straße', 'STRASSE'],
  ['ΟΔΟΣ', 'Οδος'],
];

/** Two names, however alike. */
export const NEAR_MISSES: readonly (readonly [string, string])[] = [
  ['C++ Ltd', 'C# Ltd'],
  ['C Ltd', 'C++ Ltd'],
  ['★', '♥'],
  ['कि', 'की'],
  ['Resume', 'Résumé'],
  ['Acme', 'Acme Ltd'],
  ['Acme Ltd', 'Acme Plc'],
  ['3M', '3 M'],
  ['A/B', 'AB'],
  ['Northumbria', 'Northumberland'],
];

/** Of those, the ones that hold for words of lists as well: there, punctuation is part of a word. */
export const RESPELT_WORDS = RESPELT.filter((pair) => !pair.some((word) => /[.,'’"“”()]/.test(word)));
