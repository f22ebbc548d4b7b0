import { assessRepresentation } from '../council/index.js';
import { assessDialogue } from '../dialogue/index.js';
import type { Dialogue } from '../dialogue/model.js';
import { parseDialogue } from '../dialogue/parse.js';
import { dialogueSchema } from '../dialogue/schema.js';
import { InvalidInputError } from '../documents/invalid-input.js';
import { parseAs } from '../documents/parse-schema.js';
import type { Assessment } from '../rules/finding.js';
import type { AssessOptions } from '../rules/options.js';
import { faultOf } from './fault.js';
import { fileName } from './read-json.js';

/** How to read a document and how to judge it, apart: what is judged may be changed in between. */
export interface DocumentJudge {
  /** Reads what a file holds. */
  readonly read: (input: unknown, file: string) => Dialogue;
  /** Judges it. */
  readonly assess: (subject: Dialogue, options: AssessOptions) => Assessment;
}

/** By the rules of representation, or a dialogue whole. Every council is a dialogue. */
export function documentJudge(whole: boolean): DocumentJudge {
  return {
    read: (input, file) => {
      try {
        return whole ? parseDialogue(input) : parseAs('council', dialogueSchema, input);
      } catch (error) {
        throw error instanceof InvalidInputError ? faultOf(fileName(file), error) : error;
      }
    },
    assess: whole ? assessDialogue : assessRepresentation,
  };
}
