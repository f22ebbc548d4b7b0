import { styleText } from 'node:util';
import type { Tone } from '../report/document.js';
import type { Style } from '../report/render-text.js';
import { plainStyle } from '../report/to-text.js';
import type { Io } from './io.js';

const FORMATS: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  title: 'bold',
  heading: 'bold',
  strong: 'bold',
  faint: 'dim',
  code: 'cyan',
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  note: ['bold', 'blue'],
  passed: 'green',
};

/** Colours for a terminal; none for a file, a pipe, or where NO_COLOR is set (no-color.org). */
export function terminalStyle(io: Io): Style {
  const wanted = io.isTerminal && (io.env['NO_COLOR'] ?? '') === '';
  // Whether to dress was decided above, for the stream in hand; styleText would look at the process's own.
  return wanted ? (tone, text) => styleText(FORMATS[tone], text, { validateStream: false }) : plainStyle;
}

/** Columns to fill: the terminal's, within reason; 80 elsewhere. */
export function widthOf(io: Io): number {
  return io.isTerminal && io.columns !== undefined ? Math.min(Math.max(io.columns, 40), 100) : 80;
}
