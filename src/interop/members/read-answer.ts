import { type DateReading, readDate } from '../cells/read-date.js';
import { readKind } from '../cells/read-kind.js';
import { readRegion } from '../cells/read-region.js';
import { readRole } from '../cells/read-role.js';
import { readSize, readSizeWord } from '../cells/read-size.js';
import { readGender, readSeniorityWord, readStatus } from '../cells/read-words.js';
import { type Reading, unplaced, written } from '../cells/reading.js';
import type { Places } from '../places.js';
import { listIn } from './read-organisation.js';

/** How an answer is read, field by field: in the words that a cell of the field may hold. */
export function readAnswer(
  field: string,
  answer: string,
  places: Places | undefined,
  dates: DateReading,
): Reading<unknown> {
  const read = READERS[field];
  if (read !== undefined) return read(answer, places, dates);
  return TEXTS.includes(field) ? written(answer) : unplaced('there is no such field to answer');
}

const TEXTS: readonly string[] = [
  'organisation/name',
  'organisation/id',
  'organisation/parent',
  'holder/name',
  'holder/title',
  'holder/id',
  'attributes/group',
  'note',
  'nominatedBy',
  'seat',
  'reservedFor',
  'organisation/attributes/town',
];

type Reader = (answer: string, places: Places | undefined, dates: DateReading) => Reading<unknown>;

const READERS: Readonly<Record<string, Reader | undefined>> = {
  role: readRole,
  status: (answer) => readStatus(answer, ''),
  seniority: readSeniorityWord,
  'organisation/kind': readKind,
  'organisation/employees': (answer) => {
    const size = readSize(answer);
    if (!('value' in size)) return size;
    return 'employees' in size.value
      ? { ...size, value: size.value.employees }
      : unplaced('this is no number of staff');
  },
  'organisation/sizeBand': (answer) => {
    const word = readSizeWord(answer);
    if (word !== undefined && word !== 'self-employed') return written(word);
    return answer === 'none' ? written('none') : unplaced('this is no size: micro, small, medium, large or sme');
  },
  'organisation/region': (answer, places) => {
    const { region } = readRegion(answer, places);
    return 'value' in region ? region : written(answer);
  },
  'organisation/subSectors': (answer) => written(listIn(answer)),
  speaksFor: (answer) => written(listIn(answer)),
  'holder/alsoOf': (answer) => written(listIn(answer)),
  'holder/attributes/gender': readGender,
  from: (answer, _places, dates) => readDate(answer, dates),
  until: (answer, _places, dates) => readDate(answer, dates),
};
