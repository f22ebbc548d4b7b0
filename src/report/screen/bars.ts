/** The signs a bar is made of. */
export interface Signs {
  readonly certain: string;
  readonly possible: string;
  readonly fair: string;
  readonly leftOut: string;
  readonly notKnown: string;
}

export const BLOCKS: Signs = { certain: '█', possible: '░', fair: '│', leftOut: '▒', notKnown: '·' };
export const ASCII: Signs = { certain: '#', possible: '+', fair: '|', leftOut: 'x', notKnown: '.' };

/** Cells of the longest bar. */
const MOST = 30;

/** A bar of seats: certain, then possible, with the fair number set into it. Up to 30 cells one stands for a seat. */
export function seatBar(
  { certain, possible, fair }: { readonly certain: number; readonly possible: number; readonly fair: number | null },
  signs: Signs,
): string {
  const whole = Math.max(certain + possible, fair ?? 0);
  const scale = whole > MOST ? MOST / whole : 1;
  const cells = (n: number): number => Math.round(n * scale);
  const sure = cells(certain);
  const held = cells(certain + possible);
  const at = fair === null ? -1 : cells(fair);
  const signAt = (i: number): string => (i < sure ? signs.certain : i < held ? signs.possible : ' ');
  const bar = Array.from({ length: Math.max(held, at) }, (_, i) => (i === at ? signs.fair : '') + signAt(i)).join('');
  return at === Math.max(held, at) ? `${bar}${signs.fair}` : bar;
}

/** A cell a strategy: taken up, left out, not known. */
export function coverBar(
  { n, leftOut, notKnown }: { readonly n: number; readonly leftOut: number; readonly notKnown: number },
  signs: Signs,
): string {
  const whole = n + leftOut + notKnown;
  const scale = whole > MOST ? MOST / whole : 1;
  const cells = (count: number): number => Math.round(count * scale);
  return signs.certain.repeat(cells(n)) + signs.leftOut.repeat(cells(leftOut)) + signs.notKnown.repeat(cells(notKnown));
}
