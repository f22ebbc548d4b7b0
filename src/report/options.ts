import type { SourceDocument } from '../rules/source-documents.js';

/** How to write a report. */
export interface ReportOptions {
  /** Its title; default the name of what was judged. */
  readonly title?: string | undefined;
  /** Remarks of the caller, shown below the title: how the day was chosen, what the report is for. */
  readonly remarks?: readonly string[] | undefined;
  /** Documents that references cite, to be named in full under Sources, besides those that shipped rules cite. */
  readonly sources?: readonly SourceDocument[] | undefined;
}
