import { ask } from '../../core/ask.js';
import { child } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { Output, PolicyStage } from '../model.js';
import type { Recorded } from './records.js';

/** The stages of policy at which an output may be used, in their order. */
export const STAGES: readonly PolicyStage[] = ['informing', 'testing', 'feedback'];

/** What to find out of outputs that are not listed. */
export const AT_WHICH_STAGE = /* @__PURE__ */ ask('outputs/stage', 'and at which stage of policy');
const STAGE = /* @__PURE__ */ ask('output/stage', 'the stage of policy at which {of} was used');

/** The stage of policy that an output was used at, or what to find out where it is not known. */
export function stageOf({ record, at, name }: Recorded<Output>): {
  readonly stage: PolicyStage | undefined;
  readonly open: readonly Fact[];
} {
  const word: string | undefined = record.stage;
  const stage = STAGES.find((known) => known === word);
  const need = STAGE({ of: name }, { word });
  return { stage, open: stage === undefined ? [{ at: child(at, 'stage'), need }] : [] };
}
