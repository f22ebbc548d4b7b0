import type { Picture, PictureRow, Section } from '../../summary/summary.js';
import { amount } from '../screen/head-lines.js';
import { escaped } from './escape.js';

/** Seats by category as a table: the bar is drawn beside its number and never the only bearer of it. */
export function pictureTable({ label, of, rows }: Picture): string {
  const whole = rows.reduce((most, { certain, possible, fair }) => Math.max(most, certain + possible, fair ?? 0), 1);
  const hasFair = rows.some(({ fair }) => fair !== null);
  const lines = rows
    .filter(({ certain, possible, fair }) => certain > 0 || (fair === null ? possible > 0 : fair > 0))
    .map((row) => {
      const held = `${amount({ min: row.certain, max: row.certain + row.possible })}`;
      const fair = row.fair === null ? '' : String(row.fair);
      return `<tr><th scope="row">${escaped(row.label)}</th><td class="pic">${bar(row, whole)}</td><td class="n">${held}</td>${hasFair ? `<td class="n">${fair}</td>` : ''}</tr>`;
    });
  return `<table class="bars"><caption class="hide">Seats of ${escaped(label)}, ${of} in all</caption><thead><tr><th scope="col">${escaped(label)}, ${of} seats</th><td></td><th scope="col" class="n">held</th>${hasFair ? '<th scope="col" class="n">fair</th>' : ''}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** Held for certain, solid; possible, dashed; an upright line where the fair number ends. */
function bar({ certain, possible, fair, tooMany }: PictureRow, whole: number): string {
  const at = (n: number): string => `${Number(((100 * n) / whole).toFixed(2))}%`;
  const parts = [
    certain > 0 ? `<rect class="${tooMany ? 'f-bad' : 'f-seat'}" x="0" y="3" width="${at(certain)}" height="12"/>` : '',
    possible > 0
      ? `<rect class="f-none s-open" x="${at(certain)}" y="3.5" width="${at(possible)}" height="11" stroke-dasharray="3 2"/>`
      : '',
    fair === null ? '' : `<line class="s-ink" x1="${at(fair)}" x2="${at(fair)}" y1="0" y2="18" stroke-width="2"/>`,
  ];
  return `<svg aria-hidden="true" focusable="false">${parts.join('')}</svg>`;
}

type Bars = Extract<Section, { readonly kind: 'bars' }>;

/** How often each thing is taken up, as tables. */
export function barTables({ groups, of }: Bars): string {
  return groups
    .map(({ title, rows }) => {
      const whole = of ?? rows.reduce((most, { n }) => Math.max(most, n), 1);
      const lines = rows.map(({ label, n, leftOut, notKnown }) => {
        const at = (count: number): string => `${Number(((100 * count) / whole).toFixed(2))}%`;
        const open = of === null ? 0 : notKnown;
        const svg = `<svg aria-hidden="true" focusable="false"><rect class="f-seat" x="0" y="3" width="${at(n)}" height="12"/>${leftOut > 0 && of !== null ? `<rect class="f-bad" x="${at(n)}" y="3" width="${at(leftOut)}" height="12"/>` : ''}${open > 0 ? `<rect class="f-none s-open" x="${at(n + leftOut)}" y="3.5" width="${at(open)}" height="11" stroke-dasharray="3 2"/>` : ''}</svg>`;
        const told = n === 0 && leftOut === 0 ? 'not known' : String(n);
        return `<tr><th scope="row">${escaped(label)}</th><td class="pic">${svg}</td><td class="n">${told}</td></tr>`;
      });
      const head = of === null ? 'priorities' : `of ${of}`;
      return `<table class="bars"><caption class="hide">${escaped(title)}</caption><thead><tr><th scope="col">${escaped(title)}</th><td></td><th scope="col" class="n">${head}</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
    })
    .join('');
}

type Matrix = Extract<Section, { readonly kind: 'matrix' }>;

const CELL: Readonly<Record<Matrix['rows'][number]['cells'][number], string>> = {
  takenUp: 'taken up',
  leftOut: 'left out',
  silent: 'nothing said',
  notKnown: 'not known',
};

/** Who takes up what: a table that scrolls in a region of its own, each cell in words for whoever cannot see it. */
export function matrixTable({ title, columns, rows }: Matrix): string {
  const head = columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('');
  const body = rows
    .map(
      ({ label, cells }) =>
        `<tr><th scope="row">${escaped(label)}</th>${cells.map((cell) => `<td><span class="c ${cell}"></span><span class="hide">${CELL[cell]}</span></td>`).join('')}</tr>`,
    )
    .join('');
  const key = Object.entries(CELL)
    .map(([state, words]) => `<li><span class="c ${state}"></span> ${words}</li>`)
    .join('');
  return `<ul class="key">${key}</ul><div class="scroll" role="region" aria-label="${escaped(title)}: the table" tabindex="0"><table class="matrix"><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
