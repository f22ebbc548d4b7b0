/** What stands before the last day somebody served, in a title, behind a name or in a note. */
export const leftWords: readonly string[] = [
  'left',
  'resigned',
  'retired',
  'stepped down',
  'stood down',
  'departed',
  'until',
  'term ended',
  'ended',
  'to',
  'outgoing',
  'served until',
  'up to',
  'term expired',
  'died',
  'replaced',
  'till',
  'leaves',
  'leaving',
];

/** Of these, the ones that say so even without a day. The others are ordinary words. */
export const leftForSure: readonly string[] = [
  'left',
  'resigned',
  'retired',
  'stepped down',
  'stood down',
  'departed',
  'term ended',
  'outgoing',
  'term expired',
  'died',
];

/** What stands before the first day somebody served. */
export const joinedWords: readonly string[] = [
  'joined',
  'appointed',
  'since',
  'from',
  'started',
  'elected',
  'wef',
  'with effect from',
  'appointed from',
  'member since',
];

/** What stands in place of a last day where somebody still serves. */
export const stillWords: readonly string[] = [
  'present',
  'current',
  'ongoing',
  'to date',
  'date',
  'now',
  'today',
  'to present',
  'still serving',
  'open',
  'open ended',
  'no end date',
  'continuing',
  'in post',
  'serving',
  'permanent',
  'indefinite',
];

/** In a note, where much else is said, only words that are about a seat. */
export const leftInNotes: readonly string[] = [
  'left',
  'resigned',
  'retired',
  'stepped down',
  'stood down',
  'departed',
  'until',
  'term ended',
  'served until',
  'term expired',
  'died',
  'outgoing',
];
/** The same for those who came. */
export const joinedInNotes: readonly string[] = [
  'joined',
  'appointed',
  'member since',
  'started',
  'with effect from',
  'appointed from',
];
