import { rangeOf } from '../../core/known.js';
import type { SeatTable } from '../../council/index.js';
import { escaped } from '../page/escape.js';
import { amount } from '../screen/head-lines.js';

const ROW = 26;
const LABEL = 190;
const BAR = 320;
const WIDTH = 620;

/** A table of seats as a drawing of its own: solid for what is held, dashed for what may be, a line where the fair number ends. */
export function seatsSvg({ rows, attribute, seats }: SeatTable): string {
  const held = rows.map((row) => {
    const { min, max } = rangeOf(row.seats);
    return { ...row, min, max: max ?? min, fair: rangeOf(row.fairSeats).min };
  });
  const most = held.reduce((whole, { max, fair }) => Math.max(whole, max, fair), 1);
  const at = (n: number): number => Number(((BAR * n) / most).toFixed(1));
  const lines = held.map(({ category, seats: own, min, max, fair }, i) => {
    const y = 34 + i * ROW;
    return [
      `<text x="${LABEL - 8}" y="${y + 13}" text-anchor="end">${escaped(category)}</text>`,
      `<rect x="${LABEL}" y="${y}" width="${at(min)}" height="16" fill="#23639c"/>`,
      max > min
        ? `<rect x="${LABEL + at(min)}" y="${y + 0.5}" width="${at(max - min)}" height="15" fill="none" stroke="#6b737c" stroke-dasharray="3 2"/>`
        : '',
      `<line x1="${LABEL + at(fair)}" x2="${LABEL + at(fair)}" y1="${y - 4}" y2="${y + 20}" stroke="#b4471a" stroke-width="2"/>`,
      `<text x="${LABEL + BAR + 10}" y="${y + 13}">${amount(own)}, fair ${fair}</text>`,
    ].join('');
  });
  const title = `Seats by ${attribute}: ${amount(seats)} in all`;
  const height = 34 + rows.length * ROW + 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}" font-family="system-ui,sans-serif" font-size="13"><title>${escaped(title)}</title><rect width="${WIDTH}" height="${height}" fill="#fff"/><g fill="#1b1f24"><text x="8" y="18" font-weight="600">${escaped(title)}</text>${lines.join('')}</g></svg>\n`;
}
