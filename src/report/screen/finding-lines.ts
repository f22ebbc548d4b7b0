import { mostOf } from '../../core/extremes.js';
import type { DependsLine, FindingLine, Loudness, Picture, PictureRow } from '../../summary/summary.js';
import { uncapital } from '../../summary/wording.js';
import { type Signs, seatBar } from './bars.js';
import { amount } from './head-lines.js';
import { hung, padded, padded0, widthOf, wrapped } from './layout.js';

/** How a screen is drawn. */
export interface Drawing {
  /** Columns. */
  readonly width: number;
  /** The signs of bars; null: none are drawn. */
  readonly signs: Signs | null;
}

const HEADINGS: Readonly<Record<Loudness, string>> = {
  serious: 'NOT MET, SERIOUS',
  warning: 'NOT MET',
  minor: 'NOT MET, MINOR',
};

const HOW: Readonly<Record<string, string>> = { firm: 'Firm', fairly: 'Fairly firm', notFirm: 'Not firm' };

/** Findings under the headings of their severity; `brief`: a line each. */
export function findingLines(
  findings: readonly FindingLine[],
  drawing: Drawing,
  { brief, details = true }: { readonly brief: boolean; readonly details?: boolean },
): readonly string[] {
  return (['serious', 'warning', 'minor'] as const).flatMap((loudness) => {
    const own = findings.filter((finding) => finding.loudness === loudness);
    if (own.length === 0) return [];
    const isGovernments = own.every(({ whose }) => whose.length === 1 && whose[0] === 'government');
    return [
      `${HEADINGS[loudness]}${isGovernments ? ', for government to put right' : ''}`,
      ...own.flatMap((finding) => (brief ? briefLines(finding, drawing) : wholeLines(finding, drawing, details))),
      '',
    ];
  });
}

/** A number before a sentence. */
function lead(number: number): string {
  return padded(String(number), 3);
}

function briefLines({ number, verdict, pictures }: FindingLine, { width }: Drawing): readonly string[] {
  const over = pictures.flatMap(({ rows, of }) => rows.filter(({ tooMany }) => tooMany).map((row) => ({ row, of })));
  const [most] = over;
  return hung(lead(number), sentence(`${verdict}${most === undefined ? '' : figureOf(most, verdict)}`), width);
}

/** `: 12 of 15, fair 5`; the category where the verdict does not name it. */
function figureOf({ row, of }: { readonly row: PictureRow; readonly of: number }, verdict: string): string {
  const label = verdict.toLowerCase().includes(row.label.toLowerCase()) ? '' : `${row.label} `;
  const fair = row.fair === null ? '' : `, fair ${row.fair}`;
  return `: ${label}${amount({ min: row.certain, max: row.certain + row.possible })} of ${of}${fair}`;
}

function wholeLines(finding: FindingLine, drawing: Drawing, details: boolean): readonly string[] {
  const { number, verdict, detail, pictures, otherCounts, remedy, firm } = finding;
  const { width } = drawing;
  const field = (label: string, text: string | null): readonly string[] =>
    text === null ? [] : hung(`   ${padded(label, 10)}`, text, width);
  return [
    ...hung(lead(number), sentence(verdict), width),
    ...pictureLines(pictures, drawing),
    ...(details && detail !== null ? hung('   ', detail, width) : []),
    ...(details && otherCounts !== null ? hung('   ', otherCounts, width) : []),
    ...field('To mend', remedy),
    ...field('How firm', firm === null ? null : `${HOW[firm.how]}: ${firm.because}.`),
  ];
}

const LABEL = 13;
const NUMBER = 12;
const NARROW = 60;

