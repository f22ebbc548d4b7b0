import Papa from 'papaparse';
import { isBlank } from './squeeze.js';

/** What may part the cells of a line. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** A header stands near the top, and a sample shows how wide lines are. */
const SAMPLE = 60;
/** A longer sample says no more about how lines are parted. */
const MOST_SAMPLED = 400_000;
/** Share of the lines from the header on that have its width or nearly, for a separator to be one. */
const MOST_LINES = 0.5;

/**
 * What parts the cells of a text: the separator under which one line holds most words that headers are known by, while
 * the lines below it are parted as well. The empty text where none is, which is a list of one column: names such as
 * `Ann, B` are not two cells.
 */
export function chooseDelimiter(text: string, isHeader: (cell: string) => boolean): string {
  const sample = text.length > MOST_SAMPLED ? text.slice(0, MOST_SAMPLED) : text;
  let best = '';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE });
    const rows = data.filter((row) => row.some((cell) => !isBlank(cell)));
    const words = mostWords(rows, isHeader);
    if (words > most) {
      most = words;
      best = delimiter;
    }
  }
  return best === '' && isPasted(sample) ? '\t' : best;
}

function mostWords(rows: readonly (readonly string[])[], isHeader: (cell: string) => boolean): number {
  let most = 0;
  for (const [i, row] of rows.entries()) {
    if (row.length < 2) continue;
    const words = row.filter((cell) => isHeader(cell)).length;
    if (words <= most) continue;
    const below = rows.slice(i + 1);
    const parted = below.filter((one) => one.length > 1).length;
    if (parted >= below.length * MOST_LINES) most = words;
  }
  return most;
}

/** Nobody types tabs between words: what holds one in nearly every line was copied from a sheet or a page. */
function isPasted(sample: string): boolean {
  const lines = sample.split('\n').filter((line) => !isBlank(line));
  return lines.filter((line) => line.includes('\t')).length >= lines.length * 0.8;
}
