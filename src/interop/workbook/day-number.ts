/** Days from 1 March of the year 0 to 30 December 1899, from which spreadsheets count. */
const TO_EPOCH = 693_899;
/** What books that count from 1904 are behind. */
const LATER_1904 = 1462;
/** Spreadsheets think that 1900 had a 29 February: numbers below this may be a day off, and are seldom dates. */
const FIRST_SURE = 61;
/** 31 December 9999. */
const LAST = 2_958_465;

/** The day that a spreadsheet's number stands for, `YYYY-MM-DD`; undefined for one that is no sure day. Times are cut off. */
export function dayOfNumber(number: number, from1904: boolean): string | undefined {
  const days = Math.floor(number) + (from1904 ? LATER_1904 : 0);
  if (days < FIRST_SURE || days > LAST) return undefined;
  // Years that begin in March end with their leap day, so that months and days follow from whole numbers alone.
  const since = days + TO_EPOCH;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Formats of dates that every spreadsheet has. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Does a format show a number as a date? Quoted words, colours and conditions in it do not count. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dy]/i.test(bare) || /mmm/i.test(bare);
}