/** Categories that hold too many seats: the bar, how many of how many, and how many would be fair. */
export function pictureLines(pictures: readonly Picture[], { width, signs }: Drawing): readonly string[] {
  const rows = pictures.flatMap((picture) =>
    picture.rows
      .filter(({ tooMany }) => tooMany)
      .map((row) => ({
        label: pictures.length > 1 ? `${row.label}, ${picture.label}` : row.label,
        bar: signs === null ? '' : seatBar(row, signs),
        held: `${amount({ min: row.certain, max: row.certain + row.possible })} of ${picture.of}`,
        fair: row.fair === null ? '' : `fair ${row.fair}`,
      })),
  );
  const label = mostOf([LABEL, ...rows.map((row) => widthOf(row.label))]);
  const bar = mostOf([0, ...rows.map((row) => widthOf(row.bar))]);
  const room = 3 + label + 1 + bar + 2 + NUMBER + 1 + 8;
  return rows.flatMap((row) => {
    if (width < NARROW || room > width) {
      return [
        ...hung('   ', `${row.label} ${row.held}${row.fair === '' ? '' : `, ${row.fair}`}`, width),
        ...(row.bar === '' || widthOf(row.bar) + 3 > width ? [] : [`   ${row.bar}`]),
      ];
    }
    const drawn = signs === null ? '' : `${padded(row.bar, bar)}  `;
    return [`   ${padded(row.label, label)} ${drawn}${padded(row.held, NUMBER)} ${row.fair}`.trimEnd()];
  });
}

/** What depends on what is counted. */
export function dependsLines(depends: readonly DependsLine[], { width }: Drawing): readonly string[] {
  if (depends.length === 0) return [];
  return [
    'DEPENDS ON WHAT IS COUNTED',
    ...depends.flatMap(({ number, text, counts }) =>
      hung(lead(number), `${sentence(text)} ${countsWords(counts)}`, width),
    ),
    '',
  ];
}

const COUNT_STATE: Readonly<Record<DependsLine['counts'][number]['state'], string>> = {
  notMet: 'Not met by',
  met: 'Met by',
  notKnown: 'Not known by',
};

/** `Not met by number of firms. Not known by jobs.` */
export function countsWords(counts: DependsLine['counts']): string {
  return (['notMet', 'met', 'notKnown'] as const)
    .flatMap((state) => {
      const by = counts.filter((count) => count.state === state).map((count) => count.by);
      return by.length === 0 ? [] : [`${COUNT_STATE[state]} ${by.join(', ')}.`];
    })
    .join(' ');
}

/** A text with a full stop at its end. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** What is met, in one paragraph. */
export function metLines(met: readonly { readonly text: string }[], width: number): readonly string[] {
  if (met.length === 0) return [];
  const text = met.map((one) => uncapitalised(one.text.replace(/\.$/, ''))).join('; ');
  return [...hung('MET  ', `${text}.`, width), ''];
}

/** A sentence within a paragraph: its first word is written small, unless it is a name or a number. */
function uncapitalised(text: string): string {
  return /^[A-Z][a-z’]* /.test(text) || /^A /.test(text) ? uncapital(text) : text;
}

/** A table of two numbers beside a question. */
export function askLines(
  asks: readonly { readonly text: string; readonly decides: readonly string[]; readonly helps: readonly string[] }[],
  { width }: Drawing,
): readonly string[] {
  if (asks.length === 0) return [];
  if (width < NARROW) {
    return [
      'ASK FIRST',
      ...asks.flatMap(({ text, decides, helps }) =>
        hung('   ', `${text} (decides ${decides.length}, also helps ${helps.length})`, width),
      ),
      '',
    ];
  }
  const room = width - 3 - 22;
  const number = (n: number): string => (n === 0 ? '–' : String(n));
  return [
    `${padded('ASK FIRST', room + 3)}  decides   also helps`,
    ...asks.flatMap(({ text, decides, helps }) => {
      const lines = wrapped(text, room);
      return lines.map((line, i) =>
        i === lines.length - 1
          ? `   ${padded(line, room)}${padded0(number(decides.length), 6)}${padded0(number(helps.length), 11)}`.trimEnd()
          : `   ${line}`,
      );
    }),
    '',
  ];
}
