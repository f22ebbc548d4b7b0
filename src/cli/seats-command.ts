import { rangeOf } from '../core/known.js';
import { type SeatTable, seatTable } from '../council/index.js';
import type { Council } from '../council/model.js';
import { dialogueSchema } from '../dialogue/schema.js';
import { parseAs } from '../documents/parse-schema.js';
import { writeTable } from '../interop/index.js';
import { seatsSvg } from '../report/formats/seats-svg.js';
import { seatBar } from '../report/screen/bars.js';
import { amount } from '../report/screen/head-lines.js';
import { padded, padded0, wrapped } from '../report/screen/layout.js';
import { referenceWords } from '../summary/index.js';
import { oneOf, readArguments } from './arguments.js';
import { chosenReferences } from './attach-references.js';
import { builtIn } from './built-in.js';
import { dayOfJudgement, dayOfList } from './day-of-judgement.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { isTableFile, readMemberFile } from './member-table.js';
import { put } from './put.js';
import { readJson } from './read-json.js';
import { signsFor, VIEW } from './view-options.js';

const OPTIONS = {
  by: { type: 'string' },
  reference: { type: 'string' },
  'as-of': { type: 'string' },
  ascii: VIEW.ascii,
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

/** Prints the seats of a council by one attribute beside what would be fair: as text, rows or a drawing. */
export async function seatsCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new Fault('seats needs one council: industrial-strategy seats council.json --by region');
  }
  const format = oneOf('--format', values.format, ['text', 'csv', 'svg'], 'text');
  const council = await councilIn(file, io);
  const { asOf } = dayOfJudgement(values['as-of'], dayOfList(council), io);
  const by = oneOf('--by', values.by, ['region', 'sizeBand'], 'sizeBand');
  const chosen = chosenReferences(builtIn.leagueReferences, asOf, council.sector);
  const reference =
    values.reference === undefined
      ? chosen.find(({ attribute }) => attribute === by)
      : builtIn.references.find(({ id }) => id === values.reference);
  if (reference === undefined) {
    throw new Fault(`There is no reference "${values.reference ?? by}". List them: industrial-strategy references`);
  }
  const table = seatTable(council, reference.attribute, reference, { asOf });
  const texts = {
    text: () =>
      `${[...wrapped(`Seats of ${council.name ?? 'a council without a name'}, as on ${asOf}, against ${referenceWords({ ...reference, ageMonths: null })}`, 80), '', ...seatLines(table, signsFor({ ascii: values.ascii }, io))].join('\n')}\n`,
    csv: () => writeTable({ rows: rowsOf(table) }),
    svg: () => seatsSvg(table),
  };
  await put(texts[format](), values.output, io);
  return EXIT.passed;
}

async function councilIn(file: string, io: Io): Promise<Council> {
  if (!isTableFile(file)) return parseAs('council', dialogueSchema, await readJson(file, io));
  const { document } = (await readMemberFile(file, {}, undefined, io)).imported;
  if ('dialogues' in document) throw new Fault('seats takes one council.');
  return document;
}

function seatLines({ rows, seats }: SeatTable, signs: ReturnType<typeof signsFor>): readonly string[] {
  const label = rows.reduce((most, { category }) => Math.max(most, [...category].length), 0);
  const lines = rows.map(({ category, seats: held, fairSeats }) => {
    const { min, max } = rangeOf(held);
    const fair = rangeOf(fairSeats).min;
    const bar = seatBar({ certain: min, possible: (max ?? min) - min, fair }, signs);
    return `   ${padded(category, label)}  ${padded0(amount(held), 8)}  fair ${padded(amount(fairSeats), 7)} ${bar}`.trimEnd();
  });
  return [...lines, '', `   In all: ${amount(seats)}`];
}

function rowsOf({ rows }: SeatTable): readonly (readonly (string | number)[])[] {
  const ends = (quantity: SeatTable['seats']): readonly (string | number)[] => {
    const { min, max } = rangeOf(quantity);
    return [min, max ?? ''];
  };
  return [
    ['category', 'seatsLeast', 'seatsMost', 'fairLeast', 'fairMost', 'referenceShare'],
    ...rows.map(({ category, seats, fairSeats, referenceShare }) => [
      category,
      ...ends(seats),
      ...ends(fairSeats),
      referenceShare,
    ]),
  ];
}
