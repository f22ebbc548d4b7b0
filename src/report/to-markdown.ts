import type { Assessment } from '../rules/finding.js';
import { checkReportOptions } from './check-options.js';
import type { ReportOptions } from './options.js';
import { renderMarkdown } from './render-markdown.js';
import { reportBlocks } from './report-blocks.js';

/**
 * Writes an assessment as a report in Markdown, with the same content in the same order as {@link toText}.
 *
 * Names and messages are escaped: nothing in a document that was judged can act as Markdown or HTML.
 *
 * ```ts
 * import { assessRepresentation } from 'industrial-strategy';
 * import { toMarkdown } from 'industrial-strategy/report';
 *
 * const assessment = assessRepresentation({ name: 'Nuts | *Bolts*' }, { asOf: '2016-03-01' });
 * toMarkdown(assessment).split('\n')[0]; // => '# Nuts \\| \\*Bolts\\*'
 * ```
 *
 * @throws `InvalidOptionsError` when an option cannot be used.
 */
export function toMarkdown(assessment: Assessment, options: ReportOptions = {}): string {
  checkReportOptions('toMarkdown', options);
  return renderMarkdown(reportBlocks(assessment, options));
}
