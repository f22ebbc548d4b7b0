import type { Assessment } from '../rules/finding.js';
import { checkReportOptions } from './check-options.js';
import type { ReportOptions } from './options.js';
import { renderText, type Style } from './render-text.js';
import { reportBlocks } from './report-blocks.js';

/** How to write a report as text. */
export interface TextOptions extends ReportOptions {
  /** Columns to fill, at least 40; default 80. */
  readonly width?: number | undefined;
  /** Dresses pieces of text for a terminal; by default nothing is dressed. */
  readonly style?: Style | undefined;
}

/** Nothing is dressed. */
export const plainStyle: Style = (_tone, text) => text;

/**
 * Writes an assessment as a report in plain text.
 *
 * It begins with what to find out next, the facts that decide most first, then gives every failure in full,
 * worst first, then what cannot be told and what would settle it, what passed and what that proves, and what everything
 * rests on. An assessment names rules by their ids alone: hand in those it was judged by, for their titles, reasons and
 * sources. The same assessment gives the same text on every machine. Control characters in names become spaces.
 *
 * ```ts
 * import { assessRepresentation, representationRules } from 'industrial-strategy';
 * import { toText } from 'industrial-strategy/report';
 *
 * const assessment = assessRepresentation({ name: 'Widget Council', members: [] }, { asOf: '2016-03-01' });
 * const text = toText(assessment, { rules: representationRules });
 * text.split('\n')[0]; // => 'Widget Council'
 * toText(assessment, { style: (tone, text) => (tone === 'title' ? `<${text}>` : text) }).split('\n')[0]; // => '<Widget Council>'
 * ```
 *
 * @throws {@link RangeError} when the width is below 40.
 * @throws `InvalidOptionsError` when another option cannot be used.
 */
export function toText(assessment: Assessment, options: TextOptions = {}): string {
  checkReportOptions('toText', options);
  const width = options.width ?? 80;
  if (!(typeof width === 'number' && width >= 40))
    throw new RangeError(`toText: width must be at least 40, got ${String(width)}.`);
  return renderText(reportBlocks(assessment, options), width, options.style ?? plainStyle);
}
