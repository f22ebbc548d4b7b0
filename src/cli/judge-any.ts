import { assessCouncils, assessDialogue } from '../dialogue/index.js';
import type { Councils, Dialogue } from '../dialogue/model.js';
import { parseCouncils, parseDialogue } from '../dialogue/parse.js';
import { assessAlignment, assessProcess } from '../local-strategy/index.js';
import type { LocalStrategy } from '../local-strategy/model/strategy.js';
import { parseLocalStrategy } from '../local-strategy/parse.js';
import { assessPortfolio } from '../portfolio/index.js';
import type { Portfolio } from '../portfolio/model.js';
import { parsePortfolio } from '../portfolio/parse.js';
import type { Assessment } from '../rules/finding.js';
import { chosenReferences } from './attach-references.js';
import { builtIn } from './built-in.js';
import { shippedFramework, strategyDocument } from './frameworks.js';
import type { Io } from './io.js';

/** A document of any kind that a person may hold. */
export type AnyDocument =
  | { readonly kind: 'dialogue'; readonly document: Dialogue }
  | { readonly kind: 'councils'; readonly document: Councils }
  | { readonly kind: 'strategy'; readonly document: LocalStrategy }
  | { readonly kind: 'portfolio'; readonly document: Portfolio };

/** By what a document holds: strategies, councils, or one of either. */
export function kindOf(document: unknown): AnyDocument['kind'] {
  const has = (field: string): boolean =>
    typeof document === 'object' && document !== null && Object.hasOwn(document, field);
  if (has('strategies')) return 'portfolio';
  if (has('dialogues')) return 'councils';
  return has('framework') || has('textSeen') || has('authorities') ? 'strategy' : 'dialogue';
}

/** Reads a document of any kind, by what it holds. */
export async function readAny(file: string, io: Io): Promise<AnyDocument> {
  const input = await strategyDocument(file, io);
  return parseAny(kindOf(input), input);
}

/** Parses a document of a kind. */
export function parseAny(kind: AnyDocument['kind'], input: unknown): AnyDocument {
  switch (kind) {
    case 'portfolio':
      return { kind, document: parsePortfolio(input) };
    case 'councils':
      return { kind, document: parseCouncils(input) };
    case 'strategy':
      return { kind, document: parseLocalStrategy(input) };
    case 'dialogue':
      return { kind, document: parseDialogue(input) };
  }
}

/** Judges it whole: a council as a dialogue, a strategy by what it says and by how it was made. */
export function judgeAny(read: AnyDocument, asOf: string): readonly Assessment[] {
  switch (read.kind) {
    case 'portfolio':
      return [assessPortfolio(read.document, { asOf })];
    case 'councils':
      return [assessCouncils(read.document, { asOf })];
    case 'dialogue': {
      const references = chosenReferences(builtIn.leagueReferences, asOf, read.document.sector);
      return [assessDialogue(read.document, { asOf, references })];
    }
    case 'strategy': {
      const { framework } = read.document;
      const national = framework === undefined ? undefined : shippedFramework(framework);
      const made = assessProcess(read.document, { asOf });
      return national === undefined ? [made] : [assessAlignment(read.document, national, { asOf }), made];
    }
  }
}
