/** What people write where they do not know: the cell is unknown, as a blank one is. As `keyOf` writes them; signs alone are blank there. */
export const notKnown: readonly string[] = [
  'na',
  'n a',
  'nk',
  'n k',
  'unknown',
  'not known',
  'not stated',
  'not given',
  'none given',
  'not applicable',
  'not available',
  'not provided',
  'not recorded',
  'not specified',
  'not sure',
  'no data',
  'no information',
  'tbc',
  'tba',
  'tbd',
  'to be confirmed',
  'to be advised',
  'to be announced',
  'to be determined',
  'to follow',
  'awaited',
  'awaiting information',
  'unspecified',
  'undisclosed',
  'blank',
  'null',
  'nil return',
  'dont know',
  'do not know',
  'prefer not to say',
  'see note',
  'see notes',
];

/** Signs that stand for a blank. */
export const blankSigns = /^[?\-–—−.…*/\\_~]+$/u;

/** What a spreadsheet shows where a formula failed. */
export const failedFormulas: readonly string[] = [
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#####',
];

/** An answer in some columns, and a blank in others. */
export const noneWords: readonly string[] = ['none', 'nil', 'no'];
