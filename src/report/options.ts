import type { RiskRegister } from '../dialogue/consequences/risk.js';
import type { StrengtheningOption } from '../dialogue/consequences/strengthening.js';
import type { CoverageMatrix } from '../portfolio/views/coverage.js';
import type { Overlaps } from '../portfolio/views/overlaps.js';
import type { SourceDocument } from '../rules/source.js';

/** How to write a report. */
export interface ReportOptions {
  /** Its title; default the name of what was judged. */
  readonly title?: string | undefined;
  /** Why it was judged on its day, shown behind it: "the day of its member list"; absent: the reader knows. */
  readonly dayIs?: string | undefined;
  /** Remarks of the caller, shown below the title: what the report is for. */
  readonly remarks?: readonly string[] | undefined;
  /** Documents that references cite, to be named in full under Sources, besides those that shipped rules cite. */
  readonly sources?: readonly SourceDocument[] | undefined;
  /** The risks of the same assessment, as `riskRegister` computes them; shown before the findings. */
  readonly risks?: RiskRegister | undefined;
  /** What to do, as `strengtheningOptions` ranks it; shown after the risks. */
  readonly strengthening?: readonly StrengtheningOption[] | undefined;
  /** Which area takes up what, as `coverageMatrix` gives it; shown before the findings. */
  readonly coverage?: CoverageMatrix | undefined;
  /** Where strategies claim the same, as `overlaps` gives it; shown after the coverage. */
  readonly overlaps?: Overlaps | undefined;
}
