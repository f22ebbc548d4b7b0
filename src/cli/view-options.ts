import { ASCII, BLOCKS, type Signs } from '../report/screen/bars.js';
import type { ScreenOptions } from '../report/screen/to-screen.js';
import type { Io } from './io.js';
import { terminalStyle, widthOf } from './terminal-style.js';

/** How a screen is shown: the same for every command that judges. */
export const VIEW = {
  full: { type: 'boolean' },
  unknown: { type: 'boolean' },
  matrix: { type: 'boolean' },
  strict: { type: 'boolean' },
  ascii: { type: 'boolean' },
  'no-bars': { type: 'boolean' },
  explain: { type: 'string' },
} as const;

/** What the command line says of it. */
export interface View {
  readonly full?: boolean | undefined;
  readonly unknown?: boolean | undefined;
  readonly matrix?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly ascii?: boolean | undefined;
  readonly 'no-bars'?: boolean | undefined;
  readonly explain?: string | undefined;
}

/** A screen for the terminal, or for a file. */
export function screenOptions(view: View, io: Io, toFile: boolean): ScreenOptions {
  return {
    width: toFile ? 80 : widthOf(io),
    ascii: view.ascii === true || !isUnicode(io),
    noBars: view['no-bars'],
    full: view.full,
    matrix: view.matrix,
    style: toFile ? undefined : terminalStyle(io),
  };
}

/** The signs of bars, as the terminal can show them. */
export function signsFor({ ascii }: Pick<View, 'ascii'>, io: Io): Signs {
  return ascii === true || !isUnicode(io) ? ASCII : BLOCKS;
}

/** Does the locale say that the terminal shows more than ASCII? One that says nothing is taken to. */
function isUnicode({ env }: Io): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale === '' || /utf-?8/i.test(locale);
}
